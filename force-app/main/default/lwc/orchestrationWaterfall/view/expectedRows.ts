import { iconPath } from 'c/orchestrationLook';
import { expectedName, fill, formatShare } from 'c/orchestrationText';
import { aheadStyle } from '../bars/boxes';
import { labels } from '../labels';
import type { RowLayout } from '../rows/layoutRows';
import { CHART, NARROW } from '../rows/metrics';
import type { BlockView } from './blockViews';
import type { Picture } from './picture';

/** A stage that earlier runs reached next: there is no record of it in this run. */
export interface ExpectedRow {
    key: string;
    name: string;
    who: string;
    title: string;
    rowIndex: number;
    /** In rem, below the last row. */
    top: number;
    height: number;
    /** Inline style of its bar; null where there is no time axis. */
    barStyle: string | null;
}

/** Below the last row, one below the other. */
export function expectedRows(picture: Picture, layout: RowLayout, narrow: boolean): ExpectedRow[] {
    const height = (narrow ? NARROW : CHART).quietStep;
    return picture.expected.map((stage, index) => {
        const { start, width } = picture.expectedPlaces[index];
        return {
            key: `expected-${stage.stageName}`,
            name: expectedName(stage),
            who: fill(labels.usuallyNext, formatShare(stage.share)),
            title: fill(labels.usuallyNextTitle, stage.n, stage.runs, stage.stageName),
            // The chart has a header row.
            rowIndex: layout.rows.length + index + (narrow ? 1 : 2),
            top: index * height,
            height,
            barStyle: narrow ? null : aheadStyle(start, width)
        };
    });
}

export function heightOf(rows: readonly ExpectedRow[]): number {
    return rows.reduce((sum, { height }) => sum + height, 0);
}

/** The same as the template takes rows: they cannot be reached, nor do they stand for a record. */
export function expectedBlock(rows: readonly ExpectedRow[], layout: RowLayout): BlockView {
    return {
        key: 'expected',
        style: `inset-block-start:${layout.height}rem;block-size:${heightOf(rows)}rem`,
        rows: rows.map(({ key, name, who, title, rowIndex, top, height, barStyle }) => ({
            ...NOTHING,
            key,
            name,
            who,
            title,
            rowIndex,
            style: `inset-block-start:${top}rem;block-size:${height}rem`,
            bars: barStyle === null ? [] : [{ ...BAR, style: barStyle }]
        }))
    };
}

const BAR = { key: 'expected', className: 'bar person dashed c-off', recordId: null, state: null };

const NOTHING = {
    className: 'row step expected',
    rowKey: null,
    expected: 'true',
    recordId: null,
    state: null,
    sentence: null,
    iconClass: 'icon c-off',
    icon: iconPath('circle'),
    whoIcon: null,
    counts: [],
    duration: '',
    word: null,
    note: null,
    first: null,
    tabIndex: null,
    level: '1',
    expanded: null,
    selected: null,
    posInSet: null,
    setSize: null
} as const;
