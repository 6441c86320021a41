import { sameId } from 'c/orchestrationModel';
import type { ItemStory, RunStory, StageStory, Statement, StepStory } from 'c/orchestrationModel';
import { namesOf, stageName, stepName } from 'c/orchestrationText';
import type { NameOf } from 'c/orchestrationText';

/** What the ids in statements stand for. */
export interface Places {
    story: RunStory;
    nameOf: NameOf;
    /** Name of the record that started the run; null: not known. */
    recordName: string | null;
    /** Step of a statement: its own, or that of its work item; with its stage. */
    stepOf(statement: Statement): { step: StepStory; stage: StageStory } | null;
    itemOf(statement: Statement): ItemStory | null;
    stageOf(statement: Statement): StageStory | null;
    /** Id of the step to which a log row belongs. */
    stepIdOfRow(rowId: string): string | null;
}

/** Looks a run through once for all of its statements. */
export function placesOf(story: RunStory, recordName: string | null): Places {
    const steps = new Map<string, { step: StepStory; stage: StageStory }>();
    const items = new Map<string, { item: ItemStory; place: { step: StepStory; stage: StageStory } }>();
    for (const stage of story.stages) {
        for (const step of stage.steps) {
            const place = { step, stage };
            if (step.id !== null) steps.set(step.id, place);
            step.items.forEach((item) => items.set(item.id, { item, place }));
        }
    }
    const rows = new Map(story.milestones.map(({ id, stepId }) => [id, stepId]));
    return {
        story,
        nameOf: namesOf(story),
        recordName,
        stepOf: ({ stepId, itemId }) => steps.get(stepId ?? '') ?? items.get(itemId ?? '')?.place ?? null,
        itemOf: ({ itemId }) => items.get(itemId ?? '')?.item ?? null,
        stageOf: ({ stageId }) => story.stages.find(({ id }) => sameId(id, stageId)) ?? null,
        stepIdOfRow: (rowId) => rows.get(rowId) ?? null
    };
}

/** Name of the step that a statement speaks of; of a step that is not visible what its work item calls it. */
export function stepNameOf(statement: Statement, places: Places): string {
    const place = places.stepOf(statement);
    const label = places.itemOf(statement)?.record.label?.trim();
    if (!place) return '';
    return place.step.id === null && label ? label : stepName(place.step);
}

export function stageNameOf(statement: Statement, places: Places): string {
    const stage = places.stageOf(statement);
    return stage ? stageName(stage) : '';
}
