import type { FiguresRead } from 'c/orchestrationFigureReader';
import { iconPath } from 'c/orchestrationLook';
import { HAND_REASONS } from 'c/orchestrationModel';
import type { HandReason } from 'c/orchestrationModel';
import { fill, handText, lengthText } from 'c/orchestrationText';
import { labels } from '../labels';
import { groupedReasons, SOURCE } from './attention';
import type { Days } from './attention';
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
    icon: string;
    iconClass: string;
}

function checkText({ found }: FiguresRead, reason: HandReason): [text: string, isSure: boolean, isDone?: boolean] {
    const search = found[SOURCE[reason]];
    const title = handText(reason);
    if (search?.failure) return [fill(labels.notCheckedFailed, title), false];
    if (!isExact(search)) {
        const { looked = 0, of = 0 } = reason === 'slow' ? (search?.usual ?? {}) : {};
        return [of > 0 ? fill(labels.checkingProcesses, title, looked, of) : fill(labels.checking, title), false];
    }
    const remarks = search?.remarks ?? [];
    const hasLog = !remarks.includes('log-not-visible') && !remarks.includes('log-closed');
    if (reason === 'stalled' && !hasLog) return [fill(labels.notCheckedLog, title), false, true];
    const isClosed =
        (reason === 'left-open' && remarks.includes('leftOpen-closed')) ||
        (reason === 'inactive-holder' && remarks.includes('inactive-closed')) ||
        (reason === 'slow' && remarks.includes('usual-failed'));
    return isClosed ? [fill(labels.notCheckedFailed, title), false] : [CLEAR[reason], true];
}

/** Reasons without a group, and whether that is sure. */
export function checksOf(read: FiguresRead, all: Attended, { failedDays }: Days): Check[] {
    const grouped = groupedReasons(all);
    return HAND_REASONS.filter((reason) => !grouped.includes(reason)).map((reason) => {
        const [words, isClear, isDone = isClear] = checkText(read, reason);
        return {
            name: attentionName(reason),
            text: fill(words, lengthText({ amount: failedDays, unit: 'd' })),
            value: isDone ? 0 : null,
            icon: iconPath(isClear ? 'check' : 'question'),
            iconClass: isClear ? 'mark c-done' : 'mark c-off'
        };
    });
}
