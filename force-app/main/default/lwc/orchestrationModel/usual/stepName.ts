import { nameKey } from '../records/ids';

/** A step of a process, by API names. */
export interface StepName {
    stageName: string;
    stepName: string;
}

/** Equal for two spellings of one step; null: it names none. */
export function stepKey(stageName: string | null, stepName: string | null): string | null {
    const [stage, step] = [nameKey(stageName), nameKey(stepName)];
    return stage === null || step === null ? null : `${stage}\n${step}`;
}

/** Whether both name one step: API names compare ignoring case. */
export const sameStep = (a: StepName, b: StepName): boolean =>
    stepKey(a.stageName, a.stepName) === stepKey(b.stageName, b.stepName);
