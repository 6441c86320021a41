import { filterWords, isComplete, PAGE_ROWS } from 'c/orchestrationData';
import type { FilterWords, SparedField, WireFailure } from 'c/orchestrationData';
import { compareRuns, idKey, seeksSlow } from 'c/orchestrationModel';
import type { RunCriteria, RunRecord, RunSummary } from 'c/orchestrationModel';
import { failureOfAsk } from './asks';
import { asksUsual, isPaged } from './course';
import type { Course } from './course';
import { REMARKS, remarksOf } from './remarks';
import type { Remark } from './remarks';
import { isUsualDone } from './usualTurn';
import type { UsualTurn } from './usualTurn';
import { isWalked, soFar } from './walk';

/** A run that was found. */
export interface FoundRun {
    id: string;
    record: RunRecord;
    /** null: it is not judged yet. */
    summary: RunSummary | null;
}

/** The run that is closest to the limit of what is usual, and for how many runs it is known what is usual. */
export type Within = Pick<UsualTurn, 'nearest' | 'said'>;

/** What a search has found so far. Times are epoch ms. */
export interface RunsFound {
    /** Of the page, in order; where all runs are walked through, all so far. */
    runs: FoundRun[];
    /** How many there are; null: it is known only once all have been looked at, which a bound can keep from happening. */
    total: number | null;
    /** How many have been found so far. */
    soFar: number;
    /** How many were judged; null: the server decided alone. */
    lookedAt: number | null;
    /** How many there are to look at; null: the server decided alone, or has not answered. */
    candidates: number | null;
    /** Nothing more will come. */
    done: boolean;
    /** The reader stopped it. */
    stopped: boolean;
    /** `beyond-paging`: the page lies where no paging leads; a narrower search does. */
    limit: 'beyond-paging' | null;
    /** What the server was asked. */
    words: FilterWords;
    /** For how many processes it is known what is usual; null: nobody asked. */
    usual: { looked: number; of: number; done: boolean } | null;
    /** What is usual says so much of runs that are not slower; null: nobody asked. */
    within: Within | null;
    failure: WireFailure | null;
    /** Asking again failed: these are the runs of `asOf`. */
    stale: boolean;
    remarks: Remark[];
    asOf: number;
}

/** Fields that a text is looked for in. */
const TEXTS: readonly SparedField[] = ['OrchestrationLabel', 'OrchestrationDeveloperName', 'TriggeringRecord'];

const ordered = (remarks: readonly Remark[]): Remark[] => REMARKS.filter((remark) => remarks.includes(remark));

/** A run is in question by who holds it; of several reasons the others find their runs without. */
const asksOnlyForHolders = ({ holder, holderKind, hand }: RunCriteria): boolean =>
    Boolean(holder || holderKind) || hand.join() === 'inactive-holder';

function ownRemarks({ idRemarks, closed, plan }: Course): Remark[] {
    const { criteria } = plan;
    return [
        ...idRemarks,
        ...(closed.has('IsDebugRun') && !criteria.debug ? (['debug-closed'] as const) : []),
        ...(closed.has('CreatedById') && criteria.mine ? (['starter-closed'] as const) : []),
        ...(TEXTS.some((field) => closed.has(field)) && criteria.text ? (['text-closed'] as const) : []),
        ...(criteria.version === null ? [] : (['version-by-log'] as const)),
        ...(asksOnlyForHolders(criteria) && !idRemarks.includes('inactive-closed')
            ? (['holders-by-items'] as const)
            : [])
    ];
}

function foundOnPage(course: Course): Pick<RunsFound, 'runs' | 'total' | 'soFar' | 'done' | 'limit' | 'remarks'> {
    const { paged, summaries, data, reading } = course;
    const runs = (paged?.isBeyond ? [] : (paged?.page.records ?? [])).map((record): FoundRun => {
        const summary = summaries.get(idKey(record.id)) ?? null;
        return { id: record.id, record: summary?.record ?? record, summary };
    });
    const total = paged?.page.total ?? null;
    return {
        runs,
        total,
        soFar: total ?? 0,
        done: paged !== null && (!reading || Boolean(data && isComplete(data))),
        limit: paged?.isBeyond ? 'beyond-paging' : null,
        remarks: [...(data ? remarksOf(data) : []), ...(paged?.twins ? (['twins-left-out'] as const) : [])]
    };
}

function foundOnWalk(course: Course): Pick<RunsFound, 'runs' | 'total' | 'soFar' | 'done' | 'limit' | 'remarks'> {
    const { walk, plan, usual } = course;
    const all = soFar(walk).sort(compareRuns(plan.sort));
    const shown = plan.walks ? all : all.slice((plan.page - 1) * PAGE_ROWS, plan.page * PAGE_ROWS);
    const done = isWalked(walk) && (!seeksSlow(plan.criteria) || isUsualDone(usual));
    return {
        runs: shown.map((summary) => ({ id: summary.id, record: summary.record, summary })),
        total: done && !walk.isCut ? all.length : null,
        soFar: all.length,
        done,
        limit: null,
        remarks: [
            ...walk.remarks,
            ...(walk.twins > 0 ? (['twins-left-out'] as const) : []),
            ...(usual.failed.length > 0 ? (['usual-failed'] as const) : [])
        ]
    };
}

/** There is something to tell: an answer, or why there is none. */
export const isTellable = ({ plan, paged, walk, failure }: Course): boolean =>
    failure !== null || (isPaged(plan) ? paged !== null : walk.total !== null || walk.previous.length > 0);

function isStale({ plan, paged, asks, walk, failure }: Course): boolean {
    if (!failure) return false;
    return isPaged(plan) ? paged !== null && failureOfAsk(asks.current.page) !== null : walk.judged.size === 0;
}

/** Nothing more will come unless somebody asks. */
export const isSettled = (course: Course): boolean =>
    course.failure !== null ||
    course.stopped ||
    (isTellable(course) && foundOf(course).done && (!course.plan.compares || isUsualDone(course.usual)));

/** What is told of a course, part by part: where all are the same, there is nothing new. */
export const toldParts = ({
    plan,
    paged,
    summaries,
    data,
    walk,
    usual,
    stopped,
    failure,
    idRemarks
}: Course): unknown[] => [
    plan,
    paged,
    summaries,
    isPaged(plan) ? data : null,
    walk,
    usual,
    stopped,
    failure,
    idRemarks.join()
];

export function foundOf(course: Course): RunsFound {
    const { plan, walk, usual, stopped, failure, asOf } = course;
    const paged = isPaged(plan);
    const found = paged ? foundOnPage(course) : foundOnWalk(course);
    return {
        ...found,
        lookedAt: paged ? null : walk.judged.size,
        candidates: paged || walk.total === null ? null : walk.total - walk.twins * Number(!walk.complete),
        stopped,
        words: filterWords(plan.criteria),
        usual: asksUsual(plan) ? { looked: usual.looked, of: usual.of, done: isUsualDone(usual) } : null,
        within: asksUsual(plan) ? { nearest: usual.nearest, said: usual.said } : null,
        failure,
        stale: found.runs.length > 0 && isStale(course),
        remarks: ordered([...ownRemarks(course), ...found.remarks]),
        asOf
    };
}
