import type { StepRecord, WorkItemRecord } from '../records/records';
import { isInteractive } from '../records/recordTree';
import { recordedState } from './recordedState';
import type { ItemState, StepState } from './states';
import type { Verdict } from './verdict';

/** How long the platform may take to hand out the next work item before a step counts as held by nobody. */
export const HANDOVER_MS = 5 * 60 * 1000;

export interface StepEvidence {
    runStatus: string | null;
    /** The step's visible work items. */
    items: readonly WorkItemRecord[];
    /** Their states. */
    itemStates: readonly ItemState[];
    logReadable: boolean;
    now: number;
}

export function stepState(step: StepRecord, evidence: StepEvidence): Verdict<StepState> {
    return recordedState(step.status, evidence.runStatus) ?? inProgressState(step, evidence);
}

function inProgressState(step: StepRecord, evidence: StepEvidence): Verdict<StepState> {
    if (evidence.itemStates.includes('open')) {
        return { state: 'waiting', reason: 'item-open' };
    }
    if (!isInteractive(step, evidence.items)) {
        return { state: 'running', reason: 'in-progress' };
    }
    if (evidence.items.length === 0) {
        return { state: 'waiting', reason: 'holder-not-visible' };
    }
    return isHeldByNobody(evidence)
        ? { state: 'stalled', reason: 'held-by-nobody' }
        : { state: 'waiting', reason: 'holder-unknown' };
}

function isHeldByNobody({ items, itemStates, logReadable, now }: StepEvidence): boolean {
    const lastChange = items.reduce((latest, item) => Math.max(latest, item.modified ?? -Infinity), -Infinity);
    return (
        logReadable && !itemStates.includes('unknown') && Number.isFinite(lastChange) && now - lastChange >= HANDOVER_MS
    );
}
