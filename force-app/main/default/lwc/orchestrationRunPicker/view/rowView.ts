import type { RunStory } from 'c/orchestrationModel';
import { fill, formatDayTime, headlineSentence } from 'c/orchestrationText';
import { labels } from '../labels';

/** One run as a row. */
export interface RowView {
    id: string;
    state: RunStory['state'];
    raw: string | null;
    sentence: string;
    /** Process, number, start. */
    meta: string;
    className: string;
    current: 'true' | null;
}

/** @param isSelected the run is the one that is shown */
export function rowOf(story: RunStory, isSelected: boolean): RowView {
    const { id, state, record, span, now } = story;
    const parts = [
        record.label || record.developerName || '',
        record.name ? fill(labels.runNumber, record.name) : id,
        span.start ? fill(labels.started, formatDayTime(span.start.at, now)) : ''
    ];
    return {
        id,
        state,
        raw: record.status,
        sentence: headlineSentence(story),
        meta: parts.filter(Boolean).join(' · '),
        className: isSelected ? 'row row_selected' : 'row',
        current: isSelected ? 'true' : null
    };
}
