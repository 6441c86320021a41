import { slowSteps } from '../usual/slowSteps';
import type { SlowStep } from '../usual/slowSteps';
import type { Usual } from '../usual/usual';
import type { ItemStory, RunStory, StepStory } from '../story/story';

/** Why a run needs a hand, most urgent first. */
export const HAND_REASONS = [
    'resumable',
    'failed',
    'stalled',
    'left-open',
    'inactive-holder',
    'slow',
    'suspended'
] as const;
export type HandReason = (typeof HAND_REASONS)[number];

const DAY_MS = 24 * 60 * 60 * 1000;

/** A failure for good needs a hand for so many days, unless the page is set up otherwise. */
export const FAILED_DAYS = 7;
/** A suspension may last so many days, unless the page is set up otherwise. */
export const SUSPENDED_DAYS = 7;

export interface HandOptions {
    /** What is usual for the run's process; null: not known, so that nothing is slower than it. */
    usual?: Usual | null;
    /** Days, also parts of them. */
    suspendedDays?: number;
    failedDays?: number;
}

/** Something that still looks open in a run, or a part of it, that is over. */
export interface LeftOpen {
    step: StepStory;
    /** null: the step itself was left open. */
    item: ItemStory | null;
}

const stepsOf = ({ stages }: RunStory): StepStory[] => stages.flatMap(({ steps }) => steps);

/** Abandoned steps, and work items that nobody can finish, in the order of the story. */
export function leftOpen(story: RunStory): LeftOpen[] {
    return stepsOf(story).flatMap((step) => {
        const ghosts = step.items.filter(({ state }) => state === 'ghost').map((item): LeftOpen => ({ step, item }));
        return step.state === 'abandoned' && ghosts.length === 0 ? [{ step, item: null }] : ghosts;
    });
}

/** Open work items of users who cannot log in. */
export function itemsOfInactive(story: RunStory): ItemStory[] {
    return stepsOf(story)
        .flatMap(({ items }) => items)
        .filter(({ state, holder }) => state === 'open' && holder.kind === 'user' && holder.isActive === false);
}

/** Live steps beyond the 90th percentile; empty while it is not known what is usual. */
export const slowOf = (story: RunStory, usual: Usual | null | undefined): SlowStep[] =>
    usual ? slowSteps(story, usual) : [];

function lasts(since: number | null | undefined, now: number, days: number): boolean {
    return since !== null && since !== undefined && now - since > days * DAY_MS;
}

/** All reasons for which a run needs a hand, most urgent first. */
export function handReasons(story: RunStory, options: HandOptions = {}): HandReason[] {
    const { state, failure, focus, now } = story;
    const { usual, suspendedDays = SUSPENDED_DAYS, failedDays = FAILED_DAYS } = options;
    const failedAt = failure?.at?.at ?? null;
    const holds: Record<HandReason, boolean> = {
        resumable: state === 'failed-resumable',
        failed: state === 'failed' && failedAt !== null && !lasts(failedAt, now, failedDays),
        stalled: state === 'stalled',
        'left-open': leftOpen(story).length > 0,
        'inactive-holder': itemsOfInactive(story).length > 0,
        slow: slowOf(story, usual).length > 0,
        suspended: state === 'suspended' && lasts(focus.since?.at, now, suspendedDays)
    };
    return HAND_REASONS.filter((reason) => holds[reason]);
}
