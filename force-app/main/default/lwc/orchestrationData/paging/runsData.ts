import type { LogRecord, RunRecord, StageRecord, StepRecord, WorkItemRecord } from 'c/orchestrationModel';
import type { Answer } from '../documents/answer';
import type { WireFailure } from '../failures/failures';
import {
    hiddenFields,
    hiddenHolders,
    hiddenInterview,
    hiddenOfHolders,
    missingEssential
} from '../mapping/hiddenFields';
import type { HiddenField } from '../mapping/hiddenFields';
import { malformedDates } from '../mapping/malformed';
import type { MalformedValue } from '../mapping/malformed';
import { toItem, toLogRow, toRun, toStage, toStep } from '../mapping/records';
import type { OfRun } from '../mapping/records';
import { nextAfter } from '../mapping/values';
import { BEFORE_ALL_IDS } from '../search/filter';
import { planAfter } from './briefLog';
import type { LogPlan } from './briefLog';
import { nodesOfRoots, PAGED_OBJECTS, ROOT_OF } from './roots';
import type { Nodes, PagedObject, Roots } from './roots';

/** All that has been read of some runs so far. Never changed in place. */
export interface RunsData {
    ids: string[];
    /** The document with the runs themselves has been answered. */
    answered: boolean;
    /** Epoch ms of its first answer, from which the elapsed seconds of all work items count; 0 before it. */
    answeredAt: number;
    /** Epoch ms of its newest answer. */
    readAt: number;
    /** The runs that are visible. */
    runs: RunRecord[];
    stages: OfRun<StageRecord>[];
    steps: OfRun<StepRecord>[];
    items: WorkItemRecord[];
    log: (OfRun<LogRecord> & { modstamp: number | null })[];
    /** Id after which the next page of an object begins; null: all is there, or its first page has not come. */
    next: Record<PagedObject, string | null>;
    /** Which rows of the log are asked for. */
    logPlan: LogPlan;
    /** Why the runs themselves could not be read, or not again. */
    failure: WireFailure | null;
    /** Errors came beside the data, and it is not known which part they concern. */
    partial: boolean;
    /** Why an object could not be read, or not to its end. */
    failed: Partial<Record<PagedObject, WireFailure>>;
    /** One document for everything cannot be answered for this reader: each object is read on its own. */
    apart: boolean;
    /** Objects of holders that cannot be read; work items are then read without the names of these. */
    nameless: WireFailure[];
    /** Values that came and could not be read. */
    malformed: MalformedValue[];
    /** Fields that the answers left out. */
    hidden: HiddenField[];
}

/**
 * @param ids of runs, 15 or 18 characters, at most 200
 * @param brief of the log only the rows on which states and reasons rest
 */
export function emptyRunsData(ids: readonly string[], brief = false): RunsData {
    const own = [...ids];
    return {
        ids: own,
        answered: false,
        answeredAt: 0,
        readAt: 0,
        runs: [],
        stages: [],
        steps: [],
        items: [],
        log: [],
        next: { stages: null, steps: null, items: null, log: BEFORE_ALL_IDS },
        logPlan: { brief, ids: own },
        failure: null,
        partial: false,
        failed: {},
        apart: false,
        nameless: [],
        malformed: [],
        hidden: []
    };
}

function merged<Row extends { id: string }>(known: Row[], more: Row[]): Row[] {
    if (more.length === 0) return known;
    const rows = new Map(known.map((row) => [row.id, row]));
    more.forEach((row) => rows.set(row.id, row));
    return [...rows.values()];
}

/** Adds what is not known yet; each entry is told by its texts. */
function noted<Entry extends object>(known: Entry[], more: Entry[]): Entry[] {
    const textOf = (entry: Entry): string => Object.values(entry).join(' ');
    const texts = new Set(known.map(textOf));
    const news = more.filter((entry) => !texts.has(textOf(entry)) && texts.add(textOf(entry)));
    return news.length === 0 ? known : [...known, ...news];
}

const hiddenIn = ({ runs, stages, steps, items, log }: Nodes): HiddenField[] => [
    ...hiddenFields('FlowOrchestrationInstance', runs),
    ...hiddenFields('FlowOrchestrationStageInstance', stages),
    ...hiddenFields('FlowOrchestrationStepInstance', steps),
    ...hiddenFields('FlowOrchestrationWorkItem', items),
    ...hiddenFields('FlowOrchestrationLog', log),
    ...hiddenInterview(runs),
    ...hiddenOfHolders(items)
];

/** The server measures elapsed seconds when it answers; answers of other moments are counted back to the first one. */
function since(answeredAt: number, now: number): (item: WorkItemRecord) => WorkItemRecord {
    const laterS = answeredAt === 0 ? 0 : (now - answeredAt) / 1000;
    return (item) =>
        item.elapsedSinceAssignmentS === null || laterS === 0
            ? item
            : { ...item, elapsedSinceAssignmentS: item.elapsedSinceAssignmentS - laterS };
}

/**
 * Takes an answer in: the first pages of everything, or a further page of one object. An answer can come twice.
 * A root field that failed comes as null beside `errors`: that is no answer.
 * @param now epoch ms at which it came
 */
export function absorb(data: RunsData, answer: Answer<Partial<Roots>>, now: number): RunsData {
    const roots = answer.uiapi?.query ?? {};
    const nodes = nodesOfRoots(roots);
    const answered = PAGED_OBJECTS.filter((object) => roots[ROOT_OF[object]]);
    const next = { ...data.next };
    const failed = { ...data.failed };
    for (const object of answered) {
        next[object] = nextAfter<{ Id: string }>(roots[ROOT_OF[object]]);
        delete failed[object];
    }
    const answeredAt = data.answeredAt || (roots.FlowOrchestrationInstance ? now : 0);
    // Without users or groups the lookup is not even asked for.
    const holders = data.nameless.length === 0 ? hiddenHolders(nodes.items) : [];
    const hidden = noted(data.hidden, [...hiddenIn(nodes), ...holders]);
    const essential = missingEssential(hidden);
    if (essential) failed.log = { code: 'no-field', subject: `FlowOrchestrationLog.${essential}`, detail: '' };
    return {
        ...data,
        answered: data.answered || Boolean(roots.FlowOrchestrationInstance),
        answeredAt,
        readAt: roots.FlowOrchestrationInstance ? now : data.readAt,
        runs: merged(data.runs, nodes.runs.map(toRun)),
        stages: merged(data.stages, nodes.stages.map(toStage)),
        steps: merged(data.steps, nodes.steps.map(toStep)),
        items: merged(data.items, nodes.items.map(toItem).map(since(answeredAt, now))),
        log: merged(data.log, nodes.log.map(toLogRow)),
        next,
        failed,
        malformed: noted(data.malformed, Object.values(nodes).flat().flatMap(malformedDates)),
        hidden
    };
}

/** All rows of some runs are asked for, where those that count do not tell enough. */
const withLogPlan = (data: RunsData, logPlan: LogPlan | null): RunsData =>
    logPlan ? { ...data, logPlan, next: { ...data.next, log: BEFORE_ALL_IDS } } : data;

/** Goes on after the last page of the log's rows that count. */
export function logGoneOn(data: RunsData): RunsData {
    return data.next.log === null ? withLogPlan(data, planAfter(data.logPlan, data.runs, data.log)) : data;
}

/** From here on each object is asked for on its own, so that one that cannot be read takes only itself away. */
export function readApart(data: RunsData): RunsData {
    const next = { stages: BEFORE_ALL_IDS, steps: BEFORE_ALL_IDS, items: BEFORE_ALL_IDS, log: data.next.log };
    return { ...data, apart: true, next };
}

/** Objects of people: without them work items can still be read, but not who holds them by name. */
const PEOPLE = new Set(['User', 'Group']);

/** An object could not be read, or not to its end: what came of it stays. */
export function withFailure(data: RunsData, object: PagedObject, failure: WireFailure): RunsData {
    const isNew = data.nameless.every(({ subject }) => subject !== failure.subject);
    const lacksPeople = failure.code === 'no-object' && PEOPLE.has(failure.subject ?? '');
    if (object === 'items' && lacksPeople && isNew) return { ...data, nameless: [...data.nameless, failure] };
    // A field that cannot be read cannot be filtered by either.
    if (object === 'log' && failure.code === 'no-field' && data.logPlan.brief)
        return withLogPlan(data, { brief: false, ids: data.ids });
    return { ...data, failed: { ...data.failed, [object]: failure } };
}

const isPending = ({ next, failed }: RunsData, object: PagedObject): boolean =>
    next[object] !== null && !failed[object];

/** Further pages of these objects are under way. */
export function pendingObjects(data: RunsData): PagedObject[] {
    return PAGED_OBJECTS.filter((object) => isPending(data, object));
}

/** Runs, stages, steps, items and log have all been answered in full, or cannot be. */
export function isComplete(data: RunsData): boolean {
    return data.answered && pendingObjects(data).length === 0;
}
