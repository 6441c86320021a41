import { fill, stageName, stepName } from 'c/orchestrationText';
import type { RunStory, State } from 'c/orchestrationModel';
import { chainView } from '../chain/chainView';
import type { ChainView } from '../chain/chainView';
import { detailRows } from '../details/detailRows';
import type { DetailRow } from '../details/detailRows';
import { itemLines } from '../items/itemLines';
import type { ItemLine } from '../items/itemLines';
import { labels } from '../labels';
import { daysOf } from '../milestones/days';
import type { Day } from '../milestones/days';
import type { Entry } from '../milestones/entry';
import { logEntries } from '../milestones/logEntries';
import { nowEntries } from '../milestones/nowEntries';
import { recordEntries, silentEnds } from '../milestones/recordEntries';
import { findStep } from '../place/stepPlace';
import type { StepPlace } from '../place/stepPlace';
import { namesOf } from '../words/names';
import type { NameOf } from '../words/names';
import { stepStateText } from '../words/stepText';

/** Everything that the drawer's template shows of one step, in the reader's words. */
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
    /** Where the entries come from, if not from the log; "Checking the log …" while it is read. */
    notice: string;
    days: Day[];
    /** In place of days that are not there. */
    empty: string;
    details: DetailRow[];
}

/** @returns null where the drawer has nothing to show and must be closed */
export function buildDrawerView(
    story: RunStory | null | undefined,
    stepId: string | null | undefined
): DrawerView | null {
    const place = story && stepId ? findStep(story, stepId) : null;
    if (!story || !stepId || !place) {
        return null;
    }
    const { step } = place;
    const nameOf = namesOf(story);
    const entries = entriesOf(place, story, nameOf);
    return {
        stepId,
        heading: stepName(step),
        position: fill(labels.position, stageName(place.stage), place.position, place.count),
        state: step.state,
        stateText: stepStateText(step, story),
        rawStatus: step.record?.status ?? null,
        previousId: place.previousId,
        nextId: place.nextId,
        chain: chainView(step, story, nameOf),
        items: itemLines(step, story),
        notice: noticeOf(place, story),
        days: daysOf(entries, story.now),
        empty: entries.length > 0 ? '' : emptyText(step.state),
        details: detailRows(place, story)
    };
}

function entriesOf(place: StepPlace, story: RunStory, nameOf: NameOf): Entry[] {
    const { step } = place;
    const past = fromLog(place, story)
        ? [...logEntries(place, nameOf), ...silentEnds(step, story)]
        : recordEntries(step, story);
    return [...past, ...nowEntries(step, story)];
}

function fromLog({ step }: StepPlace, story: RunStory): boolean {
    return story.logState === 'readable' && step.milestones.length > 0;
}

function noticeOf(place: StepPlace, story: RunStory): string {
    switch (story.logState) {
        case 'pending':
            return labels.checkingLog;
        case 'none':
            return labels.noLog;
        case 'error':
            return labels.logError;
        default:
            return fromLog(place, story) || place.step.state === 'not-started' ? '' : labels.noRows;
    }
}

function emptyText(state: State | null): string {
    return state === 'not-started' ? labels.nothingYet : labels.nothingRecorded;
}
