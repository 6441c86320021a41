import type { StageStory } from 'c/orchestrationModel';
import { labels } from '../labels';

/** The stage's label, else its API name; steps whose stage cannot be read stand under words that say so. */
export function stageName(stage: StageStory): string {
    return stage.record?.label || stage.record?.name || labels.stageNotVisible;
}
