import { FILTER_DAYS } from 'c/orchestrationDashboardHead';
import type { HeadFilters } from 'c/orchestrationDashboardHead';

/** What a reader chose and finds again; what is absent was never chosen. */
export type Remembered = Partial<HeadFilters>;

/** As long as an API name can be. */
const MOST_CHARACTERS = 255;

const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of what was kept, whatever it is, that which can be meant. */
export function rememberedOf(kept: unknown): Remembered {
    if (!isObject(kept)) return {};
    const { process, days, mine } = kept;
    const isName = typeof process === 'string' && process.length <= MOST_CHARACTERS;
    const known = FILTER_DAYS.find((one) => one === days);
    return {
        ...(isName ? { process } : {}),
        ...(known ? { days: known } : {}),
        ...(typeof mine === 'boolean' ? { mine } : {})
    };
}

/** Under which name it is kept: dashboards that are set up for different processes do not take them from each other. */
export const topicOf = (kind: 'filters' | 'dismissed', process: string): string =>
    ['dashboard', kind, ...(kind === 'filters' && process ? [process] : [])].join('.');
