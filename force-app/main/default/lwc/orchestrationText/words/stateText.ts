import type { State } from 'c/orchestrationModel';
import { labels } from '../labels';
import { fill } from './fill';

/** What a state's text may speak of beside the state itself. */
export interface StateContext {
    /** Name of the holder of a waiting or open record. */
    who?: string;
    /** Day until which a failed run may be resumable, already formatted. */
    until?: string;
    /** Recorded status, shown where the state is `unknown`. */
    raw?: string | null;
    /** How the run ended around an `abandoned` record. */
    ended?: 'failed' | 'canceled' | 'completed';
    /** The run of a `ghost` may be resumable. */
    resumable?: boolean;
    /** The run of an `open` work item is suspended. */
    onHold?: boolean;
}

const PLAIN: Partial<Record<State, string>> = {
    completed: labels.completed,
    done: labels.completed,
    running: labels.running,
    'not-started': labels.notStarted,
    stalled: labels.stalled,
    failed: labels.failed,
    suspended: labels.suspended,
    discontinued: labels.stoppedBySystem,
    canceled: labels.canceled,
    'closed-by-system': labels.closedBySystem,
    closed: labels.closedNeedsLog
};

const SHORT: Partial<Record<State, string>> = {
    waiting: labels.waiting,
    open: labels.waiting,
    'failed-resumable': labels.failedResumableShort,
    discontinued: labels.stoppedShort,
    abandoned: labels.leftOpenShort,
    ghost: labels.cannotBeFinishedShort,
    'closed-by-system': labels.closedBySystemShort,
    closed: labels.closedShort
};

const LEFT_OPEN = {
    failed: labels.leftOpenFailed,
    canceled: labels.leftOpenCanceled,
    completed: labels.leftOpenCompleted
};

/** The long text of a state of any level, for titles, tooltips and sentences. */
export function stateText(state: State, context: StateContext = {}): string {
    switch (state) {
        case 'waiting':
        case 'open':
            return waitingText(context);
        case 'failed-resumable':
            return context.until ? fill(labels.failedResumableUntil, context.until) : labels.failedResumable;
        case 'abandoned':
            return context.ended ? LEFT_OPEN[context.ended] : labels.leftOpen;
        case 'ghost':
            return context.resumable ? labels.cannotBeFinishedUnless : labels.cannotBeFinished;
        default:
            return PLAIN[state] ?? rawText(context.raw);
    }
}

/** The short text of a state, for badges and lists. `raw`: the recorded status, shown where the state is `unknown`. */
export function shortStateText(state: State, raw?: string | null): string {
    return SHORT[state] ?? PLAIN[state] ?? rawText(raw);
}

function waitingText({ who, onHold }: StateContext): string {
    if (onHold) {
        return who ? fill(labels.onHoldWith, who) : labels.onHold;
    }
    return who ? fill(labels.waitingOn, who) : labels.waiting;
}

function rawText(raw: string | null | undefined): string {
    return raw || labels.noStatus;
}
