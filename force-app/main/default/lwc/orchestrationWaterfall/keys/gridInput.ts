import dir from '@salesforce/i18n/dir';
import type { RowLayout } from '../rows/layoutRows';
import { axisMove, foldKeyOf } from './axisKeys';
import { activate, moveFor, type Move } from './moves';
import { hasModifier, rowKeyOf } from './rowKey';

/** What clicks and keys ask of a grid. */
export interface GridActions {
    make(move: Move): void;
    /** @param start of the quiet stretch, in epoch milliseconds */
    turnFold(start: number): void;
    help(): void;
    /** @returns whether there was something to send away: then the key is used up */
    escape(): boolean;
}

const FORWARD = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';

export function clicked(event: MouseEvent, layout: RowLayout, grid: GridActions): void {
    const fold = foldKeyOf(event);
    if (fold !== null) {
        grid.turnFold(fold);
        return;
    }
    const index = indexOf(event, layout);
    const move = index === undefined ? null : activate(layout, index);
    if (move) grid.make(move);
}

export function pressed(
    event: KeyboardEvent,
    template: ShadowRoot | null | undefined,
    layout: RowLayout,
    grid: GridActions
): void {
    // Letters are keys of the rows, or none: they do not reach the shortcuts of the page.
    if (event.key.length === 1) event.stopPropagation();
    if (event.key === '?') grid.help();
    if (event.key === 'Escape' && grid.escape()) event.stopPropagation();
    if (axisMove(event, template, FORWARD)) return;
    const index = indexOf(event, layout);
    const move = index === undefined || hasModifier(event) ? null : moveFor(event.key, layout, index, FORWARD);
    if (move) {
        event.preventDefault();
        grid.make(move);
    }
}

function indexOf(event: Event, layout: RowLayout): number | undefined {
    return layout.indexOf.get(rowKeyOf(event) ?? '');
}
