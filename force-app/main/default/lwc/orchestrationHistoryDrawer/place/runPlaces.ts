import { idKey } from 'c/orchestrationModel';
import type { ItemStory, RunStory, StageStory, StepStory } from 'c/orchestrationModel';
import { fill, joined, stageName, stepName } from 'c/orchestrationText';
import { labels } from '../labels';

/** Where something belongs in the run, as far as records are visible. */
export interface Place {
    stage: StageStory | null;
    step: StepStory | null;
    item: ItemStory | null;
}

/** Finds stages, steps and work items of a run by their Ids, of 15 or 18 characters. */
export interface RunPlaces {
    stage(id: string | null): Place | null;
    step(id: string | null): Place | null;
    item(id: string | null): Place | null;
}

export function placesOf({ stages }: RunStory): RunPlaces {
    const [byStage, byStep, byItem] = [new Map<string, Place>(), new Map<string, Place>(), new Map<string, Place>()];
    for (const stage of stages) {
        keep(byStage, stage.id, { stage, step: null, item: null });
        for (const step of stage.steps) {
            keep(byStep, step.id, { stage, step, item: null });
            for (const item of step.items) {
                keep(byItem, item.id, { stage, step, item });
            }
        }
    }
    const findIn = (places: Map<string, Place>) => (id: string | null) => (id && places.get(idKey(id))) || null;
    return { stage: findIn(byStage), step: findIn(byStep), item: findIn(byItem) };
}

function keep(places: Map<string, Place>, id: string | null, place: Place): void {
    if (id !== null) {
        places.set(idKey(id), place);
    }
}

/** Which step an entry is of: "Review contract, stage Legal review". */
export function placeWords({ stage, step }: Pick<Place, 'stage' | 'step'>): string {
    if (step) {
        return stage?.record ? fill(labels.placeStep, stepName(step), stageName(stage)) : stepName(step);
    }
    return stage ? fill(labels.placeStage, stageName(stage)) : '';
}

/**
 * Which stage and step a log row names of which no record is visible.
 * @param stage the row's stage where that is visible
 */
export function hiddenWords(stage: StageStory | null, stageApiName: string | null, stepApiName: string | null): string {
    if (!stepApiName) {
        return stageApiName ? fill(labels.hiddenStage, stageApiName) : labels.hiddenUnnamed;
    }
    if (stage) {
        return joined([fill(labels.hiddenStep, stepApiName), placeWords({ stage, step: null })]);
    }
    return stageApiName ? fill(labels.hiddenBoth, stepApiName, stageApiName) : fill(labels.hiddenStep, stepApiName);
}
