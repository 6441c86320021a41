import type { StageStory, StepStory } from 'c/orchestrationModel';
import { labels } from '../labels';

export function stageName({ record }: StageStory): string {
    return record ? record.label || record.name || record.id : labels.stageNotVisible;
}

export function stepName({ record }: StepStory): string {
    return record ? record.label || record.name || record.id : labels.stepNotVisible;
}
