/** Public surface: words for states and holders, durations and times in the reader's locale and time zone. */
export { csvCell, csvText } from './export/csv';
export type { CsvValue } from './export/csv';
export { fill } from './words/fill';
export { joined, SEPARATOR } from './words/joined';
export { pieces, plainText } from './words/pieces';
export type { Piece, PlainValue } from './words/pieces';
export { stateText, shortStateText } from './words/stateText';
export type { StateContext } from './words/stateText';
export { stateContext } from './words/stateContext';
export { countedStates } from './words/countedStates';
export type { CountedState } from './words/countedStates';
export { reasonText } from './words/reasonText';
export { handText, handWhy } from './words/handText';
export { namesOf } from './words/people';
export type { NameOf } from './words/people';
export { holderText } from './words/holderText';
export { focusPlace, headlineSentence, placeName } from './words/sentence';
export { listed } from './words/listed';
export { formatNumber } from './words/numbers';
export { ageText, momentText } from './words/moments';
export { expectedName, stageName, stepName } from './words/names';
export { badgeText } from './words/badgeText';
export { ATTENTION, EVERYTHING, shownSteps } from './words/stepFilter';
export type { StepFilter } from './words/stepFilter';
export { failureText } from './words/failureText';
export type { Failure, FailureText } from './words/failureText';
export { fullTimeOf, isoOf, marked, timeOf } from './time/bounds';
export { formatDuration } from './time/duration';
export { lengthText } from './time/lengths';
export { formatShare } from './time/shares';
export {
    dayKey,
    formatCalendarDay,
    formatDay,
    formatDayTime,
    formatFull,
    formatMoment,
    formatSeconds,
    formatTime,
    formatWeekdayTime,
    timeZoneName
} from './time/dates';
export {
    addressState,
    isTimelinePage,
    isTroubleshooterPage,
    parametersOf,
    timelinePage,
    troubleshooterPage
} from './address/pages';
export type { Parameters } from './address/pages';
export {
    asksNothing,
    misreadValues,
    readCriteria,
    readLength,
    readPageNumber,
    readSort,
    readStepName,
    writeCriteria,
    writeLength,
    writeSort,
    writeStepName
} from './address/criteria';
