import type { RowLayout } from '../rows/layoutRows';

/** What a key does: focus another row, fold or unfold a stage, open a step. */
export type Move = { kind: 'focus'; index: number } | { kind: 'fold'; index: number; open: boolean } | Open;
interface Open {
    kind: 'open';
    index: number;
}

/** How many rows a page key goes. */
export const PAGE = 10;

/**
 * The move that a key makes from a row, in the manner of a tree grid; null for keys that mean nothing there.
 * @param forward the arrow that points in reading direction: ArrowRight, in right-to-left pages ArrowLeft
 */
export function moveFor(
    key: string,
    layout: RowLayout,
    index: number,
    forward: 'ArrowRight' | 'ArrowLeft'
): Move | null {
    const row = layout.rows[index];
    const last = layout.rows.length - 1;
    const focus = (to: number): Move => ({ kind: 'focus', index: Math.min(Math.max(to, 0), last) });
    switch (key) {
        case 'ArrowDown':
            return focus(index + 1);
        case 'ArrowUp':
            return focus(index - 1);
        case 'PageDown':
            return focus(index + PAGE);
        case 'PageUp':
            return focus(index - PAGE);
        case 'Home':
            return focus(0);
        case 'End':
            return focus(last);
        case 'Enter':
        case ' ':
            return activate(layout, index);
        case 'ArrowRight':
        case 'ArrowLeft':
            if (key === forward) {
                return row.expanded === false
                    ? { kind: 'fold', index, open: true }
                    : row.expanded
                      ? focus(index + 1)
                      : null;
            }
            return row.expanded ? { kind: 'fold', index, open: false } : row.step ? focus(row.stageRow) : null;
        default:
            return null;
    }
}

/** What Enter and a click do: a stage folds or unfolds, a step opens, if there is a record to open. */
export function activate(layout: RowLayout, index: number): Move | null {
    const row = layout.rows[index];
    if (row.step) {
        return row.step.id === null ? null : { kind: 'open', index };
    }
    return row.expanded === null ? null : { kind: 'fold', index, open: !row.expanded };
}
