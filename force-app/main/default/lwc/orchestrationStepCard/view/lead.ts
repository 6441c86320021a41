import type { Bound, Holder, ItemStory, RunStory, StepStory } from 'c/orchestrationModel';
import { fill, formatDuration, holderText, pieces, type Piece } from 'c/orchestrationText';
import { labels } from '../labels';
import { sinceText } from './times';

/** More names would make a list of the line. */
const MOST_NAMES = 3;

/** Who has a step, and since when; who had it, where it is over. */
export function leadOf(step: StepStory, item: ItemStory | null, { now }: RunStory): Piece[] {
    const since = item?.heldSince ?? null;
    if (!step.interactive) {
        return plain(labels.automated);
    }
    if (item?.state === 'open') {
        return since ? sinceLead(holderName(item.holder), since, now) : pieces('{0}', holderName(item.holder));
    }
    if (step.state === 'stalled') {
        const left = lastEnd(step);
        return left ? sinceLead(labels.nobody, left, now) : pieces('{0}', labels.nobody);
    }
    if (step.state === 'waiting') {
        return plain(holderText(null));
    }
    return step.holder ? pieces(labels.lastWith, holderName(step.holder)) : plain(labels.aPerson);
}

/** With whom the other open work items are; who had it last, where nobody has it now. */
export function alsoLine({ items, state, holder }: StepStory, item: ItemStory | null): string {
    if (state === 'stalled') {
        return holder ? fill(labels.lastWith, holderName(holder)) : '';
    }
    const others = items.filter((other) => other.state === 'open' && other.id !== item?.id);
    const names = [...new Set(others.map((other) => holderName(other.holder)))];
    if (names.length === 0) {
        return '';
    }
    const shown = names.slice(0, MOST_NAMES).join(', ');
    const rest = names.length - MOST_NAMES;
    return fill(labels.also, rest > 0 ? fill(labels.andMore, shown, rest) : shown);
}

/** The name, "You" for the reader, marked where the user is not active any more. */
export function holderName(holder: Holder): string {
    if (holder.isYou) {
        return labels.you;
    }
    const name = holderText(holder);
    return holder.isActive === false ? fill(labels.inactive, name) : name;
}

/** Of the step's work items the one whose holder counts as the step's: the longest held, else the last one. */
export function itemInFocus({ items, holder }: StepStory): ItemStory | null {
    const his = items.filter((item) => item.holder.id === holder?.id);
    const open = his
        .filter(({ state }) => state === 'open')
        .sort((a, b) => (a.heldSince?.at ?? Infinity) - (b.heldSince?.at ?? Infinity));
    return open[0] ?? his.at(-1) ?? null;
}

function sinceLead(name: string, since: Bound, now: number): Piece[] {
    const age = formatDuration(Math.max(0, now - since.at));
    return pieces(fill(labels.holderSince, '{0}', sinceText(since, now), age), name);
}

function lastEnd({ items }: StepStory): Bound | null {
    const ends = items.flatMap(({ span }) => span.end ?? []);
    return ends.reduce<Bound | null>((last, end) => (last === null || end.at > last.at ? end : last), null);
}

function plain(text: string): Piece[] {
    return pieces(text);
}
