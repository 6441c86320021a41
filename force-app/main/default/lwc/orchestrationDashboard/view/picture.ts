import type { AttentionGroup } from 'c/orchestrationAttention';
import { hiddenOfFailure, isPermission } from 'c/orchestrationData';
import type { WireFailure } from 'c/orchestrationData';
import { isRead } from 'c/orchestrationFigureReader';
import type { FiguresRead } from 'c/orchestrationFigureReader';
import type { FigureGroup } from 'c/orchestrationFigures';
import type { HiddenThing } from 'c/orchestrationModel';
import type { RecordNames } from 'c/orchestrationRecordNames';
import { fill, formatTime } from 'c/orchestrationText';
import { labels } from '../labels';
import { attentionGroups, yourGroup } from './attention';
import type { Room } from './attention';
import { checksOf } from './checks';
import type { Check } from './checks';
import { countGroups, countNotes, countsDebugRuns, isUnread } from './counts';
import { YOURS } from './criteria';
import type { Attended } from './dismissed';
import { goodNews } from './goodNews';
import type { GoodNews } from './goodNews';
import { countOf, leadOf } from './lead';
import type { Lead } from './lead';
import { blockingFailure, noticeOf } from './notice';
import type { Notice } from './notice';
import type { Plan } from './plan';

/** What is known, and how much of it there is room for. */
export interface Known {
    plan: Plan;
    /** null: nothing yet. */
    read: FiguresRead | null;
    all: Attended | null;
    names: RecordNames;
    room: Room;
    /** Name of the figure that is open. */
    opened: string | null;
    /** Epoch ms. */
    now: number;
}

/** What is said and drawn. */
export interface Picture {
    /** More will come without anybody asking. */
    isReading: boolean;
    failure: WireFailure | null;
    /** What the reader may not read, where that is everything. */
    closedThings: HiddenThing[];
    isOpen: boolean;
    isClosed: boolean;
    isFailed: boolean;
    notice: Notice | null;
    lead: Lead;
    counts: FigureGroup[];
    notes: string[];
    /** What is left out of all that is shown. */
    footText: string;
    yours: AttentionGroup[];
    hasYours: boolean;
    /** The group says it itself. */
    yoursClass: string;
    yoursText: string;
    /** 0 where that is known. */
    yoursNone: number | null;
    groups: AttentionGroup[];
    hasGroups: boolean;
    isLoading: boolean;
    checks: Check[];
    /** Nothing needs a hand. */
    good: GoodNews | null;
    newsClass: string;
    /** In what order, or when it was looked for. */
    attentionNote: string;
    /** Of all groups: how many runs of how many have a row; empty without any. */
    shownText: string;
    showAllText: string;
}

/** Rows of the reader's own work. */
const MOST_YOURS = 3;
const NO_LEAD: Lead = { text: labels.leadLooking, until: [], runId: null };
const NOTHING = { found: { now: null, hand: null, slow: null }, ended: null } as FiguresRead;

type Yours = Pick<Picture, 'yours' | 'hasYours' | 'yoursClass' | 'yoursText' | 'yoursNone'>;

function yoursOf({ plan, read, names, opened, now }: Known): Yours {
    const { yours = null, yoursFailure = null } = (plan.shows.yours && read) || {};
    const count = yours?.items.length ?? null;
    const unread = !yours && yoursFailure ? labels.yoursUnread : '';
    return {
        yours: yours && count ? [yourGroup(yours, names, opened === YOURS ? count : MOST_YOURS, now)] : [],
        hasYours: Boolean(count),
        yoursClass: count ? 'slds-assistive-text' : 'section-title',
        yoursText: count === 0 ? labels.yoursNone : unread,
        yoursNone: count === 0 ? 0 : null
    };
}

type Attention = Pick<
    Picture,
    | 'lead'
    | 'groups'
    | 'hasGroups'
    | 'isLoading'
    | 'checks'
    | 'good'
    | 'newsClass'
    | 'attentionNote'
    | 'shownText'
    | 'showAllText'
>;

/** When it was looked for. */
function checkedText(read: FiguresRead | null): string {
    return !read || read.asOf === null || !isRead(read) || isUnread(read.found.now)
        ? ''
        : fill(labels.checkedAt, formatTime(read.asOf));
}

function attentionOf({ plan, read, all, names, room, now }: Known, failure: WireFailure | null): Attention {
    const isKnown = plan.shows.attention && read !== null && all !== null;
    const groups = isKnown ? attentionGroups(read, all, { names, room, setup: plan.setup, now }) : [];
    const { done = false, failure: unread = null } = read?.found.now ?? {};
    const isLoading = groups.length === 0 && !done && !failure && !unread;
    const count = all ? countOf(all.needy) : 0;
    const good = isKnown ? goodNews(read, all.needy, names, labels.you) : null;
    const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
    return {
        lead: isKnown ? leadOf(read, all.needy, now) : NO_LEAD,
        groups,
        hasGroups: groups.length > 0,
        isLoading,
        checks: isKnown && !isLoading ? checksOf(read, all, plan.setup) : [],
        good,
        newsClass: good ? 'good' : '',
        attentionNote: groups.length > 0 ? labels.urgentFirst : checkedText(read),
        shownText: count > 0 ? fill(labels.shown, rows, count) : '',
        showAllText: fill(labels.showAll, count)
    };
}

export function pictureOf(known: Known): Picture {
    const { plan, read, now } = known;
    const failure = read && blockingFailure(read);
    const closedThings = failure && isPermission(failure) ? hiddenOfFailure(failure) : [];
    const isClosed = closedThings.length > 0;
    return {
        isReading: !read || !isRead(read),
        failure,
        closedThings,
        isOpen: !failure,
        isClosed,
        isFailed: Boolean(failure) && !isClosed,
        notice: read && noticeOf(read),
        counts: plan.shows.counts ? countGroups(read ?? NOTHING, plan.window, now) : [],
        notes: read ? countNotes(read) : [],
        footText: countsDebugRuns(read) ? '' : labels.debugOut,
        ...yoursOf(known),
        ...attentionOf(known, failure)
    };
}
