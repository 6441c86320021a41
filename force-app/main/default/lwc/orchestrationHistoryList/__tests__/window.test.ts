import fc from 'fast-check';
import { daysOf } from '../days/days';
import { ALL_RENDERED, RowWindow } from '../window/rowWindow';
import type { WindowView } from '../window/lines';
import { many, NOW } from './factories';

function windowOf(count: number): RowWindow {
    const rows = new RowWindow();
    const entries = many(count);
    rows.setEntries(entries, daysOf(entries, NOW));
    return rows;
}

const px = (style: string): number => Number(/([\d.]+)px/.exec(style)?.[1] ?? 0);
const rendered = ({ days }: WindowView): string[] => days.flatMap(({ rows }) => rows.map(({ key }) => key));

describe('window of rows', () => {
    it('renders all of a short list', () => {
        const view = windowOf(ALL_RENDERED).view({ top: 0, height: 600 });
        expect(rendered(view)).toHaveLength(ALL_RENDERED);
        expect([px(view.before), px(view.after)]).toEqual([0, 0]);
    });

    it('renders less than 100 rows of 5,000, wherever the reader is, and however tall the window', () => {
        const rows = windowOf(5000);
        fc.assert(
            fc.property(fc.integer({ min: -500, max: 600_000 }), fc.integer({ min: 0, max: 4000 }), (top, height) => {
                const keys = rendered(rows.view({ top, height }));
                expect(keys.length).toBeGreaterThan(0);
                expect(keys.length).toBeLessThan(100);
            })
        );
    });

    it('fills what is in view, in order and without a hole', () => {
        const rows = windowOf(1000);
        const keys = rendered(rows.view({ top: 20_000, height: 800 }));
        const first = Number(keys[0].slice('entry-'.length));
        expect(keys).toEqual(keys.map((_, index) => `entry-${first + index}`));
    });

    it('leaves as much room as the rows that are not rendered take', () => {
        const rows = windowOf(1000);
        const heights = new Map(many(1000).map(({ key }) => [key, 50]));
        rows.measure(new Map([...heights, ['day-2025-11-27', 32], ['day-2025-11-26', 32]]));
        const view = rows.view({ top: 10_000, height: 800 });
        const [day] = view.days;
        const headings = 32 * view.days.length;
        const total = px(view.before) + px(day.skip) + headings + rendered(view).length * 50 + px(view.after);
        expect(total).toBe(1000 * 50 + 2 * 32);
    });

    it('keeps the heading of a day where it is, so that it sticks while the day passes', () => {
        const rows = windowOf(1000);
        const view = rows.view({ top: 9000, height: 800 });
        expect(px(view.before)).toBe(0);
        expect(view.days[0].title).toBe('Today, Thu 27 Nov');
        expect(px(view.days[0].skip)).toBeGreaterThan(8000);
        expect(view.days[0].rows[0]).toMatchObject({ size: view.days[0].rows[0].size });
        expect(view.days[0].rows[0].position).toBeGreaterThan(1);
    });

    it('finds the place of the reader again once heights are known', () => {
        const rows = windowOf(1000);
        const anchor = rows.anchorAt(20_000);
        expect(anchor && rows.topOf(anchor)).toBe(20_000);
        expect(rows.measure(new Map([['entry-3', 900]]))).toBe(true);
        expect(anchor && rows.topOf(anchor)).not.toBe(20_000);
        expect(rows.measure(new Map([['entry-3', 900]]))).toBe(false);
        expect(rows.topOf({ key: 'gone', offset: 0 })).toBeNull();
    });

    it('forgets heights that were measured at another width', () => {
        const rows = windowOf(1000);
        rows.setScale(400, 16);
        rows.measure(new Map([['entry-3', 900]]));
        expect(rows.setScale(400, 16)).toBe(false);
        expect(rows.setScale(300, 16)).toBe(true);
        expect(rows.measure(new Map([['entry-3', 900]]))).toBe(true);
    });
});
