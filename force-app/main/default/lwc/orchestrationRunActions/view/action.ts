import { sameId } from 'c/orchestrationModel';
import type { ItemStory, RunStory } from 'c/orchestrationModel';
import { focusPlace } from 'c/orchestrationText';
import { labels } from '../labels';

/** The one thing to do next: a page to open, or words where the reader is there already. */
export interface Action {
    label: string;
    /** null: the words stand alone. */
    recordId: string | null;
    /** null where it is not known: Lightning finds the page by the Id. */
    objectApiName: string | null;
}

const ITEM = 'FlowOrchestrationWorkItem';
const RUN = 'FlowOrchestrationInstance';

const wordsAlone = (label: string): Action => ({ label, recordId: null, objectApiName: null });

function focusItem({ focus, stages }: RunStory): ItemStory | null {
    const items = stages.flatMap(({ steps }) => steps).flatMap(({ items: own }) => own);
    return items.find(({ id }) => id === focus.itemId) ?? null;
}

/** The step that is in progress is not a person's. */
function isAutomated(story: RunStory): boolean {
    const { step } = focusPlace(story);
    return step !== null && !step.interactive;
}

const isHere = (id: string, pageRecordId: string | null): boolean => pageRecordId !== null && sameId(id, pageRecordId);

function openRun(story: RunStory, label: string, pageRecordId: string | null): Action | null {
    return isHere(story.id, pageRecordId) ? null : { label, recordId: story.id, objectApiName: RUN };
}

/**
 * One's own work: the record on whose page it is done. Somebody else's: the work item. A failed or stalled run: the
 * run's own page, where the platform's buttons are. Words where the machine is at work or the work item is hidden. Nothing where the reader is
 * there already, or nothing is to be done.
 * @param pageRecordId the record of the page on which the run is shown
 */
export function actionOf(story: RunStory, pageRecordId: string | null): Action | null {
    switch (story.state) {
        case 'waiting': {
            const item = focusItem(story);
            if (!item) return story.focus.holder?.name ? null : wordsAlone(labels.itemHidden);
            const place = item.record.relatedRecordId;
            if (!item.holder.isYou || !place) {
                return isHere(item.id, pageRecordId)
                    ? null
                    : { label: labels.openItem, recordId: item.id, objectApiName: ITEM };
            }
            return isHere(place, pageRecordId)
                ? wordsAlone(labels.doStepHere)
                : { label: labels.doStep, recordId: place, objectApiName: null };
        }
        case 'failed-resumable':
            return openRun(story, labels.openToResume, pageRecordId);
        case 'suspended':
            return openRun(
                story,
                story.record.status === 'Suspended' ? labels.openToResume : labels.openRun,
                pageRecordId
            );
        case 'running':
            return isAutomated(story) ? wordsAlone(labels.nothing) : null;
        case 'failed':
        case 'stalled':
            return openRun(story, labels.openRun, pageRecordId);
        default:
            return null;
    }
}
