import { createElement } from 'lwc';
import OrchestrationMenuButton from 'c/orchestrationMenuButton';

const ITEMS = [
    { name: 'csv', text: 'As CSV' },
    { name: 'soql', text: 'As SOQL' }
];

function shown(): { root: ShadowRoot; button: HTMLElement; picked: string[] } {
    const element = createElement('c-orchestration-menu-button', { is: OrchestrationMenuButton });
    const picked: string[] = [];
    element.addEventListener('pick', (event) => picked.push((event as CustomEvent<string>).detail));
    Object.assign(element, { label: 'Copy', icon: 'M0 0', items: ITEMS, action: 'copy' });
    document.body.appendChild(element);
    const root = element.shadowRoot!;
    return { root, button: root.querySelector('button')!, picked };
}

afterEach(() => document.body.replaceChildren());

it('opens on its first item, goes round by arrows, and closes at a choice', async () => {
    const { root, button, picked } = shown();
    expect([button.getAttribute('aria-expanded'), button.dataset['action']]).toEqual(['false', 'copy']);
    button.click();
    await Promise.resolve();
    expect((root.activeElement as HTMLElement).dataset['item']).toBe('csv');
    root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    (root.activeElement as HTMLElement).click();
    await Promise.resolve();
    expect([picked, button.getAttribute('aria-expanded')]).toEqual([['soql'], 'false']);
    expect(root.activeElement).toBe(button);
});

it('closes when the focus leaves it, and is accessible either way', async () => {
    const { root, button } = shown();
    await expect(document.body).toBeAccessible();
    button.click();
    await Promise.resolve();
    await expect(document.body).toBeAccessible();
    root.querySelector('[role="menu"]')!.dispatchEvent(new FocusEvent('focusout', { relatedTarget: null }));
    await Promise.resolve();
    expect(button.getAttribute('aria-expanded')).toBe('false');
});
