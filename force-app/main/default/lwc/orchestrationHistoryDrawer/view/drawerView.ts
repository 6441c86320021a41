import { fill, stageName, stepName } from 'c/orchestrationText';
import type { RunStory, State, Usual } from 'c/orchestrationModel';
import { chainView } from '../chain/chainView';
import type { ChainView } from 'c/orchestrationHolderChain';
import { detailRows } from '../details/detailRows';
import type { DetailRow } from '../details/detailRows';
import { itemLines } from '../items/itemLines';
import type { ItemLine } from 'c/orchestrationItemLines';
import { labels } from '../labels';
import { findStep } from '../place/stepPlace';
import { namesOf } from '../words/names';
import { stepStateText } from '../words/stepText';

/** What the drawer's template shows of one step beside its history, in the reader's words. */
export interface DrawerView {
    stepId: string;
    heading: string;
    /** "Legal review, step 2 of 7" */
    position: string;
    state: State | null;
    stateText: string;
    rawStatus: string | null;
    previousId: string | null;
    nextId: string | null;
    chain: ChainView | null;
    items: ItemLine[];
    details: DetailRow[];
}

/**
 * @param fieldLabels labels of the step's fields by their API names, where the org's are known
 * @returns null where the drawer has nothing to show and must be closed
 */
export function buildDrawerView(
    story: RunStory | null | undefined,
    stepId: string | null | undefined,
    usual: Usual | null = null,
    fieldLabels: Readonly<Record<string, string>> | null = null
): DrawerView | null {
    const place = story && stepId ? findStep(story, stepId) : null;
    if (!story || !stepId || !place) {
        return null;
    }
    const { step } = place;
    return {
        stepId,
        heading: stepName(step),
        position: fill(labels.position, stageName(place.stage), place.position, place.count),
        state: step.state,
        stateText: stepStateText(step, story),
        rawStatus: step.record?.status ?? null,
        previousId: place.previousId,
        nextId: place.nextId,
        chain: chainView(place, story, namesOf(story), usual),
        items: itemLines(step, story),
        details: detailRows(place, story, fieldLabels)
    };
}
