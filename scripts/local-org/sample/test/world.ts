/** A generated sample with the look-ups that the checks need. */
import type { Row, SampleRecords } from '../ledger.ts';
import { sampleData } from '../sample.ts';
import { situations } from '../situations.ts';

export const NOW = Date.UTC(2025, 10, 27, 13, 20, 0, 417);
export const DATA: SampleRecords = sampleData({ runs: 300, now: NOW });

export const RUNS = DATA.FlowOrchestrationInstance;
export const STAGES = DATA.FlowOrchestrationStageInstance;
export const STEPS = DATA.FlowOrchestrationStepInstance;
export const ITEMS = DATA.FlowOrchestrationWorkItem;
export const LOG = DATA.FlowOrchestrationLog;

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

export const BY_ID = new Map(Object.values(DATA).flatMap((rows) => rows.map((row) => [text(row.Id), row])));
export const STAGES_OF = groupBy(STAGES, (row) => text(row.OrchestrationInstanceId));
export const STEPS_OF = groupBy(STEPS, (row) => text(row.OrchestrationInstanceId));
export const ITEMS_OF = groupBy(ITEMS, (row) => text(row.StepInstanceId));
export const LOG_OF = groupBy(LOG, (row) => text(row.OrchestrationInstanceId));

const placeOf = (run: unknown, stage: unknown, step: unknown) => [run, stage, step].map(text).join('|');
const ROWS_AT = groupBy(LOG, (row) => placeOf(row.OrchestrationInstanceId, row.StageName, row.StepName));

/** Log rows of a step: those of its own pass, where a stage was passed twice. */
export function rowsOfStep(step: Row): Row[] {
    const rows = ROWS_AT.get(placeOf(step.OrchestrationInstanceId, step.OrchestrationStageName, step.Name)) ?? [];
    const passes = (STAGES_OF.get(text(step.OrchestrationInstanceId)) ?? [])
        .filter((stage) => stage.Name === step.OrchestrationStageName)
        .map((stage) => time(stage, 'CreatedDate'))
        .sort((a, b) => a - b);
    const next = passes.find((created) => created > time(step, 'CreatedDate')) ?? Infinity;
    return rows.filter((row) => time(row, 'Timestamp') >= time(step, 'CreatedDate') && time(row, 'Timestamp') < next);
}

/** Log rows of a stage itself, of its own pass. */
export function rowsOfStage(stage: Row): Row[] {
    return rowsOfStep({ ...stage, OrchestrationStageName: stage.Name, Name: null });
}

export const ofKind = (rows: Row[], ...kinds: string[]): Row[] => rows.filter((row) => kinds.includes(text(row.Kind)));

/** Situation codes by run id: what is meant to be odd is named by them. */
const CODES = new Map(situations().map(({ runId, code }) => [runId, code]));
export const codeOf = (runId: unknown): string => CODES.get(text(runId)) ?? 'history';

export const runOfStep = (step: Row): Row => BY_ID.get(text(step.OrchestrationInstanceId)) as Row;
export const stepOfItem = (item: Row): Row => BY_ID.get(text(item.StepInstanceId)) as Row;

/** Name of the user or group with this id. */
export const nameOf = (id: unknown): string => text(BY_ID.get(text(id))?.Name);

/** Situations whose log is incomplete on purpose: rows cannot be expected there. */
const LOG_MISSING = new Set(['no-log', 'closed']);
/** Situations whose statuses were overwritten on purpose. */
const OVERWRITTEN = new Set(['unknown', 'unknown-no-status', 'unknown-parts', 'suspended-stage', 'recalled']);

/** Now as the sample takes it: whole seconds. */
export const NOW_S = Math.floor(NOW / 1000) * 1000;
/** Of these situations the rules do not hold, on purpose. */
export const isOdd = (runId: unknown): boolean => LOG_MISSING.has(codeOf(runId)) || OVERWRITTEN.has(codeOf(runId));
export const nameRow = (row: Row): string =>
    `${codeOf(row.OrchestrationInstanceId ?? row.Id)} ${text(row.Label ?? row.Name)} ${text(row.Id)}`;
/** Names of the rows of which something does not hold. */
export const failing = (rows: Row[], holds: (row: Row) => boolean): string[] =>
    rows.filter((row) => !holds(row)).map(nameRow);
