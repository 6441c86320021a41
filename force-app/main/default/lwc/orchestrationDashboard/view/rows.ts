import type { AttentionRow } from 'c/orchestrationAttention';
import type { YourItem } from 'c/orchestrationData';
import { idKey } from 'c/orchestrationModel';
import type { Bound, HandDetail, HandReason, Holder, RunRecord, RunSummary } from 'c/orchestrationModel';
import type { RecordNames } from 'c/orchestrationRecordNames';
import {
    ageText,
    dayKey,
    fill,
    formatDay,
    formatDuration,
    formatMoment,
    formatTime,
    formatWeekdayTime,
    holderText,
    joined,
    marked,
    stateText
} from 'c/orchestrationText';
import { cardLabels } from '../cardLabels';
import { labels } from '../labels';
import type { Closed } from './closed';
import { alsoText, badgeOf, factsOf, holderLine } from './card';

const DAY_MS = 24 * 60 * 60 * 1000;
/** As long as a weekday says which day is meant. */
const WEEK_MS = 6 * DAY_MS;
const RUN = 'FlowOrchestrationInstance';
const ITEM = 'FlowOrchestrationWorkItem';

type Named = Pick<RunRecord, 'id' | 'name' | 'label' | 'triggeringRecord'>;

/** Name of the business record, else the run's number. */
export function recordTitle(run: Named, names: RecordNames): string {
    return names[run.triggeringRecord ?? ''] ?? fill(labels.runNumber, run.name?.trim() || idKey(run.id));
}

/** Name of the process, with its version where that is known. */
function processText(run: Named | null, version: number | null = null): string {
    const name = run?.label?.trim() ?? '';
    return name && version !== null ? fill(cardLabels.processVersion, name, version) : name;
}

const numberOf = (run: Named | null): string => run?.name?.trim() ?? '';

/** "Mon, 15:40" within a week, else the day; marked where it is estimated. */
function shortMoment(bound: Bound, now: number): string {
    const isRecent = now - bound.at < WEEK_MS;
    return marked(isRecent ? formatMoment(bound.at, now) : formatDay(bound.at, now), bound.exact);
}

/** "today, 19:30", "Fri 08:40", "Tue 9 Dec": as much as says which moment is meant. */
export function untilText(until: Bound, now: number): string {
    const isToday = dayKey(until.at) === dayKey(now);
    const isSoon = Math.abs(until.at - now) < WEEK_MS;
    const other = isSoon ? formatWeekdayTime(until.at) : formatDay(until.at, now);
    const text = isToday ? fill(labels.today, formatTime(until.at)) : other;
    return marked(text, until.exact);
}

type TimeWords = Pick<AttentionRow, 'time' | 'timeNote' | 'urgent'>;
const NO_TIME: TimeWords = { time: '', timeNote: '', urgent: false };

function sinceTime(since: Bound | null, now: number, usualMs: number | null = null): TimeWords {
    if (!since) return NO_TIME;
    const note =
        usualMs === null ? fill(labels.since, shortMoment(since, now)) : fill(labels.usually, formatDuration(usualMs));
    return { time: marked(ageText(since, now), since.exact), timeNote: note, urgent: false };
}

function leftTime(until: Bound, now: number): TimeWords {
    const leftMs = Math.max(0, until.at - now);
    const note = fill(labels.until, untilText(until, now));
    const time = marked(fill(labels.left, formatDuration(leftMs)), until.exact);
    return { time, timeNote: note, urgent: leftMs < DAY_MS };
}

/** Nobody holds what the machine does, what failed and what is stalled; else whoever it is may not be visible. */
const NOT_HELD: readonly HandReason[] = ['resumable', 'failed', 'stalled'];

function who(holder: Holder | null, reason: HandReason, automated: boolean, closed: Closed): string {
    const isSeen = automated || (NOT_HELD.includes(reason) && !closed.items && !closed.steps);
    if (reason === 'stalled' || (!holder && isSeen)) return labels.nobody;
    return holder?.isYou ? labels.you : holderText(holder);
}

const ENDED: Record<string, string> = {
    Error: labels.runFailed,
    Canceled: labels.runCanceled,
    Completed: labels.runCompleted
};

function holderNote(run: RunSummary, reason: HandReason, detail: HandDetail | undefined, now: number): string {
    const { holder = null, automated = false, handovers = 0, heldSince = null } = detail ?? {};
    if (reason === 'left-open') return ENDED[run.record.status ?? ''] ?? labels.stepOver;
    // It goes on, but nobody holds it any more.
    if (reason === 'stalled') return holder ? fill(labels.was, holderText(holder)) : '';
    if (reason === 'failed' && run.reason === 'final-invalid-assignee') return labels.assigneeNotFound;
    if (automated && !holder) return labels.automated;
    if (holder?.isActive === false) return labels.inactiveUser;
    if (reason === 'suspended') return labels.onHold;
    if (handovers > 0) return fill(labels.reassigned, handovers);
    // How long that usually takes stands in the place of since when the step goes on.
    return reason === 'slow' && heldSince ? fill(labels.since, shortMoment(heldSince, now)) : '';
}

function actionOf(run: RunSummary, reason: HandReason, detail: HandDetail | undefined): AttentionRow['action'] {
    const open = (label: string): AttentionRow['action'] => ({ label, recordId: run.id, objectApiName: RUN });
    const item = (label: string): AttentionRow['action'] =>
        detail?.itemId ? { label, recordId: detail.itemId, objectApiName: ITEM } : open(labels.openRun);
    const { id = null, kind, isYou } = detail?.holder ?? {};
    switch (reason) {
        case 'resumable':
        case 'suspended':
            return open(labels.openToResume);
        case 'failed':
            return open(labels.openToRestart);
        case 'left-open':
            return item(labels.openItem);
        case 'inactive-holder':
            return item(labels.openToReassign);
        case 'slow':
            if (id && kind === 'user' && !isYou) return { label: labels.contact, recordId: id, objectApiName: 'User' };
            return item(labels.openItem);
        default:
            return open(labels.openRun);
    }
}

/** With what a row is said: names of records, what is closed to the reader, and now (epoch ms). */
export interface Scene {
    names: RecordNames;
    closed: Closed;
    now: number;
}

/** A run under one of its reasons. */
export function runRow(run: RunSummary, reason: HandReason, { names, closed, now }: Scene): AttentionRow {
    const { record, version, hand, resumableUntil } = run;
    const detail = run.hands[reason];
    const { holder = null, automated = false, step = null, since = null, usualMs = null } = detail ?? {};
    const until = reason === 'resumable' ? resumableUntil : null;
    const title = recordTitle(record, names);
    const process = processText(record, version);
    const held = { holder: who(holder, reason, automated, closed), holderNote: holderNote(run, reason, detail, now) };
    const also = alsoText(hand, reason);
    const words = { heading: title, process, number: numberOf(record), step: step ?? '', since, until, usualMs };
    const failed = reason === 'resumable' || reason === 'failed';
    return {
        id: run.id,
        runId: run.id,
        title,
        place: joined([step, process]),
        ...held,
        ...(until ? leftTime(until, now) : sinceTime(since, now, usualMs)),
        action: actionOf(run, reason, detail),
        also,
        card: {
            heading: title,
            badge: badgeOf(run, now),
            facts: factsOf({ ...words, failed, holder: holderLine(held.holder, held.holderNote) }, now),
            also
        }
    };
}

/** A work item of the reader. @param now epoch ms */
export function itemRow(item: YourItem, names: RecordNames, now: number): AttentionRow {
    const { id, run, relatedRecordId, label, since } = item;
    const onHold = run?.status === 'Suspended';
    const title = run ? recordTitle(run, names) : (label ?? labels.itemNameless);
    const [step, process] = [item.step || label || '', processText(run)];
    const holder = { holder: labels.you, holderNote: onHold ? labels.onHold : '' };
    const words = { heading: title, process, number: numberOf(run), step, since, until: null, usualMs: null };
    const badge = { state: 'open', text: stateText('open', { who: cardLabels.you, onHold }), raw: null } as const;
    return {
        id,
        runId: run?.id ?? null,
        title,
        place: joined([step === title ? '' : step, process]),
        ...holder,
        ...sinceTime(since, now),
        action: relatedRecordId
            ? { label: labels.doStep, recordId: relatedRecordId }
            : { label: labels.openItem, recordId: id, objectApiName: ITEM },
        also: '',
        card: {
            heading: title,
            badge: { ...badge, recordId: id },
            facts: factsOf({ ...words, failed: false, holder: holderLine(holder.holder, holder.holderNote) }, now),
            also: ''
        }
    };
}
