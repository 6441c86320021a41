import type { ItemStory, RunStory } from '../story/story';
import { focusItemOf, focusStepOf } from './scene';

/**
 * The one thing that can be done next. `do-step`: the reader's own work, on the record where it is done. `open-item`: a
 * work item. `item-hidden`: nobody can be named. `resume`: the run, to resume it. `open-run`: the run, where the
 * platform's buttons are. `runs-alone`: nothing, the machine is at work.
 */
export type NextStepCode = 'do-step' | 'open-item' | 'item-hidden' | 'resume' | 'open-run' | 'runs-alone';

export interface NextStep {
    code: NextStepCode;
    /** Of the record to open; null: there is none. */
    recordId: string | null;
    /** API name; null where it is not known: Lightning finds the page by the Id. */
    objectApiName: string | null;
    /** The work item that it is about. */
    item: ItemStory | null;
}

const nothingToOpen = (code: NextStepCode): NextStep => ({ code, recordId: null, objectApiName: null, item: null });

function run(code: NextStepCode, story: RunStory): NextStep {
    return { code, recordId: story.id, objectApiName: 'FlowOrchestrationInstance', item: null };
}

function waiting(story: RunStory): NextStep | null {
    const item = focusItemOf(story);
    if (!item) {
        return story.focus.holder?.name ? null : nothingToOpen('item-hidden');
    }
    const place = item.record.relatedRecordId;
    return item.holder.isYou && place
        ? { code: 'do-step', recordId: place, objectApiName: null, item }
        : { code: 'open-item', recordId: item.id, objectApiName: 'FlowOrchestrationWorkItem', item };
}

/** What can be done next with a run; null: nothing, or no record tells what. */
export function nextStep(story: RunStory): NextStep | null {
    switch (story.state) {
        case 'waiting':
            return waiting(story);
        case 'failed-resumable':
            return run('resume', story);
        case 'suspended':
            return run(story.record.status === 'Suspended' ? 'resume' : 'open-run', story);
        case 'running':
            return focusStepOf(story)?.interactive === false ? nothingToOpen('runs-alone') : null;
        case 'failed':
        case 'stalled':
            return run('open-run', story);
        default:
            return null;
    }
}
