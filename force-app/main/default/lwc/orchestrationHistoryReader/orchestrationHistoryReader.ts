import { LightningElement, api, wire } from 'lwc';
import { getObjectInfos } from 'lightning/uiObjectInfoApi';
import type { ObjectInfosResult } from 'lightning/uiObjectInfoApi';
import {
    failureOf,
    HISTORY_PROBE,
    HISTORY_SOURCES,
    historyAsk,
    historyNews,
    readProbe,
    withSource
} from 'c/orchestrationData';
import type { HistoryAnswers, HistoryAsk, HistoryProbe, SourceRows, WireFailure } from 'c/orchestrationData';
import type { RunStory } from 'c/orchestrationModel';

interface Query extends HTMLElement {
    objectApiName: string;
    ids: readonly string[];
    refresh(): Promise<void>;
}

/** The same list where its Ids are the same: another one would be asked for anew. */
function keepingIds(ask: HistoryAsk, before: HistoryAsk | null): HistoryAsk {
    if (!before) return ask;
    const kept = HISTORY_SOURCES.map(({ of }) => [
        of,
        before.ids[of].join() === ask.ids[of].join() ? before.ids[of] : ask.ids[of]
    ]);
    return { ...ask, ids: Object.fromEntries(kept) as HistoryAsk['ids'] };
}

/**
 * Reads the tracked changes and posts of a run's records, where the org has them, while somebody looks at a step. Shows
 * nothing.
 * @fires OrchestrationHistoryReader#history detail: `HistoryNews` so far (`{ history, more, failure }`); once for each answer
 * @fires OrchestrationHistoryReader#fieldlabels detail: `Record<string, string>`, API name -> the org's own label of each
 *     field of FlowOrchestrationStepInstance; once they are known
 */
export default class OrchestrationHistoryReader extends LightningElement {
    /** The run, judged; null while there is none. */
    @api
    get story(): RunStory | null {
        return this.shownStory;
    }
    set story(story: RunStory | null | undefined) {
        this.shownStory = story ?? null;
        this.follow();
    }
    /** Id of the step that is looked at. Nothing is asked while it is null. */
    @api
    get stepId(): string | null {
        return this.shownStepId;
    }
    set stepId(stepId: string | null | undefined) {
        this.shownStepId = stepId ?? null;
        this.follow();
    }

    shownStory: RunStory | null = null;
    shownStepId: string | null = null;
    /** Undefined until a step is looked at for the first time. */
    probed: readonly string[] | undefined;
    probe: HistoryProbe | null = null;
    /** What was asked for last; it stays while no step is looked at. */
    ask: HistoryAsk | null = null;

    private isOpen = false;
    private answers: HistoryAnswers = new Map();
    private probeFailure: WireFailure | null = null;

    @wire(getObjectInfos, { objectApiNames: '$probed' })
    handleProbe({ data, error }: ObjectInfosResult): void {
        if (!data && !error) return;
        if (error) {
            const message = `${error.statusText ?? ''} ${JSON.stringify(error.body ?? null)}`;
            this.probeFailure = failureOf([{ message, extensions: { statusCode: error.status } }]);
            this.tell();
            return;
        }
        this.probeFailure = null;
        this.probe = data ? readProbe(data) : null;
        this.dispatchEvent(new CustomEvent('fieldlabels', { detail: this.probe?.fieldLabels ?? {} }));
    }

    /** One for each object that is there and has records to ask about; those of another run are other ones. */
    get queries(): { key: string; runId: string; object: string; ids: readonly string[] }[] {
        const { ask, probe } = this;
        if (!ask || !probe) return [];
        return HISTORY_SOURCES.filter(({ object, of }) => probe.objects.has(object) && ask.ids[of].length > 0).map(
            ({ object, of }) => ({ key: `${object} ${ask.runId}`, runId: ask.runId, object, ids: ask.ids[of] })
        );
    }

    handleAnswer(event: CustomEvent<{ object: string; rows: SourceRows }>): void {
        const { object, rows } = event.detail;
        // One that is about to leave may still speak of the run before.
        if ((event.target as HTMLElement).dataset['run'] !== this.ask?.runId) return;
        this.answers = withSource(this.answers, object, rows);
        this.tell();
    }

    /** Asks about what is looked at now; what was asked before is asked again when a record changed since. */
    private follow(): void {
        const { shownStory: story, shownStepId: stepId } = this;
        const wasOpen = this.isOpen;
        this.isOpen = Boolean(story && stepId);
        if (story?.id !== this.ask?.runId) this.forget();
        if (!story || !stepId) return;
        const before = this.ask;
        this.ask = keepingIds(historyAsk(story, stepId), before);
        if (!this.probed || (this.probeFailure && !wasOpen)) this.probed = [...HISTORY_PROBE];
        if (before && (!wasOpen || before.change !== this.ask.change)) void this.refresh();
    }
    private forget(): void {
        this.ask = null;
        this.answers = new Map();
    }
    /** Those whose records are other ones now ask by themselves. */
    private async refresh(): Promise<void> {
        const ids = new Map(this.queries.map((query) => [query.object, query.ids.join()]));
        const queries = [...(this.template?.querySelectorAll<Query>('.query') ?? [])];
        const same = queries.filter((query) => query.ids.join() === ids.get(query.objectApiName));
        await Promise.allSettled(same.map((query) => query.refresh()));
    }
    private tell(): void {
        if (!this.ask) return;
        const detail = historyNews(this.answers, this.ask.isPart, this.probeFailure);
        this.dispatchEvent(new CustomEvent('history', { detail }));
    }
}
