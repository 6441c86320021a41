import type { WindowView } from './lines';

/** A row that is rendered no more takes the focus with it, and with that the keys that scroll: the scroller takes it. */
export function keepFocus(focused: Element | null | undefined, { days }: WindowView): void {
    const key = (focused as HTMLElement | null | undefined)?.dataset.line;
    if (key && !days.some(({ rows }) => rows.some((row) => row.key === key))) {
        focused?.closest<HTMLElement>('[data-scroller]')?.focus({ preventScroll: true });
    }
}
