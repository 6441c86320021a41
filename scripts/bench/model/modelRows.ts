/** How long the model takes to judge the largest run that the project speaks of. */
import {
    buildRunStory,
    oddities,
    quietStretches
} from '../../../force-app/main/default/lwc/orchestrationModel/orchestrationModel.ts';
import type { StoryInput } from '../../../force-app/main/default/lwc/orchestrationModel/orchestrationModel.ts';
import type { BenchRow } from '../row.ts';
import { time } from '../timing.ts';
import { largeRun } from './largeRun.ts';

const SIZE = { steps: 10_000, rows: 60_000, stepsPerStage: 100 };
const TARGET_MS = 150;

/** The story of 10,000 steps and 60,000 log rows, with what a view asks of it besides. */
export function modelRows(): BenchRow[] {
    // As parsed from an answer: strings that were put together piece by piece are slower to compare.
    const input = JSON.parse(JSON.stringify(largeRun(SIZE))) as StoryInput;
    const { medianMs, fastestMs, runs } = time(() => {
        const story = buildRunStory(input);
        quietStretches(story, { from: story.span.start?.at ?? story.now, to: story.now });
        oddities(story);
    });
    return [
        {
            name: 'Run story of 10,000 steps and 60,000 log rows',
            target: `at most ${TARGET_MS} ms`,
            measured: `${Math.round(medianMs)} ms (median of ${runs}, fastest ${Math.round(fastestMs)} ms)`,
            pass: medianMs <= TARGET_MS
        }
    ];
}
