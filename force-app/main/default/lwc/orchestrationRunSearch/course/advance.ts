import { pendingObjects, searchFilter, sparedField } from 'c/orchestrationData';
import type { RunsData } from 'c/orchestrationData';
import { idKey, isSought } from 'c/orchestrationModel';
import type { RunSummary, Usual } from 'c/orchestrationModel';
import { answered } from './asks';
import type { Received, Source } from './asks';
import { isPaged } from './course';
import type { Course } from './course';
import { judgedOf } from './judging';
import { prepare } from './prepare';
import { passingFailure } from './remarks';
import { turnPage } from './turnPage';
import { retriedUsual, toldUsual } from './usualTurn';
import { walkOn } from './walkOn';

/** What is to be asked next, by all that is known. @param at epoch ms */
export function advance(course: Course, at: number): Course {
    const prepared = prepare({ ...course, failure: null });
    const { context, plan } = prepared;
    let next = prepared;
    if (context) {
        const where = searchFilter(plan.criteria, context);
        next = isPaged(plan) ? turnPage(prepared, where) : walkOn(prepared, where, at);
        // Where all that is sought is closed to the reader, nothing found says nothing.
        if (!where && prepared.lost) next = { ...next, failure: prepared.lost };
    }
    const spared = sparedField(next.failure, next.closed);
    if (spared) return advance({ ...next, closed: new Set([...next.closed, spared]) }, at);
    const { data } = next;
    return next.failure || !data || !isPaged(plan) ? next : { ...next, failure: passingFailure(data) };
}

/** Takes an answer to what is asked now. @param at epoch ms */
export const received = (course: Course, source: Source, answer: Received, at: number): Course => ({
    ...course,
    asks: answered(course.asks, source, answer),
    asOf: answer.data ? at : course.asOf
});

/** Takes in what has been read of runs; others than those that are read now are not meant. @param at epoch ms */
export function readBy(course: Course, data: RunsData, at: number): Course {
    if (data.ids.join() !== course.reading?.asked.join()) return course;
    const taken = { ...course, data, asOf: data.failure ? course.asOf : at };
    // Steps that are still to come would make a waiting run look like a running one.
    const isPart = pendingObjects(data).some((object) => object !== 'log');
    if (!isPaged(course.plan) || !data.answered || isPart) return taken;
    const judged = judgedOf(data, at, course.place.userId, course.plan.criteria);
    return {
        ...taken,
        summaries: new Map(judged.map(({ summary }): [string, RunSummary] => [idKey(summary.id), summary]))
    };
}

/** Takes in what is usual for the process that was asked for. @param usual null: it could not be read */
export function toldOf(course: Course, runId: string, usual: Usual | null): Course {
    if (course.usual.current?.runId !== runId) return course;
    const { plan, place } = course;
    const isMeant = (run: RunSummary): boolean => isSought(run, plan.criteria, place.timeZone);
    const { turn, matches } = toldUsual(course.usual, course.walk.matches, isMeant, usual);
    return { ...course, usual: turn, walk: { ...course.walk, matches } };
}

/** Goes on with what was stopped, and with what could not be told. */
export const resumed = (course: Course): Course => ({
    ...course,
    stopped: false,
    usual: retriedUsual(course.usual)
});
