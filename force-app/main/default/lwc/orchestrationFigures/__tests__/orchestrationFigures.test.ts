import { createElement } from 'lwc';
import OrchestrationFigures from 'c/orchestrationFigures';
import type { Figure } from 'c/orchestrationFigures';

const figure = (changes: Partial<Figure>): Figure => ({
    name: 'now-stalled',
    label: 'Stalled',
    icon: 'warning',
    family: 'fail',
    value: 3,
    exact: true,
    urgent: true,
    ...changes
});

async function shown(figures: Figure[], opened: string | null = null) {
    const element = createElement('c-orchestration-figures', { is: OrchestrationFigures });
    const told: unknown[] = [];
    element.addEventListener('open', (event) => told.push((event as CustomEvent).detail));
    Object.assign(element, { groups: [{ name: 'now', heading: 'Now', figures }], opened });
    document.body.replaceChildren(element);
    await Promise.resolve();
    const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
    return { element, find, told };
}

it('a number carries its value, and opens what it counts', async () => {
    const { find, told, element } = await shown([figure({})], 'now-stalled');
    const button = find('[data-figure="now-stalled"]');
    expect(button?.dataset).toMatchObject({ value: '3' });
    expect(button?.dataset['exact']).toBeUndefined();
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(button?.textContent).toContain('3');
    button?.click();
    expect(told).toEqual(['now-stalled']);
    expect(find('section')?.textContent).toContain('Now');
    await expect(element).toBeAccessible();
});

it('at least so many', async () => {
    const { find } = await shown([figure({ exact: false })]);
    expect(find('[data-figure]')?.dataset).toMatchObject({ value: '3', exact: 'false' });
    expect(find('.number')?.textContent).toBe('3+');
});

it('weighs only where it asks for a hand and is not 0, at 0 without colour', async () => {
    const first = await shown([figure({})]);
    expect([first.find('.number_urgent') !== null, first.find('.c-fail') !== null]).toEqual([true, true]);
    const none = await shown([figure({ value: 0 })]);
    expect([none.find('.number_urgent'), none.find('.c-fail')]).toEqual([null, null]);
    expect(none.find('[data-figure]')?.dataset['value']).toBe('0');
    const calm = await shown([figure({ urgent: false })]);
    expect(calm.find('.number_urgent')).toBeNull();
});

it('what is not known yet is no number and cannot be opened', async () => {
    const { find, element } = await shown([figure({ value: null })]);
    expect([find('[data-figure]'), find('button')]).toEqual([null, null]);
    expect(element.shadowRoot?.textContent).toContain('Not known yet');
});

it('that there is none is not said where there may be some; what will not be known is no block that loads', async () => {
    const some = await shown([figure({ value: 0, exact: false })]);
    expect(some.find('.number')?.textContent).toBe('–');
    expect(some.find('[data-figure]')?.dataset).toMatchObject({ value: '0', exact: 'false' });
    expect(some.find('[data-figure]')?.textContent).toContain('Not known');
    const closed = await shown([figure({ value: null, closed: true })]);
    expect([closed.find('.ghost'), closed.find('[data-figure]')]).toEqual([null, null]);
    expect(closed.find('.figure_unknown')?.textContent).toBe('–StalledNot known');
    await expect(closed.element).toBeAccessible();
});
