import { foldedStages, type FoldChoices } from '../rows/foldRule';
import { layoutRows, type Row, type RowLayout } from '../rows/layoutRows';
import { CHART, NARROW } from '../rows/metrics';
import type { Picture } from './picture';
import type { RowView } from './rowView';
import { rowViews } from './rowViews';

/** The rows of a run in their places, and what each of them shows. */
export interface Arrangement {
    layout: RowLayout;
    viewOf: (row: Row) => RowView;
}

/** @param shown Ids of the steps that a filter leaves; null: all. What a filter found does not lie folded. */
export function arrange(
    picture: Picture,
    narrow: boolean,
    choices: FoldChoices,
    shown: ReadonlySet<string> | null = null
): Arrangement {
    const metrics = narrow ? NARROW : CHART;
    return {
        layout: layoutRows(
            picture.story,
            metrics,
            shown ? new Set() : foldedStages(picture.story, metrics, choices),
            shown
        ),
        viewOf: rowViews(picture, narrow)
    };
}
