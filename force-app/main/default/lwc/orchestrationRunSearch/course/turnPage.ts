import { boundById, isMeant, LAST_PAGE, PAGE_ROWS, readRunPage, runOrder } from 'c/orchestrationData';
import type { Filter, RunPage, RunPageAnswer, RunPageVariables } from 'c/orchestrationData';
import { failureOfAsk, want } from './asks';
import type { Ask } from './asks';
import type { Course, Paged } from './course';
import { read, withoutReading } from './reading';

/** The most that one page takes. */
const LARGEST_PAGE = 2000;

const EMPTY: RunPage = { records: [], total: 0, next: null };

const pageOf = (ask: Ask | undefined): RunPage | null =>
    ask?.answer?.data ? readRunPage(ask.answer.data as RunPageAnswer) : null;

/** What is shown of it is read; without an answer nothing is. */
function shown(course: Course, paged: Paged | null): Course {
    if (!paged) return withoutReading({ ...course, paged: null });
    const ids = paged.page.records.map(({ id }) => id);
    return read({ ...course, paged }, ids);
}

/** Where the page before an offset ends: known, asked for in steps as large as they can be, or beyond the last run. */
function cursorAt(
    course: Course,
    base: Pick<RunPageVariables, 'where' | 'orderBy'>,
    offset: number
): { course: Course; after: string | null | undefined } {
    const key = JSON.stringify(base);
    const at = course.cursors.key === key ? course.cursors.at : {};
    if (offset === 0) return { course: { ...course, cursors: { key, at } }, after: null };
    const known = at[offset];
    if (known !== undefined) return { course, after: known };
    const from = Math.max(
        0,
        ...Object.keys(at)
            .map(Number)
            .filter((place) => place < offset)
    );
    const first = Math.min(LARGEST_PAGE, offset - from);
    const asks = want(course.asks, 'cursor', { ...base, first, after: at[from] ?? null });
    const asked = { ...course, asks };
    const ask = asks.current.cursor;
    const page = pageOf(ask);
    if (!page) return { course: { ...asked, failure: failureOfAsk(ask) }, after: undefined };
    if (!page.next)
        return { course: shown(asked, { ask: ask ?? null, page, twins: 0, isBeyond: false }), after: undefined };
    const cursors = { key, at: { ...at, [from + first]: page.next } };
    return cursorAt({ ...asked, cursors }, base, offset);
}

/** Only how many there are: no paging leads to the page. */
function beyond(course: Course, base: Pick<RunPageVariables, 'where' | 'orderBy'>): Course {
    const asks = want(course.asks, 'cursor', { ...base, first: 1, after: null });
    const ask = asks.current.cursor;
    const page = pageOf(ask);
    const failure = page ? null : failureOfAsk(ask);
    const paged = page && { ask: ask ?? null, page, twins: 0, isBeyond: true };
    return shown({ ...course, asks, failure }, paged);
}

function withPage(course: Course, ask: Ask, page: RunPage, offset: number): Course {
    if (course.paged?.ask === ask) return course;
    const records = page.records.filter((run) => isMeant(run, course.plan.criteria));
    const twins = page.records.length - records.length;
    const { key, at } = course.cursors;
    const cursors = page.next ? { key, at: { ...at, [offset + PAGE_ROWS]: page.next } } : course.cursors;
    const paged = { ask, page: { ...page, records, total: page.total - twins }, twins, isBeyond: false };
    return shown({ ...course, cursors }, paged);
}

/** Goes on to the page that is to be shown. @param where null: there is no such run */
export function turnPage(course: Course, where: Filter | null): Course {
    const { page, sort } = course.plan;
    if (!where) return shown(course, { ask: null, page: EMPTY, twins: 0, isBeyond: false });
    const base = { where: boundById(where), orderBy: runOrder(sort) };
    if (page > LAST_PAGE) return beyond(course, base);
    const offset = (page - 1) * PAGE_ROWS;
    const { course: placed, after } = cursorAt(course, base, offset);
    if (after === undefined) return placed.paged?.ask === placed.asks.current.cursor ? placed : shown(placed, null);
    const asks = want(placed.asks, 'page', { ...base, first: PAGE_ROWS, after });
    const ask = asks.current.page;
    const answer = pageOf(ask);
    if (ask && answer) return withPage({ ...placed, asks }, ask, answer, offset);
    const asked = { ...placed, asks, failure: failureOfAsk(ask) };
    // What was answered stands where asking the same again fails.
    return asked.failure && placed.paged?.ask?.key === ask?.key ? asked : shown(asked, null);
}
