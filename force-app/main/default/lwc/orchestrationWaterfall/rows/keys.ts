import type { StageStory, StepStory } from 'c/orchestrationModel';

/** Key of a stage's row; the place of steps without a visible stage has no id and stands once per run. */
export function stageKey(stage: StageStory): string {
    return stage.id ?? 'stage-not-visible';
}

/** Key of a step's row; a step that is not visible is known by its first work item. */
export function stepKey(step: StepStory): string {
    return step.id ?? `step-of-${step.items[0]?.id}`;
}
