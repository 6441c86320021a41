import type { WireFailure } from 'c/orchestrationData';
import type { RunStory } from 'c/orchestrationModel';
import { fill, formatDuration, formatTime, holderText, stateText, formatDay } from 'c/orchestrationText';
import { labels } from '../labels';

/** A sentence in place of the run. */
export interface MessageView {
    kind: 'empty' | 'error';
    heading: string;
    text: string;
    detail: string | null;
    actionLabel: string | null;
}

const noRun: MessageView = {
    kind: 'empty',
    heading: labels.noRunTitle,
    text: labels.noRun,
    detail: null,
    actionLabel: null
};

const WORDS: Record<WireFailure['code'], { heading: string; text: string; retry: boolean; detail: boolean }> = {
    'no-object': { heading: labels.noObjectTitle, text: labels.noObject, retry: false, detail: false },
    'no-field': { heading: labels.noFieldTitle, text: labels.noField, retry: false, detail: false },
    unavailable: { heading: labels.unavailableTitle, text: labels.unavailable, retry: true, detail: false },
    'signed-out': { heading: labels.signedOutTitle, text: labels.signedOut, retry: false, detail: false },
    offline: { heading: labels.offlineTitle, text: labels.offline, retry: true, detail: false },
    unknown: { heading: labels.errorTitle, text: labels.errorText, retry: true, detail: true }
};

/** Words for a request that failed before there was anything to show. */
export function failureMessage(failure: WireFailure): MessageView {
    const { heading, text, retry, detail } = WORDS[failure.code];
    return {
        kind: 'error',
        heading,
        text: fill(text, failure.subject ?? ''),
        detail: detail ? failure.detail : null,
        actionLabel: retry ? labels.tryAgain : null
    };
}

/** Words for a run that is not visible. */
export const noRunMessage = (): MessageView => noRun;

/** One line about what is missing or older than it seems; empty when nothing is. */
export function noticeText(
    story: RunStory,
    failures: { run: WireFailure | null; log: WireFailure | null },
    answer: { reading: boolean; partial: boolean }
): string {
    if (failures.run) return fill(labels.staleNotice, formatTime(story.now), failureMessage(failures.run).text);
    if (answer.reading) return labels.pagesPending;
    if (answer.partial) return labels.partialData;
    switch (story.logState) {
        case 'none':
            return labels.logHidden;
        case 'error':
            return failures.log?.code === 'no-object' ? labels.logDenied : labels.logFailed;
        default:
            return '';
    }
}

/** Long text of the run's state for a badge: who and how long, until when. */
export function badgeText(story: RunStory): string {
    const { state, focus, failure, now, record } = story;
    const who = focus.holder?.isYou ? labels.youName : focus.holder ? holderText(focus.holder) : undefined;
    const until = failure?.resumableUntil ? formatDay(failure.resumableUntil.at, now) : undefined;
    const text = stateText(state, { ...(who ? { who } : {}), ...(until ? { until } : {}), raw: record.status });
    const lasts = state === 'waiting' && focus.since ? formatDuration(Math.max(0, now - focus.since.at)) : '';
    return lasts ? fill(labels.statusWaiting, text, lasts) : text;
}
