import type { Bound, Evidence, RunStory, Statement } from 'c/orchestrationModel';
import { ageText, fill, formatDayTime } from 'c/orchestrationText';
import type { Piece } from 'c/orchestrationText';
import { labels } from '../labels';
import { saidLabels as said } from '../saidLabels';
import { oneAfterOther, plain } from './compose';

/** "Tue 25 Nov, 14:02", "about Tue 25 Nov, 14:02" */
export function moment({ at, exact }: Bound, { now }: RunStory): string {
    const text = formatDayTime(at, now);
    return exact ? text : fill(labels.about, text);
}

const FROM_FIELD: Record<string, string> = {
    'run LastModifiedDate': said.sinceRunChanged,
    'run Duration': said.sinceRunDuration,
    'stage LastModifiedDate': said.sinceStageChanged,
    'step LastModifiedDate': said.sinceStepChanged,
    'step CreatedDate': said.sinceStepCreated,
    'item LastModifiedDate': said.sinceItemChanged,
    'item CreatedDate': said.sinceItemCreated
};

/** From which field a time is estimated. */
function source(evidence: Evidence | undefined): string {
    return evidence && 'field' in evidence ? (FROM_FIELD[`${evidence.kind} ${evidence.field}`] ?? '') : '';
}

/** Since when, how long ago, and whether that is exact. */
export function sinceText({ at, evidence }: Statement, { now }: RunStory): Piece[] {
    if (!at) return [];
    const template = at.exact ? said.sinceExact : said.sinceEstimated;
    const text = fill(template, formatDayTime(at.at, now), ageText(at, now));
    return oneAfterOther(plain(text), plain(at.exact ? '' : source(evidence[0])));
}
