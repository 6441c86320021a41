import type { AttentionGroup } from 'c/orchestrationAttention';
import type { YourItems } from 'c/orchestrationData';
import type { FiguresRead } from 'c/orchestrationFigureReader';
import { lookOf } from 'c/orchestrationLook';
import type { Family, IconName } from 'c/orchestrationLook';
import { byReason, HAND_REASONS, idKey } from 'c/orchestrationModel';
import type { HandReason, RunSummary } from 'c/orchestrationModel';
import type { RecordNames } from 'c/orchestrationRecordNames';
import { fill, handText, handWhy } from 'c/orchestrationText';
import { labels } from '../labels';
import { knownOf } from './certain';
import { closedTo } from './closed';
import { attentionName, YOURS } from './criteria';
import { dismissable } from './dismissed';
import type { Attended } from './dismissed';
import type { Setup } from './setup';
import { itemRow, runRow } from './rows';

const LOOKS: Record<HandReason, { icon: IconName; family: Family }> = {
    resumable: lookOf('failed-resumable'),
    failed: lookOf('failed'),
    stalled: lookOf('stalled'),
    'left-open': lookOf('abandoned'),
    'inactive-holder': { icon: 'user', family: 'wait' },
    slow: { icon: 'flag', family: 'wait' },
    suspended: lookOf('suspended')
};
/** Names of what can be done with the runs of a group. */
export const DISMISS = 'dismiss';
export const SHOW_AGAIN = 'again';

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

/** What can be done with the runs of a group as a whole. */
function toolsOf(reason: HandReason, all: Attended): Pick<AttentionGroup, 'note' | 'tools'> {
    if (reason !== 'failed') return {};
    const [fresh, away] = [dismissable(all).length, all.dismissed.length];
    const title = handText(reason);
    const dismiss = { name: DISMISS, text: labels.dismiss, label: fill(labels.dismissLabel, title, fresh) };
    const again = { name: SHOW_AGAIN, text: labels.showAgain, label: fill(labels.showAgainLabel, title, away) };
    return {
        note: away > 0 ? fill(labels.dismissed, away) : '',
        tools: [...(away > 0 ? [again] : []), ...(fresh > 0 ? [dismiss] : [])]
    };
}

/** Reasons that have a group: with runs, or with dismissed ones, which have to be found again. */
export const groupedReasons = ({ needy, dismissed }: Attended): HandReason[] =>
    HAND_REASONS.filter((reason) => needy[reason].length > 0 || (reason === 'failed' && dismissed.length > 0));

/** How long a suspension may last, and for how long a failure for good counts. */
export type Days = Pick<Setup, 'suspendedDays' | 'failedDays'>;

/** Groups of runs by reason, the most urgent first. @param now epoch ms */
export function attentionGroups(
    read: FiguresRead,
    all: Attended,
    { names, room, setup, now }: { names: RecordNames; room: Room; setup: Days; now: number }
): AttentionGroup[] {
    const { needy } = all;
    const closed = closedTo(read);
    const first = HAND_REASONS.find((reason) => needy[reason].length > 0);
    return groupedReasons(all).map((reason) => ({
        name: attentionName(reason),
        title: handText(reason),
        why: handWhy(reason, reason === 'failed' ? setup.failedDays : setup.suspendedDays),
        ...LOOKS[reason],
        value: needy[reason].length,
        exact: knownOf(read, closed, reason) === 'all',
        rows: needy[reason]
            .slice(0, reason === first ? room.first : room.others)
            .map((run) => runRow(run, reason, { names, closed, now })),
        ...toolsOf(reason, all)
    }));
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
