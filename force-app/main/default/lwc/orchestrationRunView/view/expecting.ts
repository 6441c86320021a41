import { canStillChange, expectedStages } from 'c/orchestrationModel';
import type { ExpectedStage, RunStory, UsualRow } from 'c/orchestrationModel';

/** More than these say little. */
const MOST = 3;
/** What fewer than one run in ten reached is not usual. */
const LEAST_SHARE = 0.1;
const NONE: readonly ExpectedStage[] = [];

/**
 * What earlier runs reached after the current stage, while the run is not over. The last answer is kept: a story is told
 * anew every now and then, and mostly in the same stage.
 */
export function expecting(): (story: RunStory | null, starts: readonly UsualRow[]) => readonly ExpectedStage[] {
    let last: { starts: readonly UsualRow[]; stageName: string | null } | null = null;
    let expected = NONE;
    return (story, starts) => {
        if (!story || starts.length === 0 || !canStillChange(story.state)) return NONE;
        const current = story.stages.find(({ id }) => id !== null && id === story.currentStageId);
        const stageName = current?.record?.name ?? null;
        if (last?.starts !== starts || last.stageName !== stageName) {
            last = { starts, stageName };
            expected = expectedStages(starts, stageName, MOST).filter(({ share }) => share >= LEAST_SHARE);
        }
        return expected;
    };
}
