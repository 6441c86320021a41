import type { Interval, QuietStretch } from 'c/orchestrationModel';
import { LEAST_GAIN } from './worthFolding';

/** Width of a fold; what is left of a folded stretch at each of its sides. In rem. */
export const FOLD_REM = 3.5;
const SIDE_REM = 0.75;

/** Time that is left out of the picture, in epoch milliseconds. `key` names the stretch, however wide the picture is. */
export interface Fold extends Interval {
    key: number;
}

/** How wide one millisecond is drawn, and what is left out for it. */
export interface Folding {
    remPerMs: number;
    /** In order of time. */
    folds: Fold[];
}

/**
 * Folds what gains room by it; a stretch that would get wider, or hardly narrower, stays as it is, the least useful
 * first: the others gain by that.
 * @param shown epoch milliseconds
 * @param laneRem the room for it
 */
export function foldingOf(shown: Interval, quiet: readonly QuietStretch[], laneRem: number): Folding {
    let folded = [...quiet];
    for (;;) {
        const remPerMs = scaleFor(shown, folded, laneRem);
        const folds = folded.map((stretch) => foldOf(stretch, remPerMs, laneRem));
        const hiddenRem = folds.map(({ from, to }) => (to - from) * remPerMs);
        // Where nothing but quiet is shown, nothing is left to give the room to.
        const isUseful = remPerMs > 0 && hiddenRem.every((rem) => rem >= LEAST_GAIN * FOLD_REM);
        if (isUseful || folds.length === 0) return { remPerMs, folds };
        const gains = remPerMs > 0 ? hiddenRem : folded.map(({ from, to }) => to - from);
        const least = gains.indexOf(Math.min(...gains));
        folded = folded.filter((_, index) => index !== least);
    }
}

function scaleFor({ from, to }: Interval, folded: readonly QuietStretch[], laneRem: number): number {
    let ms = to - from;
    let rem = laneRem;
    for (const stretch of folded) {
        ms -= stretch.to - stretch.from;
        rem -= keptRem(stretch, laneRem);
    }
    return ms > 0 ? Math.max(rem, 0) / ms : 0;
}

/** What a folded stretch takes of the lane. */
function keptRem({ keepShare }: QuietStretch, laneRem: number): number {
    return keepShare === null ? FOLD_REM + 2 * SIDE_REM : keepShare * laneRem;
}

function foldOf(stretch: QuietStretch, remPerMs: number, laneRem: number): Fold {
    const { from, to } = stretch;
    const rest = keptRem(stretch, laneRem) - FOLD_REM - SIDE_REM;
    // Of one that goes on until now, what is shown is the time before now.
    return { key: from, from: from + SIDE_REM / remPerMs, to: to - rest / remPerMs };
}
