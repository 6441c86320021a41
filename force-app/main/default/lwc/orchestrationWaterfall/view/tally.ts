import type { StageStory } from 'c/orchestrationModel';

/** How many steps of a stage are completed, of those that are visible. */
export function tallyOf(stage: StageStory): { done: number; all: number } {
    const done = stage.steps.filter((step) => step.state === 'completed').length;
    return { done, all: stage.steps.length };
}
