import type { ProcessOption, StepGroupsVariables } from 'c/orchestrationData';

const DAY_MS = 24 * 60 * 60 * 1000;

/** API name of the process with most runs; of several the first by label. Empty where there is none. */
export function busiest(processes: readonly ProcessOption[]): string {
    const [most] = [...processes].sort((a, b) => b.count - a.count);
    return most?.name ?? '';
}

/**
 * Steps and stages that the times are about: no record is much younger than what the log tells of it.
 * @param since epoch ms
 */
export const groupsAsk = (name: string, since: number): StepGroupsVariables => ({
    name,
    since: new Date(since - DAY_MS).toISOString()
});
