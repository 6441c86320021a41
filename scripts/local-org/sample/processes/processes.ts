/** Every process of the sample; ids follow this order. */
import type { Process } from '../process.ts';
import { loanApproval } from './loanApproval.ts';

export const PROCESSES: Process[] = [loanApproval];
