import type { RunStory } from 'c/orchestrationModel';

/** Id of the step that a run's own milestones are seen from: where the run stands, else its first; null: it has none. */
export function stepThatCounts(story: RunStory | null): string | null {
    const steps = story?.stages.flatMap(({ steps: own }) => own) ?? [];
    return story?.focus.stepId ?? steps.find(({ id }) => id !== null)?.id ?? null;
}
