import { iconPath, lookOf } from 'c/orchestrationLook';
import { STEP_STATES, type RunStory, type StepState } from 'c/orchestrationModel';
import { ATTENTION, countedStates, EVERYTHING, shownSteps } from 'c/orchestrationText';
import { labels } from '../labels';

/** A filter with the number of steps that it leaves. */
export interface Chip {
    filter: string;
    text: string;
    count: number;
    icon: string | null;
    className: string;
    pressed: string;
}

/**
 * All, what needs attention, and the states in which steps stand; the chosen one stands there even if it leaves none.
 * What is searched for does not change their counts.
 */
export function chipsOf(story: RunStory, chosen: string): Chip[] {
    const steps = shownSteps(story, EVERYTHING);
    const needy = shownSteps(story, { ...EVERYTHING, state: ATTENTION }).length;
    const always = STEP_STATES.filter((state) => state === chosen);
    return [
        chipOf({ filter: EVERYTHING.state, text: labels.all, count: steps.length }, null, chosen),
        ...(needy > 0 || chosen === ATTENTION
            ? [chipOf({ filter: ATTENTION, text: labels.attention, count: needy }, 'warning', chosen)]
            : []),
        ...countedStates(steps, { always }).map(({ state, text, count }) =>
            chipOf({ filter: state, text, count }, state, chosen)
        )
    ];
}

function chipOf(
    chip: Pick<Chip, 'filter' | 'text' | 'count'>,
    look: StepState | 'warning' | null,
    chosen: string
): Chip {
    const isOn = chip.filter === chosen;
    const family = look && look !== 'warning' ? ` c-${lookOf(look).family}` : '';
    const icon = look === null ? null : iconPath(look === 'warning' ? 'warning' : lookOf(look).icon);
    return { ...chip, icon, className: `chip${isOn ? ' chip_on' : ''}${family}`, pressed: String(isOn) };
}
