import { createElement } from 'lwc';
import type { DayCount } from 'c/orchestrationModel';
import OrchestrationDayChart from 'c/orchestrationDayChart';

const day = (number: number, completed = 0, failed = 0, changes: Partial<DayCount> = {}): DayCount => ({
    day: `2025-11-${String(number).padStart(2, '0')}`,
    completed,
    failed,
    from: null,
    until: null,
    ...changes
});
/** A Thursday, 13:20 UTC. */
const NOW = Date.UTC(2025, 10, 27, 13, 20);
const month = (): DayCount[] => {
    const days = Array.from({ length: 27 }, (_, index) => day(index + 1, (index * 7) % 19, index % 3));
    return [
        { ...days[0]!, from: Date.UTC(2025, 10, 1, 13, 20) },
        ...days.slice(1, -1),
        { ...days.at(-1)!, until: NOW }
    ];
};

async function shown(properties: object, rem = 60) {
    jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(rem * 16);
    const element = createElement('c-orchestration-day-chart', { is: OrchestrationDayChart });
    const events: [string, unknown][] = [];
    for (const name of ['open', 'form', 'retry']) {
        element.addEventListener(name, (event) => events.push([name, (event as CustomEvent).detail]));
    }
    Object.assign(element, { window: { amount: 30, unit: 'd' }, ...properties });
    document.body.replaceChildren(element);
    const settle = async () => {
        for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    };
    await settle();
    const root = element.shadowRoot!;
    const find = (selector: string) => root.querySelector<HTMLElement>(selector);
    const days = () => [...root.querySelectorAll<HTMLElement>('[data-day]')];
    const dates = () =>
        [...root.querySelectorAll('.date-text')].map(({ textContent }) => textContent).filter((date) => date !== '');
    const text = (selector: string) => find(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return { element, root, find, days, dates, text, events, settle };
}

afterEach(() => jest.restoreAllMocks());

it('each day says what ended on it, parts of days until when', async () => {
    const { days, text, find, element } = await shown({ days: month() });
    expect(
        days()
            .map((one) => one.getAttribute('aria-label'))
            .slice(0, 2)
    ).toEqual(['Sat 1 Nov, from 13:20: 0 completed, 0 failed', 'Sun 2 Nov: 7 completed, 1 failed']);
    expect(days().at(-1)?.getAttribute('aria-label')).toMatch(/^Thu 27 Nov, until 13:20: /);
    expect(days().map(({ dataset }) => Number(dataset['value']))).toEqual(
        month().map(({ completed, failed }) => completed + failed)
    );
    const totals = month().reduce(([a, b], { completed, failed }) => [a + completed, b + failed], [0, 0]);
    expect(text('.totals')).toBe(`${totals[0]} completed, ${totals[1]} failed; by end date`);
    expect(find('.totals')?.dataset).toMatchObject({ completed: String(totals[0]), failed: String(totals[1]) });
    expect(text('.keys')).toContain('Today counts until 13:20. 1 Nov counts from 13:20.');
    await expect(element).toBeAccessible();
});

it('one scale for both sides of the line; parts of days are striped', async () => {
    const { find, root } = await shown({ days: [day(10, 20, 2), day(11, 5, 0), day(12, 0, 0, { until: NOW })] });
    const height = (selector: string): number => parseFloat(find(selector)?.style.blockSize ?? '');
    const [up, down] = [height('.side_up'), 100 - height('.side_up')];
    expect(height('[data-day="2025-11-10"] .bar_up')).toBe(100);
    // Two of twenty are as high below the line as above it.
    expect((height('[data-day="2025-11-10"] .bar_down') * down) / 100).toBeCloseTo((up * 2) / 20, 1);
    expect(find('[data-day="2025-11-11"] .bar_down')).toBeNull();
    expect([...root.querySelectorAll('.day_part')].map((one) => (one as HTMLElement).dataset['day'])).toEqual([
        '2025-11-12'
    ]);
    expect([...root.querySelectorAll('.value')].map(({ textContent }) => textContent)).toEqual(['0', '10', '20']);
});

it('dates stand on Mondays, as many as there is room for; of few days on all', async () => {
    expect((await shown({ days: month() })).dates()).toEqual(['3 Nov', '10 Nov', '17 Nov', '24 Nov']);
    const quarter = Array.from({ length: 91 }, (_, index) => ({
        ...day(1, 1),
        day: new Date(Date.UTC(2025, 7, 29 + index)).toISOString().slice(0, 10)
    }));
    expect((await shown({ days: quarter }, 23.5)).dates()).toEqual(['1 Sept', '22 Sept', '13 Oct', '3 Nov', '24 Nov']);
    expect((await shown({ days: [day(26, 1), day(27, 1)] })).dates()).toEqual(['26 Nov', '27 Nov']);
});

it('one stop for the Tab key, arrows lead to the other days', async () => {
    const { days, settle, find } = await shown({ days: month() });
    const stops = () => days().filter((one) => one.tabIndex === 0);
    expect(stops().map(({ dataset }) => dataset['day'])).toEqual(['2025-11-27']);
    const press = async (key: string) => {
        const [stop] = stops();
        stop!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        await settle();
        return stops().map(({ dataset }) => dataset['day']);
    };
    expect(await press('ArrowLeft')).toEqual(['2025-11-26']);
    expect(await press('PageUp')).toEqual(['2025-11-19']);
    expect(await press('Home')).toEqual(['2025-11-01']);
    expect(await press('ArrowLeft')).toEqual(['2025-11-01']);
    expect(await press('ArrowRight')).toEqual(['2025-11-02']);
    expect(await press('End')).toEqual(['2025-11-27']);
    expect(await press('a')).toEqual(['2025-11-27']);
    expect(find('[role="toolbar"]')?.getAttribute('aria-label')).toBe('Days');
});

it('a day opens its runs; under the pointer it says its numbers', async () => {
    const { find, events, text, settle } = await shown({ days: month(), opened: '2025-11-02' });
    const second = find('[data-day="2025-11-02"]')!;
    expect(second.getAttribute('aria-expanded')).toBe('true');
    second.dispatchEvent(new MouseEvent('mouseenter'));
    await settle();
    expect(text('.said')).toBe('Sun 2 Nov: 7 completed, 1 failed');
    second.click();
    expect(events).toEqual([['open', '2025-11-02']]);
});

it('the table has the same days in the same order, those without runs as plain words', async () => {
    const { root, days, element, events } = await shown({ days: month(), form: 'table' });
    const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [
        row.dataset['row'],
        ...[...row.querySelectorAll('td')].map(({ textContent }) => Number(textContent))
    ]);
    expect(rows).toEqual(month().map(({ day: name, completed, failed }) => [name, completed, failed]));
    expect(days()).toHaveLength(month().filter(({ completed, failed }) => completed + failed > 0).length);
    days()[0]!.click();
    expect(events).toEqual([['open', '2025-11-02']]);
    await expect(element).toBeAccessible();
});

it('says what it shows where not all were read', async () => {
    const cut = { read: 2000, total: 3140, startedFrom: '2025-11-12' };
    const part = await shown({ days: month().slice(11), cut });
    expect(part.text('[data-cut]')).toBe(
        'The newest 2,000 of 3,140 runs were read: only those that were started on Wed 12 Nov or later are counted, and all of these.'
    );
    const none = await shown({ days: [], cut: { ...cut, startedFrom: '2025-11-28' }, ended: 2000 });
    expect(none.text('.empty')).toBe(
        'The newest 2,000 of 3,140 runs were read, and all of them were started today: no day can be told in full.'
    );
    expect(none.find('[data-day]')).toBeNull();
});

it.each([
    [0, 'No run ended in these 30 days.'],
    [4, 'No run was completed and none failed in these 30 days.']
])('without runs it says so; %d ended otherwise', async (ended, words) => {
    const { text, find, element } = await shown({ days: [day(26), day(27)], ended });
    expect(text('.empty')).toBe(words);
    expect(find('c-orchestration-form-switch')).toBeNull();
    await expect(element).toBeAccessible();
});

it('while it is read a grey block stands; a failure has its words, and the last picture stays', async () => {
    const loading = await shown({ days: null });
    expect(loading.find('section')?.getAttribute('aria-busy')).toBe('true');
    expect(loading.find('.ghost')).not.toBeNull();
    const failure = { code: 'unavailable' as const, subject: null, detail: '' };
    const failed = await shown({ days: null, failure });
    failed.find('c-orchestration-message')!.dispatchEvent(new CustomEvent('action'));
    expect(failed.events).toEqual([['retry', null]]);
    const stale = await shown({ days: month(), failure });
    expect([stale.find('c-orchestration-message'), stale.days().length]).toEqual([null, 27]);
});
