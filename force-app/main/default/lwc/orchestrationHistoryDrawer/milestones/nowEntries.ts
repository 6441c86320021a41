import type { HistoryEntry } from 'c/orchestrationHistoryList';
import { slowerThanUsual } from 'c/orchestrationModel';
import type { ItemStory, RunStory, StageStory, StepStory, Usual } from 'c/orchestrationModel';
import { fill, formatDuration, marked, pieces, stateText } from 'c/orchestrationText';
import { labels } from '../labels';
import { holderName } from '../words/names';
import { itemStateText } from '../words/stepText';
import { entry, namesIn } from './blank';

interface NowContext {
    story: RunStory;
    step: StepStory;
    stage: StageStory;
    /** "the step takes 2d 18h longer than usual", or nothing. */
    longer: string;
}

/** What stands at now: each open work item, or the step itself where it is not over. */
export function nowEntries(
    step: StepStory,
    stage: StageStory,
    story: RunStory,
    usual: Usual | null = null
): HistoryEntry[] {
    if (story.ended) {
        return [];
    }
    const context = { story, step, stage, longer: longerWords(step, stage, usual) };
    const open = step.items.filter(({ state }) => state === 'open');
    const left = step.items.filter(({ state, span }) => state === 'ghost' && !span.end);
    return [
        ...left.map((item) => leftItem(item, context)),
        ...(open.length > 0 ? open.map((item) => openItem(item, context)) : openStep(context))
    ];
}

function longerWords(step: StepStory, stage: StageStory, usual: Usual | null): string {
    const slow = usual && slowerThanUsual(step, stage, usual);
    if (!slow) {
        return '';
    }
    const over = formatDuration(slow.overMedianMs);
    return fill(labels.longer, slow.estimated ? fill(labels.about, over) : over);
}

function withLonger(second: string, { longer }: NowContext): string {
    return second && longer ? fill(labels.andLonger, second, longer) : second || longer;
}

function leftItem(item: ItemStory, { story, stage, step }: NowContext): HistoryEntry {
    return entry(
        {
            ...atNow(`${item.id}-now`, 'item-ghost', story, null),
            group: 'item',
            sentence: pieces(itemStateText(item, story)),
            second: fill(labels.assignedTo, holderName(item.holder)),
            mark: 'item',
            state: item.state
        },
        { ...itemFacts(item), ...namesIn(stage, step) }
    );
}

function openItem(item: ItemStory, context: NowContext): HistoryEntry {
    const { story, stage, step } = context;
    const since = item.heldSince;
    const held = since ? marked(formatDuration(Math.max(0, story.now - since.at)), since.exact) : null;
    const template = story.state === 'suspended' ? labels.onHoldWith : labels.waitingOn;
    return entry(
        {
            ...atNow(`${item.id}-now`, 'item-open', story, since?.at ?? null),
            group: 'item',
            sentence: pieces(template, holderName(item.holder)),
            second: withLonger(held ? fill(labels.heldFor, held) : '', context),
            mark: 'item',
            state: item.state
        },
        { ...itemFacts(item), ...namesIn(stage, step) }
    );
}

const WHY: Partial<Record<NonNullable<StepStory['reason']>, string>> = {
    'held-by-nobody': labels.heldByNobody,
    'holder-not-visible': labels.holderNotVisible,
    'holder-unknown': labels.holderUnknown
};

function openStep(context: NowContext): HistoryEntry[] {
    const { step, stage, story } = context;
    const { id, state, span, reason } = step;
    if (state !== 'waiting' && state !== 'running' && state !== 'stalled' && state !== 'suspended') {
        return [];
    }
    const lasts =
        span.durationMs === null
            ? ''
            : fill(labels.forSoFar, marked(formatDuration(span.durationMs), !!span.start?.exact));
    const why = reason && WHY[reason];
    return [
        entry(
            {
                ...atNow(`${id}-now`, `step-${state}`, story, why ? null : (span.start?.at ?? null)),
                group: 'step',
                sentence: pieces(stateText(state)),
                second: withLonger(why || lasts, context),
                state
            },
            { object: 'FlowOrchestrationStepInstance', id, ...namesIn(stage, step) }
        )
    ];
}

function itemFacts({ id, holder }: ItemStory): { object: string; id: string; assignee: string | null } {
    return { object: 'FlowOrchestrationWorkItem', id, assignee: holder.name };
}

function atNow(
    key: string,
    kind: string,
    { now }: RunStory,
    since: number | null
): Pick<HistoryEntry, 'key' | 'kind' | 'when' | 'now' | 'since'> {
    return { key, kind, when: { at: now, exact: true }, now: true, since };
}
