import type { Row } from '../rows/layoutRows';
import { narrowRow } from './narrowRow';
import type { Picture } from './picture';
import { rowView, type RowView } from './rowView';

/** Gives each row its view, made when it first comes into sight and kept while story, form and folding hold. */
export function rowViews(picture: Picture, narrow: boolean): (row: Row) => RowView {
    const made = new Map<string, RowView>();
    return (row) => {
        let view = made.get(row.key);
        if (!view) {
            view = rowView(row, picture);
            if (narrow) {
                Object.assign(view, narrowRow(row, picture));
            }
            made.set(row.key, view);
        }
        return view;
    };
}
