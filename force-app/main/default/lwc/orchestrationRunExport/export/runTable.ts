import type { RunRecord, RunSummary } from 'c/orchestrationModel';
import { csvText, handText, isoOf, listed, shortStateText } from 'c/orchestrationText';
import type { CsvValue } from 'c/orchestrationText';
import { labels } from '../labels';

/** A run as it was found; `summary` is null where it could not be judged. */
export interface ExportedRun {
    id: string;
    record: RunRecord;
    summary: RunSummary | null;
}

interface Column {
    title: string;
    /** In place of the title where these runs were not compared with what is usual. */
    titleWithoutUsual?: string;
    value: (run: ExportedRun) => CsvValue;
}

const moment = (at: number | null | undefined): string | null => (at === null || at === undefined ? null : isoOf(at));
/** Label, else API name. */
const nameOf = (step: RunSummary['step'] | undefined): string | null => step?.label?.trim() || step?.name || null;

const COLUMNS: readonly Column[] = [
    { title: labels.number, value: ({ record }) => record.name },
    { title: labels.process, value: ({ record }) => record.label || record.developerName },
    { title: labels.state, value: ({ summary, record }) => summary && shortStateText(summary.state, record.status) },
    { title: labels.status, value: ({ record }) => record.status },
    {
        title: labels.hand,
        titleWithoutUsual: labels.handButSlow,
        value: ({ summary }) => (summary ? listed(summary.hand.map((reason) => handText(reason))) : null)
    },
    { title: labels.step, value: ({ summary }) => nameOf(summary?.step) },
    { title: labels.holder, value: ({ summary }) => summary?.holder?.name ?? null },
    { title: labels.since, value: ({ summary }) => moment(summary?.since?.at) },
    { title: labels.until, value: ({ summary }) => moment(summary?.resumableUntil?.at) },
    { title: labels.created, value: ({ record }) => moment(record.created) },
    { title: labels.modified, value: ({ record }) => moment(record.modified) },
    { title: labels.object, value: ({ record }) => record.triggeringRecordType },
    { title: labels.record, value: ({ record }) => record.triggeringRecord },
    { title: labels.runId, value: ({ id }) => id }
];

const titles = (isSlowKnown: boolean): string[] =>
    COLUMNS.map(({ title, titleWithoutUsual = title }) => (isSlowKnown ? title : titleWithoutUsual));

const cellsOf = (run: ExportedRun): CsvValue[] => COLUMNS.map(({ value }) => value(run));

/**
 * Heads and one line for each run; times are ISO, UTC.
 * @param isSlowKnown whether these runs were compared with what is usual
 */
export function csvOf(runs: readonly ExportedRun[], isSlowKnown: boolean): string {
    return csvText([titles(isSlowKnown), ...runs.map(cellsOf)]);
}

/** What would end a cell or begin markup stands as it is written. */
function markdownCell(value: CsvValue): string {
    return String(value ?? '')
        .replace(/[\\|`*_<>[\]~#]/g, '\\$&')
        .replace(/\s+/g, ' ')
        .trim();
}

/** A table; times are ISO, UTC. See {@link csvOf}. */
export function markdownOf(runs: readonly ExportedRun[], isSlowKnown: boolean): string {
    const line = (cells: readonly CsvValue[]): string => `| ${cells.map(markdownCell).join(' | ')} |\n`;
    const rule = `|${' --- |'.repeat(COLUMNS.length)}\n`;
    return line(titles(isSlowKnown)) + rule + runs.map((run) => line(cellsOf(run))).join('');
}
