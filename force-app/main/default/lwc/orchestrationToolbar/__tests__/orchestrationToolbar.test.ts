import { createElement } from 'lwc';
import { buildRunStory } from 'c/orchestrationModel';
import Toolbar from 'c/orchestrationToolbar';
import * as records from '../../orchestrationModel/__tests__/factories';

function runStory() {
    return buildRunStory({
        run: records.run(),
        stages: [records.stage('Intake')],
        steps: [
            records.step('Check', 'Intake', { status: 'Completed', label: 'Check credit' }),
            records.step('Price', 'Intake', { status: 'Error', label: 'Calculate price' }),
            records.step('Sign', 'Intake', { status: 'NotStarted', label: 'Sign contract' })
        ],
        items: [],
        log: { state: 'readable', rows: [] },
        now: records.NOW,
        answeredAt: records.NOW,
        userId: records.ME
    });
}

function show(filter: object = { state: 'all', text: '' }) {
    const element = createElement('c-orchestration-toolbar', { is: Toolbar });
    Object.assign(element, { story: runStory(), filter });
    document.body.append(element);
    const wanted = jest.fn();
    element.addEventListener('filter', (event) => wanted((event as CustomEvent).detail));
    return { element, wanted, root: element.shadowRoot };
}

afterEach(() => document.body.replaceChildren());

it('has a chip with its count for each state that a step stands in, what needs eyes first', async () => {
    const { element, root } = show();
    const chips = [...(root?.querySelectorAll<HTMLElement>('[data-filter]') ?? [])];
    expect(chips.map(({ dataset }) => [dataset.filter, dataset.count])).toEqual([
        ['all', '3'],
        ['attention', '1'],
        ['failed', '1'],
        ['completed', '1'],
        ['not-started', '1']
    ]);
    await expect(element).toBeAccessible();
});

it('shows the chosen filter even where no step is left by it', () => {
    const chip = (state: string): HTMLElement | null | undefined =>
        show({ state, text: '' }).root?.querySelector<HTMLElement>(`[data-filter="${state}"]`);
    expect(chip('stalled')?.dataset.count).toBe('0');
    expect(chip('stalled')?.getAttribute('aria-pressed')).toBe('true');
    expect(show().root?.querySelector('[data-filter="stalled"]')).toBeNull();
});

it('asks for a state, and for everything when its chip is pressed again', () => {
    const press = (filter: object): unknown => {
        const { root, wanted } = show(filter);
        root?.querySelector<HTMLElement>('[data-filter="failed"]')?.click();
        return wanted.mock.lastCall?.[0];
    };
    expect(press({ state: 'all', text: '' })).toEqual({ state: 'failed', text: '' });
    expect(press({ state: 'failed', text: 'x' })).toEqual({ state: 'all', text: 'x' });
});

it('announces how many steps a search finds, by name of step, ignoring case', async () => {
    const found = (text: string): string | null | undefined =>
        show({ state: 'all', text }).root?.querySelector('[role="status"]')?.firstChild?.textContent?.trim();
    expect(found('CREDIT')).toBe('Steps found: 1 of 3');
    expect(found('nobody')).toBe('Steps found: 0 of 3');
    const { wanted, root } = show();
    const search = root?.querySelector<HTMLInputElement>('[data-action="search"]');
    if (search) search.value = 'price';
    search?.dispatchEvent(new CustomEvent('input'));
    expect(wanted).toHaveBeenCalledWith({ state: 'all', text: 'price' });
});

describe('how the run is drawn', () => {
    function listen(element: HTMLElement, name: string): jest.Mock {
        const told = jest.fn();
        element.addEventListener(name, (event) => told((event as CustomEvent).detail));
        return told;
    }

    it('counts by the clock or from the start', async () => {
        const { element, root } = show();
        const told = listen(element, 'axis');
        const button = (axis: string) => root?.querySelector<HTMLElement>(`[data-axis="${axis}"]`);
        expect(button('clock')?.getAttribute('aria-pressed')).toBe('true');
        button('elapsed')?.click();
        expect(told).toHaveBeenCalledWith('elapsed');
        Object.assign(element, { axisMode: 'elapsed' });
        await Promise.resolve();
        expect(button('elapsed')?.getAttribute('aria-pressed')).toBe('true');
        expect(button('clock')?.getAttribute('aria-pressed')).toBe('false');
    });

    it('draws the slowest path or not', () => {
        const { element, root } = show();
        const told = listen(element, 'path');
        root?.querySelector<HTMLElement>('[data-action="path"]')?.click();
        expect(told).toHaveBeenCalledWith(true);
    });

    it('folds all stages, then opens them', async () => {
        const { element, root } = show();
        const told = listen(element, 'fold');
        const button = () => root?.querySelector<HTMLElement>('[data-action="fold"]');
        expect(button()?.getAttribute('aria-label')).toBe('Fold all stages');
        button()?.click();
        Object.assign(element, { folded: true });
        await Promise.resolve();
        expect(button()?.getAttribute('aria-label')).toBe('Open all stages');
        button()?.click();
        expect(told.mock.calls).toEqual([[false], [true]]);
    });

    it('has no axis to choose where there is none', () => {
        const { element, root } = show();
        Object.assign(element, { narrow: true });
        return Promise.resolve().then(() => expect(root?.querySelector('[data-axis]')).toBeNull());
    });
});

describe('a container of 48 to 64rem', () => {
    beforeEach(() => jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900));
    afterEach(() => jest.restoreAllMocks());

    it('has the axis in a menu', async () => {
        const { element, root } = show();
        await Promise.resolve();
        const told = jest.fn();
        element.addEventListener('axis', (event) => told((event as CustomEvent).detail));
        expect(root?.querySelector('[data-axis]')).toBeNull();
        const menu = root?.querySelector('c-orchestration-menu');
        expect(menu).toMatchObject({ text: 'Clock', label: 'Time axis: Clock' });
        menu?.dispatchEvent(new CustomEvent('choose', { detail: 'elapsed' }));
        expect(told).toHaveBeenCalledWith('elapsed');
        await expect(element).toBeAccessible();
    });

    it('has the search behind an icon that opens the field', async () => {
        const { root } = show();
        await Promise.resolve();
        const field = () => root?.querySelector<HTMLInputElement>('[data-action="search"]');
        const icon = () => root?.querySelector<HTMLElement>('[data-action="open-search"]');
        expect(field()).toBeNull();
        icon()?.click();
        await Promise.resolve();
        expect(root?.activeElement).toBe(field());
        field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        await Promise.resolve();
        expect(field()).toBeNull();
        expect(root?.activeElement).toBe(icon());
    });

    it('shows the field while something is searched for', async () => {
        const { root } = show({ state: 'all', text: 'price' });
        await Promise.resolve();
        expect(root?.querySelector<HTMLInputElement>('[data-action="search"]')?.value).toBe('price');
        expect(root?.querySelector('[data-action="open-search"]')).toBeNull();
    });
});
