import { countEnded, countNow, ENDED_STATUSES, lengthMs, NOW_STATES } from 'c/orchestrationModel';
import type { EndedStatus, Length, NowState, RunState } from 'c/orchestrationModel';
import type { FiguresRead } from 'c/orchestrationFigureReader';
import type { Figure, FigureGroup } from 'c/orchestrationFigures';
import { lookOf } from 'c/orchestrationLook';
import type { RunsFound } from 'c/orchestrationRunSearch';
import { fill, formatNumber, handText, lengthText, shortStateText } from 'c/orchestrationText';
import { closedLabels } from '../closedLabels';
import { labels } from '../labels';
import { closedNotes, closedTo, recognized } from './closed';
import type { Closed } from './closed';
import { endedName, nowName } from './criteria';

const STATES: Record<EndedStatus, RunState> = { Completed: 'completed', Error: 'failed', Canceled: 'canceled' };
const URGENT: readonly RunState[] = ['stalled', 'failed-resumable'];

/** All that were meant have been looked at. */
export const isExact = (found: RunsFound | null): boolean =>
    found !== null && found.done && found.total !== null && found.failure === null;
/** Something is known of it. */
const isKnown = (found: RunsFound | null): found is RunsFound =>
    found !== null && (found.done || (found.lookedAt ?? 0) > 0 || found.runs.length > 0);

/** No number will come by itself: it could not be read. */
export const isUnread = (found: RunsFound | null): boolean => Boolean(found?.failure) && !isKnown(found);

function figure(name: string, label: string, state: RunState, value: number | null, exact: boolean): Figure {
    const { icon, family } = lookOf(state);
    return { name, label, icon, family, value, exact, urgent: URGENT.includes(state) };
}

/** Only steps tell these two apart. */
const BY_STEPS: readonly NowState[] = ['waiting', 'running'];

function nowFigure(state: NowState, count: number | null, exact: boolean, closed: Closed): Figure {
    const label = state === 'failed-resumable' ? handText('resumable') : shortStateText(state);
    const isClosed = closed.steps && BY_STEPS.includes(state);
    const isWhole = state !== 'stalled' || recognized(closed, 'stalled') === 'all';
    return { ...figure(nowName(state), label, state, isClosed ? null : count, exact && isWhole), closed: isClosed };
}

/** Counts of now, which no window bounds, apart from those of the runs that ended within it. @param now epoch ms */
export function countGroups(read: FiguresRead, window: Length, now: number): FigureGroup[] {
    const { found, ended, endedFailure } = read;
    const closed = closedTo(read);
    const isNowUnread = isUnread(found.now);
    const summaries = isKnown(found.now) ? found.now.runs.flatMap(({ summary }) => summary ?? []) : null;
    const nowCounts = summaries && countNow(summaries);
    const endedCounts = ended && countEnded(ended.records, lengthMs(window), now);
    const isWhole = ended !== null && ended.records.length >= ended.total;
    return [
        {
            name: 'now',
            heading: labels.now,
            figures: NOW_STATES.map((state) => {
                const one = nowFigure(state, nowCounts?.[state] ?? null, isExact(found.now), closed);
                return isNowUnread ? { ...one, closed: true } : one;
            })
        },
        {
            name: 'ended',
            heading: fill(labels.ended, lengthText(window)),
            figures: ENDED_STATUSES.map((status) => {
                const state = STATES[status];
                const name = endedName(status);
                const one = figure(name, shortStateText(state), state, endedCounts?.[status] ?? null, isWhole);
                return !ended && endedFailure ? { ...one, closed: true } : one;
            })
        }
    ];
}

function lookedAt({ lookedAt: read, candidates, done, failure }: RunsFound): string {
    if (failure || read === null || candidates === null || read >= candidates) return '';
    return fill(done ? labels.cut : labels.reading, read, candidates);
}

/** Nobody tells this reader which runs are debug runs. */
export const countsDebugRuns = (read: FiguresRead | null): boolean =>
    Boolean(read?.closed.includes('IsDebugRun') || read?.found.now?.remarks.includes('debug-closed'));

/** Runs whose status nobody knows stand in no count. */
function unknownNote(now: RunsFound | null): string {
    const count = now?.runs.filter(({ summary }) => summary?.state === 'unknown').length ?? 0;
    return count > 0 ? fill(closedLabels.unknownStatus, formatNumber(count)) : '';
}

/** What has to be said of the numbers; a sentence each. */
export function countNotes(read: FiguresRead): string[] {
    const { found, ended, yours } = read;
    const { now } = found;
    const remarks = now?.remarks ?? [];
    return [
        now ? lookedAt(now) : '',
        unknownNote(now),
        ended && ended.records.length < ended.total ? fill(labels.endedCut, ended.records.length, ended.total) : '',
        yours && yours.read < yours.total ? fill(labels.yoursCut, yours.read, yours.total) : '',
        ...closedNotes(closedTo(read)),
        remarks.includes('mine-cut') ? labels.mineCut : '',
        remarks.includes('mine-closed') ? labels.mineClosed : '',
        remarks.includes('starter-closed') ? labels.starterClosed : '',
        countsDebugRuns(read) ? labels.debugClosed : ''
    ].filter(Boolean);
}
