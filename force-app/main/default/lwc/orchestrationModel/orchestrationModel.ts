/** Public surface of the model: pure functions from records, log rows and `now` to the run story. */
export * from './records/hidden';
export * from './records/history';
export * from './records/records';
export * from './states/states';
export * from './states/reasons';
export * from './story/story';
export { buildRunStory } from './story/buildRunStory';
export type { StoryInput } from './story/buildRunStory';
export { needsAttention } from './story/attention';
export { canStillChange } from './states/runState';
export { stateCounts } from './story/stateCounts';
export { compareIds, idKey, isRecordId, sameId } from './records/ids';
export { oddities, ODDITIES } from './story/oddities';
export type { Oddity, OddityCode } from './story/oddities';
export { quietStretches } from './time/quietStretches';
export type { QuietStretch } from './time/quietStretches';
export type { Interval } from './time/intervals';
export { dayAfter, dayOf, startOfDay } from './time/days';
export { LEAST_DURATIONS, usualOf, usualOfRecords, usualStep } from './usual/usual';
export type { Usual, UsualRecord, UsualRow, UsualStep } from './usual/usual';
export { sameStep } from './usual/stepName';
export type { StepName } from './usual/stepName';
export { slowerThanUsual, slowSteps } from './usual/slowSteps';
export type { SlowStep } from './usual/slowSteps';
export { nearer, nearness } from './usual/nearness';
export type { Nearness, NearestStep } from './usual/nearness';
export { expectedStages } from './usual/expectedStages';
export type { ExpectedStage } from './usual/expectedStages';
export {
    FAILED_DAYS,
    HAND_REASONS,
    handReasons,
    itemsOfInactive,
    leftOpen,
    slowOf,
    SUSPENDED_DAYS
} from './finding/handReasons';
export type { HandOptions, HandReason, LeftOpen } from './finding/handReasons';
export { runSummary } from './finding/runSummary';
export type { RunSummary, SummaryStep } from './finding/runSummary';
export { slowDetail } from './finding/handDetail';
export type { HandDetail } from './finding/handDetail';
export { endedOn, endedWithin, endOf } from './finding/ended';
export type { EndRecord } from './finding/ended';
export { byReason, countEnded, countNow, ENDED_STATUSES, isOpenItem, NOW_STATES } from './finding/figures';
export type { EndedStatus, NowState } from './finding/figures';
export {
    compareRuns,
    handOptions,
    isSought,
    lengthMs,
    MOST_EXCEPT,
    NO_CRITERIA,
    RUN_SORTS,
    seeksEnd,
    seeksSlow,
    serverDecides,
    USUAL_SORT
} from './finding/criteria';
export type { HolderKind, Length, RunCriteria, RunSort, RunSortKey } from './finding/criteria';
export { NO_GROUPS, stepTimes } from './statistics/stepTimes';
export type { NamedGroup, ProcessGroups, StepGroup, StepTime, WorkKind } from './statistics/stepTimes';
export { timeShares } from './statistics/timeShares';
export type { TimeShares } from './statistics/timeShares';
export { usualRun } from './statistics/usualRun';
export type { UsualRun } from './statistics/usualRun';
export { endedPerDay, wholeFrom } from './statistics/endedPerDay';
export type { DayCount, DaySpan } from './statistics/endedPerDay';
export { countTicks, timeTicks } from './statistics/ticks';
export { explanation } from './explain/explanation';
export { nextStep } from './explain/nextStep';
export type { NextStep, NextStepCode } from './explain/nextStep';
export { RULES, STATEMENT_CODES, TOPICS } from './explain/statement';
export type { Evidence, Facts, Rule, Statement, StatementCode, Topic } from './explain/statement';
export { UNREAD, unread } from './explain/unread';
export type { Unread } from './explain/unread';
