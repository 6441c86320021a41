import { countTicks } from 'c/orchestrationModel';
import type { DayCount } from 'c/orchestrationModel';
import { formatNumber } from 'c/orchestrationText';

/** One scale for what is completed, above the zero line, and what failed, below it. */
export interface Scale {
    /** Runs above and below the line. */
    up: number;
    down: number;
    /** Share of the height at which the line lies, from the top, in percent. */
    zero: number;
    lines: { key: number; text: string; style: string; className: string }[];
}

const MOST_LINES = 2;
/** Below the line, there is always room for a small bar. */
const LEAST_DOWN = 0.08;

const percent = (share: number): number => Math.round(share * 1e5) / 1e3;

export function scaleOf(days: readonly DayCount[]): Scale {
    const most = Math.max(0, ...days.map(({ completed }) => completed));
    const failed = Math.max(0, ...days.map((day) => day.failed));
    const above = countTicks(most, MOST_LINES);
    const step = above[1] ?? 1;
    const up = above.at(-1) ?? 1;
    const down = Math.max(failed, up * LEAST_DOWN);
    const below = Array.from({ length: Math.floor(failed / step) }, (_, index) => -(index + 1) * step);
    const height = up + down;
    return {
        up,
        down,
        zero: percent(up / height),
        lines: [...above, ...below].map((at) => ({
            key: at,
            text: formatNumber(Math.abs(at)),
            style: `inset-block-start:${percent((up - at) / height)}%`,
            className: at === 0 ? 'line line_zero' : 'line'
        }))
    };
}

/** Height of a bar within its side of the line. */
export const heightOf = (count: number, side: number): string => `block-size:${side > 0 ? percent(count / side) : 0}%`;
