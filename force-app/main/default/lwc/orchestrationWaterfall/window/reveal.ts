import type { Row, RowLayout } from '../rows/layoutRows';
import type { Viewport } from './visibleBlocks';

/**
 * Where to scroll so that a row stands wholly in view and not under the sticky row of its stage; the place where the
 * reader is if it does already. In rem.
 */
export function reveal(layout: RowLayout, row: Row, view: Viewport): number {
    const covered = row.step === null ? 0 : layout.rows[row.stageRow].height;
    const highest = Math.max(0, row.top - covered);
    const lowest = Math.max(0, row.top + row.height - view.height);
    return Math.min(Math.max(view.top, lowest), highest);
}
