import { LightningElement, api } from 'lwc';
import type { ExpectedStage, RunStory, Usual } from 'c/orchestrationModel';
import { fill } from 'c/orchestrationText';
import { labels } from './labels';
import { longestStep } from './rows/bars';
import { listedSteps, type Listed } from './rows/listed';
import { rowView, type RowView } from './rows/rowView';
import { stripView, type StripView } from './strip/stripView';

/** As many steps are shown before the reader asks for the rest. */
const FEW = 6;

/**
 * A run in little room: its stages as one strip, and the steps that are live or need attention.
 * @fires OrchestrationStageStrip#stepopen the reader wants to see more of a step; detail `{ stepId: string }`
 */
export default class OrchestrationStageStrip extends LightningElement {
    /** The run. */
    @api get story(): RunStory | null | undefined {
        return this.run;
    }
    set story(story: RunStory | null | undefined) {
        if (story?.id !== this.run?.id) this.isWhole = false;
        this.run = story;
        this.listed = story ? listedSteps(story) : [];
    }

    /** What is usual for the steps of the process; null: not known yet. */
    @api usual: Usual | null = null;

    /** Stages that earlier runs reached next, the most frequent first. */
    @api expected: readonly ExpectedStage[] = [];

    labels = labels;
    run?: RunStory | null;
    listed: Listed[] = [];
    /** All rows are shown. */
    isWhole = false;
    /** Place of the row that gets the focus once it is there. */
    private readonly next: { row: number | null } = { row: null };

    get strip(): StripView | null {
        return this.run ? stripView(this.run, this.expected ?? []) : null;
    }

    get rows(): RowView[] {
        const { run, listed, usual } = this;
        if (!run) return [];
        const longestMs = longestStep(run);
        return (this.isWhole ? listed : listed.slice(0, FEW)).map((one) => rowView(one, run, usual ?? null, longestMs));
    }

    get moreText(): string {
        const rest = this.listed.length - FEW;
        return this.isWhole || rest <= 0 ? '' : fill(labels.more, rest);
    }

    // The button that was pressed is gone: the first row that came takes its focus.
    renderedCallback(): void {
        const { row } = this.next;
        if (row !== null) {
            this.next.row = null;
            this.template?.querySelectorAll<HTMLElement>('.row')[row]?.focus();
        }
    }

    handleRow(event: Event): void {
        const { recordId } = (event.currentTarget as HTMLElement).dataset;
        if (recordId) this.dispatchEvent(new CustomEvent('stepopen', { detail: { stepId: recordId } }));
    }

    handleMore(): void {
        this.next.row = FEW;
        this.isWhole = true;
    }
}
