import type { MenuChoice } from 'c/orchestrationMenu';
import { labels } from '../labels';

/** What becomes of the runs: a text on the clipboard, or a file. */
export interface Format {
    name: string;
    kind: 'csv' | 'markdown' | 'soql';
    target: 'clipboard' | 'file';
}

export const FORMATS: readonly Format[] = [
    { name: 'copy-csv', kind: 'csv', target: 'clipboard' },
    { name: 'file-csv', kind: 'csv', target: 'file' },
    { name: 'copy-markdown', kind: 'markdown', target: 'clipboard' },
    { name: 'file-markdown', kind: 'markdown', target: 'file' },
    { name: 'copy-soql', kind: 'soql', target: 'clipboard' }
];

const TEXTS: Record<string, string> = {
    'copy-csv': labels.copyCsv,
    'file-csv': labels.fileCsv,
    'copy-markdown': labels.copyMarkdown,
    'file-markdown': labels.fileMarkdown,
    'copy-soql': labels.copySoql
};

export const FORMAT_CHOICES: readonly MenuChoice[] = FORMATS.map(({ name }) => ({
    value: name,
    text: TEXTS[name] ?? name
}));

/** "runs-2025-11-27.csv" @param now epoch ms */
export const fileName = ({ kind }: Format, now: number): string =>
    `runs-${new Date(now).toISOString().slice(0, 10)}.${kind === 'csv' ? 'csv' : 'md'}`;
