import { sameId } from 'c/orchestrationModel';
import type { RunStory } from 'c/orchestrationModel';
import { findStep } from './stepPlace';

/** Where a milestone is shown: key of its entry, and whether a step's own history has it. */
export interface MilestonePlace {
    key: string;
    isOfStep: boolean;
}

/** Finds a milestone by the Id of its log row; null where no history has it, or none has it yet. */
export function findMilestone(story: RunStory, stepId: string, milestoneId: string): MilestonePlace | null {
    const key = story.logState === 'readable' && story.milestones.find(({ id }) => sameId(id, milestoneId))?.id;
    if (!key) {
        return null;
    }
    const own = findStep(story, stepId)?.step.milestones ?? [];
    return { key, isOfStep: own.some(({ id }) => id === key) };
}
