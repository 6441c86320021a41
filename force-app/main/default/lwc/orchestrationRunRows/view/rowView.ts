import { iconPath } from 'c/orchestrationLook';
import type { Reason, RunRecord, RunSortKey, RunState, RunSummary } from 'c/orchestrationModel';
import { fill, listed } from 'c/orchestrationText';
import { labels } from '../labels';
import { timeOf } from './rowTime';

/** A run as it was found; `summary` is null until it is judged. */
export interface RunRow {
    id: string;
    record: RunRecord;
    summary: RunSummary | null;
}

export interface RowView {
    id: string;
    /** Name of the business record, else the run's number. */
    title: string;
    /** null while it is not judged. */
    state: RunState | null;
    raw: string | null;
    /** The step on which the state rests, or why it failed. */
    step: string;
    /** What was left open; empty for nothing. */
    open: string;
    openIcon: string;
    /** Beside a name: which run it is. */
    number: string;
    time: string;
    timeTitle: string;
    timeClass: string;
    className: string;
    selected: 'true' | 'false';
    tabIndex: '0' | '-1';
    checking: boolean;
}

const WHY_FINAL: Partial<Record<Reason, string>> = {
    'final-invalid-assignee': labels.noAssignee,
    'final-mulesoft-step': labels.muleSoft,
    'final-outside-stages': labels.outside,
    'final-window-over': labels.windowOver
};

function titleOf({ record }: RunRow, name: string | undefined): string {
    const process = record.label?.trim() || record.developerName || '';
    const number = record.name?.trim() || record.id;
    return name || (process ? fill(labels.nameless, number, process) : fill(labels.runNumber, number));
}

function stepOf(summary: RunSummary | null): string {
    if (!summary) return '';
    const { state, reason, step } = summary;
    const why = state === 'failed' ? WHY_FINAL[reason] : undefined;
    return why ?? (step?.label?.trim() || step?.name?.trim() || '');
}

export interface RowContext {
    /** Names of business records, by Id. */
    names: Readonly<Record<string, string>>;
    sort: RunSortKey;
    selectedId: string | null;
    /** The row that Tab reaches. */
    focusId: string | null;
    /** Epoch ms. */
    now: number;
}

/** One run as a row of the list. */
export function rowView(row: RunRow, { names, sort, selectedId, focusId, now }: RowContext): RowView {
    const { id, record, summary } = row;
    const name = names[record.triggeringRecord ?? ''];
    const { text, title, urgent } = timeOf(row, sort, now);
    const open = summary?.leftOpen ?? [];
    return {
        id,
        title: titleOf(row, name),
        state: summary?.state ?? null,
        raw: record.status,
        step: open.length > 0 ? '' : stepOf(summary),
        open: open.length > 0 ? fill(labels.open, listed(open)) : '',
        openIcon: iconPath('warning'),
        number: name ? (record.name ?? '') : '',
        time: text,
        timeTitle: title,
        timeClass: urgent ? 'time time_urgent' : 'time',
        className: id === selectedId ? 'row row_selected' : 'row',
        selected: id === selectedId ? 'true' : 'false',
        tabIndex: id === focusId ? '0' : '-1',
        checking: !summary
    };
}
