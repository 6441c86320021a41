import { fill } from 'c/orchestrationText';
import type { HistoryEntry } from '../entries/entry';
import type { HistoryQuery } from '../entries/query';
import { labels } from '../labels';
import { toCsv } from './csv';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import { toSoql } from './soql';
import type { LogScope } from './soql';

/** In the order of the menu. */
export const FORMATS = ['markdown', 'csv', 'json', 'soql'] as const;
export type Format = (typeof FORMATS)[number];

/** What is shown, and of whom. */
export interface Shown {
    entries: readonly HistoryEntry[];
    query: HistoryQuery;
    subject: string;
    scope: LogScope;
}

/** The text to copy (null: there is none), and what to say once it is copied, or instead. */
export interface Copy {
    text: string | null;
    told: string;
}

/** Everything that is shown, rendered or not. */
export function copyOf(format: Format, { entries, query, subject, scope }: Shown): Copy {
    switch (format) {
        case 'markdown':
            return { text: toMarkdown(entries, subject), told: fill(labels.copiedMarkdown, entries.length) };
        case 'csv':
            return { text: toCsv(entries), told: fill(labels.copiedCsv, entries.length) };
        case 'json':
            return { text: toJson(entries), told: fill(labels.copiedJson, entries.length) };
        default: {
            const soql = toSoql(entries, scope, query);
            return { text: soql?.text ?? null, told: soqlWords(soql?.isWhole ?? null) };
        }
    }
}

function soqlWords(isWhole: boolean | null): string {
    if (isWhole === null) {
        return labels.noSoql;
    }
    return isWhole ? labels.copiedSoql : labels.copiedSoqlWider;
}
