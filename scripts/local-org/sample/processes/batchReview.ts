/** Review of all claims after a storm: 40 stages of 50 steps, the longest run of the sample. */
import { machine, person, stageOf, waiter } from '../process.ts';
import type { Process, StepTemplate } from '../process.ts';

export const BATCHES = 40;
export const CLAIMS_PER_BATCH = 50;

const two = (n: number) => String(n).padStart(2, '0');

/** Of five claims three are checked by the machine, one waits for a report and one is decided by a person. */
function reviewStep(batch: number, claim: number): StepTemplate {
    const number = `${two(batch)}${two(claim)}`;
    if (claim % 5 === 0) {
        return person(`Decide claim ${number}`, '4h', ['Lucia Moretti', 'Claims Desk', 'Samuel Osei']);
    }
    return claim % 5 === 3 ? waiter(`Await report ${number}`, '50m') : machine(`Check claim ${number}`, '35s');
}

export const batchReview: Process = {
    name: 'Batch_Claims_Review',
    label: 'Batch claims review',
    version: 1,
    flowType: 'OrchAutolnch',
    objects: [],
    description: 'Goes through all claims of one event, fifty at a time.',
    stages: Array.from({ length: BATCHES }, (_, index) =>
        stageOf(
            `Batch ${two(index + 1)}`,
            Array.from({ length: CLAIMS_PER_BATCH }, (__, claim) => reviewStep(index + 1, claim + 1))
        )
    )
};
