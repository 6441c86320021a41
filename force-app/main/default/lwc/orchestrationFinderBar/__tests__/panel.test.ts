import { NO_CRITERIA } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';
import { box, control, message, PROCESSES, showBar } from './bar';

afterEach(() => document.body.replaceChildren());

const FILTERS = '[data-action="filters"]';

async function openBar(criteria: Partial<RunCriteria> = {}, properties: object = {}) {
    const bar = showBar(criteria, properties);
    await bar.press(FILTERS);
    return bar;
}

describe('the panel', () => {
    it('is opened by its button with the focus in the first field', async () => {
        const { find, root, told } = await openBar();
        expect(find(FILTERS).getAttribute('aria-expanded')).toBe('true');
        expect(told.mock.calls).toEqual([['menuopen']]);
        expect(root.activeElement).toBe(find(control('process')));
    });

    it.each(['Escape', 'Done'])('is closed by %s; the focus goes back to what opened it', async (way) => {
        const { key, press, find, root, all } = showBar({ stage: 'Intake' });
        await press('[data-pill="stage"]');
        await (way === 'Escape' ? key(control('stage'), 'Escape') : press('[data-action="close"]'));
        expect(all('.panel')).toHaveLength(0);
        expect(root.activeElement).toBe(find('[data-pill="stage"]'));
    });

    it('does not let Escape close what is around it', async () => {
        const { element, key } = await openBar();
        const around = jest.fn();
        element.addEventListener('keydown', around);
        await key(control('version'), 'Escape');
        expect(around).not.toHaveBeenCalled();
        await key(FILTERS, 'Escape');
        expect(around).toHaveBeenCalledTimes(1);
    });

    it('is closed by a click outside; not by one in the bar, nor where it lies over nothing', async () => {
        const wide = await openBar();
        wide.find('.title').click();
        await wide.settle();
        expect(wide.all('.panel')).toHaveLength(1);
        document.body.click();
        await wide.settle();
        expect(wide.all('.panel')).toHaveLength(0);
        const narrow = await openBar({}, { narrow: true });
        document.body.click();
        await narrow.settle();
        expect(narrow.all('.panel')).toHaveLength(1);
    });

    it('stays open when a click in the bar takes its own target away', async () => {
        const { find, settle, all } = await openBar();
        // As a browser, which draws anew before the click has come to the window.
        find('.title').addEventListener('click', ({ currentTarget }) => (currentTarget as HTMLElement).remove());
        find('.title').click();
        await settle();
        expect(all('.panel')).toHaveLength(1);
    });

    it('is closed by Tab to elsewhere; not by a press on a label, which moves the focus to what is around', async () => {
        const { find, all, settle, key } = await openBar();
        const elsewhere = document.createElement('button');
        document.body.append(elsewhere);
        elsewhere.focus();
        await settle();
        expect(all('.panel')).toHaveLength(1);
        await key(control('version'), 'Tab');
        find('[data-action="close"]').focus();
        await key('[data-action="close"]', 'Tab');
        expect(all('.panel')).toHaveLength(1);
        elsewhere.focus();
        await settle();
        expect(all('.panel')).toHaveLength(0);
    });
});

describe('a field', () => {
    it.each([
        ['process', 'Claims', { process: 'Claims' }],
        ['version', ' 7 ', { version: 7 }],
        ['object', 'Opportunity', { object: 'Opportunity' }],
        ['recordId', '0065g00000Abcde', { recordId: '0065g00000Abcde' }],
        ['stage', 'Intake', { stage: 'Intake' }],
        ['stepType', 'BackgroundStep', { stepType: 'BackgroundStep' }],
        ['holderKind', 'queue', { holderKind: 'queue' }],
        ['holder', 'Noor', { holder: 'Noor' }],
        ['created', '2025-11-24', { createdFrom: '2025-11-24' }],
        ['unchangedFor', '3', { unchangedFor: { amount: 3, unit: 'd' } }]
    ] as [string, string, Partial<RunCriteria>][])('%s applies once it is left', async (field, value, changes) => {
        const { write, wanted } = await openBar();
        await write(control(field), value);
        expect(wanted.mock.calls).toEqual([[{ ...NO_CRITERIA, ...changes }]]);
    });

    it('of boxes applies at once, in the order of the boxes', async () => {
        const { tick, wanted, find } = await openBar({ states: ['stalled'] });
        expect(find<HTMLInputElement>(box('states', 'stalled')).checked).toBe(true);
        await tick(box('states', 'failed'));
        expect(wanted).toHaveBeenLastCalledWith({ ...NO_CRITERIA, states: ['failed', 'stalled'] });
        await tick(box('states', 'stalled'));
        await tick(box('debug', 'debug'));
        await tick(box('hand', 'slow'));
        expect(wanted).toHaveBeenLastCalledWith({ ...NO_CRITERIA, states: ['failed'], debug: true, hand: ['slow'] });
    });

    it('shows a value from elsewhere that it does not know, and lets it go', async () => {
        const { find, tick, wanted } = await openBar({ statuses: ['Odd'], stepType: 'MuleSoftStep', process: 'Gone' });
        expect(find<HTMLSelectElement>(control('stepType')).value).toBe('MuleSoftStep');
        expect(find<HTMLSelectElement>(control('process')).value).toBe('Gone');
        await tick(box('statuses', 'Odd'));
        expect(wanted.mock.lastCall?.[0].statuses).toEqual([]);
    });

    it('of a length keeps the unit that was chosen before the number', async () => {
        const { write, wanted } = await openBar();
        await write(control('olderThan', 1), 'h');
        expect(wanted).not.toHaveBeenCalled();
        await write(control('olderThan'), '5');
        expect(wanted).toHaveBeenCalledWith({ ...NO_CRITERIA, olderThan: { amount: 5, unit: 'h' } });
    });

    it('follows what is asked for', async () => {
        const { element, find, settle } = await openBar({ stage: 'Intake', process: 'Claims' });
        Object.assign(element, { criteria: { ...NO_CRITERIA, process: 'Loan_Approval' } });
        await settle();
        expect(find<HTMLInputElement>(control('stage')).value).toBe('');
        expect(find<HTMLSelectElement>(control('process')).value).toBe('Loan_Approval');
    });
});

describe('wrong input', () => {
    it.each([
        ['recordId', 'abc', '"abc" has not the form of a record Id: 15 or 18 letters and digits.'],
        ['version', 'seven', 'Write a whole number from 1 to 999,999.'],
        ['youngerThan', '1.5', 'Write a whole number from 1 to 9,999.'],
        ['olderThan', '0', 'Write a whole number from 1 to 9,999.']
    ])('in %s stays, is explained and not applied', async (field, value, text) => {
        const { write, wanted, find, texts } = await openBar();
        await write(control(field), value);
        expect(wanted).not.toHaveBeenCalled();
        const input = find<HTMLInputElement>(control(field));
        expect([input.value, input.getAttribute('aria-invalid')]).toEqual([value, 'true']);
        expect(find(message(field)).textContent).toBe(text);
        expect(texts('.message').filter(Boolean)).toHaveLength(1);
        await write(control(field), '');
        expect(find(message(field)).textContent).toBe('');
        expect(find(control(field)).getAttribute('aria-invalid')).toBeNull();
    });

    it('is accessible with its message', async () => {
        const { element, write } = await openBar({ hand: ['stalled'], createdFrom: '2025-11-24' });
        await write(control('version'), 'seven');
        await expect(element).toBeAccessible();
    });

    it('of two days is told until they are in order', async () => {
        const { write, wanted, find } = await openBar({ createdTo: '2025-11-01' });
        await write(control('created', 0), '2025-11-24');
        expect(find(message('created')).textContent).toBe('The first day lies after the last one.');
        expect(find<HTMLInputElement>(control('created', 0)).value).toBe('2025-11-24');
        expect(wanted).not.toHaveBeenCalled();
        await write(control('created', 1), '2025-11-30');
        expect(wanted).toHaveBeenCalledWith({ ...NO_CRITERIA, createdFrom: '2025-11-24', createdTo: '2025-11-30' });
        expect(find(message('created')).textContent).toBe('');
    });

    it('of a year that is being written waits until the field is left', async () => {
        const { write, wanted, find, settle } = await openBar();
        await write(control('created', 0), '0020-11-24');
        expect(wanted).not.toHaveBeenCalled();
        expect(find(message('created')).textContent).toBe('');
        find(control('created', 0)).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        await settle();
        expect(find(message('created')).textContent).toBe('Write day, month and a year of four digits.');
        expect(wanted).not.toHaveBeenCalled();
    });

    it('is forgotten with the panel, but not by another field', async () => {
        const { write, press, find, tick, wanted } = await openBar();
        await write(control('version'), 'seven');
        await tick(box('states', 'failed'));
        expect(wanted).toHaveBeenCalledWith({ ...NO_CRITERIA, states: ['failed'] });
        expect(find<HTMLInputElement>(control('version')).value).toBe('seven');
        await press(FILTERS);
        await press(FILTERS);
        expect(find<HTMLInputElement>(control('version')).value).toBe('');
    });
});

describe('the processes', () => {
    it('are chosen where they are known, with their number of runs', async () => {
        const { find } = await openBar();
        const options = [...find<HTMLSelectElement>(control('process')).options].map(({ text }) => text);
        expect(options).toEqual(['Any', 'Loan approval (1,200)', 'Claims']);
    });

    it('are written by API name where they are not known; the focus stays when they come', async () => {
        const { element, find, root, settle, write, wanted } = await openBar({}, { processes: null });
        expect(find(control('process')).tagName).toBe('INPUT');
        await write(control('process'), 'Claims');
        expect(wanted).toHaveBeenCalledWith({ ...NO_CRITERIA, process: 'Claims' });
        Object.assign(element, { processes: PROCESSES });
        await settle();
        expect(find<HTMLSelectElement>(control('process')).value).toBe('Claims');
        expect(root.activeElement).toBe(find(control('process')));
    });
});
