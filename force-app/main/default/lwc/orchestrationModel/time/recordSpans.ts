import type { LogBook } from '../log/logBook';
import type { ItemRows } from '../log/matchItemRows';
import type { RunRecord, StageRecord, StepRecord, WorkItemRecord } from '../records/records';
import type { ItemState, StepState } from '../states/states';
import { isEnded } from '../states/verdict';
import type { Bound, Span } from '../story/story';
import { closedSpan, estimatedBound, exactBound, openSpan } from './spans';

/** What bounds every span of one run. */
export interface Clock {
    book: LogBook;
    now: number;
    answeredAt: number;
    runEnded: boolean;
    runEnd: Bound | null;
}

/** First StartInstance row, else CreatedDate, to the last End, Fail or Cancel row, else an estimate. */
export function runSpan(run: RunRecord, book: LogBook, now: number): Span {
    const start = exactBound(book.runBounds.start) ?? estimatedBound(run.created);
    if (!isEnded(run.status)) {
        return openSpan(start, now);
    }
    const byDuration =
        book.readable || run.created === null || run.durationS === null ? null : run.created + run.durationS * 1000;
    return closedSpan(start, exactBound(book.runBounds.end) ?? estimatedBound(byDuration ?? run.modified));
}

export function stageSpan(stage: StageRecord, state: StepState, clock: Clock): Span {
    return spanOf(stage, state, stage.created, clock);
}

/** Without log a step begins with its first work item, not when the platform made its record. */
export function stepSpan(step: StepRecord, state: StepState, items: readonly WorkItemRecord[], clock: Clock): Span {
    return spanOf(step, state, firstCreated(items) ?? step.created, clock);
}

/** The place of work items whose step is not visible: from the first to the last of them. */
export function spanOfItems(spans: readonly Span[], now: number): Span {
    const start = spans.reduce<number | null>((first, { start: own }) => earlier(first, own?.at ?? null), null);
    if (spans.some((span) => span.end === null)) {
        return openSpan(estimatedBound(start), now);
    }
    const end = spans.reduce<number | null>(
        (last, span) => Math.max(last ?? -Infinity, span.end?.at ?? -Infinity),
        null
    );
    return closedSpan(estimatedBound(start), estimatedBound(end));
}

/** CreatedDate to its EndWorkItem row, else LastModifiedDate; a ghost ends with the run. */
export function itemSpan(item: WorkItemRecord, state: ItemState, rows: ItemRows | null, clock: Clock): Span {
    const start = exactBound(item.created);
    if (state === 'open' || (state === 'ghost' && !clock.runEnded)) {
        return openSpan(start, clock.now);
    }
    if (state === 'ghost') {
        return closedSpan(start, clock.runEnd);
    }
    return closedSpan(start, exactBound(rows?.end?.timestamp) ?? estimatedBound(item.modified));
}

/** An answer comes some seconds after the server counted. */
const ON_ITS_WAY_MS = 10_000;

/**
 * By the server's elapsed seconds. They count back to a moment later than the true one, by as long as the answer took; what
 * may be the item's creation is told as that, so that it does not move from answer to answer.
 */
function assignedAt({ elapsedSinceAssignmentS: elapsed, created }: WorkItemRecord, answeredAt: number): number | null {
    if (elapsed === null) return null;
    const counted = answeredAt - elapsed * 1000;
    return created !== null && Math.abs(counted - created) < ON_ITS_WAY_MS ? created : counted;
}

/** Since when the item's assignee has it: reassigned, by the server's elapsed seconds, else since it was created. */
export function heldSince(item: WorkItemRecord, rows: ItemRows | null, clock: Clock): Bound | null {
    const { book, answeredAt } = clock;
    return (
        exactBound(rows && lastOf(rows.reassigned)?.timestamp) ??
        exactBound(assignedAt(item, answeredAt)) ??
        (book.readable ? exactBound(item.created) : estimatedBound(item.created))
    );
}

function lastOf<T>(list: readonly T[]): T | null {
    return list.length > 0 ? list[list.length - 1] : null;
}

function spanOf(
    record: StageRecord | StepRecord,
    state: StepState,
    estimatedStart: number | null,
    { book, now, runEnded, runEnd }: Clock
): Span {
    const rows = book.placeOf.get(record);
    const start = exactBound(rows?.start) ?? estimatedBound(estimatedStart);
    switch (state) {
        case 'not-started':
            return openSpan(null, now);
        case 'running':
        case 'waiting':
        case 'stalled':
        case 'suspended':
            return openSpan(start, now);
        case 'abandoned':
            return closedSpan(start, runEnd);
        case 'unknown': {
            // Nothing says that it is over but a row, or that the run is.
            const end = exactBound(rows?.end) ?? (runEnd && estimatedBound(runEnd.at));
            return end || runEnded ? closedSpan(start, end) : openSpan(start, now);
        }
        default:
            return closedSpan(start, exactBound(rows?.end) ?? estimatedBound(record.modified));
    }
}

function firstCreated(items: readonly WorkItemRecord[]): number | null {
    return items.reduce<number | null>((first, item) => earlier(first, item.created), null);
}

function earlier(a: number | null, b: number | null): number | null {
    return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
