import type { RunStory } from 'c/orchestrationModel';
import { fill, formatDayTime } from 'c/orchestrationText';
import { labels } from './labels';

/** What to do now, step by step: only what follows from the records and the message. */
export function stepsToDo({ failure, state, record, now }: RunStory): string[] {
    if (!failure) return [];
    const cause = record.interview?.error ? labels.doFixCause : labels.doFindMessage;
    if (state === 'failed-resumable') {
        const until = failure.resumableUntil;
        return [cause, until ? fill(labels.doResumeBy, formatDayTime(until.at, now)) : labels.doResume];
    }
    switch (failure.reason) {
        case 'final-invalid-assignee':
            return [labels.doStartAgainAssignee];
        case 'final-window-over':
            return [cause, labels.doStartAgainOver];
        default:
            return [cause, labels.doStartAgain];
    }
}

/** The permission that it takes. */
export const permissionToDo = ({ state }: RunStory): string =>
    state === 'failed-resumable' ? labels.doPermission : labels.doStartPermission;
