import type { FiguresRead } from 'c/orchestrationFigureReader';
import { iconPath } from 'c/orchestrationLook';
import { HAND_REASONS } from 'c/orchestrationModel';
import type { HandReason } from 'c/orchestrationModel';
import { fill, handText, lengthText } from 'c/orchestrationText';
import { closedLabels } from '../closedLabels';
import { labels } from '../labels';
import { groupedReasons, SOURCE } from './attention';
import type { Days } from './attention';
import { closedTo, recognized } from './closed';
import type { Closed } from './closed';
import { isExact } from './counts';
import { attentionName } from './criteria';
import type { Attended } from './dismissed';

const CLEAR: Record<HandReason, string> = {
    resumable: labels.clearResumable,
    failed: labels.clearFailed,
    stalled: labels.clearStalled,
    'left-open': labels.clearLeftOpen,
    'inactive-holder': labels.clearInactive,
    slow: labels.clearSlow,
    suspended: labels.clearSuspended
};

/** A reason for which there is no run: that was found, or could not be. */
export interface Check {
    name: string;
    text: string;
    /** 0 where none was found; null: not all have been looked at. */
    value: number | null;
    /** Not all of them would be recognized. */
    exact: 'false' | null;
    icon: string;
    iconClass: string;
}

/** What is said, and how much of it is known: that there is none, that none was found, or nothing. */
type Words = [text: string, known: 'all' | 'some' | 'none'];

function checkText({ found }: FiguresRead, closed: Closed, reason: HandReason): Words {
    const search = found[SOURCE[reason]];
    const title = handText(reason);
    if (search?.failure) return [fill(labels.notCheckedFailed, title), 'none'];
    if (!isExact(search)) {
        const { looked = 0, of = 0 } = reason === 'slow' ? (search?.usual ?? {}) : {};
        return [of > 0 ? fill(labels.checkingProcesses, title, looked, of) : fill(labels.checking, title), 'none'];
    }
    const known = recognized(closed, reason);
    const isLost =
        (reason === 'left-open' && search?.remarks.includes('leftOpen-closed')) ||
        (reason === 'slow' && search?.remarks.includes('usual-failed'));
    if (isLost || known === 'none') return [fill(labels.notCheckedFailed, title), 'none'];
    if (known === 'all') return [CLEAR[reason], known];
    const { log, items, steps } = closed;
    return [fill(log && !items && !steps ? labels.notCheckedLog : closedLabels.notCheckedPartly, title), known];
}

/** Reasons without a group, and whether that is sure. */
export function checksOf(read: FiguresRead, all: Attended, { failedDays }: Days): Check[] {
    const grouped = groupedReasons(all);
    const closed = closedTo(read);
    return HAND_REASONS.filter((reason) => !grouped.includes(reason)).map((reason) => {
        const [words, known] = checkText(read, closed, reason);
        return {
            name: attentionName(reason),
            text: fill(words, lengthText({ amount: failedDays, unit: 'd' })),
            value: known === 'none' ? null : 0,
            exact: known === 'some' ? ('false' as const) : null,
            icon: iconPath(known === 'all' ? 'check' : 'question'),
            iconClass: known === 'all' ? 'mark c-done' : 'mark c-off'
        };
    });
}
