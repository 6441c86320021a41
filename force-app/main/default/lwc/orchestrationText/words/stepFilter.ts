import { needsAttention } from 'c/orchestrationModel';
import type { RunStory, StepStory } from 'c/orchestrationModel';
import { stepName } from './names';

/** Which steps are shown: a state, `all` or `attention`, and a text that step or holder must hold. */
export interface StepFilter {
    state: string;
    text: string;
}

export const EVERYTHING: StepFilter = { state: 'all', text: '' };
export const ATTENTION = 'attention';

function hasState(step: StepStory, wanted: string): boolean {
    if (wanted === EVERYTHING.state) return true;
    return wanted === ATTENTION ? needsAttention(step) : step.state === wanted;
}

/** Name and API name of the step, its holders, ignoring case. */
function hasText(step: StepStory, wanted: string): boolean {
    const text = wanted.trim().toLocaleLowerCase();
    if (text === '') return true;
    const words = [stepName(step), step.record?.name ?? '', ...step.items.map(({ holder }) => holder.name ?? '')];
    return words.some((word) => word.toLocaleLowerCase().includes(text));
}

/** The steps that a filter shows; places without a step record do not count. */
export function shownSteps({ stages }: RunStory, { state, text }: StepFilter): StepStory[] {
    const steps = stages.flatMap((stage) => stage.steps);
    return steps.filter((step) => step.id !== null && hasState(step, state) && hasText(step, text));
}
