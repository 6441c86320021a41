import type { QuietStretch } from 'c/orchestrationModel';
import { fill, formatDuration, formatMoment } from 'c/orchestrationText';
import { percent } from '../bars/boxes';
import { labels } from '../labels';
import { FOLD_REM } from './folds';
import type { Scale } from './scale';
import type { Taken } from './tickLabels';
import { textRem } from './textRem';

/** A button in the axis that opens a stretch which is left out, or folds one that the reader opened. */
export interface FoldView extends Taken {
    key: string;
    /** How long what is left out lasts. */
    text: string;
    title: string;
    expanded: 'true' | 'false';
    className: string;
    style: string;
}

const PADDING_REM = 0.5;

/**
 * @param quiet stretches that are folded (the scale knows them) or that the reader opened
 * @param untilRem where the pill of now, or the end, begins: none stands over it
 */
export function foldViews(
    scale: Scale,
    quiet: readonly QuietStretch[],
    laneRem: number,
    untilRem = laneRem
): FoldView[] {
    const folds = new Map(scale.folds.map((fold) => [fold.key, fold]));
    return [...quiet]
        .sort((a, b) => a.from - b.from)
        .flatMap((stretch) => {
            const fold = folds.get(stretch.from);
            const { from, to } = fold ?? stretch;
            const start = fold?.start ?? scale.share(from);
            const end = fold?.end ?? scale.share(to);
            const text = formatDuration(to - from);
            const own = PADDING_REM + textRem(text) / 2;
            const half = fold ? Math.max(FOLD_REM / 2, own) : own;
            const middle = Math.min(((start + end) / 2) * laneRem, untilRem - half);
            // One that the reader opened needs its own room, else it cannot be folded again here.
            if (!fold && (end - start) * laneRem < 2 * half) return [];
            const label = fold ? labels.foldOpen : labels.foldClose;
            return [
                {
                    key: String(stretch.from),
                    text,
                    title: fill(label, text, formatMoment(from, scale.to), formatMoment(to, scale.to)),
                    expanded: fold ? ('false' as const) : ('true' as const),
                    className: fold ? 'fold' : 'fold opened',
                    style: `inset-inline-start:${percent(middle / laneRem)}`,
                    from: middle - half,
                    to: middle + half
                }
            ];
        });
}
