import { iconPath, lookOf } from 'c/orchestrationLook';
import type { StageStory } from 'c/orchestrationModel';
import { countedStates } from 'c/orchestrationText';

/** How many steps of a stage stand in one state: icon and number. */
export interface CountView {
    key: string;
    className: string;
    icon: string;
    count: number;
    /** The same in words. */
    words: string;
}

/** More would not find room. */
const MOST = 4;

/** What the tally of completed steps leaves open, what needs eyes first; of what has not started no count is shown. */
export function countViews({ steps }: StageStory): CountView[] {
    return countedStates(steps, { without: ['completed', 'not-started'] })
        .slice(0, MOST)
        .map(({ state, count, words }) => {
            const { family, icon } = lookOf(state);
            return { key: state, className: `counted c-${family}`, icon: iconPath(icon), count, words };
        });
}
