import { needsAttention } from 'c/orchestrationModel';
import type { RunStory, StageStory } from 'c/orchestrationModel';
import { stageKey } from './keys';
import type { Metrics } from './metrics';
import { stepHeight } from './stepHeight';

const FINISHED = new Set(['completed', 'discontinued', 'canceled']);

/** Where the reader opened or closed a stage, by its key; the rule decides about all others. */
export type FoldChoices = ReadonlyMap<string, boolean>;

/**
 * Keys of the stages that stand folded: finished ones from the oldest on until the rows fit, never one that is current
 * or holds anything a reader must see. What the reader opened or closed stays so and folds nothing else.
 */
export function foldedStages(story: RunStory, metrics: Metrics, choices: FoldChoices): Set<string> {
    const folded = new Set<string>();
    let height = story.stages.reduce((sum, stage) => sum + metrics.stage + stepsHeight(stage, metrics), 0);
    for (const stage of story.stages) {
        if (height > metrics.viewport && mayFold(stage)) {
            folded.add(stageKey(stage));
            height -= stepsHeight(stage, metrics);
        }
    }
    for (const [key, open] of choices) {
        if (open) {
            folded.delete(key);
        } else {
            folded.add(key);
        }
    }
    return folded;
}

/** The choice to open or to fold every stage. */
export function foldAll(story: RunStory, open: boolean): FoldChoices {
    return new Map(story.stages.map((stage) => [stageKey(stage), open]));
}

function stepsHeight(stage: StageStory, metrics: Metrics): number {
    return stage.steps.reduce((sum, step) => sum + stepHeight(step, metrics), 0);
}

function mayFold(stage: StageStory): boolean {
    const finished = stage.state !== null && FINISHED.has(stage.state);
    return finished && stage.steps.length > 0 && !stage.isCurrent && !stage.steps.some(needsAttention);
}
