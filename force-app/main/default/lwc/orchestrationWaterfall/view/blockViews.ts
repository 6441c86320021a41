import type { Row } from '../rows/layoutRows';
import type { Block } from '../window/visibleBlocks';
import type { RowView } from './rowView';

/** A row as the template takes it: its view, its place and what the reader did. */
export interface PlacedRowView extends RowView {
    key: string;
    isStage: boolean;
    style: string;
    tabIndex: '0' | '-1';
    level: '1' | '2';
    rowIndex: number;
    expanded: 'true' | 'false' | null;
    selected: 'true' | null;
    posInSet: number;
    setSize: number;
}

export interface BlockView {
    key: string;
    style: string;
    rows: PlacedRowView[];
}

/** What the reader did, and where the rows begin to count. */
export interface RowContext {
    viewOf: (row: Row) => RowView;
    tabStop: string | null;
    selectedStepId: string | null | undefined;
    /** 1 where a header row comes first. */
    headerRows: 0 | 1;
}

export function blockViews(blocks: readonly Block[], context: RowContext): BlockView[] {
    return blocks.map((block) => ({
        key: block.key,
        style: `inset-block-start:${block.top}rem;block-size:${block.height}rem`,
        rows: block.rows.map((row) => placed(row, block, context))
    }));
}

function placed(row: Row, block: Block, context: RowContext): PlacedRowView {
    const view = context.viewOf(row);
    const selected = row.step !== null && row.step.id !== null && row.step.id === context.selectedStepId;
    return {
        ...view,
        className: selected ? `${view.className} selected` : view.className,
        key: row.key,
        isStage: row.step === null,
        style: row.step ? `inset-block-start:${row.top - block.top}rem;block-size:${row.height}rem` : '',
        tabIndex: row.key === context.tabStop ? '0' : '-1',
        level: row.step ? '2' : '1',
        rowIndex: row.index + 1 + context.headerRows,
        expanded: row.expanded === null ? null : row.expanded ? 'true' : 'false',
        selected: selected ? 'true' : null,
        posInSet: row.posInSet,
        setSize: row.setSize
    };
}
