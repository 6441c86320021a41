import { placeCard, type Anchor } from '../card/placeCard';

const VIEW = { width: 1280, height: 800 };
const CARD = { width: 320, height: 240 };
const row = (top: number, x: number | null = 500): Anchor => ({ top, bottom: top + 28, left: 100, right: 1200, x });

describe('placeCard', () => {
    it('stands below its row, beside the pointer, so that the way to the next row is free', () => {
        expect(placeCard(row(100), CARD, VIEW, false)).toEqual({ left: 524, top: 132, maxHeight: 660 });
    });

    it('stands above where there is no room below', () => {
        const { top } = placeCard(row(700), CARD, VIEW, false);
        expect(top + CARD.height).toBe(696);
    });

    it('takes the larger side where it fits neither, and never covers the row', () => {
        const low = { width: 1280, height: 300 };
        const above = placeCard(row(200), CARD, low, false);
        expect([above.top, above.maxHeight]).toEqual([8, 188]);
        const below = placeCard(row(40), CARD, low, false);
        expect([below.top, below.maxHeight]).toEqual([72, 220]);
    });

    it('ends at the end of the row without a pointer', () => {
        expect(placeCard(row(100, null), CARD, VIEW, false).left).toBe(880);
        expect(placeCard(row(100, null), CARD, VIEW, true).left).toBe(100);
    });

    it('reaches the other way from the pointer where text runs from right to left', () => {
        expect(placeCard(row(100), CARD, VIEW, true).left).toBe(156);
    });

    it('stays within the window', () => {
        expect(placeCard(row(100, 1270), CARD, VIEW, false).left).toBe(926);
        expect(placeCard(row(100, 0), CARD, VIEW, false).left).toBe(24);
        expect(placeCard(row(100, 5), CARD, { width: 300, height: 800 }, false).left).toBe(8);
    });
});
