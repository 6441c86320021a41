import { createRowCards, type RowCard } from '../card/rowCards';
import { layoutRows } from '../rows/layoutRows';
import { CHART } from '../rows/metrics';
import { waitingRun } from './stories';

/** Rows of 28 pixels below one another that can be scrolled; each element is found by its row's key. */
function set() {
    const layout = layoutRows(waitingRun(), CHART, new Set());
    const scrolled = { px: 0 };
    const elements = new Map(
        layout.rows.map(({ key, index }) => {
            const element = document.createElement('div');
            element.dataset.row = key;
            element.tabIndex = 0;
            const top = () => index * 28 - scrolled.px;
            element.getBoundingClientRect = () => ({ top: top(), bottom: top() + 28, left: 0, right: 900 }) as DOMRect;
            // jsdom does not know whether the keyboard was used last.
            element.matches = () => true;
            document.body.append(element);
            return [key, element];
        })
    );
    const shown: RowCard[] = [];
    const rowOf = (key: string) => elements.get(key);
    const cards = createRowCards({ layoutOf: () => layout, rowOf, show: (card) => shown.push(card) });
    const { key, step } = layout.rows[2];
    const focus = (): void => {
        elements.get(key)?.addEventListener('focus', (event) => cards.focus(event, null), { once: true });
        elements.get(key)?.focus();
    };
    const scroll = (px: number): void => {
        scrolled.px = px;
        document.body.dispatchEvent(new Event('scroll'));
    };
    return { cards, focus, scroll, elements, key, stepId: step?.id, last: () => shown.at(-1) };
}

afterEach(() => document.body.replaceChildren());

describe('the card of a row that got the focus', () => {
    it('goes along while the row is scrolled into view', () => {
        const { focus, scroll, last, stepId } = set();
        focus();
        expect(last()).toMatchObject({ stepId, anchor: { top: 56 } });
        scroll(20);
        expect(last()).toMatchObject({ stepId, anchor: { top: 36, bottom: 64 } });
    });

    it.each(['wheel', 'touchmove', 'pointerdown'])(
        'goes when the reader scrolls by %s, unless it is the card',
        (type) => {
            const { focus, last } = set();
            focus();
            const card = document.createElement('div');
            card.setAttribute('popover', 'manual');
            document.body.append(card);
            card.dispatchEvent(new Event(type, { bubbles: true }));
            expect(last()?.anchor).not.toBeNull();
            document.body.dispatchEvent(new Event(type, { bubbles: true }));
            expect(last()?.anchor).toBeNull();
        }
    );

    it('goes when a key scrolls it away', () => {
        const { focus, scroll, last } = set();
        focus();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
        expect(last()?.anchor).not.toBeNull();
        scroll(20);
        expect(last()?.anchor).toBeNull();
    });

    it('stays where the rows move away under a resting pointer', () => {
        jest.useFakeTimers();
        const { cards, focus, last, stepId } = set();
        focus();
        cards.pointerLeft();
        jest.advanceTimersByTime(1000);
        expect(last()).toMatchObject({ stepId });
        cards.leave();
        jest.advanceTimersByTime(1000);
        expect(last()?.anchor).toBeNull();
        jest.useRealTimers();
    });

    it('goes with its row', () => {
        const { focus, scroll, last, elements, key } = set();
        focus();
        elements.delete(key);
        scroll(20);
        expect(last()?.anchor).toBeNull();
    });

    it('goes by Escape, wherever the focus is, and leaves no listener behind', () => {
        const { focus, scroll, last } = set();
        focus();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        expect(last()?.anchor).toBeNull();
        const gone = last();
        scroll(20);
        expect(last()).toBe(gone);
    });
});

it('a card that the pointer brought goes as soon as anything scrolls', () => {
    jest.useFakeTimers();
    const { cards, scroll, last, elements, key } = set();
    const move = new MouseEvent('pointermove', { clientX: 10 });
    elements.get(key)?.addEventListener('pointermove', (event) => cards.over(event as PointerEvent), { once: true });
    elements.get(key)?.dispatchEvent(move);
    jest.advanceTimersByTime(300);
    expect(last()?.anchor).toMatchObject({ x: 10 });
    scroll(20);
    expect(last()?.anchor).toBeNull();
    jest.useRealTimers();
});
