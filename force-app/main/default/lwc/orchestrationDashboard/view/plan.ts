import type { HeadFilters, HeadProcess } from 'c/orchestrationDashboardHead';
import { STATISTICS } from 'c/orchestrationDashStatistics';
import type { StatisticName } from 'c/orchestrationDashStatistics';
import { FIGURE_PARTS } from 'c/orchestrationFigureReader';
import type { FigurePart } from 'c/orchestrationFigureReader';
import { FAILED_DAYS, NO_CRITERIA, SUSPENDED_DAYS } from 'c/orchestrationModel';
import type { Length, RunCriteria } from 'c/orchestrationModel';
import type { Remembered } from './remembered';
import { processProblem, setupOf } from './setup';
import type { Offered, Section, Setup } from './setup';

/** What is shown, of which runs. */
export interface Plan {
    setup: Setup;
    filters: HeadFilters;
    /** What is asked of all runs that are counted. */
    base: RunCriteria;
    window: Length;
    parts: readonly FigurePart[];
    /** Of the statistics. */
    statistics: readonly StatisticName[];
    shows: Record<Section, boolean>;
    /** What is wrong with the setup; a sentence each. */
    problems: readonly string[];
}

const days = (amount: number): Length => ({ amount, unit: 'd' });
/** What is usual need not be asked for. */
const unlessUsual = (amount: number, usual: number): Length | null => (amount === usual ? null : days(amount));

const isOf = (process: string, processes: readonly HeadProcess[]): boolean =>
    processes.some(({ name }) => name.toLowerCase() === process.toLowerCase());

/** From what a plan is made. */
export interface Wishes extends Offered {
    /** What the reader chose, once. */
    remembered: Remembered;
    /** Processes that have runs; null: not known, so that any can be meant. */
    processes: readonly HeadProcess[] | null;
}

export function planOf({ remembered, processes, ...offered }: Wishes): Plan {
    const setup = setupOf(offered);
    const { process: chosen = setup.process } = remembered;
    // A process that is gone cannot be chosen any more.
    const isGone = chosen !== '' && chosen !== setup.process && processes !== null && !isOf(chosen, processes);
    const process = isGone ? setup.process : chosen;
    const { days: amount = setup.windowDays, mine = false } = remembered;
    const isUnknown = setup.process !== '' && processes !== null && !isOf(setup.process, processes);
    return {
        setup,
        filters: { process, days: amount, mine },
        base: {
            ...NO_CRITERIA,
            process,
            mine,
            suspendedFor: unlessUsual(setup.suspendedDays, SUSPENDED_DAYS),
            failedWithin: unlessUsual(setup.failedDays, FAILED_DAYS)
        },
        window: days(amount),
        parts: FIGURE_PARTS.filter((part) => setup.sections.includes(part)),
        statistics: STATISTICS.filter((name) => setup.sections.includes(name)),
        shows: {
            yours: setup.sections.includes('yours'),
            counts: setup.sections.includes('counts'),
            attention: setup.sections.includes('attention'),
            time: setup.sections.includes('time'),
            days: setup.sections.includes('days')
        },
        problems: isUnknown ? [...setup.problems, processProblem(setup.process)] : setup.problems
    };
}
