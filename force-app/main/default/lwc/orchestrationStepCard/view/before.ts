import type { ItemStory, RunStory } from 'c/orchestrationModel';
import { fill, namesOf } from 'c/orchestrationText';
import { labels } from '../labels';
import { lasting } from './times';

const MOST_LINES = 2;
/** Held later than this after its creation, it was held by another before. */
const FIRST_ASSIGNMENT_MS = 60_000;

/** Who held a work item before its holder of now, the last first, and for how long. */
export function beforeLines(item: ItemStory | null, story: RunStory): string[] {
    if (!item) {
        return [];
    }
    const { handovers } = item;
    if (handovers.length === 0) {
        return withoutLog(item);
    }
    const nameOf = namesOf(story);
    const starts = [item.span.start, ...handovers];
    const lines = handovers.map(({ at, exact, from }, index) => line(nameOf(from), between(starts[index], at, exact)));
    lines.reverse();
    const rest = lines.length - MOST_LINES;
    return rest > 0 ? [...lines.slice(0, MOST_LINES), fill(labels.moreBefore, rest)] : lines;
}

/** How long it was held from one moment to the next; null where one of them is not known. */
function between(
    start: { at: number | null; exact: boolean } | null,
    at: number | null,
    exact: boolean
): string | null {
    return start === null || start.at === null || at === null || at < start.at
        ? null
        : lasting(at - start.at, exact && start.exact);
}

/** The record alone tells at best since when its holder of now has it. */
function withoutLog({ heldSince, span: { start } }: ItemStory): string[] {
    const ms = heldSince && start ? heldSince.at - start.at : 0;
    return heldSince && start && ms > FIRST_ASSIGNMENT_MS
        ? [line(null, lasting(ms, heldSince.exact && start.exact))]
        : [];
}

function line(name: string | null, time: string | null): string {
    if (name && time) {
        return fill(labels.before, name, time);
    }
    return name ? fill(labels.beforeNoTime, name) : time ? fill(labels.beforeUnknown, time) : '';
}
