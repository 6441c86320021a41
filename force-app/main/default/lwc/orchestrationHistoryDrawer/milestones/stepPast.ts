import type { HistoryEntry } from 'c/orchestrationHistoryList';
import type { RunStory, StepStory } from 'c/orchestrationModel';
import type { RunPlaces } from '../place/runPlaces';
import type { StepPlace } from '../place/stepPlace';
import type { NameOf } from '../words/names';
import { logEntries } from './logEntries';
import { recordEntries, silentEnds } from './recordEntries';

/** Does the log tell of the step? Else its records do. */
export function isToldByLog({ milestones }: StepStory, { logState }: RunStory): boolean {
    return logState === 'readable' && milestones.length > 0;
}

/** What happened in one step. */
export function stepPast(
    { step, stage }: Pick<StepPlace, 'step' | 'stage'>,
    story: RunStory,
    places: RunPlaces,
    nameOf: NameOf
): HistoryEntry[] {
    return isToldByLog(step, story)
        ? [...logEntries(step.milestones, { places, nameOf, isRun: false }), ...silentEnds(step, stage, story)]
        : recordEntries(step, stage, story);
}
