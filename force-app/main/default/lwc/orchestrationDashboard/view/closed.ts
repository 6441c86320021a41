import type { FiguresRead } from 'c/orchestrationFigureReader';
import type { HandReason } from 'c/orchestrationModel';
import type { Remark } from 'c/orchestrationRunSearch';
import { closedLabels as labels } from '../closedLabels';

/** What the reader may not see of the runs that were looked at. */
export type Closed = Record<'log' | 'items' | 'steps' | 'stages' | 'names' | 'inactive', boolean>;

const REMARKS: Record<keyof Closed, readonly Remark[]> = {
    log: ['log-not-visible', 'log-closed'],
    items: ['items-closed'],
    steps: ['steps-closed'],
    stages: ['stages-closed'],
    names: ['names-closed'],
    inactive: ['inactive-closed']
};

/** What is closed to one search is closed to all of them. */
export function closedTo({ found }: FiguresRead): Closed {
    // Runs of which none has a log row tell nothing of other runs.
    const log = found.now?.remarks ?? [];
    const all = [found.now, found.hand, found.slow].flatMap((search) => search?.remarks ?? []);
    const isClosed = (thing: keyof Closed): boolean =>
        REMARKS[thing].some((remark) => (remark === 'log-not-visible' ? log : all).includes(remark));
    return Object.fromEntries(Object.keys(REMARKS).map((key) => [key, isClosed(key as keyof Closed)])) as Closed;
}

/** Without these a run with the reason can look like one without it. */
const NEEDS: Record<HandReason, readonly (keyof Closed)[]> = {
    resumable: [],
    failed: ['log', 'steps'],
    stalled: ['log', 'items', 'steps'],
    'left-open': ['items', 'steps'],
    'inactive-holder': ['inactive', 'items', 'steps'],
    slow: ['steps', 'stages'],
    suspended: []
};
/** Without these no run with the reason is recognized. */
const RESTS_ON: Partial<Record<HandReason, readonly (keyof Closed)[]>> = {
    'inactive-holder': ['inactive', 'items', 'steps'],
    slow: ['steps', 'stages']
};

/** Whether all runs with a reason are recognized, some, or none. */
export function recognized(closed: Closed, reason: HandReason): 'all' | 'some' | 'none' {
    if (RESTS_ON[reason]?.some((thing) => closed[thing])) return 'none';
    return NEEDS[reason].some((thing) => closed[thing]) ? 'some' : 'all';
}

/** What the figures are judged without; a sentence each. */
export function closedNotes(closed: Closed): string[] {
    return [
        closed.log ? labels.noLog : '',
        // Work items are looked up by their steps.
        closed.items && !closed.steps ? labels.noItems : '',
        closed.steps ? labels.noSteps : '',
        closed.stages ? labels.noStages : '',
        closed.names ? labels.noNames : ''
    ].filter(Boolean);
}
