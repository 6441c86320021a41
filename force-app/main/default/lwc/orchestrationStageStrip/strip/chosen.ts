import type { StageStory } from 'c/orchestrationModel';

/** Which stages are drawn, and how many are only counted: each keeps its number in the run. */
export interface Chosen {
    drawn: { stage: StageStory; number: number }[];
    /** Completed ones, the oldest first. */
    merged: number;
    /** Any others, where even without completed ones there are too many. */
    others: number;
}

/** As many are told apart at 320 px. */
const MOST = 12;
/** As many fit at 4 px each. */
const MOST_DRAWN = 40;

/** Of many stages the oldest completed ones are only counted, then the oldest of all; the current one is always drawn. */
export function choose(stages: readonly StageStory[], expected: number): Chosen {
    const all = stages.map((stage, index) => ({ stage, number: index + 1 }));
    const few = without(all, MOST - expected, ({ state }) => state === 'completed');
    const drawn = without(few, MOST_DRAWN, () => true);
    return { drawn, merged: all.length - few.length, others: few.length - drawn.length };
}

function without(all: Chosen['drawn'], most: number, mayGo: (stage: StageStory) => boolean): Chosen['drawn'] {
    let surplus = all.length - most;
    return all.filter(({ stage }) => {
        const goes = surplus > 0 && !stage.isCurrent && mayGo(stage);
        surplus -= goes ? 1 : 0;
        return !goes;
    });
}
