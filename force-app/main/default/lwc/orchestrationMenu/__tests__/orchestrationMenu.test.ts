import { createElement } from 'lwc';
import Menu from 'c/orchestrationMenu';

function show() {
    const element = createElement('c-orchestration-menu', { is: Menu });
    const choices = [
        { value: 'clock', text: 'Clock', checked: false },
        { value: 'elapsed', text: 'Elapsed', checked: true }
    ];
    Object.assign(element, { label: 'Time axis: Elapsed', text: 'Elapsed', choices });
    document.body.replaceChildren(element);
    const chosen = jest.fn();
    element.addEventListener('choose', (event) => chosen((event as CustomEvent).detail));
    const root = element.shadowRoot as ShadowRoot;
    const button = root.querySelector<HTMLElement>('[data-action="menu"]') as HTMLElement;
    const items = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-choice]')];
    const press = async (key: string): Promise<void> => {
        const init = { key, bubbles: true, composed: true, cancelable: true };
        root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
        await Promise.resolve();
    };
    const open = async (): Promise<void> => {
        button.focus();
        button.click();
        await Promise.resolve();
    };
    return { element, root, button, items, chosen, press, open };
}

describe('c-orchestration-menu', () => {
    it('opens on what is on, and can be read by assistive technology', async () => {
        const { element, root, button, items, open } = show();
        expect(items()).toEqual([]);
        expect(button.getAttribute('aria-expanded')).toBe('false');
        await open();
        expect(button.getAttribute('aria-expanded')).toBe('true');
        expect(items().map((item) => item.getAttribute('aria-checked'))).toEqual(['false', 'true']);
        expect(root.activeElement).toBe(items()[1]);
        await expect(element).toBeAccessible();
    });

    it('goes round by arrows, and chooses', async () => {
        const { root, button, items, chosen, press, open } = show();
        await open();
        await press('ArrowDown');
        expect(root.activeElement).toBe(items()[0]);
        items()[0].click();
        await Promise.resolve();
        expect(chosen.mock.calls).toEqual([['clock']]);
        expect(items()).toEqual([]);
        expect(root.activeElement).toBe(button);
    });

    it('closes by Escape, by its button and when the focus leaves it', async () => {
        const { root, button, items, press, open } = show();
        await open();
        await press('Escape');
        expect(items()).toEqual([]);
        expect(root.activeElement).toBe(button);
        await open();
        button.focus();
        await Promise.resolve();
        expect(items()).toHaveLength(2);
        button.click();
        await Promise.resolve();
        expect(items()).toEqual([]);
        await open();
        (root.activeElement as HTMLElement).blur();
        await Promise.resolve();
        expect(items()).toEqual([]);
    });
});

describe('c-orchestration-menu with an icon', () => {
    it('offers things to do', async () => {
        const element = createElement('c-orchestration-menu', { is: Menu });
        const choices = [
            { value: 'csv', text: 'As CSV' },
            { value: 'soql', text: 'As SOQL' }
        ];
        Object.assign(element, { label: 'Copy', icon: 'M0 0', action: 'copy', choices });
        document.body.replaceChildren(element);
        const root = element.shadowRoot as ShadowRoot;
        const button = root.querySelector<HTMLElement>('[data-action="copy"]') as HTMLElement;
        button.click();
        await Promise.resolve();
        const items = [...root.querySelectorAll('[role="menuitem"]')];
        expect(items.map((item) => [item.textContent?.trim(), item.hasAttribute('aria-checked')])).toEqual([
            ['As CSV', false],
            ['As SOQL', false]
        ]);
        expect(root.activeElement).toBe(items[0]);
        await expect(element).toBeAccessible();
    });
});
