/** Public surface: the GraphQL documents and the one place that knows the UI API's shapes. */
export { RUN_DOCUMENT } from './documents/runDocument';
export type { RunAnswer, RunVariables } from './documents/runDocument';
export { STAGES_DOCUMENT } from './documents/stagesDocument';
export type { StagesAnswer } from './documents/stagesDocument';
export { STEPS_DOCUMENT } from './documents/stepsDocument';
export type { StepsAnswer } from './documents/stepsDocument';
export { ITEMS_DOCUMENT } from './documents/itemsDocument';
export type { ItemsAnswer } from './documents/itemsDocument';
export { BEFORE_ALL_IDS, LOG_DOCUMENT } from './documents/logDocument';
export type { LogAnswer } from './documents/logDocument';
export { RUNS_OF_RECORD_DOCUMENT } from './documents/runsOfRecordDocument';
export type { RunsOfRecordAnswer } from './documents/runsOfRecordDocument';
export { findRuns, finderVariables } from './mapping/runsOfRecord';
export type { FinderVariables, FoundRuns, RunOfRecord } from './mapping/runsOfRecord';
export { absorb, emptyRunData, isComplete, storyInput, withoutLog } from './paging/runData';
export type { RunData, PagedObject } from './paging/runData';
export { failureOf } from './failures/failures';
export type { FailureCode, WireFailure } from './failures/failures';
