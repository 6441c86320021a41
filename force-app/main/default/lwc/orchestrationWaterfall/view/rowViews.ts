import { pathLines } from '../bars/path';
import type { Row, RowLayout } from '../rows/layoutRows';
import { pathBars } from './barViews';
import { narrowRow } from './narrowRow';
import type { Picture } from './picture';
import { rowView, type RowView } from './rowView';

/** Gives each row its view, made when it first comes into sight and kept while story, form and folding hold. */
export function rowViews(picture: Picture, { rows }: RowLayout, narrow: boolean): (row: Row) => RowView {
    const made = new Map<string, RowView>();
    const lines = narrow ? null : pathLines(rows, picture);
    return (row) => {
        let view = made.get(row.key);
        if (!view) {
            view = rowView(row, picture);
            const path = lines?.get(row.key);
            if (narrow) {
                Object.assign(view, narrowRow(row, picture));
            } else if (path) {
                view.bars = [...pathBars(path), ...view.bars];
            }
            made.set(row.key, view);
        }
        return view;
    };
}
