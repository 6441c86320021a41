import type { RunStory, StageStory, StepStory } from 'c/orchestrationModel';

/** A step and where it stands in its run. */
export interface StepPlace {
    step: StepStory;
    stage: StageStory;
    /** Position within the stage, from 1, and how many steps the stage has. */
    position: number;
    count: number;
    /** The steps before and after, across stages; null at the ends. */
    previousId: string | null;
    nextId: string | null;
}

/** Finds a step by Id; null where the story does not (or no longer) hold it. */
export function findStep(story: RunStory, stepId: string): StepPlace | null {
    const places = story.stages.flatMap((stage) => stage.steps.map((step) => ({ stage, step })));
    const visible = places.filter(({ step }) => step.id !== null);
    const index = visible.findIndex(({ step }) => step.id === stepId);
    if (index < 0) {
        return null;
    }
    const { stage, step } = visible[index];
    const siblings = stage.steps.filter(({ id }) => id !== null);
    return {
        step,
        stage,
        position: siblings.indexOf(step) + 1,
        count: siblings.length,
        previousId: visible[index - 1]?.step.id ?? null,
        nextId: visible[index + 1]?.step.id ?? null
    };
}
