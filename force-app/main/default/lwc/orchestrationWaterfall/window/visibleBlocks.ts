import type { Row, RowLayout } from '../rows/layoutRows';

/** A stage's place and those of its rows that are rendered, its own row first. Places in rem. */
export interface Block {
    key: string;
    top: number;
    height: number;
    rows: Row[];
}

/** What stands in view: `top` is how far the reader has scrolled, both in rem. */
export interface Viewport {
    top: number;
    height: number;
}

/** How much more than the viewport is rendered above and below it, so that a flick meets rows, not blanks. */
export const OVERSCAN_REM = 10;

/**
 * The rows to render, by stage: those in view with a margin, the row of each stage that they belong to (it sticks to
 * the top while its steps pass) and the row that has the focus, wherever it stands.
 */
export function visibleBlocks(layout: RowLayout, view: Viewport, activeKey: string | null): Block[] {
    const indexes = new Set<number>();
    const bottom = view.top + view.height + OVERSCAN_REM;
    const first = firstEndingAfter(layout.rows, view.top - OVERSCAN_REM);
    for (let index = first; index < layout.rows.length && layout.rows[index].top < bottom; index++) {
        indexes.add(layout.rows[index].stageRow).add(index);
    }
    const active = activeKey === null ? undefined : layout.indexOf.get(activeKey);
    if (active !== undefined) {
        indexes.add(layout.rows[active].stageRow).add(active);
    }
    const sorted = [...indexes].sort((a, b) => a - b).map((index) => layout.rows[index]);
    return toBlocks(sorted, layout);
}

function toBlocks(rows: Row[], layout: RowLayout): Block[] {
    const blocks: Block[] = [];
    for (const row of rows) {
        if (row.step === null) {
            const lastStep = layout.rows[row.index + row.stepRows];
            const height = lastStep.top + lastStep.height - row.top;
            blocks.push({ key: row.key, top: row.top, height, rows: [row] });
        } else {
            blocks[blocks.length - 1].rows.push(row);
        }
    }
    return blocks;
}

/** Index of the first row whose lower edge lies below `top`. */
function firstEndingAfter(rows: readonly Row[], top: number): number {
    let from = 0;
    let to = rows.length;
    while (from < to) {
        const middle = (from + to) >> 1;
        if (rows[middle].top + rows[middle].height <= top) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return from;
}
