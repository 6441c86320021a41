import type { RunStory, StageStory, StepStory } from '../story/story';
import type { StepName } from './stepName';
import { usualStep } from './usual';
import type { Usual } from './usual';

/** A live step that takes longer than nine of ten earlier ones did. */
export interface SlowStep extends StepName {
    stageId: string;
    stepId: string;
    durationMs: number;
    medianMs: number;
    p90Ms: number;
    n: number;
    /** How much longer than the median. */
    overMedianMs: number;
    /** The step's start or what is usual is estimated. */
    estimated: boolean;
}

/** It goes on, and the platform does not hold it back. */
const LIVE = new Set<string | null>(['waiting', 'running', 'stalled']);

/** Is the step live and beyond the 90th percentile of earlier runs? */
export function slowerThanUsual(step: StepStory, stage: StageStory, usual: Usual): SlowStep | null {
    const known = usualStep(usual, stage.record, step.record);
    const { start, end, durationMs } = step.span;
    const live = LIVE.has(step.state) && start !== null && end === null;
    if (!live || stage.id === null || step.id === null || durationMs === null) {
        return null;
    }
    if (!known || known.medianMs === null || known.p90Ms === null || durationMs <= known.p90Ms) {
        return null;
    }
    return {
        stageId: stage.id,
        stageName: known.stageName,
        stepName: known.stepName,
        stepId: step.id,
        durationMs,
        medianMs: known.medianMs,
        p90Ms: known.p90Ms,
        n: known.n,
        overMedianMs: durationMs - known.medianMs,
        estimated: usual.estimated || !start.exact
    };
}

/** All live steps of a run that are slower than usual, in the order of the story. */
export function slowSteps(story: RunStory, usual: Usual): SlowStep[] {
    return story.stages.flatMap((stage) => stage.steps.flatMap((step) => slowerThanUsual(step, stage, usual) ?? []));
}
