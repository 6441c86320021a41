import { HAND_REASONS, NO_CRITERIA } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';
import { control, showBar } from './bar';

afterEach(() => document.body.replaceChildren());

const SOME: Partial<RunCriteria> = {
    process: 'Loan_Approval',
    states: ['stalled'],
    unchangedFor: { amount: 1, unit: 'd' }
};

describe('the name of what is looked at', () => {
    it.each([
        ['All runs', {}],
        ['Runs that need a hand', { hand: ['stalled', 'failed'] }],
        ['Found runs', SOME],
        ['Found runs', { hand: ['stalled'], text: 'x' }]
    ] as [string, Partial<RunCriteria>][])('is "%s"', (name, criteria) => {
        expect(showBar(criteria).find('.title').textContent).toBe(name);
    });
});

describe('pills', () => {
    it('stand for each criterion but the text', async () => {
        const { element, texts } = showBar({ ...SOME, text: 'x' });
        expect(texts('.pill')).toEqual(['Process Loan approval', 'State Stalled', 'No change for 1 day']);
        await expect(element).toBeAccessible();
    });

    it('are taken away by a button that says what, and the focus goes to the next one', async () => {
        const { press, find, texts, wanted, root } = showBar(SOME);
        expect(find('[data-remove="process"]').getAttribute('aria-label')).toBe('Remove filter Process Loan approval');
        await press('[data-remove="process"]');
        expect(wanted).toHaveBeenLastCalledWith({ ...NO_CRITERIA, ...SOME, process: '' });
        expect(texts('.pill')).toEqual(['State Stalled', 'No change for 1 day']);
        expect(root.activeElement).toBe(find('[data-remove="states"]'));
        await press('[data-remove="unchangedFor"]');
        expect(root.activeElement).toBe(find('[data-remove="states"]'));
        await press('[data-remove="states"]');
        expect(root.activeElement).toBe(find('[data-action="filters"]'));
    });

    it('go all at once, with the text', async () => {
        const { press, wanted, all, find, root } = showBar({ ...SOME, text: 'x' });
        await press('[data-action="clear"]');
        expect(wanted).toHaveBeenCalledWith(NO_CRITERIA);
        expect(all('.pill')).toHaveLength(0);
        expect(find<HTMLInputElement>('[data-action="search"]').value).toBe('');
        expect(all('[data-action="clear"]')).toHaveLength(0);
        expect(root.activeElement).toBe(find('[data-action="filters"]'));
    });

    it('open the panel with the focus in their field', async () => {
        const { press, find, told, root } = showBar(SOME);
        await press('[data-pill="unchangedFor"]');
        expect(told).toHaveBeenCalledWith('menuopen');
        expect(root.activeElement).toBe(find(control('unchangedFor')));
        await press('[data-pill="process"]');
        expect(root.activeElement).toBe(find(control('process')));
        expect(told).toHaveBeenCalledTimes(1);
    });
});

describe('the switch "Needs a hand"', () => {
    it('sets all reasons, then none; it needs no pill then', async () => {
        const { press, find, wanted, all } = showBar();
        await press('[data-action="hand"]');
        expect(wanted).toHaveBeenLastCalledWith({ ...NO_CRITERIA, hand: [...HAND_REASONS] });
        expect(find('[data-action="hand"]').getAttribute('aria-pressed')).toBe('true');
        expect(all('.pill')).toHaveLength(0);
        await press('[data-action="hand"]');
        expect(wanted).toHaveBeenLastCalledWith(NO_CRITERIA);
    });

    it('is half on with some of them, which a pill names', () => {
        const { find, texts } = showBar({ hand: ['stalled', 'left-open'] });
        expect(find('[data-action="hand"]').getAttribute('aria-pressed')).toBe('mixed');
        expect(texts('.pill')).toEqual(['Needs a hand Stalled, Left open']);
    });
});

describe('the search', () => {
    const SEARCH = '[data-action="search"]';

    it('applies once it is entered or left, not at each key', async () => {
        const { type, write, wanted } = showBar();
        await type(SEARCH, 'har');
        expect(wanted).not.toHaveBeenCalled();
        await write(SEARCH, ' harbour ');
        expect(wanted).toHaveBeenCalledWith({ ...NO_CRITERIA, text: 'harbour' });
        await write(SEARCH, 'harbour');
        expect(wanted).toHaveBeenCalledTimes(1);
    });

    it('is emptied by its button and by Escape', async () => {
        const { press, key, find, wanted, root, all, type } = showBar({ text: 'harbour' });
        await press('[data-action="clear-search"]');
        expect(wanted).toHaveBeenLastCalledWith(NO_CRITERIA);
        expect(root.activeElement).toBe(find(SEARCH));
        expect(all('[data-action="clear-search"]')).toHaveLength(0);
        await type(SEARCH, 'mill');
        await key(SEARCH, 'Escape');
        expect(find<HTMLInputElement>(SEARCH).value).toBe('');
        expect(wanted).toHaveBeenCalledTimes(1);
    });

    it('keeps what is being written while the picture is refreshed', async () => {
        const { element, type, settle } = showBar({ text: 'old' });
        const input = await type(SEARCH, 'new');
        Object.assign(element, { refreshing: true });
        await settle();
        expect(input.value).toBe('new');
    });
});

describe('its buttons', () => {
    it('tell of a refresh and a wish for the link; refreshing is said', async () => {
        const { element, press, told, find, settle } = showBar();
        await press('[data-action="refresh"]');
        await press('[data-action="copy-link"]');
        expect(told.mock.calls).toEqual([['refresh'], ['copylink']]);
        expect(find('[data-action="refresh"]').getAttribute('aria-label')).toBe('Refresh now');
        Object.assign(element, { refreshing: true });
        await settle();
        expect(find('[data-action="refresh"]').getAttribute('aria-label')).toBe('Refreshing…');
    });
});

describe('where there is little room', () => {
    it('one button counts the filters, and the panel clears them', async () => {
        const { find, all, press, wanted } = showBar(SOME, { narrow: true });
        expect(find('[data-action="filters"]').textContent?.trim()).toBe('Filters (3)');
        expect(all('.pill, [data-action="hand"], [data-action="clear"]')).toHaveLength(0);
        await press('[data-action="filters"]');
        expect(find('.panel').className).toBe('panel');
        await press('[data-action="clear"]');
        expect(wanted).toHaveBeenCalledWith(NO_CRITERIA);
        expect(find('[data-action="filters"]').textContent?.trim()).toBe('Filters');
        expect(all('.panel')).toHaveLength(1);
    });
});
