import { emptyRunsData } from 'c/orchestrationData';
import { NO_CRITERIA } from 'c/orchestrationModel';
import { advance, readBy, received, toldOf } from '../course/advance';
import { answered, NO_ASKS, want } from '../course/asks';
import { begun, NO_PLAN, replanned } from '../course/course';
import type { Course, Plan } from '../course/course';
import { foundOf } from '../course/found';
import { read, withoutReading } from '../course/reading';

const NOW = Date.UTC(2025, 10, 27);
const PLAN: Plan = NO_PLAN;
const PLACE = { timeZone: 'UTC', userId: null };

const pageOf = (...ids: string[]): object => ({
    uiapi: {
        query: {
            FlowOrchestrationInstance: {
                edges: ids.map((Id) => ({ node: { Id, Status: { value: 'Completed' } } })),
                pageInfo: { hasNextPage: false, endCursor: 'c' },
                totalCount: ids.length
            }
        }
    }
});
const withPage = (course: Course, ...ids: string[]): Course =>
    advance(received(advance(course, NOW), 'page', { data: pageOf(...ids) }, NOW), NOW);

describe('what is asked', () => {
    it('stays the same object as long as it is the same', () => {
        const asks = want(NO_ASKS, 'page', { first: 1 });
        expect(want(asks, 'page', { first: 1 })).toBe(asks);
        const other = want(asks, 'page', { first: 2 });
        expect(other.current.page).toMatchObject({ variables: { first: 2 }, answer: null, isAgain: false });
        expect(want(other, 'page', { first: 1 }).current.page?.isAgain).toBe(true);
        expect(want(asks, 'cursor', { first: 1 }).current.cursor?.isAgain).toBe(false);
    });

    it('what nobody asked is no answer', () => {
        expect(answered(NO_ASKS, 'page', { data: {} })).toBe(NO_ASKS);
    });

    it('advancing again asks nothing new', () => {
        const course = withPage(begun(PLAN, PLACE, NOW), 'a', 'b');
        const again = advance(course, NOW + 1);
        expect(again.asks).toBe(course.asks);
        expect(again.reading).toBe(course.reading);
        expect(again.paged).toBe(course.paged);
    });
});

describe('what comes late', () => {
    it('what was read of other runs is not taken in', () => {
        const course = withPage(begun(PLAN, PLACE, NOW), 'a', 'b');
        expect(course.reading?.ids.toSorted()).toEqual(['a', 'b']);
        expect(readBy(course, emptyRunsData(['a']), NOW)).toBe(course);
        const data = emptyRunsData(course.reading?.asked ?? []);
        expect(readBy(course, data, NOW).data).toBe(data);
    });

    it('what is usual for what nobody asks is not taken in', () => {
        const course = begun({ ...PLAN, criteria: { ...NO_CRITERIA, hand: ['slow'] } }, PLACE, NOW);
        expect(toldOf(course, '000000000000000AAA', null)).toBe(course);
    });
});

describe('runs that are read again', () => {
    const asked = (count: number, times: number): string[] => {
        const ids = Array.from({ length: count }, (_none, index) => `id${index}`);
        let course = begun(PLAN, PLACE, NOW);
        return Array.from({ length: times }, () => {
            course = read(withoutReading(course), ids);
            expect(new Set(course.reading?.asked)).toEqual(new Set(ids));
            return course.reading?.asked.join() ?? '';
        });
    };

    it.each([1, 2, 3, 50])('%i of them are asked for in another way each time', (count) => {
        const ways = asked(count, 40);
        expect(new Set(ways).size).toBe(40);
        expect(Math.max(...ways.map((way) => way.split(',').length))).toBeLessThanOrEqual(100);
    });

    it('those that are being read go on', () => {
        const course = read(begun(PLAN, PLACE, NOW), ['a', 'b']);
        expect(read(course, ['b', 'a'])).toBe(course);
        expect(read(course, ['a', 'c'])).not.toBe(course);
    });
});

describe('a question that fails', () => {
    const errors = [{ message: 'HTTP 503', status: 503 }] as never;

    it('keeps what it brought before, with its time', () => {
        const course = withPage(begun(PLAN, PLACE, NOW), 'a', 'b');
        const failed = advance(received(course, 'page', { errors }, NOW + 5), NOW + 5);
        expect(failed.failure).not.toBeNull();
        expect(foundOf(failed)).toMatchObject({ stale: true, asOf: NOW, total: 2 });
        expect(foundOf(withPage(failed, 'a'))).toMatchObject({ stale: false, failure: null, total: 1 });
    });

    it('leaves nothing of another one', () => {
        const course = withPage(begun(PLAN, PLACE, NOW), 'a', 'b');
        const sort = { key: 'number', descending: true } as const;
        const other = advance(replanned(course, { ...PLAN, sort }, NOW), NOW);
        const failed = advance(received(other, 'page', { errors }, NOW), NOW);
        expect(foundOf(failed)).toMatchObject({ stale: false, runs: [], total: null });
    });
});

describe('another plan', () => {
    it('of other criteria begins anew; each reading has a number of its own', () => {
        const course = withPage(begun(PLAN, PLACE, NOW), 'a', 'b');
        const criteria = { ...NO_CRITERIA, text: 'x' };
        const other = replanned(course, { ...PLAN, criteria }, NOW + 5);
        expect(other).toMatchObject({ turn: 1, now: NOW + 5, paged: null, reading: null, data: null });
        expect(withPage(other, 'a', 'b').reading?.key).not.toBe(course.reading?.key);
    });

    it('with the same runs in another order reads nothing anew', () => {
        const course = withPage(begun(PLAN, PLACE, NOW), 'a', 'b');
        const plan = { ...PLAN, sort: { key: 'number', descending: true } as const };
        const asked = advance(replanned(course, plan, NOW), NOW);
        expect(asked.asks.current.page?.variables).not.toBe(course.asks.current.page?.variables);
        expect(asked.paged).toBeNull();
    });
});
