import { csvText } from 'c/orchestrationText';
import type { CsvValue } from 'c/orchestrationText';
import type { HistoryEntry } from '../entries/entry';
import { labels } from '../labels';
import { recordOf } from './record';
import type { EntryRecord } from './record';

type Column = [title: string, valueOf: (record: EntryRecord) => CsvValue];

const yes = (is: boolean): CsvValue => (is ? labels.csvYes : null);

const COLUMNS: readonly Column[] = [
    [labels.csvTime, ({ time }) => time],
    [labels.csvEstimated, ({ estimated }) => yes(estimated)],
    [labels.csvNow, ({ now }) => yes(now)],
    [labels.csvWhat, ({ what }) => what],
    [labels.csvDetail, ({ detail }) => detail],
    [labels.csvComment, ({ comment }) => comment],
    [labels.csvStage, ({ stage }) => stage],
    [labels.csvStep, ({ step }) => step],
    [labels.csvActor, ({ actor }) => actor],
    [labels.csvAssignee, ({ assignee }) => assignee],
    [labels.csvDuration, ({ durationSeconds }) => durationSeconds],
    [labels.csvField, ({ field }) => field],
    [labels.csvOldValue, ({ oldValue }) => oldValue],
    [labels.csvNewValue, ({ newValue }) => newValue],
    [labels.csvKind, ({ kind }) => kind],
    [labels.csvObject, ({ object }) => object],
    [labels.csvId, ({ id }) => id]
];

/** A line of titles, then one line per entry, in the order shown. */
export function toCsv(entries: readonly HistoryEntry[]): string {
    const rows = entries.map(recordOf).map((record) => COLUMNS.map(([, valueOf]) => valueOf(record)));
    return csvText([COLUMNS.map(([title]) => title), ...rows]);
}
