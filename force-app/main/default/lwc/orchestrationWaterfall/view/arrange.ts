import { foldedStages, type FoldChoices } from '../rows/foldRule';
import { layoutRows, type Row, type RowLayout } from '../rows/layoutRows';
import { CHART, NARROW } from '../rows/metrics';
import type { Picture } from './picture';
import type { RowView } from './rowView';
import { expectedRows, heightOf, type ExpectedRow } from './expectedRows';
import { rowViews } from './rowViews';

/** The rows of a run in their places, and what each of them shows. */
export interface Arrangement {
    layout: RowLayout;
    viewOf: (row: Row) => RowView;
    /** Stages that usually come next; there are no records of them. */
    expected: ExpectedRow[];
    /** Of all rows, in rem. */
    height: number;
}

/** @param shown Ids of the steps that a filter leaves; null: all. What a filter found does not lie folded. */
export function arrange(
    picture: Picture,
    narrow: boolean,
    choices: FoldChoices,
    shown: ReadonlySet<string> | null = null
): Arrangement {
    const metrics = narrow ? NARROW : CHART;
    const folded = shown ? new Set<string>() : foldedStages(picture.story, metrics, choices);
    const layout = layoutRows(picture.story, metrics, folded, shown);
    const expected = shown ? [] : expectedRows(picture, layout, narrow);
    return { layout, viewOf: rowViews(picture, layout, narrow), expected, height: layout.height + heightOf(expected) };
}
