import { canStillChange } from 'c/orchestrationModel';
import type { ExpectedStage, RunStory, StageStory } from 'c/orchestrationModel';
import { expectedName, fill, focusPlace, formatShare, listed, placeName } from 'c/orchestrationText';
import { labels } from '../labels';

const MOST_NAMED = 3;

/** Where the run stands; steps whose stage is not visible have a place of their own. */
function currentStage(story: RunStory): StageStory | null {
    const { step } = focusPlace(story);
    const holding = step && story.stages.find(({ steps }) => steps.includes(step));
    return holding ?? story.stages.find(({ id }) => id !== null && id === story.currentStageId) ?? null;
}

/**
 * What comes next, as far as records tell: the steps of the current stage that have not begun. Neither their order nor
 * their entry conditions can be read, and the stage after this one has no record yet: earlier runs tell what usually
 * follows. '' for a run that is over.
 */
export function aheadText(story: RunStory, expected: readonly ExpectedStage[]): string {
    if (!canStillChange(story.state) || story.state === 'unknown') return '';
    const steps = currentStage(story)?.steps.filter(({ state }) => state === 'not-started') ?? [];
    if (steps.length > 0) return fill(labels.notStartedYet, listed(steps.map(placeName), MOST_NAMED));
    const [next] = expected;
    return next ? fill(labels.usuallyNext, expectedName(next), formatShare(next.share)) : labels.nothingAhead;
}
