import { daysOf } from '../days/days';
import { rowAt } from '../days/rows';
import { shownEntries, WHOLE_HISTORY } from '../entries/query';
import type { Order } from '../entries/query';
import { entry, NOW } from './factories';

const HOUR = 60;
const DAY = 24 * HOUR;

const ENTRIES = [entry(2 * DAY), entry(2 * DAY - 30), entry(HOUR), entry(0, { now: true, since: NOW - HOUR * 60_000 })];

function told(order: Order, entries = ENTRIES): string[] {
    const shown = shownEntries(entries, { ...WHOLE_HISTORY, order });
    return daysOf(shown, NOW).flatMap(({ title, first, count }) => [
        title,
        ...Array.from({ length: count }, (_, index) => {
            const { time, gap } = rowAt(shown, first + index);
            return gap ? `${time}, ${gap}` : time;
        })
    ]);
}

describe('days', () => {
    it('stand newest first, with what lies between the entries', () => {
        expect(told('newest')).toEqual([
            'Today, Thu 27 Nov',
            'now',
            '12:20, after 1d 22h',
            'Tue 25 Nov',
            '13:50, after 30m',
            '13:20'
        ]);
    });

    it('stand oldest first', () => {
        expect(told('oldest')).toEqual([
            'Tue 25 Nov',
            '13:20, after 30m',
            '13:50, after 1d 22h',
            'Today, Thu 27 Nov',
            '12:20',
            'now'
        ]);
    });

    it('keep their keys apart where records lie in the future', () => {
        const entries = [entry(HOUR), entry(-2 * DAY), entry(0, { now: true })];
        for (const order of ['newest', 'oldest'] as const) {
            const shown = shownEntries(entries, { ...WHOLE_HISTORY, order });
            const keys = daysOf(shown, NOW).map(({ key }) => key);
            expect(new Set(keys).size).toBe(keys.length);
        }
    });

    it('name a time that is not known, and mark one that is estimated', () => {
        const entries = [entry(1, { when: null }), entry(2, { when: { at: NOW, exact: false } })];
        expect(told('newest', entries)).toEqual(['Today, Thu 27 Nov', '~13:20', 'Time not known', '']);
    });
});
