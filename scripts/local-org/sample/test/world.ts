/** A generated sample with the look-ups that the checks need. */
import type { Row, SampleRecords } from '../ledger.ts';
import { sampleData } from '../sample.ts';
import { situations } from '../situations.ts';

export const NOW = Date.UTC(2025, 10, 27, 13, 20, 0, 417);
export const DATA: SampleRecords = sampleData({ runs: 300, now: NOW });

export const text = (value: unknown): string => String(value);
/** Epoch ms of a time field. */
export const time = (row: Row, field: string): number => Date.parse(text(row[field]).replace('+0000', 'Z'));

export function groupBy(rows: Row[], key: (row: Row) => string): Map<string, Row[]> {
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
        const group = groups.get(key(row));
        if (group) {
            group.push(row);
        } else {
            groups.set(key(row), [row]);
        }
    }
    return groups;
}

const placeOf = (run: unknown, stage: unknown, step: unknown) => [run, stage, step].map(text).join('|');

export const ofKind = (rows: Row[], ...kinds: string[]): Row[] => rows.filter((row) => kinds.includes(text(row.Kind)));

/** Situation codes by run id: what is meant to be odd is named by them. */
const CODES = new Map(situations().map(({ runId, code }) => [runId, code]));
export const codeOf = (runId: unknown): string => CODES.get(text(runId)) ?? 'history';

/** Situations whose log is incomplete on purpose: rows cannot be expected there. */
const LOG_MISSING = new Set(['no-log', 'closed']);
/** Situations whose statuses were overwritten on purpose. */
const OVERWRITTEN = new Set(['unknown', 'unknown-no-status', 'unknown-parts', 'suspended-stage', 'recalled']);

/** Of these situations the rules do not hold, on purpose. */
export const isOdd = (runId: unknown): boolean => LOG_MISSING.has(codeOf(runId)) || OVERWRITTEN.has(codeOf(runId));
export const nameRow = (row: Row): string =>
    `${codeOf(row.OrchestrationInstanceId ?? row.Id)} ${text(row.Label ?? row.Name)} ${text(row.Id)}`;
/** Names of the rows of which something does not hold. */
export const failing = (rows: Row[], holds: (row: Row) => boolean): string[] =>
    rows.filter((row) => !holds(row)).map(nameRow);

/** Rows by step within a run; those of its own pass, where a stage was passed twice. */
function rowsByStep(log: Row[], stagesOf: Map<string, Row[]>) {
    const rowsAt = groupBy(log, (row) => placeOf(row.OrchestrationInstanceId, row.StageName, row.StepName));
    return (step: Row): Row[] => {
        const rows = rowsAt.get(placeOf(step.OrchestrationInstanceId, step.OrchestrationStageName, step.Name)) ?? [];
        const passes = (stagesOf.get(text(step.OrchestrationInstanceId)) ?? [])
            .filter((stage) => stage.Name === step.OrchestrationStageName)
            .map((stage) => time(stage, 'CreatedDate'))
            .sort((a, b) => a - b);
        const next = passes.find((created) => created > time(step, 'CreatedDate')) ?? Infinity;
        return rows.filter(
            (row) => time(row, 'Timestamp') >= time(step, 'CreatedDate') && time(row, 'Timestamp') < next
        );
    };
}

/** The records of a sample with the look-ups that the checks need; `now`: the moment up to which it was played. */
export function worldOf(data: SampleRecords, now: number) {
    const byId = new Map(Object.values(data).flatMap((rows) => rows.map((row) => [text(row.Id), row])));
    const stagesOf = groupBy(data.FlowOrchestrationStageInstance, (row) => text(row.OrchestrationInstanceId));
    const rowsOfStep = rowsByStep(data.FlowOrchestrationLog, stagesOf);
    return {
        DATA: data,
        RUNS: data.FlowOrchestrationInstance,
        STAGES: data.FlowOrchestrationStageInstance,
        STEPS: data.FlowOrchestrationStepInstance,
        ITEMS: data.FlowOrchestrationWorkItem,
        LOG: data.FlowOrchestrationLog,
        BY_ID: byId,
        STAGES_OF: stagesOf,
        STEPS_OF: groupBy(data.FlowOrchestrationStepInstance, (row) => text(row.OrchestrationInstanceId)),
        ITEMS_OF: groupBy(data.FlowOrchestrationWorkItem, (row) => text(row.StepInstanceId)),
        LOG_OF: groupBy(data.FlowOrchestrationLog, (row) => text(row.OrchestrationInstanceId)),
        rowsOfStep,
        /** Log rows of a stage itself, of its own pass. */
        rowsOfStage: (stage: Row): Row[] => rowsOfStep({ ...stage, OrchestrationStageName: stage.Name, Name: null }),
        runOfStep: (step: Row): Row => byId.get(text(step.OrchestrationInstanceId)) as Row,
        stepOfItem: (item: Row): Row => byId.get(text(item.StepInstanceId)) as Row,
        /** Name of the user or group with this id. */
        nameOf: (id: unknown): string => text(byId.get(text(id))?.Name),
        /** Now as the sample takes it: whole seconds. */
        NOW_S: Math.floor(now / 1000) * 1000
    };
}

export const WORLD = worldOf(DATA, NOW);
export const { RUNS, BY_ID, STAGES_OF, STEPS_OF, ITEMS_OF, LOG_OF } = WORLD;
