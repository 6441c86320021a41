import type { LogRecord, RunRecord, StageRecord, StepRecord, StoryInput, WorkItemRecord } from 'c/orchestrationModel';
import { sameId } from 'c/orchestrationModel';
import type { Answer, Connection } from '../documents/answer';
import type { ItemNode } from '../documents/itemsDocument';
import type { LogNode } from '../documents/logDocument';
import { BEFORE_ALL_IDS } from '../documents/logDocument';
import type { RunNode } from '../documents/runDocument';
import type { StageNode } from '../documents/stagesDocument';
import type { StepNode } from '../documents/stepsDocument';
import { toItem, toLogRow, toRun, toStage, toStep } from '../mapping/records';
import { nextAfter, nodesOf } from '../mapping/values';

/** What comes in pages, one wire each. */
export const PAGED_OBJECTS = ['stages', 'steps', 'items', 'log'] as const;
export type PagedObject = (typeof PAGED_OBJECTS)[number];

/** All that has been read of one run so far. Never changed in place. */
export interface RunData {
    runId: string;
    /** The run's own document has been answered. */
    answered: boolean;
    /** Epoch ms of that answer; 0 before it. */
    answeredAt: number;
    /** null: not answered yet, or not visible. */
    run: RunRecord | null;
    stages: StageRecord[];
    steps: StepRecord[];
    items: WorkItemRecord[];
    log: LogRecord[];
    logFailed: boolean;
    /** Id after which the next page of an object begins; null: all is there, or its first page has not come. */
    next: Record<PagedObject, string | null>;
}

/** Root fields of any of the run's documents. */
interface Roots {
    FlowOrchestrationInstance: Connection<RunNode>;
    FlowOrchestrationStageInstance: Connection<StageNode>;
    FlowOrchestrationStepInstance: Connection<StepNode>;
    FlowOrchestrationWorkItem: Connection<ItemNode>;
    FlowOrchestrationLog: Connection<LogNode>;
}

export function emptyRunData(runId: string): RunData {
    return {
        runId,
        answered: false,
        answeredAt: 0,
        run: null,
        stages: [],
        steps: [],
        items: [],
        log: [],
        logFailed: false,
        next: { stages: null, steps: null, items: null, log: BEFORE_ALL_IDS }
    };
}

function merged<Row extends { id: string }>(known: Row[], more: Row[]): Row[] {
    const rows = new Map(known.map((row) => [row.id, row]));
    more.forEach((row) => rows.set(row.id, row));
    return [...rows.values()];
}

/**
 * Takes an answer in: the first pages of everything, or a further page of one object. An answer can come twice.
 * @param now epoch ms at which it came
 */
export function absorb(data: RunData, answer: Answer<Partial<Roots>>, now: number): RunData {
    const roots = answer.uiapi?.query ?? {};
    const runs = roots.FlowOrchestrationInstance;
    const run = nodesOf(runs).find((node) => sameId(node.Id, data.runId));
    const { stages, steps, items, log } = data.next;
    return {
        ...data,
        // A root field that failed comes as null beside `errors`: that is no answer.
        answered: data.answered || Boolean(runs),
        answeredAt: runs ? now : data.answeredAt,
        run: run ? toRun(run) : data.run,
        stages: merged(data.stages, nodesOf(roots.FlowOrchestrationStageInstance).map(toStage)),
        steps: merged(data.steps, nodesOf(roots.FlowOrchestrationStepInstance).map(toStep)),
        items: merged(data.items, nodesOf(roots.FlowOrchestrationWorkItem).map(toItem)),
        log: merged(data.log, nodesOf(roots.FlowOrchestrationLog).map(toLogRow)),
        logFailed: roots.FlowOrchestrationLog ? false : data.logFailed,
        next: {
            stages: after(roots.FlowOrchestrationStageInstance, stages),
            steps: after(roots.FlowOrchestrationStepInstance, steps),
            items: after(roots.FlowOrchestrationWorkItem, items),
            log: after(roots.FlowOrchestrationLog, log)
        }
    };
}

function after<Node extends { Id: string }>(
    connection: Connection<Node> | null | undefined,
    before: string | null
): string | null {
    return connection ? nextAfter(connection) : before;
}

/** The log could not be read: what came of it stays listed, but nothing is concluded from it. */
export function withoutLog(data: RunData): RunData {
    return { ...data, logFailed: true };
}

function logState({ log, logFailed, next }: RunData): StoryInput['log']['state'] {
    if (logFailed) return 'error';
    if (next.log !== null) return 'pending';
    return log.length > 0 ? 'readable' : 'none';
}

/** Run, stages, steps, items and log have all been answered in full. */
export function isComplete(data: RunData): boolean {
    const { stages, steps, items } = data.next;
    return data.answered && stages === null && steps === null && items === null && logState(data) !== 'pending';
}

/** What the model judges; null while the run is not there. */
export function storyInput(data: RunData, now: number, userId: string | null): StoryInput | null {
    const { run, stages, steps, items, log, answeredAt } = data;
    if (!run) return null;
    return { run, stages, steps, items, log: { state: logState(data), rows: log }, now, answeredAt, userId };
}
