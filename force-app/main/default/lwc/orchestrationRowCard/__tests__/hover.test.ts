import { createHover, type Hover, type Later } from '../card/hover';

interface Timer {
    at: number;
    callback: () => void;
}

/** Time that passes only when told to. */
function clock(): { later: Later; pass: (ms: number) => void; waiting: () => number } {
    const timers = new Set<Timer>();
    let now = 0;
    return {
        later: (callback, ms) => {
            const timer = { at: now + ms, callback };
            timers.add(timer);
            return () => timers.delete(timer);
        },
        pass: (ms) => {
            now += ms;
            for (const timer of [...timers].filter(({ at }) => at <= now)) {
                timers.delete(timer);
                timer.callback();
            }
        },
        waiting: () => timers.size
    };
}

function set(): { hover: Hover; told: string[]; pass: (ms: number) => void; waiting: () => number } {
    const { later, pass, waiting } = clock();
    const told: string[] = [];
    const hover = createHover({
        show: (key, x) => told.push(`show ${key} ${x}`),
        hide: () => told.push('hide'),
        later
    });
    return { hover, told, pass, waiting };
}

const at = (x: number, pointerType = 'mouse') => ({ pointerType, x });

describe('createHover', () => {
    it('shows the card of a row after 300 ms, where the pointer is by then', () => {
        const { hover, told, pass } = set();
        hover.enter('a', at(10));
        pass(200);
        hover.enter('a', at(14));
        pass(99);
        expect(told).toEqual([]);
        pass(1);
        expect(told).toEqual(['show a 14']);
        hover.enter('a', at(90));
        pass(1000);
        expect(told).toEqual(['show a 14']);
    });

    it('shows nothing of a row that is left in time, and nothing by touch', () => {
        const { hover, told, pass, waiting } = set();
        hover.enter('a', at(10));
        hover.leave();
        hover.enter('b', at(10, 'touch'));
        pass(1000);
        expect(told).toEqual([]);
        expect(waiting()).toBe(0);
    });

    it('shows at once on focus, and goes with it', () => {
        const { hover, told, pass } = set();
        hover.focus('a');
        hover.leave();
        hover.focus('b');
        pass(1000);
        hover.leave();
        pass(150);
        expect(told).toEqual(['show a null', 'show b null', 'hide']);
    });

    it('stays while the card is hovered, and goes after a short grace', () => {
        const { hover, told, pass } = set();
        hover.enter('a', at(10));
        pass(300);
        hover.enter('between', at(10));
        pass(149);
        hover.enterCard();
        pass(1000);
        expect(told).toEqual(['show a 10']);
        hover.leave();
        pass(150);
        expect(told).toEqual(['show a 10', 'hide']);
    });

    it('goes from row to row', () => {
        const { hover, told, pass } = set();
        hover.enter('a', at(10));
        pass(300);
        hover.enter('b', at(20));
        pass(300);
        expect(told).toEqual(['show a 10', 'hide', 'show b 20']);
    });

    it('hides on Escape until the next row, and says whether there was a card', () => {
        const { hover, told, pass } = set();
        expect(hover.escape()).toBe(false);
        hover.enter('a', at(10));
        pass(300);
        expect(hover.escape()).toBe(true);
        hover.enter('a', at(12));
        hover.leave();
        hover.enter('a', at(12));
        hover.focus('a');
        pass(1000);
        expect(told).toEqual(['show a 10', 'hide']);
        hover.focus('b');
        hover.focus('a');
        expect(told).toEqual(['show a 10', 'hide', 'show b null', 'show a null']);
    });

    it('leaves no timer behind', () => {
        const { hover, told, pass, waiting } = set();
        hover.enter('a', at(10));
        pass(300);
        hover.leave();
        hover.enter('b', at(10));
        expect(waiting()).toBe(2);
        hover.dispose();
        expect(waiting()).toBe(0);
        expect(told).toEqual(['show a 10', 'hide']);
    });
});
