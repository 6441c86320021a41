import { nextStep, sameId } from 'c/orchestrationModel';
import type { NextStepCode, RunStory } from 'c/orchestrationModel';
import { labels } from '../labels';

/** The one thing to do next: a page to open, or words where the reader is there already. */
export interface Action {
    label: string;
    /** null: the words stand alone. */
    recordId: string | null;
    /** null where it is not known: Lightning finds the page by the Id. */
    objectApiName: string | null;
}

const LABELS: Record<NextStepCode, string> = {
    'do-step': labels.doStep,
    'open-item': labels.openItem,
    'item-hidden': labels.itemHidden,
    resume: labels.openToResume,
    'open-run': labels.openRun,
    'runs-alone': labels.nothing
};

/**
 * One's own work: the record on whose page it is done. Somebody else's: the work item. A failed or stalled run: the
 * run's own page, where the platform's buttons are. Words where the machine is at work or the work item is hidden. Nothing where the reader is
 * there already, or nothing is to be done.
 * @param pageRecordId the record of the page on which the run is shown
 */
export function actionOf(story: RunStory, pageRecordId: string | null): Action | null {
    const next = nextStep(story);
    if (!next) return null;
    const { code, recordId, objectApiName } = next;
    if (!sameId(recordId, pageRecordId)) return { label: LABELS[code], recordId, objectApiName };
    return code === 'do-step' ? { label: labels.doStepHere, recordId: null, objectApiName: null } : null;
}
