import { fill, fullTimeOf, plainText, timeZoneName } from 'c/orchestrationText';
import { secondLine } from '../entries/entry';
import type { HistoryEntry } from '../entries/entry';
import { labels } from '../labels';

/** What CommonMark, GitHub's tables, links, mentions and formulas are made of within a line. */
const MARKUP = /[\\`*_{}[\]()<>#+\-!|~&:@$^=]/g;
/** Bare addresses become links, and numbers that begin a line a list. */
const DOTS = /(www|^\d+)\./gi;
// eslint-disable-next-line no-control-regex -- a line break would end the table's row
const BREAKS = /[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g;

/** Any text as the words that it is, in one line: nothing in it is markup. */
export function escapeMarkdown(text: string): string {
    return text.replace(BREAKS, ' ').trim().replace(MARKUP, '\\$&').replace(DOTS, '$1\\.');
}

const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;

/** A title and a table of what is shown, times in the reader's zone, which stands in the head. */
export function toMarkdown(entries: readonly HistoryEntry[], subject: string): string {
    const head = [fill(labels.markdownTime, timeZoneName), labels.csvWhat, labels.csvDetail, labels.csvComment];
    const rows = entries.map((entry) => [
        entry.now ? labels.now : entry.when ? fullTimeOf(entry.when) : labels.timeNotKnown,
        plainText(entry.sentence),
        secondLine(entry),
        entry.comment ?? ''
    ]);
    return [`**${escapeMarkdown(subject)}**`, '', row(head), '| --- | --- | --- | --- |', ...rows.map(row), ''].join(
        '\n'
    );
}
