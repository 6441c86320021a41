/** All situations. Their place in this list numbers them: append, do not reorder. */
import type { Script } from '../script.ts';
import { coldStore } from './coldStore.ts';
import { harbourMills } from './harbourMills.ts';

export const SCRIPTS: Script[] = [harbourMills, coldStore];
