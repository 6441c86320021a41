/** Public surface: words for states and holders, durations and times in the reader's locale and time zone. */
export { fill } from './words/fill';
export { stateText, shortStateText } from './words/stateText';
export type { StateContext } from './words/stateText';
export { holderText } from './words/holderText';
export { focusPlace, headlineSentence, placeName } from './words/sentence';
export { listed } from './words/listed';
export { ageText, momentText } from './words/moments';
export { stageName, stepName } from './words/names';
export { badgeText } from './words/badgeText';
export { ATTENTION, EVERYTHING, shownSteps } from './words/stepFilter';
export type { StepFilter } from './words/stepFilter';
export { failureText } from './words/failureText';
export type { Failure, FailureText } from './words/failureText';
export { formatDuration } from './time/duration';
export {
    dayKey,
    formatDay,
    formatDayTime,
    formatFull,
    formatMoment,
    formatTime,
    formatWeekdayTime,
    timeZoneName
} from './time/dates';
