import type { AxisView } from '../axis/axisView';
import { labels } from '../labels';
import { CHART, NARROW } from '../rows/metrics';
import type { Arrangement } from './arrange';
import { keysOf, type KeyView } from './foot';
import type { Picture } from './picture';

/** What stands around the rows. */
export interface FrameView {
    className: string;
    style: string;
    scrollerClass: string;
    bodyStyle: string;
    /** In place of rows; null where there are any. */
    emptyText: string | null;
    /** With the header row, where there is one. */
    rowCount: number;
    keys: KeyView[];
}

interface Frame {
    picture?: Picture;
    axis?: AxisView;
    arrangement?: Arrangement;
    narrow: boolean;
    /** Only some steps are wanted. */
    filtered: boolean;
    /** Container of 48 to 64rem. */
    medium: boolean;
}

export function frameView({ picture, axis, arrangement, narrow, filtered, medium }: Frame): FrameView {
    const { viewport } = narrow ? NARROW : CHART;
    const height = arrangement?.height ?? 0;
    const rows = (arrangement?.layout.rows.length ?? 0) + (arrangement?.expected.length ?? 0);
    // Only where rows scroll do those of the stages need a ground of their own.
    const scrolls = height > viewport ? 'scrolls' : '';
    return {
        className: medium ? 'waterfall medium' : 'waterfall',
        style: `--ot-ahead:${picture?.ahead.rem}rem;--ot-lines:${axis?.lines}`,
        scrollerClass: `scroller ${scrolls} ${picture?.ahead.hatched ? 'hatched' : ''}`,
        bodyStyle: `block-size:${height}rem`,
        emptyText: rows > 0 ? null : filtered ? labels.nothingMatches : labels.noStages,
        rowCount: rows + (narrow ? 0 : 1),
        keys: picture ? keysOf(picture, narrow) : []
    };
}
