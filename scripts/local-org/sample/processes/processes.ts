/** Every process of the sample; ids follow this order. */
import type { Process } from '../process.ts';
import { batchReview } from './batchReview.ts';
import { claims } from './claims.ts';
import { contractRenewal } from './contractRenewal.ts';
import { discountApproval } from './discountApproval.ts';
import { loanApproval } from './loanApproval.ts';
import { onboardingProcess } from './onboarding.ts';

export const PROCESSES: Process[] = [
    loanApproval,
    onboardingProcess,
    contractRenewal,
    claims,
    discountApproval,
    batchReview
];
