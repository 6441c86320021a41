import type { FilterWords, Scope } from 'c/orchestrationData';
import type { Remark, RunsFound } from 'c/orchestrationRunSearch';
import { fill, formatCalendarDay, lengthText } from 'c/orchestrationText';
import { labels } from '../labels';

const REMARKS: Record<Remark, string> = {
    'holders-cut': labels.holdersCut,
    'mine-cut': labels.mineCut,
    'mine-closed': labels.mineClosed,
    'starter-closed': labels.starterClosed,
    'inactive-cut': labels.inactiveCut,
    'leftOpen-cut': labels.leftOpenCut,
    'inactive-closed': labels.inactiveClosed,
    'leftOpen-closed': labels.leftOpenClosed,
    'debug-closed': labels.debugClosed,
    'text-closed': labels.textClosed,
    'version-by-log': labels.versionByLog,
    'holders-by-items': labels.holdersByItems,
    'twins-left-out': labels.twinsLeftOut,
    'log-pending': labels.logPending,
    'log-not-visible': labels.logNotVisible,
    'log-closed': labels.logClosed,
    'stages-closed': labels.stagesClosed,
    'steps-closed': labels.stepsClosed,
    'items-closed': labels.itemsClosed,
    'names-closed': labels.namesClosed,
    'usual-failed': labels.usualFailed
};
const STATUSES: Record<string, string> = {
    InProgress: labels.statusInProgress,
    Suspended: labels.statusSuspended,
    Error: labels.statusError,
    Canceled: labels.statusCanceled,
    Completed: labels.statusCompleted
};

/** More of them say less than one word for all. */
const FEW_SCOPES = 3;

const days = (amount: number): string => lengthText({ amount, unit: 'd' });
const either = (words: readonly string[]): string =>
    words.reduce((all, next) => (all ? fill(labels.or, all, next) : next), '');

function scopeText(scope: Scope): string {
    if ('ids' in scope) return scope.ids === 'left-open' ? labels.ofLeftOpen : labels.ofInactive;
    const { statuses, changedWithinDays, createdBeforeDays, changedFrom, createdTo } = scope;
    const text = either(statuses.map((status) => (status === null ? labels.anyOther : (STATUSES[status] ?? status))));
    if (changedWithinDays) return fill(labels.changedWithin, text, days(changedWithinDays));
    if (changedFrom) return fill(labels.changedFrom, text, formatCalendarDay(changedFrom));
    if (createdTo) return fill(labels.createdTo, text, formatCalendarDay(createdTo));
    return createdBeforeDays ? fill(labels.createdBefore, text, days(createdBeforeDays)) : text;
}

/** Which runs the server was asked for: "Error, or In progress and unchanged for 1 day". */
function wordsText({ states, hand, ended, unchangedFor }: FilterWords): string {
    const parts = [
        either(states.map(scopeText)),
        hand.length > FEW_SCOPES ? labels.mayNeedHand : either(hand.map(scopeText)),
        // All of them hold: the last one is the narrowest.
        ended.map(scopeText).at(-1) ?? '',
        unchangedFor ? fill(labels.unchanged, lengthText(unchangedFor)) : ''
    ].filter(Boolean);
    return parts.reduce((all, next) => (all ? fill(labels.and, all, next) : next), '') || labels.allRuns;
}

function lookedText({ lookedAt, candidates, done, stopped, words, failure }: RunsFound): string {
    // Nothing was looked at: why stands in its place.
    if (lookedAt === null || (failure && lookedAt === 0)) return '';
    const of = candidates ?? lookedAt;
    if (stopped) return fill(labels.stopped, lookedAt, of);
    return done || candidates === null
        ? fill(labels.lookedAt, lookedAt, wordsText(words))
        : fill(labels.lookedAtOf, lookedAt, of, wordsText(words));
}

/** What was looked at, and what has to be said beside the rows; a line each. */
export function linesOf(found: RunsFound): string[] {
    const { usual, limit, remarks } = found;
    return [
        lookedText(found),
        usual && usual.of > 0 ? fill(labels.usualLooked, usual.looked, usual.of) : '',
        limit === 'beyond-paging' && found.runs.length > 0 ? labels.beyond : '',
        ...remarks.map((remark) => REMARKS[remark])
    ].filter(Boolean);
}
