import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLResult } from 'lightning/graphql';
import userId from '@salesforce/user/Id';
import {
    absorb,
    emptyRunData,
    failureOf,
    isComplete,
    ITEMS_DOCUMENT,
    LOG_DOCUMENT,
    RUN_DOCUMENT,
    STAGES_DOCUMENT,
    STEPS_DOCUMENT,
    storyInput,
    withoutLog
} from 'c/orchestrationData';
import type { PagedObject, RunAnswer, RunData, WireFailure } from 'c/orchestrationData';
import { buildRunStory } from 'c/orchestrationModel';
import type { RunStory } from 'c/orchestrationModel';
import { labels } from './labels';
import { badgeText, failureMessage, noRunMessage, noticeText } from './view/states';
import type { MessageView } from './view/states';

type Variables = { id: string; after?: string } | undefined;

const NARROW_REM = 48;

/** Everything about one run: reads it, judges it and hands the story to the parts. */
export default class OrchestrationRunView extends LightningElement {
    /** Id of the run, 15 or 18 characters. */
    @api
    get runId(): string | null {
        return this.data.runId || null;
    }
    set runId(id: string | null) {
        if (id === this.data.runId) return;
        this.data = emptyRunData(id ?? '');
        this.story = null;
        this.failure = null;
        this.logFailure = null;
        this.partial = false;
        this.stepId = null;
    }
    /** "badge" shows the state alone; else the whole view. */
    @api mode: 'full' | 'badge' = 'full';

    labels = labels;
    data: RunData = emptyRunData('');
    story: RunStory | null = null;
    failure: WireFailure | null = null;
    partial = false;
    logFailure: WireFailure | null = null;
    stepId: string | null = null;
    narrow = false;

    private result: GraphQLResult<RunAnswer> | null = null;
    private observer: ResizeObserver | null = null;

    @wire(graphql, { query: RUN_DOCUMENT, variables: '$runVariables' })
    handleRun(result: GraphQLResult<never>): void {
        this.result = result;
        const { data, errors } = result as GraphQLResult<RunAnswer>;
        // Data can come beside errors: then the picture is new, but parts may be missing.
        this.partial = Boolean(errors && data?.uiapi?.query?.FlowOrchestrationInstance);
        if (errors && !this.partial) this.failure = failureOf(errors);
        else if (data) this.failure = null;
        this.take(result);
    }
    @wire(graphql, { query: LOG_DOCUMENT, variables: '$logVariables' })
    handleLog(result: GraphQLResult<never>): void {
        if (result.errors && !result.data) {
            this.logFailure = failureOf(result.errors);
            this.data = withoutLog(this.data);
            this.tell();
        }
        this.take(result);
    }
    @wire(graphql, { query: STAGES_DOCUMENT, variables: '$stageVariables' })
    handleStages(result: GraphQLResult<never>): void {
        this.takePage(result);
    }
    @wire(graphql, { query: STEPS_DOCUMENT, variables: '$stepVariables' })
    handleSteps(result: GraphQLResult<never>): void {
        this.takePage(result);
    }
    @wire(graphql, { query: ITEMS_DOCUMENT, variables: '$itemVariables' })
    handleItems(result: GraphQLResult<never>): void {
        this.takePage(result);
    }

    get runVariables(): Variables {
        return this.data.runId ? { id: this.data.runId } : undefined;
    }
    get logVariables(): Variables {
        return this.pageAfter('log');
    }
    get stageVariables(): Variables {
        return this.pageAfter('stages');
    }
    get stepVariables(): Variables {
        return this.pageAfter('steps');
    }
    get itemVariables(): Variables {
        return this.pageAfter('items');
    }
    pageAfter(object: PagedObject): Variables {
        const { runId, next } = this.data;
        return runId && next[object] !== null ? { id: runId, after: next[object] } : undefined;
    }

    take(result: GraphQLResult<RunAnswer>): void {
        if (!result.data) return;
        this.data = absorb(this.data, result.data, Date.now());
        this.tell();
    }
    takePage(result: GraphQLResult<never>): void {
        if (result.errors) this.failure = failureOf(result.errors);
        this.take(result);
    }
    tell(): void {
        const input = storyInput(this.data, Date.now(), userId ?? null);
        this.story = input ? buildRunStory(input) : null;
    }

    renderedCallback(): void {
        const root = this.template?.querySelector<HTMLElement>('.root');
        if (!root || this.observer) return;
        const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
        const measure = (): void => {
            this.narrow = root.clientWidth > 0 && root.clientWidth < NARROW_REM * rem;
        };
        this.observer = new ResizeObserver(measure);
        this.observer.observe(root);
        measure();
    }
    disconnectedCallback(): void {
        this.observer?.disconnect();
        this.observer = null;
    }

    get isBadge(): boolean {
        return this.mode === 'badge';
    }
    get badge(): { text: string; state: RunStory['state']; raw: string | null; id: string } | null {
        const { story } = this;
        return story && { text: badgeText(story), state: story.state, raw: story.record.status, id: story.id };
    }
    get message(): MessageView | null {
        if (this.story) return null;
        if (this.failure) return failureMessage(this.failure);
        return this.data.answered ? noRunMessage() : null;
    }
    get isLoading(): boolean {
        return !this.story && !this.message;
    }
    get busy(): string {
        return String(!isComplete(this.data) && !this.failure);
    }
    get notice(): string {
        const { story, failure, logFailure, data } = this;
        const { stages, steps, items } = data.next;
        const reading = stages !== null || steps !== null || items !== null;
        return story ? noticeText(story, { run: failure, log: logFailure }, { reading, partial: this.partial }) : '';
    }
    get noticeClass(): string {
        return this.failure ? 'notice notice_warns' : 'notice';
    }
    get stale(): string | null {
        return this.story && this.failure ? 'true' : null;
    }
    get hasFailed(): boolean {
        return this.story?.failure !== null && this.story?.failure !== undefined;
    }

    handleRetry(): void {
        this.failure = null;
        void this.result?.refresh?.();
    }
    handleStepOpen(event: CustomEvent<{ stepId: string }>): void {
        this.stepId = event.detail.stepId;
    }
    handleClose(): void {
        this.stepId = null;
    }
}
