import { LightningElement, api } from 'lwc';
import type { RunSoql, SoqlNote } from 'c/orchestrationData';
import { iconPath } from 'c/orchestrationLook';
import { NO_CRITERIA, USUAL_SORT } from 'c/orchestrationModel';
import type { RunCriteria, RunSort } from 'c/orchestrationModel';
import type { RunsFound } from 'c/orchestrationRunSearch';
import { failureText, fill } from 'c/orchestrationText';
import { FORMAT_CHOICES, FORMATS, fileName } from './export/formats';
import type { Format } from './export/formats';
import { csvOf, markdownOf } from './export/runTable';
import { saveText } from './export/saveText';
import { labels } from './labels';

interface Menu extends HTMLElement {
    focusButton(): void;
}

const NOTES: Record<SoqlNote, string> = {
    wider: labels.soqlWider,
    ids: labels.soqlIds,
    'fixed-now': labels.soqlFixedNow
};

/**
 * Copies or downloads all runs that are sought, page by page, with their believable states; and the SOQL that finds the
 * same rows.
 */
export default class OrchestrationRunExport extends LightningElement {
    /** Which runs. */
    @api criteria: RunCriteria = NO_CRITERIA;
    @api sort: RunSort = USUAL_SORT;
    /** The query of the list that is shown; null: not known yet. */
    @api soql: RunSoql | null = null;

    labels = labels;
    icon = iconPath('download');
    choices = FORMAT_CHOICES;
    /** What is being read for; null: nothing. */
    format: Format | null = null;
    /** A text that is ready for a second click: without one the browser did not let us copy. */
    ready = '';
    progress = '';
    told = '';

    get isReading(): boolean {
        return this.format !== null;
    }

    handlePick({ detail }: CustomEvent<string>): void {
        const format = FORMATS.find(({ name }) => name === detail) ?? null;
        this.told = '';
        this.ready = '';
        if (format?.kind === 'soql') {
            void this.copySoql();
            return;
        }
        this.progress = labels.reading;
        this.format = format;
    }
    handleFound({ detail: found }: CustomEvent<RunsFound>): void {
        const { format } = this;
        if (!format) return;
        const { runs, total, lookedAt, candidates, done, failure } = found;
        if (failure) {
            this.end(fill(labels.failed, failureText(failure).text));
            return;
        }
        const of = candidates ?? total;
        if (of !== null) this.progress = fill(labels.progress, lookedAt ?? runs.length, of);
        if (done) void this.finish(found, format);
    }
    handleCancel(): void {
        this.end(labels.canceled);
        this.template?.querySelector<Menu>('c-orchestration-menu')?.focusButton();
    }
    async handleReady(): Promise<void> {
        await this.copy(this.ready, labels.copied);
    }

    /** What cannot be read to its end is said with the rows that came. */
    async finish({ runs, limit, usual }: RunsFound, format: Format): Promise<void> {
        const text = (format.kind === 'csv' ? csvOf : markdownOf)(runs, usual?.done === true);
        const done = fill(limit ? labels.doneInPart : labels.done, runs.length);
        this.end('');
        if (format.target === 'clipboard') return this.copy(text, done);
        saveText(text, fileName(format, Date.now()));
        this.told = done;
        return undefined;
    }
    /** What has to be said of the query stands beside it: SOQL knows no comments. */
    async copySoql(): Promise<void> {
        const { text = null, notes = [] } = this.soql ?? {};
        if (text === null) {
            this.told = labels.noSoql;
            return;
        }
        await this.copy(text, [labels.soqlCopied, ...notes.map((note) => NOTES[note])].join(' '));
    }
    async copy(text: string, done: string): Promise<void> {
        try {
            await navigator.clipboard.writeText(text);
            this.ready = '';
            this.told = done;
        } catch {
            this.ready = text;
            this.told = labels.copyRefused;
        }
    }
    end(told: string): void {
        this.format = null;
        this.told = told;
    }
}
