import type { ItemStory, Milestone, RunStory, StageStory, StepStory } from '../story/story';

/** A run, looked at once for all that is said of it. */
export interface Scene {
    story: RunStory;
    steps: readonly StepStory[];
    currentStage: StageStory | null;
    /** The steps of the current stage, and those whose stage is not visible. */
    currentSteps: readonly StepStory[];
    /** Step and work item on which the run's state rests. */
    focusStep: StepStory | null;
    focusItem: ItemStory | null;
    /** Log rows in log order; none while the log is not readable. */
    rows: readonly Milestone[];
    /** Those after the last ResumeInstance row. */
    rowsSinceResume: readonly Milestone[];
}

export function sceneOf(story: RunStory): Scene {
    const { stages } = story;
    const steps = stages.flatMap((stage) => stage.steps);
    const rows = story.logState === 'readable' ? story.milestones : [];
    return {
        story,
        steps,
        currentStage: stages.find(({ id }) => id !== null && id === story.currentStageId) ?? null,
        currentSteps: stages
            .filter(({ id }) => id === null || id === story.currentStageId)
            .flatMap((stage) => stage.steps),
        focusStep: focusStepOf(story),
        focusItem: focusItemOf(story),
        rows,
        rowsSinceResume: rows.slice(rows.findLastIndex(({ record }) => record.kind === 'ResumeInstance') + 1)
    };
}

/** The step on which the run's state rests. */
export function focusStepOf({ focus, stages }: RunStory): StepStory | null {
    for (const { steps } of stages) {
        const step = steps.find(({ id }) => id !== null && id === focus.stepId);
        if (step) {
            return step;
        }
    }
    return null;
}

/** The work item on which the run's state rests. */
export function focusItemOf({ focus, stages }: RunStory): ItemStory | null {
    for (const { steps } of stages) {
        for (const { items } of steps) {
            const item = items.find(({ id }) => id === focus.itemId);
            if (item) {
                return item;
            }
        }
    }
    return null;
}

/** The work item of a step that was changed last. */
export function lastChanged({ items }: StepStory): ItemStory | null {
    return items.reduce<ItemStory | null>(
        (last, item) => ((item.record.modified ?? -Infinity) > (last?.record.modified ?? -Infinity) ? item : last),
        null
    );
}

/**
 * The current stage, or a step of it, whose status the documentation does not list: whether somebody is at work there is
 * not known.
 */
export function oddPlaceOf({ currentStage, currentSteps }: Scene): StageStory | StepStory | null {
    const isOdd = ({ state, record }: StageStory | StepStory): boolean =>
        state === 'unknown' && Boolean(record?.status);
    return currentStage && isOdd(currentStage) ? currentStage : (currentSteps.find(isOdd) ?? null);
}
