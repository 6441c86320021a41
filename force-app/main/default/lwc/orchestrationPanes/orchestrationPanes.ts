import { LightningElement, api } from 'lwc';
import { labels } from './labels';

/** Widths of the first pane, in rem. */
const LEAST = 18;
const MOST = 36;
const USUAL = 22.5;
/** How far a key moves the grip, in rem. */
const KEY_STEP = 1;

/**
 * Two panes beside each other, the first of a width that the reader can change; one above the other where there is
 * little room. Slots: `first`, `second`.
 */
export default class OrchestrationPanes extends LightningElement {
    /** One above the other. */
    @api stacked = false;
    /** Only one of them is shown; null: both. */
    @api alone: 'first' | 'second' | null = null;

    labels = labels;
    least = LEAST;
    most = MOST;
    rem = USUAL;
    private drag: { x: number; rem: number } | null = null;

    get isBeside(): boolean {
        return !this.stacked && this.alone === null;
    }
    get panesClass(): string {
        return this.isBeside ? 'panes panes_beside' : 'panes';
    }
    get firstClass(): string {
        return this.alone === 'second' ? 'pane pane_hidden' : 'pane';
    }
    get secondClass(): string {
        return this.alone === 'first' ? 'pane pane_hidden' : 'pane';
    }
    get valueText(): string {
        return String(Math.round(this.rem));
    }

    renderedCallback(): void {
        this.template?.querySelector<HTMLElement>('.panes')?.style.setProperty('--first', `${this.rem}rem`);
    }

    handleDown(event: PointerEvent): void {
        (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
        this.drag = { x: event.clientX, rem: this.rem };
    }
    handleMove(event: PointerEvent): void {
        if (!this.drag) return;
        const size = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
        this.setWidth(this.drag.rem + ((event.clientX - this.drag.x) / size) * this.towards);
    }
    handleUp(): void {
        this.drag = null;
    }
    handleKey(event: KeyboardEvent): void {
        const moves: Record<string, number> = {
            ArrowLeft: this.rem - KEY_STEP * this.towards,
            ArrowRight: this.rem + KEY_STEP * this.towards,
            Home: LEAST,
            End: MOST
        };
        const rem = moves[event.key];
        if (rem === undefined) return;
        event.preventDefault();
        this.setWidth(rem);
    }
    /** Rightwards makes the first pane wider; from right to left, narrower. */
    get towards(): 1 | -1 {
        const panes = this.template?.querySelector('.panes');
        return panes && getComputedStyle(panes).direction === 'rtl' ? -1 : 1;
    }
    setWidth(rem: number): void {
        this.rem = Math.min(MOST, Math.max(LEAST, rem));
    }
}
