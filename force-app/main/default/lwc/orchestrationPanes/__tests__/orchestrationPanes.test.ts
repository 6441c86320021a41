import { createElement } from 'lwc';
import OrchestrationPanes from 'c/orchestrationPanes';

type Element = HTMLElement & { stacked: boolean; alone: 'first' | 'second' | null };

function shown(changes: Partial<Element> = {}): Element {
    const element = createElement('c-orchestration-panes', { is: OrchestrationPanes }) as Element;
    Object.assign(element, changes);
    document.body.appendChild(element);
    return element;
}
const grip = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector('[role="separator"]');
const width = (element: Element): string =>
    element.shadowRoot!.querySelector<HTMLElement>('.panes')!.style.getPropertyValue('--first');
async function press(element: Element, key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) grip(element)!.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await Promise.resolve();
}

afterEach(() => document.body.replaceChildren());

it('is made wider and narrower by keys, within its bounds', async () => {
    const element = shown();
    expect(width(element)).toBe('22.5rem');
    await press(element, 'ArrowRight');
    expect(width(element)).toBe('23.5rem');
    await press(element, 'ArrowRight', 40);
    expect([width(element), grip(element)!.getAttribute('aria-valuenow')]).toEqual(['36rem', '36']);
    await press(element, 'Home');
    expect(width(element)).toBe('18rem');
});

it('is dragged by the pointer', async () => {
    const element = shown();
    const point = (name: string, clientX: number) =>
        grip(element)!.dispatchEvent(Object.assign(new Event(name), { clientX, pointerId: 1 }));
    point('pointermove', 500);
    point('pointerdown', 100);
    point('pointermove', 148);
    point('pointerup', 148);
    point('pointermove', 400);
    await Promise.resolve();
    expect(width(element)).toBe('25.5rem');
});

it('has no grip where the panes lie above one another or one is alone', async () => {
    expect(grip(shown({ stacked: true }))).toBeNull();
    const alone = shown({ alone: 'second' });
    expect(grip(alone)).toBeNull();
    expect(alone.shadowRoot!.querySelectorAll('.pane_hidden')).toHaveLength(1);
    await expect(shown()).toBeAccessible();
});
