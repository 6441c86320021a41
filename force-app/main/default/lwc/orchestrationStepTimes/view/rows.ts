import { iconPath } from 'c/orchestrationLook';
import type { IconName } from 'c/orchestrationLook';
import { sameStep } from 'c/orchestrationModel';
import type { StepName, StepTime, WorkKind } from 'c/orchestrationModel';
import { fill, formatDuration, formatNumber, marked } from 'c/orchestrationText';
import { labels } from '../labels';

/** A step as a row of the chart and of the table. */
export interface RowView {
    key: string;
    label: string;
    stageLabel: string;
    title: string;
    icon: string;
    who: string;
    /** Something can be beyond what is usual. */
    opens: boolean;
    /** What it opens, after the names. */
    openLabel: string;
    expanded: 'true' | 'false';
    median: string;
    within: string;
    count: string;
    tooFew: boolean;
    /** Runs that are slower now; null: not known. */
    slow: number | null;
    slowText: string;
    isSlow: boolean;
    medianClass: string;
    medianStyle: string;
    withinClass: string;
    withinStyle: string;
}

const KINDS: Record<WorkKind | 'unknown', { icon: IconName; who: string; look: string }> = {
    person: { icon: 'user', who: labels.person, look: 'c-wait' },
    machine: { icon: 'gear', who: labels.machine, look: 'c-work thin' },
    unknown: { icon: 'question', who: labels.unknown, look: 'c-off' }
};
/** Instead of a number that nobody knows. */
const NONE = '–';

export const keyOf = ({ stageName, stepName }: StepName): string => `${stageName}.${stepName}`;

const widthOf = (ms: number | null, longestMs: number): string =>
    `inline-size:${longestMs > 0 ? Math.round(((ms ?? 0) / longestMs) * 1e5) / 1e3 : 0}%`;
const durationText = (ms: number | null, estimated: boolean): string =>
    ms === null ? NONE : marked(formatDuration(ms), !estimated);

/** The longest time that a row shows, in ms. */
export const longestOf = (times: readonly StepTime[]): number => Math.max(0, ...times.map(({ p90Ms }) => p90Ms ?? 0));

/** What a row needs besides its times. */
interface Beside {
    /** What fills the width. */
    longestMs: number;
    /** The times are told by records, not by the log: they are marked. */
    estimated: boolean;
    /** How many runs are slower now; null: not known. */
    slow: number | null;
    /** The step whose runs are shown. */
    opened: StepName | null;
}

export function rowView(time: StepTime, { longestMs, estimated, slow, opened }: Beside): RowView {
    const { label, stageLabel, kind, medianMs, p90Ms, n, tooFew } = time;
    const { icon, who, look } = KINDS[kind ?? 'unknown'];
    const isKnown = slow !== null && !tooFew;
    return {
        key: keyOf(time),
        label,
        stageLabel,
        title: `${label}, ${stageLabel}`,
        icon: iconPath(icon),
        who,
        opens: !tooFew,
        openLabel: isKnown ? fill(labels.stepLabelCount, formatNumber(slow)) : labels.stepLabel,
        expanded: opened && sameStep(opened, time) ? 'true' : 'false',
        median: durationText(medianMs, estimated),
        within: durationText(p90Ms, estimated),
        count: formatNumber(n),
        tooFew,
        slow: isKnown ? slow : null,
        slowText: isKnown ? formatNumber(slow) : NONE,
        isSlow: isKnown && slow > 0,
        medianClass: `median ${look}`,
        medianStyle: widthOf(medianMs, longestMs),
        withinClass: `within ${look}`,
        withinStyle: widthOf(p90Ms, longestMs)
    };
}
