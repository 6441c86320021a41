import type { RunStory } from 'c/orchestrationModel';
import { sentenceLabels as labels } from '../sentenceLabels';
import { formatDay } from '../time/dates';
import { formatDuration } from '../time/duration';
import { fill } from './fill';
import { stateText } from './stateText';

/** Long text of a run's state for a badge: who and how long, until when. */
export function badgeText(story: RunStory): string {
    const { state, focus, failure, now, record } = story;
    const who = focus.holder?.isYou ? labels.youName : (focus.holder?.name ?? undefined);
    const until = failure?.resumableUntil ? formatDay(failure.resumableUntil.at, now) : undefined;
    const text = stateText(state, { ...(who ? { who } : {}), ...(until ? { until } : {}), raw: record.status });
    const lasts = state === 'waiting' && focus.since ? formatDuration(Math.max(0, now - focus.since.at)) : '';
    return lasts ? fill(labels.statusWaiting, text, lasts) : text;
}
