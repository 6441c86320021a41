import type { AxisView } from '../axis/axisView';
import type { RowLayout } from '../rows/layoutRows';
import { CHART, NARROW } from '../rows/metrics';
import { keysOf, type KeyView } from './foot';
import type { Picture } from './picture';

/** What stands around the rows. */
export interface FrameView {
    className: string;
    style: string;
    scrollerClass: string;
    bodyStyle: string;
    isEmpty: boolean;
    /** With the header row, where there is one. */
    rowCount: number;
    keys: KeyView[];
}

interface Frame {
    picture?: Picture;
    axis?: AxisView;
    layout: RowLayout;
    narrow: boolean;
    /** Container of 48 to 64rem. */
    medium: boolean;
}

export function frameView({ picture, axis, layout, narrow, medium }: Frame): FrameView {
    const { viewport } = narrow ? NARROW : CHART;
    // Only where rows scroll do those of the stages need a ground of their own.
    const scrolls = layout.height > viewport ? 'scrolls' : '';
    return {
        className: medium ? 'waterfall medium' : 'waterfall',
        style: `--ot-ahead:${picture?.ahead.rem}rem;--ot-lines:${axis?.lines}`,
        scrollerClass: `scroller ${scrolls} ${picture?.ahead.hatched ? 'hatched' : ''}`,
        bodyStyle: `block-size:${layout.height}rem`,
        isEmpty: layout.rows.length === 0,
        rowCount: layout.rows.length + (narrow ? 0 : 1),
        keys: picture ? keysOf(picture, narrow) : []
    };
}
