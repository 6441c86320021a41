import { hasModifier } from './rowKey';

/** Start of the quiet stretch whose button an event came from, in epoch milliseconds; null elsewhere. */
export function foldKeyOf(event: Event): number | null {
    const key = (event.target as Element).closest<HTMLElement>('[data-fold]')?.dataset.fold;
    return key === undefined ? null : Number(key);
}

/**
 * The buttons of the axis lie outside the tab order: from the first row the arrow up leads to them, left and right from
 * one to the next, down back to the rows. Enter and Space are the buttons' own.
 * @param forward the arrow that points in reading direction
 * @returns whether the key was one of these
 */
export function axisMove(
    event: KeyboardEvent,
    template: ShadowRoot | null | undefined,
    forward: 'ArrowRight' | 'ArrowLeft'
): boolean {
    if (!template || hasModifier(event)) return false;
    const buttons = [...template.querySelectorAll<HTMLElement>('[data-fold]')];
    const target = targetOf(event, template, buttons, forward);
    if (target) {
        event.preventDefault();
        target.focus();
    }
    return target !== undefined || foldKeyOf(event) !== null;
}

function targetOf(
    { key, target }: KeyboardEvent,
    template: ShadowRoot,
    buttons: HTMLElement[],
    forward: string
): HTMLElement | null | undefined {
    const from = target as HTMLElement;
    const index = buttons.findIndex((button) => button === from.closest('[data-fold]'));
    if (index < 0) {
        const first = from.closest('[data-first]');
        return first && key === 'ArrowUp' ? buttons[0] : undefined;
    }
    if (key === 'ArrowDown') return template.querySelector<HTMLElement>('[data-row][tabindex="0"]');
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
    return buttons[index + (key === forward ? 1 : -1)];
}
