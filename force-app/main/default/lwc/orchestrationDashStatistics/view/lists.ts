import { NO_CRITERIA } from 'c/orchestrationModel';
import type { DayCount, Length, RunCriteria, StepName } from 'c/orchestrationModel';
import type { DaysCut } from 'c/orchestrationDayChart';

/** Runs of a process that are slower than usual at a step. @param base what the page asks for otherwise */
export const slowRuns = (base: Partial<RunCriteria>, process: string, slowStep: StepName): RunCriteria => ({
    ...NO_CRITERIA,
    ...base,
    process,
    slowStep
});

/** The runs that a day counts. What ended after today, by clocks that disagree, is counted to today. */
export const runsOfDay = (
    base: Partial<RunCriteria>,
    { day, until }: DayCount,
    window: Length,
    cut: DaysCut | null
): RunCriteria => ({
    ...NO_CRITERIA,
    ...base,
    statuses: ['Completed', 'Error'],
    createdFrom: cut?.startedFrom ?? '',
    endedFrom: day,
    endedTo: until === null ? day : '',
    endedWithin: window
});
