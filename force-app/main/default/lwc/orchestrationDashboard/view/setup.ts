import { FILTER_DAYS } from 'c/orchestrationDashboardHead';
import { FAILED_DAYS, SUSPENDED_DAYS } from 'c/orchestrationModel';
import { fill, listed } from 'c/orchestrationText';
import { setupLabels as labels } from '../setupLabels';

/** What a dashboard is made of, as the App Builder names it. */
export const SECTIONS = ['yours', 'counts', 'attention', 'time', 'days'] as const;
export type Section = (typeof SECTIONS)[number];

/** What the App Builder sets, as it comes: a component that stands on a page since before a property lacks it. */
export interface Offered {
    heading?: string | null;
    process?: string | null;
    windowDays?: string | null;
    suspendedDays?: number | null;
    failedDays?: number | null;
    rowsFirst?: number | null;
    rowsOthers?: number | null;
    sections?: string | null;
}

/** What it means. */
export interface Setup {
    heading: string;
    /** API name; empty: all. */
    process: string;
    windowDays: number;
    suspendedDays: number;
    failedDays: number;
    rowsFirst: number;
    rowsOthers: number;
    sections: readonly Section[];
    /** What cannot be meant: a sentence each, for whoever set it. */
    problems: readonly string[];
}

type NumberName = 'suspendedDays' | 'failedDays' | 'rowsFirst' | 'rowsOthers';

/** The same as in `js-meta.xml`. */
const NUMBERS: Record<NumberName, { title: string; usual: number; most: number }> = {
    suspendedDays: { title: labels.suspendedDays, usual: SUSPENDED_DAYS, most: 365 },
    failedDays: { title: labels.failedDays, usual: FAILED_DAYS, most: 30 },
    rowsFirst: { title: labels.rowsFirst, usual: 3, most: 20 },
    rowsOthers: { title: labels.rowsOthers, usual: 2, most: 20 }
};
const USUAL_WINDOW = 30;

const textOf = (value: string | null | undefined): string => value?.trim() ?? '';

/** What a property holds, what it takes, and what stands in its place. */
const wrong = (title: string, value: unknown, takes: string, stands: string): string =>
    fill(labels.wrong, title, String(value), takes, stands);

function numberOf(name: NumberName, offered: Offered, problems: string[]): number {
    const { title, usual, most } = NUMBERS[name];
    const value = offered[name] ?? usual;
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    problems.push(wrong(title, value, fill(labels.wholeNumber, 1, most), String(usual)));
    return usual;
}

function windowOf({ windowDays }: Offered, problems: string[]): number {
    const text = textOf(windowDays);
    if (!text) return USUAL_WINDOW;
    const days = FILTER_DAYS.find((one) => String(one) === text);
    if (days) return days;
    problems.push(wrong(labels.windowDays, text, listed(FILTER_DAYS.map(String)), String(USUAL_WINDOW)));
    return USUAL_WINDOW;
}

/** Words with commas or blanks between them, in any case. What is unknown is left out; where nothing is left, all are shown. */
function sectionsOf({ sections }: Offered, problems: string[]): readonly Section[] {
    const words = textOf(sections)
        .split(/[\s,;]+/)
        .filter(Boolean);
    const known = SECTIONS.filter((section) => words.some((word) => word.toLowerCase() === section));
    const unknown = words.filter((word) => !(SECTIONS as readonly string[]).includes(word.toLowerCase()));
    const shown = known.length > 0 ? known : SECTIONS;
    if (unknown.length > 0) {
        problems.push(wrong(labels.sections, unknown.join(', '), listed([...SECTIONS]), listed([...shown])));
    }
    return shown;
}

export function setupOf(offered: Offered): Setup {
    const problems: string[] = [];
    return {
        heading: textOf(offered.heading) || labels.heading,
        process: textOf(offered.process),
        windowDays: windowOf(offered, problems),
        suspendedDays: numberOf('suspendedDays', offered, problems),
        failedDays: numberOf('failedDays', offered, problems),
        rowsFirst: numberOf('rowsFirst', offered, problems),
        rowsOthers: numberOf('rowsOthers', offered, problems),
        sections: sectionsOf(offered, problems),
        problems
    };
}

/** The process that was set has no runs: said where it is known which processes have. */
export const processProblem = (process: string): string => fill(labels.noProcess, labels.process, process);
