import type { AttentionGroup } from 'c/orchestrationAttention';
import type { YourItems } from 'c/orchestrationData';
import type { FiguresRead, SearchName } from 'c/orchestrationFigureReader';
import { iconPath, lookOf } from 'c/orchestrationLook';
import type { Family, IconName } from 'c/orchestrationLook';
import { byReason, HAND_REASONS, idKey } from 'c/orchestrationModel';
import type { HandReason, RunSummary } from 'c/orchestrationModel';
import type { RecordNames } from 'c/orchestrationRecordNames';
import { fill, handText, handWhy } from 'c/orchestrationText';
import { labels } from '../labels';
import { isExact } from './counts';
import { attentionName, YOURS } from './criteria';
import { itemRow, runRow } from './rows';

/** The search that finds all runs with a reason. */
const SOURCE: Record<HandReason, SearchName> = {
    resumable: 'now',
    failed: 'hand',
    stalled: 'now',
    'left-open': 'hand',
    'inactive-holder': 'hand',
    slow: 'slow',
    suspended: 'now'
};
const LOOKS: Record<HandReason, { icon: IconName; family: Family }> = {
    resumable: lookOf('failed-resumable'),
    failed: lookOf('failed'),
    stalled: lookOf('stalled'),
    'left-open': lookOf('abandoned'),
    'inactive-holder': { icon: 'user', family: 'wait' },
    slow: { icon: 'flag', family: 'wait' },
    suspended: lookOf('suspended')
};
const CLEAR: Record<HandReason, string> = {
    resumable: labels.clearResumable,
    failed: labels.clearFailed,
    stalled: labels.clearStalled,
    'left-open': labels.clearLeftOpen,
    'inactive-holder': labels.clearInactive,
    slow: labels.clearSlow,
    suspended: labels.clearSuspended
};

export type Needy = Record<HandReason, RunSummary[]>;

/** Runs that need a hand, each once; what several searches found of one run is put together. */
export function needyRuns({ found }: FiguresRead): Needy {
    const runs = new Map<string, RunSummary>();
    for (const search of [found.now, found.hand, found.slow]) {
        for (const summary of search?.runs.flatMap((run) => run.summary ?? []) ?? []) {
            const known = runs.get(idKey(summary.id));
            const all = new Set([...(known?.hand ?? []), ...summary.hand]);
            const hand = HAND_REASONS.filter((reason) => all.has(reason));
            runs.set(idKey(summary.id), { ...summary, hand, hands: { ...known?.hands, ...summary.hands } });
        }
    }
    return byReason(runs.values());
}

/** Rows of the first reason, and of each other one. */
export interface Room {
    first: number;
    others: number;
}

/** Reasons for which there are runs, the most urgent first. @param now epoch ms */
export function attentionGroups(
    read: FiguresRead,
    needy: Needy,
    names: RecordNames,
    room: Room,
    now: number
): AttentionGroup[] {
    const reasons = HAND_REASONS.filter((reason) => needy[reason].length > 0);
    return reasons.map((reason, index) => ({
        name: attentionName(reason),
        title: handText(reason),
        why: handWhy(reason),
        ...LOOKS[reason],
        value: needy[reason].length,
        exact: isExact(read.found[SOURCE[reason]]),
        rows: needy[reason]
            .slice(0, index === 0 ? room.first : room.others)
            .map((run) => runRow(run, reason, names, now))
    }));
}

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

/** Reasons without a run, and whether that is sure. */
export function checksOf(read: FiguresRead, needy: Needy): Check[] {
    return HAND_REASONS.filter((reason) => needy[reason].length === 0).map((reason) => {
        const [text, isClear, isDone = isClear] = checkText(read, reason);
        return {
            name: attentionName(reason),
            text,
            value: isDone ? 0 : null,
            icon: iconPath(isClear ? 'check' : 'question'),
            iconClass: isClear ? 'mark c-done' : 'mark c-off'
        };
    });
}

/** The reader's own work. @param now epoch ms */
export function yourGroup(
    { items, read, total }: YourItems,
    names: RecordNames,
    most: number,
    now: number
): AttentionGroup {
    return {
        name: YOURS,
        title: labels.yours,
        why: labels.oldestFirst,
        ...lookOf('waiting'),
        value: items.length,
        exact: read >= total,
        rows: items.slice(0, most).map((item) => itemRow(item, names, now))
    };
}
