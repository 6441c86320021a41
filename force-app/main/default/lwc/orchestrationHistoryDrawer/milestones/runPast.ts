import type { HistoryEntry } from 'c/orchestrationHistoryList';
import type { RunStory, StageStory, StepStory, Usual } from 'c/orchestrationModel';
import { placeWords } from '../place/runPlaces';
import type { RunPlaces } from '../place/runPlaces';
import type { NameOf } from '../words/names';
import { logEntries } from './logEntries';
import { nowEntries } from './nowEntries';
import { inTimeOrder, recordEntries, silentEnds } from './recordEntries';
import { runRecordEntries, stageRecordEntries } from './runEntries';
import { isToldByLog } from './stepPast';

type OfStep = (step: StepStory, stage: StageStory) => HistoryEntry[];

/** What happened in the whole run: every log row, and of steps that the log is silent on what their records tell. */
export function runPast(story: RunStory, places: RunPlaces, nameOf: NameOf): HistoryEntry[] {
    const isReadable = story.logState === 'readable';
    const steps = ofSteps(story, (step, stage) =>
        isToldByLog(step, story) ? silentEnds(step, stage, story) : recordEntries(step, stage, story)
    );
    if (isReadable) {
        return [...logEntries(story.milestones, { places, nameOf, isRun: true }), ...inTimeOrder(steps)];
    }
    return inTimeOrder([...runRecordEntries(story), ...story.stages.flatMap(stageRecordEntries), ...steps]);
}

/** What stands at now in the whole run. */
export function runNow(story: RunStory, usual: Usual | null): HistoryEntry[] {
    return ofSteps(story, (step, stage) => nowEntries(step, stage, story, usual));
}

function ofSteps({ stages }: RunStory, entriesOf: OfStep): HistoryEntry[] {
    return stages.flatMap((stage) =>
        stage.steps.flatMap((step) => {
            const place = placeWords({ stage, step });
            return entriesOf(step, stage).map((entry) => ({ ...entry, place }));
        })
    );
}
