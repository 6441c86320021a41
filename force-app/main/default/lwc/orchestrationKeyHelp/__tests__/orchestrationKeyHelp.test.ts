import { createElement } from 'lwc';
import KeyHelp from 'c/orchestrationKeyHelp';
import { keyList } from '../../orchestrationWaterfall/keys/keyList';

type Help = HTMLElement & { open(): void };

function show(): { element: Help; dialog: HTMLDialogElement; before: HTMLButtonElement } {
    const before = document.createElement('button');
    before.textContent = 'row';
    const element = createElement('c-orchestration-key-help', { is: KeyHelp }) as unknown as Help;
    Object.assign(element, { keys: keyList() });
    document.body.replaceChildren(before, element);
    before.focus();
    element.open();
    return { element, dialog: element.shadowRoot?.querySelector('dialog') as HTMLDialogElement, before };
}

describe('c-orchestration-key-help', () => {
    it('lists the keys and what they do', async () => {
        const { element, dialog } = show();
        expect(dialog.open).toBe(true);
        const lines = [...dialog.querySelectorAll('.entry')].map((entry) => [
            [...entry.querySelectorAll('kbd')].map(({ textContent }) => textContent),
            entry.querySelector('dd')?.textContent
        ]);
        expect(lines).toHaveLength(7);
        expect(lines[0]).toEqual([['Up', 'Down'], 'Previous or next row']);
        expect(lines[2]).toEqual([['Page Up', 'Page Down'], 'Up to 10 rows back or on']);
        expect(lines[6]).toEqual([['?'], 'This list of keys']);
        await expect(element).toBeAccessible();
    });

    it.each([
        ['its button', (dialog: HTMLDialogElement) => dialog.querySelector<HTMLElement>('[data-action]')?.click()],
        ['a click beside it', (dialog: HTMLDialogElement) => dialog.click()],
        ['Escape', (dialog: HTMLDialogElement) => dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))]
    ])('closes by %s and gives the focus back', (_name, close) => {
        const { element, dialog, before } = show();
        dialog.querySelector<HTMLElement>('[data-action]')?.focus();
        close(dialog);
        expect(dialog.open).toBe(false);
        expect(document.activeElement).toBe(before);
        element.open();
        expect(dialog.open).toBe(true);
    });

    it('stays open when its text is clicked, and keeps keys to itself', () => {
        const { element, dialog } = show();
        const heard = jest.fn();
        element.addEventListener('keydown', heard);
        const text = dialog.querySelector<HTMLElement>('.does');
        text?.click();
        text?.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, composed: true }));
        expect(dialog.open).toBe(true);
        expect(heard).not.toHaveBeenCalled();
        // Opened again while it is open, it stays as it is.
        element.open();
        expect(dialog.open).toBe(true);
    });
});
