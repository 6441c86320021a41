/** Public surface: the GraphQL documents and the one place that knows the UI API's shapes. */
export { RUN_DOCUMENT } from './documents/runDocument';
export type { RunAnswer, RunsVariables } from './documents/runDocument';
export { RUN_ALONE_DOCUMENT } from './documents/runAloneDocument';
export type { RunAloneAnswer } from './documents/runAloneDocument';
export { STAGES_DOCUMENT } from './documents/stagesDocument';
export { STEPS_DOCUMENT } from './documents/stepsDocument';
export { ITEMS_DOCUMENT } from './documents/itemsDocument';
export { ITEMS_OF_GROUPS_DOCUMENT } from './documents/itemsOfGroupsDocument';
export { ITEMS_OF_USERS_DOCUMENT } from './documents/itemsOfUsersDocument';
export { NAMELESS_ITEMS_DOCUMENT } from './documents/namelessItemsDocument';
export { BRIEF_LOG_DOCUMENT } from './documents/briefLogDocument';
export { LOG_DOCUMENT } from './documents/logDocument';
export type { LogAnswer } from './documents/logDocument';
export { RUNS_OF_RECORD_DOCUMENT } from './documents/runsOfRecordDocument';
export { RUNS_BY_TRIGGER_DOCUMENT } from './documents/runsByTriggerDocument';
export { RUNS_BY_PART_DOCUMENT } from './documents/runsByPartDocument';
export { RUNS_BY_ITEM_DOCUMENT } from './documents/runsByItemDocument';
export { RUN_OF_LOG_ROW_DOCUMENT } from './documents/runOfLogRowDocument';
export { runsByContextDocument } from './documents/runsByContextDocument';
export type { FinderRoots } from './documents/foundRun';
export type { Answer } from './documents/answer';
export {
    absorbRuns,
    emptyFinding,
    finderVariables,
    findingFailure,
    isDone,
    isOfRecord,
    lostRoutes,
    needsContextProbe,
    routesToAsk,
    withContextField,
    withRouteFailure
} from './finding/finding';
export type { FinderVariables, Finding, Route } from './finding/finding';
export type { RunOfRecord } from './finding/foundRuns';
export { stepsThatCount } from './paging/briefLog';
export { emptyRunsData, isComplete, pendingObjects } from './paging/runsData';
export { receivePage, receiveRuns } from './paging/receive';
export type { RunsData } from './paging/runsData';
export { PAGED_OBJECTS } from './paging/roots';
export type { PagedObject, Roots } from './paging/roots';
export { storyInput, storyInputs } from './paging/storyInputs';
export { OPTIONAL_FIELDS } from './mapping/hiddenFields';
export type { HiddenField } from './mapping/hiddenFields';
export type { MalformedValue } from './mapping/malformed';
export { failureOf, isPermission } from './failures/failures';
export { sound } from './failures/sound';
export type { FailureCode, WireError, WireFailure } from './failures/failures';
export { PULSE_DOCUMENT } from './documents/pulseDocument';
export type { PulseAnswer } from './documents/pulseDocument';
export { PULSE_WITHOUT_LOG_DOCUMENT } from './documents/pulseWithoutLogDocument';
export { CHANGES_DOCUMENT } from './documents/changesDocument';
export { LOG_CHANGES_DOCUMENT } from './documents/logChangesDocument';
export { IDS_DOCUMENT } from './documents/idsDocument';
export { LOG_IDS_DOCUMENT } from './documents/logIdsDocument';
export {
    absorbChanges,
    changedObjects,
    hasMoreChanges,
    headsOf,
    objectsWithLost,
    sinceOf,
    withoutLost
} from './paging/pulse';
export type { Head, Heads, PulsedObject } from './paging/pulse';
export { USUAL_DOCUMENT } from './documents/usualDocument';
export type { UsualAnswer, UsualVariables } from './documents/usualDocument';
export { USUAL_STEPS_DOCUMENT } from './documents/usualStepsDocument';
export type { UsualStepsAnswer } from './documents/usualStepsDocument';
export { usualOfLog, usualOfSteps } from './usual/usualRead';
export type { UsualRead } from './usual/usualRead';
export type { HistoryAnswer, HistoryVariables } from './documents/historyRows';
export { HISTORY_SOURCES, historySource } from './history/sources';
export type { HistorySource } from './history/sources';
export { HISTORY_PROBE, readProbe } from './history/probe';
export type { HistoryProbe } from './history/probe';
export { historyAsk } from './history/historyAsk';
export type { HistoryAsk } from './history/historyAsk';
export { readSource } from './history/historyRows';
export type { SourceRows } from './history/historyRows';
export { historyNews, withSource } from './history/historyNews';
export type { HistoryAnswers, HistoryNews } from './history/historyNews';
export { ACCESS_PROBE, readAccessProbe } from './access/associated';
export { READ_PERMISSION_SET } from './access/grants';
export { hiddenOfFailure, hiddenThings, NO_FACTS } from './access/hiddenThings';
export type { AccessFacts } from './access/hiddenThings';
export { RUN_PAGE_DOCUMENT } from './documents/runPageDocument';
export type { RunPageAnswer, RunPageVariables } from './documents/runPageDocument';
export { RUN_CURSOR_DOCUMENT } from './documents/runCursorDocument';
export { HELD_RUNS_DOCUMENT } from './documents/heldRunsDocument';
export type { HeldRunsAnswer, HeldRunsVariables } from './documents/heldRunsDocument';
export { ABANDONED_RUNS_DOCUMENT } from './documents/abandonedRunsDocument';
export { LEFT_OPEN_RUNS_DOCUMENT } from './documents/leftOpenRunsDocument';
export type { LeftOpenRunsAnswer, LeftOpenRunsVariables } from './documents/leftOpenRunsDocument';
export { allOf, BEFORE_ALL_IDS, boundById } from './search/filter';
export type { Filter, Order } from './search/filter';
export { runFilter } from './search/runFilter';
export type { SearchContext, SearchReader, SparedField } from './search/runFilter';
export { sparedField } from './search/spare';
export { searchFilter, widestFilter } from './search/widestFilter';
export { filterWords, ID_SCOPES, idScopesOf } from './search/scopes';
export type { FilterWords, IdScope, Scope } from './search/scopes';
export { heldFilter, inactiveFilter, leftOpenFilters, seeksHolder } from './search/idFilters';
export { runOrder, walksUp } from './search/runOrder';
export { runSoql } from './search/runSoql';
export type { RunSoql, SoqlNote } from './search/runSoql';
export { isMeant, LAST_PAGE, PAGE_ROWS, readRunPage } from './search/runPage';
export type { RunPage } from './search/runPage';
export { readHeldRuns, readLeftOpenRuns, readOwnRuns } from './search/foundIds';
export type { FoundIds } from './search/foundIds';
export { soughtId } from './search/texts';
export { PROCESSES_DOCUMENT } from './documents/processesDocument';
export type { ProcessesAnswer } from './documents/processesDocument';
export { processesOf } from './search/processes';
export type { ProcessOption } from './search/processes';
export { ENDED_RUNS_DOCUMENT } from './documents/endedRunsDocument';
export type { EndedRunsAnswer, EndedRunsVariables } from './documents/endedRunsDocument';
export { STEP_GROUPS_DOCUMENT } from './documents/stepGroupsDocument';
export type { StepGroupsAnswer, StepGroupsVariables } from './documents/stepGroupsDocument';
export { readStepGroups } from './statistics/stepGroups';
export { YOUR_ITEMS_DOCUMENT } from './documents/yourItemsDocument';
export type { YourItemsAnswer, YourItemsVariables } from './documents/yourItemsDocument';
export { allPulseDocument, changedHeads, closedToPulse, pulseSince } from './figures/allPulse';
export { ALL_PULSE_DOCUMENT } from './documents/allPulseDocument';
export { ALL_PULSE_OF_RUNS_DOCUMENT } from './documents/allPulseOfRunsDocument';
export { ALL_PULSE_WITHOUT_ITEMS_DOCUMENT } from './documents/allPulseWithoutItemsDocument';
export { ALL_PULSE_WITHOUT_LOG_DOCUMENT } from './documents/allPulseWithoutLogDocument';
export { completedFilter, endedFilter, readEndedRuns } from './figures/endedRuns';
export type { EndedRuns } from './figures/endedRuns';
export { itemsOfProcess, readYourItems } from './figures/yourItems';
export type { YourItem, YourItems, YourRun } from './figures/yourItems';
