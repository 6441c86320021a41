import { content, entry, many } from './factories';
import {
    copyButton,
    current,
    keys,
    layOut,
    menu,
    MIXED,
    root,
    rows,
    search,
    settled,
    show,
    tool,
    tools
} from './listOnPage';
import type { List } from './listOnPage';

describe('an entry to go to', () => {
    it('is set apart and takes the focus, with its day, time and words as its name', async () => {
        const list = show(content(MIXED));
        list.entryKey = 'entry-4';
        await settled();
        expect(current(list)?.dataset.line).toBe('entry-4');
        expect(root(list).querySelectorAll('[aria-current]')).toHaveLength(1);
        expect(root(list).activeElement).toBe(current(list));
        expect(current(list)?.getAttribute('aria-label')).toBe(
            'Today, Thu 27 Nov, 13:16, Reassigned to Legal Queue, Priya is on leave.'
        );
        await expect(document.body).toBeAccessible();
    });

    it('is shown, whatever was searched and filtered; the order stays', async () => {
        const list = show(content(MIXED));
        tool(list, '[data-action="order"]').click();
        await Promise.resolve();
        tool(list, '[data-filter="posts"]').click();
        await Promise.resolve();
        await search(list, 'entry 3');
        expect(keys(list)).toEqual(['entry-3']);
        list.entryKey = 'entry-2';
        await settled();
        expect(keys(list)).toEqual(['entry-4', 'entry-3', 'entry-2', 'entry-0']);
        expect(tool<HTMLInputElement>(list, '[data-action="search"]').value).toBe('');
        expect(tool(list, '[data-filter="all"]').getAttribute('aria-pressed')).toBe('true');
        expect(current(list)?.dataset.line).toBe('entry-2');
    });

    it('is reached once: afterwards the reader searches, and the rows change, without being taken back', async () => {
        const list = show(content(MIXED));
        list.entryKey = 'entry-2';
        await settled();
        const input = tool<HTMLInputElement>(list, '[data-action="search"]');
        input.focus();
        await search(list, 'leave');
        list.content = content([...MIXED, entry(9, { comment: 'On leave, too.' })]);
        await settled();
        expect(keys(list)).toEqual(['entry-4', 'entry-9']);
        expect(tools(list).activeElement).toBe(input);
    });

    it('changes nothing where it is not among the entries, until it is', async () => {
        const list = show(content(MIXED));
        await search(list, 'leave');
        list.entryKey = 'entry-9';
        await settled();
        expect(keys(list)).toEqual(['entry-4']);
        expect(root(list).activeElement).toBeNull();
        list.content = content([...MIXED, entry(9)]);
        await settled();
        expect(root(list).activeElement).toBe(current(list));
        expect(current(list)?.dataset.line).toBe('entry-9');
    });

    it('is given up where the reader searches before it comes', async () => {
        const list = show(content(MIXED));
        list.entryKey = 'entry-9';
        await search(list, 'leave');
        list.content = content([...MIXED, entry(9)]);
        await settled();
        expect(keys(list)).toEqual(['entry-4']);
        expect(root(list).activeElement).toBeNull();
    });

    it('is set apart no more without its key, and nothing takes the focus', async () => {
        const list = show(content(MIXED));
        list.entryKey = 'entry-2';
        await settled();
        copyButton(list).focus();
        list.entryKey = null;
        await settled();
        expect(current(list)).toBeNull();
        expect(menu(list).activeElement).toBe(copyButton(list));
    });

    it('is found in another history, whichever is told first', async () => {
        const list = show(content(MIXED));
        list.entryKey = 'entry-9';
        list.content = content([entry(8), entry(9)], { key: 'run-1' });
        await settled();
        expect(current(list)?.dataset.line).toBe('entry-9');
        expect(root(list).activeElement).toBe(current(list));
    });
});

describe('an entry of a long history to go to', () => {
    afterEach(() => {
        jest.restoreAllMocks();
    });

    /** Upper edge of the entry that is set apart, from that of the list: what the rows above it take. */
    function topOfCurrent(list: List): number {
        const px = (element: Element | null): number =>
            Number(/([\d.]+)px/.exec(element?.getAttribute('style') ?? '')?.[1] ?? 0);
        let top = px(root(list).querySelector('.lines > div'));
        for (const day of root(list).querySelectorAll('section')) {
            const own = [...day.querySelectorAll('li')];
            top += 30 + px(day.querySelector(':scope > div'));
            const index = own.findIndex((one) => one === current(list));
            if (index >= 0) return top + index * 50;
            top += own.length * 50;
        }
        throw new Error('no entry is set apart');
    }

    it.each([1, 199, 777, 4321, 4999])('scrolls to entry %i of 5,000, out from under the heading', async (index) => {
        const list = show(content(many(5000)));
        const { scroller } = layOut(list);
        list.entryKey = `entry-${index}`;
        await settled();
        expect(root(list).activeElement).toBe(current(list));
        expect(current(list)?.dataset.line).toBe(`entry-${index}`);
        expect(rows(list).length).toBeLessThan(100);
        const top = topOfCurrent(list) - scroller.scrollTop;
        expect(top).toBeGreaterThanOrEqual(30);
        expect(top + 50).toBeLessThanOrEqual(800);
    });

    it('goes from one entry to another, and nowhere where all of it is in view', async () => {
        const list = show(content(many(5000)));
        const { scroller } = layOut(list);
        list.entryKey = 'entry-3000';
        await settled();
        const before = scroller.scrollTop;
        list.entryKey = 'entry-3001';
        await settled();
        expect(current(list)?.dataset.line).toBe('entry-3001');
        expect(scroller.scrollTop).toBe(before);
        list.entryKey = 'entry-40';
        await settled();
        expect(scroller.scrollTop).toBeLessThan(before);
        expect(root(list).activeElement).toBe(current(list));
    });

    it('comes out from under the heading', async () => {
        const list = show(content(many(5000)));
        const { scroll, scroller } = layOut(list);
        list.entryKey = 'entry-3000';
        await settled();
        await scroll(topOfCurrent(list) - 10);
        list.entryKey = null;
        await settled();
        const covered = scroller.scrollTop;
        list.entryKey = 'entry-3000';
        await settled();
        expect(scroller.scrollTop).toBeLessThan(covered - 20);
    });

    it('keeps the focus where the entry is scrolled out of what is rendered', async () => {
        const list = show(content(many(5000)));
        const { scroll, scroller } = layOut(list);
        list.entryKey = 'entry-3000';
        await settled();
        await scroll(scroller.scrollTop - 5000);
        expect(current(list)).toBeNull();
        expect(root(list).activeElement).toBe(scroller);
    });
});
