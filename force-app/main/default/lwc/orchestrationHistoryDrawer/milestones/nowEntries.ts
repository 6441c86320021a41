import { fill, formatDuration, stateText } from 'c/orchestrationText';
import type { ItemStory, RunStory, StepStory } from 'c/orchestrationModel';
import { labels } from '../labels';
import { holderName } from '../words/names';
import { pieces } from '../words/pieces';
import { itemStateText } from '../words/stepText';
import { marked } from '../words/times';
import type { Entry } from './entry';

/** What stands at now: each open work item, or the step itself where it is not over. */
export function nowEntries(step: StepStory, story: RunStory): Entry[] {
    if (story.ended) {
        return [];
    }
    const open = step.items.filter(({ state }) => state === 'open');
    const left = step.items.filter(({ state, span }) => state === 'ghost' && !span.end);
    return [
        ...left.map((item) => leftItem(item, story)),
        ...(open.length > 0 ? open.map((item) => openItem(item, story)) : openStep(step, story))
    ];
}

function leftItem(item: ItemStory, story: RunStory): Entry {
    return {
        ...base(`${item.id}-now`, 'item-ghost', story.now, null),
        sentence: pieces(itemStateText(item, story)),
        second: fill(labels.assignedTo, holderName(item.holder)),
        mark: 'item',
        state: item.state
    };
}

function openItem(item: ItemStory, story: RunStory): Entry {
    const since = item.heldSince;
    const held = since ? marked(formatDuration(Math.max(0, story.now - since.at)), since.exact) : null;
    const template = story.state === 'suspended' ? labels.onHoldWith : labels.waitingOn;
    return {
        ...base(`${item.id}-now`, 'item-open', story.now, since?.at ?? null),
        sentence: pieces(template, holderName(item.holder)),
        second: held ? fill(labels.heldFor, held) : '',
        mark: 'item',
        state: item.state
    };
}

const WHY: Partial<Record<NonNullable<StepStory['reason']>, string>> = {
    'held-by-nobody': labels.heldByNobody,
    'holder-not-visible': labels.holderNotVisible,
    'holder-unknown': labels.holderUnknown
};

function openStep(step: StepStory, story: RunStory): Entry[] {
    const { state, span, reason } = step;
    if (state !== 'waiting' && state !== 'running' && state !== 'stalled' && state !== 'suspended') {
        return [];
    }
    const lasts =
        span.durationMs === null
            ? ''
            : fill(labels.forSoFar, marked(formatDuration(span.durationMs), !!span.start?.exact));
    const why = reason && WHY[reason];
    return [
        {
            ...base(`${step.id}-now`, `step-${state}`, story.now, why ? null : (span.start?.at ?? null)),
            sentence: pieces(stateText(state)),
            second: why || lasts,
            mark: 'other',
            state
        }
    ];
}

type Base = Pick<Entry, 'key' | 'kind' | 'when' | 'now' | 'since' | 'comment'>;

function base(key: string, kind: string, now: number, since: number | null): Base {
    return { key, kind, when: { at: now, exact: true }, now: true, since, comment: null };
}
