import { boundById, isComplete, isMeant, readRunPage } from 'c/orchestrationData';
import type { Filter, RunPage, RunPageAnswer, RunPageVariables } from 'c/orchestrationData';
import { isSought } from 'c/orchestrationModel';
import { failureOfAsk, want } from './asks';
import { asksUsual } from './course';
import type { Course } from './course';
import { judgedOf } from './judging';
import { read, withoutReading } from './reading';
import { passingFailure, remarksOf } from './remarks';
import { beginUsual, NO_USUAL } from './usualTurn';
import { isWalked, newWalk, withJudged } from './walk';
import type { Walk } from './walk';

/** Candidates that are asked for, and runs that are read and judged, at a time. */
const CANDIDATES = 200;
const CHUNK = 50;

function candidatesAfter({ turn }: Course, { last, up }: Walk, where: Filter): RunPageVariables {
    const beyond = last ? (up ? { gt: last } : { lt: last }) : undefined;
    return {
        where: boundById(where, beyond),
        orderBy: { Id: { order: up ? 'ASC' : 'DESC' } },
        // A page of another size is another question: a walk is never answered by what a former one asked.
        first: CANDIDATES - (turn % (CANDIDATES / 2)),
        after: null
    };
}

function withCandidates(walk: Walk, page: RunPage, course: Course): Walk {
    const { criteria, most } = course.plan;
    const fresh = page.records.filter(({ id }) => !walk.known.has(id));
    const all = fresh.filter((run) => isMeant(run, criteria)).map(({ id }) => id);
    const twins = walk.twins + fresh.length - all.length;
    const meant = most === null ? all : all.slice(0, Math.max(0, most - walk.known.size));
    const known = new Set([...walk.known, ...meant]);
    const isLast = page.next === null || page.records.length === 0;
    const isCut = most !== null && known.size >= most && (meant.length < all.length || !isLast);
    const complete = isLast || isCut;
    return {
        ...walk,
        last: page.records.at(-1)?.id ?? walk.last,
        known,
        twins,
        complete,
        isCut,
        total: complete && !isCut ? known.size : (walk.total ?? page.total),
        queue: [...walk.queue, ...meant]
    };
}

/** Asks for more candidates where fewer than a chunk are left. */
function withQueue(course: Course, where: Filter): Course {
    const { walk } = course;
    if (walk.complete || walk.queue.length >= CHUNK) return course;
    const asks = want(course.asks, 'page', candidatesAfter(course, walk, where));
    const ask = asks.current.page;
    const page = ask?.answer?.data ? readRunPage(ask.answer.data as RunPageAnswer) : null;
    if (!page) return { ...course, asks, failure: failureOfAsk(ask) };
    return withQueue({ ...course, asks, walk: withCandidates(walk, page, course) }, where);
}

/** Judges what has been read in full; what may be read the next time is waited for. @param at epoch ms */
function judged(course: Course, at: number): Course {
    const { data, reading, walk, plan, place } = course;
    if (!data || !reading) return course;
    const failure = passingFailure(data);
    if (failure) return { ...course, failure };
    if (!isComplete(data)) return course;
    const all = judgedOf(data, at, place.userId, plan.criteria);
    const matches = all
        .map(({ summary }) => summary)
        .filter((summary) => isSought(summary, plan.criteria, place.timeZone));
    const sketches = asksUsual(plan) ? all.flatMap(({ sketch }) => sketch ?? []) : [];
    const found = { matches, sketches, data, remarks: remarksOf(data) };
    return withoutReading({ ...course, walk: withJudged(walk, reading.ids, found) });
}

/** The next chunk, where none is being read. */
function withChunk(course: Course): Course {
    const { walk, reading } = course;
    const isReady = walk.queue.length >= CHUNK || (walk.complete && walk.queue.length > 0);
    if (reading || !isReady) return course;
    const ids = walk.queue.slice(0, CHUNK);
    return read({ ...course, walk: { ...walk, queue: walk.queue.slice(CHUNK) } }, ids);
}

/** Who is slower than usual is asked once all have been looked at. */
function withUsual(course: Course): Course {
    const { plan, walk, usual } = course;
    const isDue = asksUsual(plan) && isWalked(walk) && !usual.begun;
    return isDue ? { ...course, usual: beginUsual(walk.sketches) } : course;
}

/** Goes on looking at the runs that a filter finds. @param where null: there is none. @param at epoch ms */
export function walkOn(course: Course, where: Filter | null, at: number): Course {
    const { plan, walk, stopped } = course;
    if (stopped) return course;
    if (!where) {
        const empty = { ...newWalk(plan.sort), complete: true, total: 0 };
        return withUsual({ ...withoutReading(course), walk: walk.complete && walk.total === 0 ? walk : empty });
    }
    const key = JSON.stringify(where);
    if (walk.key !== key) {
        const anew = { ...newWalk(plan.sort, walk), key };
        return walkOn({ ...withoutReading(course), walk: anew, usual: NO_USUAL }, where, at);
    }
    const next = judged(course, at);
    const asked = withUsual(withChunk(withQueue(next, where)));
    return { ...asked, failure: next.failure ?? asked.failure };
}

/** Nothing more is looked at; what was being read waits for its turn again. */
export function halted(course: Course): Course {
    const { walk, reading } = course;
    const queue = reading ? [...reading.ids, ...walk.queue] : walk.queue;
    return { ...withoutReading(course), stopped: true, walk: { ...walk, queue } };
}
