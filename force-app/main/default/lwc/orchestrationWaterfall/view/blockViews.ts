import type { Row, RowLayout } from '../rows/layoutRows';
import { visibleBlocks, type Block, type Viewport } from '../window/visibleBlocks';
import type { Arrangement } from './arrange';
import { expectedBlock } from './expectedRows';
import type { RowView } from './rowView';

/** A row as the template takes it: its view, its place and what the reader did. */
export interface PlacedRowView extends RowView {
    key: string;
    /** Its key where it can be reached; null for what is only expected. */
    rowKey: string | null;
    expected: 'true' | null;
    style: string;
    title: string | null;
    /** The row from which the arrow up leads to the axis. */
    first: 'true' | null;
    tabIndex: '0' | '-1' | null;
    level: '1' | '2';
    rowIndex: number;
    expanded: 'true' | 'false' | null;
    selected: 'true' | null;
    posInSet: number | null;
    setSize: number | null;
}

export interface BlockView {
    key: string;
    style: string;
    rows: PlacedRowView[];
}

/** What the reader did. */
export interface RowContext {
    /** The one row that Tab reaches. */
    tabStop: string | null;
    selectedStepId: string | null | undefined;
    narrow: boolean;
}

/** The rows in view, as the template takes them, and below all of them the stages that usually come next. */
export function blockViews(arrangement: Arrangement, view: Viewport, context: RowContext): BlockView[] {
    const { layout, viewOf, expected } = arrangement;
    const blocks = visibleBlocks(layout, view, context.tabStop).map((block) => ({
        key: block.key,
        style: `inset-block-start:${block.top}rem;block-size:${block.height}rem`,
        rows: block.rows.map((row) => placed(row, viewOf(row), block, context))
    }));
    return expected.length > 0 ? [...blocks, expectedBlock(expected, layout)] : blocks;
}

/** Where the reader was, else the step that the headline speaks of, else the first row. */
export function tabStopOf(layout: RowLayout, activeKey: string | null, focusStepId: string | null): string | null {
    const wanted = [activeKey, focusStepId].find((key) => key !== null && layout.indexOf.has(key));
    return wanted ?? layout.rows[0]?.key ?? null;
}

function placed(row: Row, view: RowView, block: Block, context: RowContext): PlacedRowView {
    const selected = row.step !== null && row.step.id !== null && row.step.id === context.selectedStepId;
    return {
        ...view,
        className: selected ? `${view.className} selected` : view.className,
        key: row.key,
        rowKey: row.key,
        expected: null,
        title: null,
        style: row.step ? `inset-block-start:${row.top - block.top}rem;block-size:${row.height}rem` : '',
        first: row.index === 0 ? 'true' : null,
        tabIndex: row.key === context.tabStop ? '0' : '-1',
        level: row.step ? '2' : '1',
        // The chart has a header row.
        rowIndex: row.index + (context.narrow ? 1 : 2),
        expanded: row.expanded === null ? null : row.expanded ? 'true' : 'false',
        selected: selected ? 'true' : null,
        posInSet: row.posInSet,
        setSize: row.setSize
    };
}
