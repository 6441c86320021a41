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
    formatDayTime,
    formatDuration,
    formatMoment,
    formatTime,
    formatWeekdayTime,
    holderText,
    joined,
    marked,
    momentText
} from 'c/orchestrationText';
import { labels } from '../labels';

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

const process = (run: Named | null): string => run?.label?.trim() ?? '';

/** "today, 19:30", "Fri 08:40", "Tue 9 Dec": as much as says which moment is meant. */
export function untilText(until: Bound, now: number): string {
    const isToday = dayKey(until.at) === dayKey(now);
    const isSoon = Math.abs(until.at - now) < WEEK_MS;
    const other = isSoon ? formatWeekdayTime(until.at) : formatDay(until.at, now);
    const text = isToday ? fill(labels.today, formatTime(until.at)) : other;
    return marked(text, until.exact);
}

type TimeWords = Pick<AttentionRow, 'time' | 'timeNote' | 'timeTitle' | 'urgent'>;
const NO_TIME: TimeWords = { time: '', timeNote: '', timeTitle: '', urgent: false };

function sinceTime(since: Bound | null, now: number, usualMs: number | null = null): TimeWords {
    if (!since) return NO_TIME;
    const begun = fill(labels.since, momentText(since, now));
    const isRecent = now - since.at < WEEK_MS;
    const short = marked(isRecent ? formatMoment(since.at, now) : formatDay(since.at, now), since.exact);
    const note = usualMs === null ? fill(labels.since, short) : fill(labels.usually, formatDuration(usualMs));
    return { time: marked(ageText(since, now), since.exact), timeNote: note, timeTitle: begun, urgent: false };
}

function leftTime(until: Bound, now: number): TimeWords {
    const leftMs = Math.max(0, until.at - now);
    const note = fill(labels.until, untilText(until, now));
    const whole = fill(labels.until, marked(formatDayTime(until.at, now), until.exact));
    const time = marked(fill(labels.left, formatDuration(leftMs)), until.exact);
    return { time, timeNote: note, timeTitle: whole, urgent: leftMs < DAY_MS };
}

/** Nobody holds what the machine does, what failed and what is stalled; else whoever it is may not be visible. */
const NOT_HELD: readonly HandReason[] = ['resumable', 'failed', 'stalled'];

function who(holder: Holder | null, reason: HandReason, automated: boolean): string {
    if (reason === 'stalled' || (!holder && (automated || NOT_HELD.includes(reason)))) return labels.nobody;
    return holder?.isYou ? labels.you : holderText(holder);
}

const ENDED: Record<string, string> = {
    Error: labels.runFailed,
    Canceled: labels.runCanceled,
    Completed: labels.runCompleted
};

function holderNote(run: RunSummary, reason: HandReason, holder: Holder | null, automated: boolean): string {
    if (reason === 'left-open') return ENDED[run.record.status ?? ''] ?? labels.stepOver;
    // It goes on, but nobody holds it any more.
    if (reason === 'stalled') return holder ? fill(labels.was, holderText(holder)) : '';
    if (automated && !holder) return labels.automated;
    if (holder?.isActive === false) return labels.inactiveUser;
    return reason === 'suspended' ? labels.onHold : '';
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

/** A run under one of its reasons. @param now epoch ms */
export function runRow(run: RunSummary, reason: HandReason, names: RecordNames, now: number): AttentionRow {
    const detail = run.hands[reason];
    const { holder = null, automated = false } = detail ?? {};
    const until = reason === 'resumable' ? run.resumableUntil : null;
    return {
        id: run.id,
        runId: run.id,
        title: recordTitle(run.record, names),
        place: joined([detail?.step ?? '', process(run.record)]),
        holder: who(holder, reason, automated),
        holderNote: holderNote(run, reason, holder, automated),
        ...(until ? leftTime(until, now) : sinceTime(detail?.since ?? null, now, detail?.usualMs ?? null)),
        action: actionOf(run, reason, detail)
    };
}

/** A work item of the reader. @param now epoch ms */
export function itemRow(item: YourItem, names: RecordNames, now: number): AttentionRow {
    const { id, run, relatedRecordId, step, label } = item;
    return {
        id,
        runId: run?.id ?? null,
        title: run ? recordTitle(run, names) : (label ?? labels.itemNameless),
        place: joined([step || label || '', process(run)]),
        holder: labels.you,
        holderNote: run?.status === 'Suspended' ? labels.onHold : '',
        ...sinceTime(item.since, now),
        action: relatedRecordId
            ? { label: labels.doStep, recordId: relatedRecordId }
            : { label: labels.openItem, recordId: id, objectApiName: ITEM }
    };
}
