import { createElement } from 'lwc';
import { isPopoverOpen } from 'test/popover';
import OrchestrationAttention from 'c/orchestrationAttention';
import type { AttentionGroup, AttentionRow } from 'c/orchestrationAttention';

const row = (id: string, changes: Partial<AttentionRow> = {}): AttentionRow => ({
    id,
    runId: `0jE00000000000${id}AAA`,
    title: `Record ${id}`,
    place: 'Review contract',
    holder: 'Legal Queue',
    holderNote: '',
    time: '3d 4h',
    timeNote: 'usually 10h',
    urgent: false,
    action: null,
    also: '',
    card: { heading: `Record ${id}`, badge: null, facts: [{ term: 'Run', text: `number ${id}` }], also: '' },
    ...changes
});
const group = (name: string, rows: AttentionRow[], value = rows.length): AttentionGroup => ({
    name,
    title: name,
    why: '',
    icon: 'redo',
    family: 'fail',
    value,
    exact: true,
    rows
});

const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
};

async function shown(groups: AttentionGroup[], properties: object = {}) {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
    const element = createElement('c-orchestration-attention', { is: OrchestrationAttention });
    Object.assign(element, { groups, ...properties });
    document.body.replaceChildren(element);
    await settle();
    const root = element.shadowRoot!;
    const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
    const rows = () => all('.row').map(({ dataset }) => dataset['row']);
    const counts = () => all('[data-figure]').map(({ dataset }) => Number(dataset['value']));
    const give = async (next: AttentionGroup[]) => {
        Object.assign(element, { groups: next });
        await settle();
    };
    const pointer = async (type: string, target = all('.groups')[0]!, pointerType = 'mouse') => {
        const event = new MouseEvent(type, { bubbles: type === 'pointermove', clientX: 50 });
        target.dispatchEvent(Object.assign(event, { pointerType }));
        await settle();
    };
    const card = root.querySelector<HTMLElement & { card: object | null; anchor: object | null }>(
        'c-orchestration-attention-card'
    )!;
    const link = (id: string) => all(`[data-row="${id}"] c-orchestration-record-link`)[0]!;
    return { element, all, rows, counts, give, pointer, card, link };
}
type Element = HTMLElement & { reveal(id: string): void };

afterEach(() => {
    document.body.replaceChildren();
    jest.useRealTimers();
    jest.restoreAllMocks();
});

describe('a card', () => {
    it('comes after 300 ms on a row, with what it says, and goes when the row is left', async () => {
        const { all, pointer, card } = await shown([group('slow', [row('a'), row('b')])]);
        await pointer('pointermove', all('.row')[1]!);
        jest.advanceTimersByTime(299);
        await settle();
        expect(card.anchor).toBeNull();
        jest.advanceTimersByTime(1);
        await settle();
        expect(card.card).toMatchObject({ heading: 'Record b' });
        const popover = card.shadowRoot!.querySelector<HTMLElement>('.card');
        expect(isPopoverOpen(popover)).toBe(true);
        expect(popover?.textContent).toContain('number b');
        await pointer('pointerleave');
        jest.advanceTimersByTime(150);
        await settle();
        expect(isPopoverOpen(popover)).toBe(false);
    });

    it('comes at once with the keyboard, Escape closes it', async () => {
        const { link, card } = await shown([group('slow', [row('a')])]);
        const target = link('a');
        target.matches = () => true;
        target.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
        await settle();
        expect(card.card).toMatchObject({ heading: 'Record a' });
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        await settle();
        expect(card.anchor).toBeNull();
    });

    it('does not come by touch, and goes with its row', async () => {
        const { all, give, pointer, card } = await shown([group('slow', [row('a'), row('b')])]);
        await pointer('pointermove', all('.row')[0]!, 'touch');
        jest.advanceTimersByTime(1000);
        await settle();
        expect(card.anchor).toBeNull();
        await pointer('pointermove', all('.row')[0]!);
        jest.advanceTimersByTime(300);
        await give([group('slow', [row('b')])]);
        expect(card.card).toBeNull();
    });
});

describe('what is new', () => {
    const tints = (all: (selector: string) => HTMLElement[]) =>
        all('.row').map(({ className }) => /row_\S+/.exec(className)?.[0] ?? '');

    it('tints for a moment, and again when it changes again; ages and names do not', async () => {
        const { all, give } = await shown([group('slow', [row('a'), row('b')])], { tells: true });
        const first = tints(all);
        await give([group('slow', [row('a', { time: '3d 5h', title: 'Name' }), row('b')])]);
        expect(tints(all)).toEqual(first);
        await give([group('slow', [row('a', { holder: 'Anna' }), row('b')])]);
        expect(tints(all)[1]).toBe(first[1]);
        expect(tints(all)[0]).not.toBe(first[0]);
    });

    it('is nothing of the first picture', async () => {
        const { all, element, give } = await shown([]);
        await give([group('slow', [row('a')])]);
        expect(tints(all)).toEqual(['']);
        Object.assign(element, { tells: true });
        await give([group('slow', [row('a'), row('b')])]);
        expect(tints(all)).toEqual(['', 'row_tints']);
    });
});

describe('while the pointer is among the rows', () => {
    it('nothing slides: rows stay and say what is so by now, numbers change; then the rest comes', async () => {
        const { counts, give, pointer, rows, all } = await shown([
            group('stalled', [row('a')]),
            group('slow', [row('b')])
        ]);
        await pointer('pointerenter');
        await give([group('failed', [row('z')]), group('slow', [row('c'), row('b', { holder: 'Anna' })], 7)]);
        expect(rows()).toEqual(['a', 'b']);
        expect(counts()).toEqual([0, 7]);
        expect(all('[data-row="b"]')[0]?.textContent).toContain('Anna');
        await pointer('pointerleave');
        expect(rows()).toEqual(['z', 'c', 'b']);
        expect(counts()).toEqual([1, 7]);
    });

    it('what the reader asks for comes at once', async () => {
        const { all, give, pointer, rows } = await shown([group('yours', [row('a')], 2)]);
        await pointer('pointerenter');
        all('[data-figure]')[0]?.click();
        await give([group('yours', [row('a'), row('b')])]);
        expect(rows()).toEqual(['a', 'b']);
    });

    it('a row with the focus stays until it is left', async () => {
        const { give, link, rows } = await shown([group('slow', [row('a'), row('b')])]);
        const target = link('a');
        target.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
        await give([group('slow', [row('b')])]);
        expect(rows()).toEqual(['a', 'b']);
        target.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: link('b') }));
        await settle();
        expect(rows()).toEqual(['a', 'b']);
        target.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        await settle();
        expect(rows()).toEqual(['b']);
    });
});

it('leads to a row: its link has the focus, and it tints', async () => {
    const { all, element, link } = await shown([group('resumable', [row('a'), row('b')])]);
    const focus = jest.spyOn(link('b') as HTMLElement & { focusLink(): void }, 'focusLink');
    (element as Element).reveal('b');
    await settle();
    expect(focus).toHaveBeenCalledTimes(1);
    expect(all('.row_tints').map(({ dataset }) => dataset['row'])).toEqual(['b']);
});

it('other reasons are told to those who see no card', async () => {
    const { all, element } = await shown([group('slow', [row('a', { also: 'Also: Left open' })])]);
    expect(all('.row .slds-assistive-text').map(({ textContent }) => textContent)).toEqual(['Also: Left open']);
    jest.useRealTimers();
    await expect(element).toBeAccessible();
});
