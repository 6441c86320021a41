import type { FiguresRead } from 'c/orchestrationFigureReader';
import { iconPath } from 'c/orchestrationLook';
import { HAND_REASONS } from 'c/orchestrationModel';
import type { HandReason } from 'c/orchestrationModel';
import { fill, handText, lengthText } from 'c/orchestrationText';
import { closedLabels } from '../closedLabels';
import { labels } from '../labels';
import { groupedReasons } from './attention';
import type { Days } from './attention';
import { knownOf, lacksUsual, SOURCE } from './certain';
import { closedTo } from './closed';
import type { Closed } from './closed';
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

function checkText(read: FiguresRead, closed: Closed, reason: HandReason): Words {
    const title = handText(reason);
    const known = knownOf(read, closed, reason);
    if (known === 'none') {
        const isUnusual = reason === 'slow' && lacksUsual(read);
        return [fill(isUnusual ? labels.notCheckedUsual : labels.notCheckedFailed, title), known];
    }
    if (known === 'all') return [CLEAR[reason], known];
    if (known === 'reading') {
        const { looked = 0, of = 0 } = reason === 'slow' ? (read.found[SOURCE[reason]]?.usual ?? {}) : {};
        return [of > 0 ? fill(labels.checkingProcesses, title, looked, of) : fill(labels.checking, title), 'none'];
    }
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
