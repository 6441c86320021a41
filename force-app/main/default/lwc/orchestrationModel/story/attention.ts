import type { StepStory } from './story';

const TROUBLED = new Set<string | null>(['failed', 'stalled', 'abandoned']);

/** A step that failed, stalls or was left open, or whose work nobody finished or can finish. */
export function needsAttention({ state, items }: StepStory): boolean {
    return TROUBLED.has(state) || items.some((item) => item.state === 'ghost' || item.state === 'closed-by-system');
}
