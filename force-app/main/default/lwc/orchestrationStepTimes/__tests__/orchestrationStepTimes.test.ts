import { createElement } from 'lwc';
import type { StepTime } from 'c/orchestrationModel';
import OrchestrationStepTimes from 'c/orchestrationStepTimes';
import type { StepTimesShown } from 'c/orchestrationStepTimes';

const H = 3_600_000;

const time = (number: number, changes: Partial<StepTime> = {}): StepTime => ({
    stageName: 'Legal',
    stepName: `Step_${number}`,
    label: `Step ${number}`,
    stageLabel: 'Legal review',
    kind: 'person',
    n: 38,
    tooFew: false,
    medianMs: 2 * H,
    p90Ms: 4 * H,
    totalMs: 96 * H,
    ...changes
});
const FEW = { tooFew: true, n: 3, medianMs: null, p90Ms: null, totalMs: 0 };
const THREE = [time(1), time(2, { kind: 'machine', medianMs: H, p90Ms: 2 * H, totalMs: 4 * H }), time(3, FEW)];
const told = (times: StepTime[], changes: Partial<StepTimesShown> = {}): StepTimesShown => ({
    times,
    estimated: false,
    unsaid: null,
    run: { n: 39, medianMs: 123 * H },
    slow: times.map((_, index) => (index === 0 ? 2 : 0)),
    ...changes
});

async function shown(properties: object, rem = 60) {
    jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(rem * 16);
    const element = createElement('c-orchestration-step-times', { is: OrchestrationStepTimes });
    const events: [string, unknown][] = [];
    for (const name of ['open', 'process', 'form', 'retry']) {
        element.addEventListener(name, (event) => events.push([name, (event as CustomEvent).detail]));
    }
    Object.assign(element, {
        processes: [
            { name: 'Hiring', label: 'Hiring' },
            { name: 'Loan', label: 'Loan approval' }
        ],
        process: 'Loan',
        ...properties
    });
    document.body.replaceChildren(element);
    const settle = async () => {
        for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    };
    await settle();
    const root = element.shadowRoot!;
    const find = (selector: string) => root.querySelector<HTMLElement>(selector);
    const rows = () =>
        [...root.querySelectorAll<HTMLElement>('[data-row]')].map((row) =>
            ['.label', '.stage', '.median-text', '.within-text', '.cases'].map((cell) =>
                row.querySelector(cell)?.lastChild?.textContent?.trim()
            )
        );
    const text = (selector: string) => find(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return { element, root, find, rows, text, events, settle };
}

/** What a screen reader says of it. */
const words = (button: HTMLElement) =>
    [...button.children].filter((one) => !one.hasAttribute('aria-hidden')).map(({ textContent }) => textContent);

afterEach(() => jest.restoreAllMocks());

it.each([60, 24])('the slowest first, each with its numbers; of too few nothing is said: %d rem', async (rem) => {
    const { rows, find, text, element } = await shown({ shown: told(THREE) }, rem);
    expect(rows()).toEqual([
        ['Step 1', 'Legal review', '2h', '4h', '38'],
        ['Step 2', 'Legal review', '1h', '2h', '38'],
        ['Step 3', 'Legal review', '–', '–', '3']
    ]);
    expect(find('[data-row="Legal.Step_1"] .median')?.style.inlineSize ?? '').toBe('50%');
    expect(find('[data-row="Legal.Step_1"] .within')?.style.inlineSize).toBe('100%');
    expect(find('[data-row="Legal.Step_2"] .median.thin.c-work')?.style.inlineSize).toBe('25%');
    expect(text('[data-row="Legal.Step_3"] .lane')).toBe('too few to say');
    expect(find('[data-row="Legal.Step_3"] button')).toBeNull();
    await expect(element).toBeAccessible();
});

it.each([
    ['chart', 60],
    ['chart', 24],
    ['table', 60],
    ['table', 24]
])('estimated times are marked as such: %s, %d rem', async (form, rem) => {
    const { rows, element } = await shown({ shown: told(THREE, { estimated: true }), form }, rem);
    expect(rows().map((row) => row.slice(2))).toEqual([
        ['~2h', '~4h', '38'],
        ['~1h', '~2h', '38'],
        ['–', '–', '3']
    ]);
    await expect(element).toBeAccessible();
});

it('ticks stand at whole units where there is an axis', async () => {
    const wide = await shown({ shown: told(THREE) });
    const ticks = [...wide.root.querySelectorAll('.tick')].map(({ textContent }) => textContent);
    expect(ticks).toEqual(['0', '1h', '2h', '3h', '4h']);
    const narrow = await shown({ shown: told(THREE) }, 24);
    expect(narrow.find('.lines')).toBeNull();
});

it('says how long runs take, how all step time is shared, and what that rests on', async () => {
    const { text } = await shown({ shown: told(THREE) });
    expect(text('.sentence')).toBe(
        'Half of the runs end within 5d 3h. Of all step time, 96% was waiting on people, 4% working.'
    );
    expect(text('.remark')).toBe(
        'Step times rest on the newest 2,000 log rows of ended steps and begun stages of this process, not on the last 30 days; debug runs are left out. ' +
            'Completed runs of the last 30 days that were counted: 39.'
    );
});

it.each<[string, Partial<StepTimesShown>, string]>([
    ['no log', { estimated: true }, 'No log is readable: step times are estimated by the newest 2,000 completed steps'],
    [
        'durations hidden',
        { estimated: true, unsaid: 'durations' },
        "The log's durations are hidden from you: step times are estimated by the newest 2,000 completed steps"
    ],
    [
        'names hidden',
        { estimated: true, unsaid: 'names' },
        "The log's names of stages or steps are hidden from you: step times are estimated by the newest 2,000"
    ],
    [
        'no ended step among the rows',
        { estimated: true, unsaid: 'ends' },
        'The log rows that you can see tell of no ended step: step times are estimated by the newest 2,000'
    ],
    ['few runs', { run: { n: 2, medianMs: null } }, 'Too few runs were completed in the last 30 days'],
    ['unknown kinds', { times: [time(1, { kind: null })] }, 'Whether people or the machine do the steps'],
    ['one unknown kind', { times: [time(1), time(2, { kind: null })] }, '0% working; of 50% it is not known']
])('says so: %s', async (_what, changes, words) => {
    const { element } = await shown({ shown: { ...told(THREE), ...changes } });
    expect(element.shadowRoot!.textContent).toContain(words);
    await expect(element).toBeAccessible();
});

it.each(['chart', 'table'])('a step opens its slow runs, and says how many: %s', async (form) => {
    const { find, events, element } = await shown({
        shown: told(THREE),
        form,
        opened: { stageName: 'legal', stepName: 'STEP_1' }
    });
    const first = find('[data-step="Legal.Step_1"]')!;
    expect(first.dataset).toMatchObject({ figure: 'slow-step', value: '2' });
    expect(words(first)).toEqual(['Step 1', 'Legal review', 'slower than usual now: 2']);
    expect(first.getAttribute('aria-expanded')).toBe('true');
    expect(find('[data-step="Legal.Step_2"]')?.getAttribute('aria-expanded')).toBe('false');
    first.click();
    expect(events).toEqual([['open', { stageName: 'Legal', stepName: 'Step_1' }]]);
    await expect(element).toBeAccessible();
});

it('where nobody knows how many are slower it does not say so', async () => {
    const { find } = await shown({ shown: told(THREE, { slow: [null, null, null] }) });
    const first = find('[data-step="Legal.Step_1"]')!;
    expect(first.dataset['value']).toBeUndefined();
    expect(words(first)).toEqual(['Step 1', 'Legal review', 'slower than usual now']);
    expect(find('.flag')).toBeNull();
});

it.each([60, 24])('the table has the same rows in the same order: %d rem', async (rem) => {
    const chart = await shown({ shown: told(THREE) }, rem);
    const before = chart.rows();
    const table = await shown({ shown: told(THREE), form: 'table' }, rem);
    expect(table.find('table')).not.toBeNull();
    expect(table.rows()).toEqual(before);
    await expect(table.element).toBeAccessible();
});

it('of many steps ten are shown, then all', async () => {
    const nineteen = await shown({ shown: told(Array.from({ length: 19 }, (_, n) => time(n))) });
    expect([nineteen.rows().length, nineteen.find('[data-action="more"]')]).toEqual([19, null]);
    const many = await shown({ shown: told(Array.from({ length: 20 }, (_, n) => time(n))) });
    expect([many.rows().length, many.text('[data-action="more"]')]).toEqual([10, '10 more']);
    many.find('[data-action="more"]')!.click();
    await many.settle();
    expect([many.rows().length, many.find('[data-action="more"]')]).toEqual([20, null]);
});

it('another process and another form can be chosen', async () => {
    const { find, events } = await shown({ shown: told(THREE) });
    const select = find('select') as HTMLSelectElement;
    expect([...select.options].map(({ value, selected }) => [value, selected])).toEqual([
        ['Hiring', false],
        ['Loan', true]
    ]);
    select.value = 'Hiring';
    select.dispatchEvent(new Event('change'));
    find('c-orchestration-form-switch')!.dispatchEvent(new CustomEvent('form', { detail: 'table' }));
    expect(events).toEqual([
        ['process', 'Hiring'],
        ['form', 'table']
    ]);
});

it('while it is read, grey blocks stand; then perhaps nothing is there', async () => {
    const loading = await shown({ shown: null, processes: [], process: null });
    expect(loading.find('section')?.getAttribute('aria-busy')).toBe('true');
    expect(loading.root.querySelectorAll('.ghost').length).toBeGreaterThan(5);
    await expect(loading.element).toBeAccessible();
    const none = await shown({ shown: null, processes: [], process: '' });
    expect(none.text('.empty')).toBe('No run of the last two years tells its process.');
    const empty = await shown({ shown: told([]) });
    expect(empty.text('.empty')).toBe('No step of this process has ended yet.');
    expect(empty.find('c-orchestration-form-switch')).toBeNull();
});

it('where asking again fails the rows stay, with the reason, and it can be tried again', async () => {
    const failure = { code: 'unavailable' as const, subject: null, detail: '' };
    const { find, rows, text, events } = await shown({ shown: told([time(1)]), failure });
    expect(rows()).toHaveLength(1);
    expect(text('[data-notice="stale"]')).toContain('Try again');
    expect(find('c-orchestration-message')).toBeNull();
    find('[data-action="retry"]')!.click();
    expect(events).toEqual([['retry', null]]);
});

it('what the page says already is not said again: rows that stay are marked as older', async () => {
    const failure = { code: 'unavailable' as const, subject: null, detail: '' };
    const { find, rows, text, element } = await shown({ shown: told([time(1)]), failure, told: true });
    expect(rows()).toHaveLength(1);
    expect(text('[data-notice]')).toBe('not refreshed');
    expect(find('[data-action="retry"]')).toBeNull();
    await expect(element).toBeAccessible();
});

it('a failure has its words in place of numbers, and can be tried again', async () => {
    const failure = { code: 'unavailable' as const, subject: null, detail: '' };
    const { find, events } = await shown({ shown: null, failure });
    const message = find('c-orchestration-message')!;
    expect(message).toMatchObject({ failure });
    message.dispatchEvent(new CustomEvent('action'));
    expect(events).toEqual([['retry', null]]);
    expect(find('.ghost')).toBeNull();
});
