import type { StepRecord, WorkItemRecord } from '../records/records';
import type { ItemState } from './states';
import { isEnded, isOver } from './verdict';
import type { Verdict } from './verdict';

export interface ItemEvidence {
    runStatus: string | null;
    /** null: the item's step is not visible. */
    step: StepRecord | null;
    logReadable: boolean;
    /** Does any log row belong to the item's step record? */
    stepHasRows: boolean;
    /** Does an EndWorkItem row fit the item? */
    endRowFits: boolean;
}

export function itemState(item: WorkItemRecord, evidence: ItemEvidence): Verdict<ItemState> {
    switch (item.status) {
        case 'Assigned':
            return assignedState(evidence);
        case 'Completed':
            return completedState(evidence);
        case 'Canceled':
            return { state: 'closed-by-system', reason: 'status-canceled' };
        default:
            return { state: 'unknown', reason: 'unlisted-status' };
    }
}

function assignedState({ runStatus, step }: ItemEvidence): Verdict<ItemState> {
    if (isEnded(runStatus)) {
        return { state: 'ghost', reason: 'run-over-item-open' };
    }
    if (step && isOver(step.status)) {
        return { state: 'ghost', reason: 'step-over-item-open' };
    }
    return { state: 'open', reason: 'assigned' };
}

/** The platform completes open items too when a run fails: Completed is no proof that a person did it. */
function completedState({ step, logReadable, stepHasRows, endRowFits }: ItemEvidence): Verdict<ItemState> {
    if (logReadable && endRowFits) {
        return { state: 'done', reason: 'end-row-fits' };
    }
    if (!logReadable && step?.status === 'Completed') {
        return { state: 'done', reason: 'step-completed' };
    }
    if (logReadable && stepHasRows) {
        return { state: 'closed-by-system', reason: 'no-end-row' };
    }
    return { state: 'closed', reason: 'closer-unknown' };
}
