import type { ExpectedStage, StageStory, StepStory } from 'c/orchestrationModel';
import { nameLabels as labels } from '../nameLabels';

/** Label, else API name; what is blank is as good as none. */
function nameIn(record: { label: string | null; name: string | null }): string {
    return record.label?.trim() || record.name?.trim() || '';
}

/** A stage's label, else its API name, else words that say that it has none or cannot be read. */
export function stageName({ record }: StageStory): string {
    return record ? nameIn(record) || labels.stageBlank : labels.stageHidden;
}

/** A step's label, else its API name, else words that say that it has none or cannot be read. */
export function stepName({ record }: StepStory): string {
    return record ? nameIn(record) || labels.stepBlank : labels.stepHidden;
}

/** Name of a stage of earlier runs: log rows carry API names only, in which spaces are underscores. */
export function expectedName({ stageName: apiName }: ExpectedStage): string {
    return apiName.replaceAll('_', ' ');
}
