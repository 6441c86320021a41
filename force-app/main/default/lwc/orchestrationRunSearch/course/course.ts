import type { RunPage, RunsData, SearchContext, SparedField, WireFailure } from 'c/orchestrationData';
import { NO_CRITERIA, seeksSlow, serverDecides, USUAL_SORT } from 'c/orchestrationModel';
import type { RunCriteria, RunSort, RunSummary } from 'c/orchestrationModel';
import { NO_ASKS } from './asks';
import type { Ask, Asks } from './asks';
import type { Remark } from './remarks';
import { NO_USUAL } from './usualTurn';
import type { UsualTurn } from './usualTurn';
import { newWalk } from './walk';
import type { Walk } from './walk';

/** What is sought, and how it is shown. */
export interface Plan {
    criteria: RunCriteria;
    sort: RunSort;
    /** From 1. */
    page: number;
    /** All runs are judged, whoever decides which they are. */
    walks: boolean;
    /** It is told, too, which of what is found is slower than usual; the runs themselves stand before that. */
    compares: boolean;
    /** Of what is walked through, at most so many are looked at; null: all. */
    most: number | null;
}

/** All runs, the first page. */
export const NO_PLAN: Plan = {
    criteria: NO_CRITERIA,
    sort: USUAL_SORT,
    page: 1,
    walks: false,
    compares: false,
    most: null
};

/** Who looks, and where. */
export interface Place {
    /** IANA name. */
    timeZone: string;
    userId: string | null;
}

/** Runs that are read with all that is theirs. */
export interface Reading {
    /** Each has a number of its own. */
    key: number;
    ids: string[];
    /** The Ids as they are asked for. */
    asked: string[];
}

/** The page that was answered, and the question. */
export interface Paged {
    ask: Ask | null;
    page: RunPage;
    /** Runs of it that only their Ids' case has in common with those sought. */
    twins: number;
    /** It lies where no paging leads. */
    isBeyond: boolean;
}

/** How far a search has come. Never changed in place. */
export interface Course {
    plan: Plan;
    place: Place;
    /** Counts searches and refreshes. */
    turn: number;
    /** Epoch ms of its beginning, from which ages count. */
    now: number;
    /** Epoch ms of its newest answer. */
    asOf: number;
    asks: Asks;
    closed: ReadonlySet<SparedField>;
    /** With what the filter was made; null: Ids are still read. */
    context: SearchContext | null;
    idRemarks: Remark[];
    /** Why a reason is left out. */
    lost: WireFailure | null;
    /** Work items are asked for beside steps that were left open. */
    asksItems: boolean;
    /** Cursors of one filter and order, by the number of runs before them. */
    cursors: { key: string; at: Readonly<Record<number, string>> };
    paged: Paged | null;
    reading: Reading | null;
    readings: number;
    /** What was read of them so far. */
    data: RunsData | null;
    /** Of the page: what the model says of them, by Id. */
    summaries: ReadonlyMap<string, RunSummary>;
    walk: Walk;
    usual: UsualTurn;
    stopped: boolean;
    failure: WireFailure | null;
}

/** Whether the server decides, so that one page is enough. */
export const isPaged = ({ criteria, walks }: Plan): boolean => serverDecides(criteria) && !walks;

/** Whether it has to be known what is usual. */
export const asksUsual = ({ criteria, compares }: Plan): boolean => compares || seeksSlow(criteria);

const NO_PAGE = { paged: null, reading: null, data: null, summaries: new Map<string, RunSummary>() };

/** @param now epoch ms */
export function begun(plan: Plan, place: Place, now: number): Course {
    return {
        plan,
        place,
        turn: 0,
        now,
        asOf: now,
        asks: NO_ASKS,
        closed: new Set(),
        context: null,
        idRemarks: [],
        lost: null,
        asksItems: true,
        cursors: { key: '', at: {} },
        ...NO_PAGE,
        readings: 0,
        walk: newWalk(plan.sort),
        usual: NO_USUAL,
        stopped: false,
        failure: null
    };
}

const searchOf = (plan: Plan): string => JSON.stringify([plan.criteria, plan.most, plan.compares, isPaged(plan)]);

/** Another plan takes the place of the one under way; another page or order of what was judged needs no new search. */
export function replanned(course: Course, plan: Plan, now: number): Course {
    if (searchOf(plan) === searchOf(course.plan)) return { ...course, plan };
    const { place, turn, asks, closed, asksItems, readings } = course;
    return { ...begun(plan, place, now), turn: turn + 1, asks, closed, asksItems, readings };
}

/** Everything is looked at anew; what was found stays until it has been. */
export function renewed(course: Course, now: number): Course {
    const { plan, turn, walk } = course;
    const again = { ...course, turn: turn + 1, now, stopped: false };
    if (isPaged(plan)) return again;
    return { ...again, reading: null, data: null, walk: newWalk(plan.sort, walk), usual: NO_USUAL };
}
