import { LightningElement, api } from 'lwc';
import { historyNews } from 'c/orchestrationData';
import type { HistoryNews } from 'c/orchestrationData';
import type { RunStory, Usual } from 'c/orchestrationModel';
import { failureText, fill } from 'c/orchestrationText';
import { labels } from './labels';

const NO_NEWS = historyNews(new Map(), false, null);

/**
 * The history of a step: what the story tells, and what the org tracked of the run's records where it does.
 * @fires OrchestrationStepHistory#close the reader closed it; no detail
 * @fires OrchestrationStepHistory#stepchange the reader asks for another step; detail `{ stepId: string }`
 */
export default class OrchestrationStepHistory extends LightningElement {
    /** The run to which the step belongs. */
    @api
    get story(): RunStory | null | undefined {
        return this.run;
    }
    set story(story: RunStory | null | undefined) {
        if (story?.id !== this.run?.id) this.news = NO_NEWS;
        this.run = story;
    }
    /** Id of the step to show; null: none, and nothing is asked. */
    @api stepId: string | null = null;
    /** Id of the FlowOrchestrationLog row at which the history opens; null, or none of this run: at its top. */
    @api milestoneId: string | null = null;
    /** What is usual for the run's steps; null: not known, or not yet. */
    @api usual: Usual | null = null;

    run: RunStory | null | undefined;
    news: HistoryNews = NO_NEWS;
    /** API name -> the org's label of the step's fields. */
    fieldLabels: Record<string, string> = {};

    /** Tracked changes and posts that are not shown, and why. */
    get remark(): string {
        const { failure, more } = this.news;
        if (failure) return fill(labels.unreadable, failureText(failure).text);
        return more ? labels.newestOnly : '';
    }

    handleHistory(event: CustomEvent<HistoryNews>): void {
        this.news = event.detail;
    }
    handleFieldLabels(event: CustomEvent<Record<string, string>>): void {
        this.fieldLabels = event.detail;
    }
    handleClose(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }
    handleStepChange({ detail }: CustomEvent<{ stepId: string }>): void {
        this.dispatchEvent(new CustomEvent('stepchange', { detail }));
    }
}
