import { content, entry, many } from './factories';
import {
    copyButton,
    keys,
    layOut,
    menu,
    MIXED,
    root,
    rows,
    search,
    settled,
    show,
    status,
    tool,
    tools
} from './listOnPage';
import type { List } from './listOnPage';

async function press(target: Element, key: string): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    target.dispatchEvent(event);
    await Promise.resolve();
    return event;
}

function clipboard(writeText: (text: string) => Promise<void>): void {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

async function copy(list: List, format: string): Promise<void> {
    copyButton(list).click();
    await Promise.resolve();
    menu(list).querySelector<HTMLElement>(`[data-choice="${format}"]`)!.click();
    await settled();
}

describe('c-orchestration-history-list', () => {
    it('is accessible, with its menu open and a search without a match, too', async () => {
        const list = show(content(MIXED));
        await expect(document.body).toBeAccessible();
        copyButton(list).click();
        await search(list, 'nobody');
        await expect(document.body).toBeAccessible();
    });

    it('shows hostile text as text', () => {
        const list = show(content(MIXED));
        const quotes = [...root(list).querySelectorAll('blockquote')].map((one) => one.textContent?.trim());
        expect(quotes).toContain('<img src=x onerror="alert(1)"> [a](javascript:1)');
        expect(root(list).querySelector('img')).toBeNull();
    });

    it('has a chip for each group that has rows, as pressed buttons', async () => {
        const list = show(content(MIXED));
        const chips = [...tools(list).querySelectorAll<HTMLElement>('[data-filter]')];
        expect(chips.map(({ dataset }) => `${dataset.filter} ${dataset.count}`)).toEqual([
            'all 3',
            'step 1',
            'item 1',
            'posts 1'
        ]);
        tool(list, '[data-filter="posts"]').click();
        await Promise.resolve();
        expect(keys(list)).toEqual(['entry-3']);
        expect(tool(list, '[data-filter="posts"]').getAttribute('aria-pressed')).toBe('true');
        expect(tool(list, '[data-filter="all"]').getAttribute('aria-pressed')).toBe('false');
        tool(list, '[data-filter="posts"]').click();
        await Promise.resolve();
        expect(keys(list)).toHaveLength(4);
    });

    it('announces what a search found, and Escape empties it before it closes anything', async () => {
        const list = show(content(MIXED));
        await search(list, 'LEGAL queue');
        expect(keys(list)).toEqual(['entry-0', 'entry-4']);
        expect(status(list)).toBe('Found: 2');
        const input = tool(list, '[data-action="search"]');
        expect((await press(input, 'Escape')).defaultPrevented).toBe(true);
        expect(keys(list)).toHaveLength(4);
        expect(status(list)).toBe('');
        expect((await press(input, 'Escape')).defaultPrevented).toBe(false);
    });

    it('turns the order round', async () => {
        const list = show(content(MIXED));
        expect(keys(list)).toEqual(['entry-0', 'entry-2', 'entry-3', 'entry-4']);
        tool(list, '[data-action="order"]').click();
        await Promise.resolve();
        expect(keys(list)).toEqual(['entry-4', 'entry-3', 'entry-2', 'entry-0']);
        expect(tool(list, '[data-action="order"]').getAttribute('aria-label')).toBe('Order: Oldest first');
    });

    it('copies what is shown and says so', async () => {
        const writeText = jest.fn(() => Promise.resolve());
        clipboard(writeText);
        const list = show(content(MIXED));
        await search(list, 'leave');
        await copy(list, 'json');
        const [[text]] = writeText.mock.calls as unknown as [[string]];
        expect((JSON.parse(text) as { id: string }[]).map(({ id }) => id)).toEqual([MIXED[0].facts.id]);
        expect(status(list)).toBe('Copied as JSON. Entries: 1.');
        await search(list, '');
        expect(status(list)).toBe('');
    });

    it('shows the text where the browser does not copy it', async () => {
        clipboard(() => Promise.reject(new Error('not allowed')));
        const list = show(content(MIXED));
        await copy(list, 'soql');
        expect(status(list)).toBe('The browser did not allow copying. Select the text below and copy it.');
        const area = tool<HTMLTextAreaElement>(list, 'textarea');
        expect(area.readOnly).toBe(true);
        expect(area.value).toContain('FROM FlowOrchestrationLog');
        await expect(document.body).toBeAccessible();
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
        await copy(list, 'csv');
        expect(tool<HTMLTextAreaElement>(list, 'textarea').value).toContain('Time (UTC)');
    });

    it('walks its copy menu by keyboard; Escape closes the menu only', async () => {
        const list = show(content(MIXED));
        const button = copyButton(list);
        const shown = menu(list);
        button.click();
        await Promise.resolve();
        const [first, second] = [...shown.querySelectorAll<HTMLElement>('[role="menuitem"]')];
        expect(shown.activeElement).toBe(first);
        await press(first, 'ArrowDown');
        expect(shown.activeElement).toBe(second);
        await press(second, 'End');
        expect((shown.activeElement as HTMLElement).dataset.choice).toBe('soql');
        const escape = await press(shown.activeElement as Element, 'Escape');
        expect(escape.defaultPrevented).toBe(true);
        expect(button.getAttribute('aria-expanded')).toBe('false');
        expect(shown.activeElement).toBe(button);
    });

    it('starts another history with all of its groups, and keeps search and order', async () => {
        const list = show(content(MIXED));
        tool(list, '[data-filter="item"]').click();
        await Promise.resolve();
        await search(list, 'entry');
        list.content = content([entry(8), entry(9, { group: 'stage' })], { key: 'run-1' });
        await Promise.resolve();
        expect(keys(list)).toEqual(['entry-8', 'entry-9']);
        expect(tool<HTMLInputElement>(list, '[data-action="search"]').value).toBe('entry');
    });

    it('names the milestone of each entry that tells of a log row', () => {
        const change = entry(5, { facts: { object: 'FlowOrchestrationStepInstanceHistory' } });
        const list = show(content([entry(4), change]));
        expect(rows(list).map(({ dataset }) => dataset.milestoneId)).toEqual([entry(4).facts.id, undefined]);
    });

    it('says so where there is nothing', () => {
        const list = show(content([], { empty: 'This step has not started.' }));
        expect(root(list).querySelector('.empty')?.textContent).toBe('This step has not started.');
        expect(root(list).querySelector('c-orchestration-history-tools')).toBeNull();
    });
});

describe('a long history', () => {
    afterEach(() => {
        jest.restoreAllMocks();
    });

    it('renders all of 200 rows', () => {
        expect(rows(show(content(many(200))))).toHaveLength(200);
    });

    it('renders less than 100 of 5,000, wherever it is scrolled to', async () => {
        const list = show(content(many(5000)));
        expect(rows(list).length).toBeGreaterThan(10);
        expect(rows(list).length).toBeLessThan(100);
        expect(keys(list)[0]).toBe('entry-0');
        const { scroll } = layOut(list);
        for (const top of [400, 5000, 120_000, 60_000]) {
            await scroll(top);
            expect(rows(list).length).toBeGreaterThan(10);
            expect(rows(list).length).toBeLessThan(100);
            expect(root(list).querySelectorAll('*').length).toBeLessThan(1500);
            expect(root(list).querySelector('h3')).not.toBeNull();
        }
        expect(keys(list)[0]).not.toBe('entry-0');
        const [row] = rows(list);
        expect(Number(row.getAttribute('aria-posinset'))).toBeGreaterThan(1);
        expect(Number(row.getAttribute('aria-setsize'))).toBeGreaterThan(rows(list).length);
    });

    it('stays with the row in view when rows come above it', async () => {
        const list = show(content(many(1000)));
        const { scroll, scroller } = layOut(list);
        await scroll(0);
        await scroll(700);
        const before = scroller.scrollTop;
        list.content = content([...many(1000), entry(-1), entry(-2)]);
        await settled();
        expect(scroller.scrollTop).toBe(before + 100);
    });

    it('searches and copies rows that are not rendered', async () => {
        const writeText = jest.fn(() => Promise.resolve());
        clipboard(writeText);
        const list = show(content(many(5000)));
        await copy(list, 'json');
        expect(JSON.parse((writeText.mock.calls as unknown as [[string]])[0][0])).toHaveLength(5000);
        await search(list, 'Entry 4321');
        expect(keys(list)).toEqual(['entry-4321']);
    });
});
