import type { Tick } from './ticks';

/** A vertical line: `share` of the span, beyond 1 after its end. */
export interface Line {
    share: number;
    color: string;
}

/**
 * The vertical lines as one background of several layers, first on top: it costs no elements, and rows that stick
 * to the top can wear it over their own ground.
 * @param aheadRem room after the span, inside the same box
 */
export function gridLines(lines: readonly Line[], aheadRem: number, dir: 'ltr' | 'rtl'): string {
    const edge = dir === 'rtl' ? 'right' : 'left';
    return lines
        .map(({ share, color }) => {
            const place = `calc((100% - ${aheadRem}rem) * ${round(share)})`;
            return `linear-gradient(${color} 0 0) ${edge} ${place} top 0 / 1px 100% no-repeat`;
        })
        .join(', ');
}

/** Colour of a tick's line: a change of day is the stronger one where the ticks are shorter than days. */
export function tickColor(tick: Tick, shorterThanDays: boolean): string {
    return tick.startsDay && shorterThanDays ? 'var(--ot-line)' : 'var(--ot-grid)';
}

function round(share: number): number {
    return Math.round(share * 1e6) / 1e6;
}
