import type { RunStory, StepStory } from 'c/orchestrationModel';
import { noteOf } from '../bars/notes';
import type { Scale } from './scale';

/** Room kept after the line of now or of the end. */
export interface Ahead {
    rem: number;
    /** What stands there has not happened. */
    hatched: boolean;
}

const NOW_REM = 8.75;
const WORDS_REM = 13.5;
const END_REM = 1.5;

/** From here on the words behind a bar reach beyond the end of the span. */
const NEAR_THE_END = 0.7;

/** States whose words need more room than is kept after now. */
const LONG = new Set(['ghost', 'closed-by-system', 'abandoned', 'discontinued', 'unknown']);

/** After now some of the time to come, after a failure room for the words behind the bars, else a margin. */
export function aheadOf(story: RunStory, scale: Scale): Ahead {
    const words = story.failure !== null || wordsNearTheEnd(story, scale);
    return story.ended
        ? { rem: words ? WORDS_REM : END_REM, hatched: false }
        : { rem: words ? WORDS_REM : NOW_REM, hatched: true };
}

/** Share of the span at which the last bar of a step ends. */
function lastEnd({ span, items }: StepStory, scale: Scale): number {
    const ends = [span, ...items.map((item) => item.span)].map(({ end }) => scale.share(end?.at ?? scale.to));
    return Math.max(...ends);
}

function wordsNearTheEnd(story: RunStory, scale: Scale): boolean {
    return story.stages.some((stage) =>
        stage.steps.some((step) => {
            const note = noteOf(step);
            const short = !story.ended && note !== null && !LONG.has(note);
            return note !== null && !short && lastEnd(step, scale) > NEAR_THE_END;
        })
    );
}
