import { expectedName, fill, formatShare } from 'c/orchestrationText';
import { aheadStyle } from '../bars/boxes';
import { labels } from '../labels';
import type { RowLayout } from '../rows/layoutRows';
import { CHART, NARROW } from '../rows/metrics';
import type { Picture } from './picture';

/** A stage that earlier runs reached next: there is no record of it in this run. */
export interface ExpectedRow {
    key: string;
    name: string;
    who: string;
    title: string;
    rowIndex: number;
    style: string;
    barStyle: string;
    height: number;
}

/** Below the last row; places in rem from the first row on. */
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
            style: `inset-block-start:${layout.height + index * height}rem;block-size:${height}rem`,
            barStyle: aheadStyle(start, width),
            height
        };
    });
}

export function heightOf(rows: readonly ExpectedRow[]): number {
    return rows.reduce((sum, { height }) => sum + height, 0);
}
