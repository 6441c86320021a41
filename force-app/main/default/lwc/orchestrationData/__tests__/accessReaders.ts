/** Runs of the fixtures as readers of different access get them. */
import { emptyRunsData, failureOf, hiddenThings, NO_FACTS, receivePage, receiveRuns } from 'c/orchestrationData';
import type { HiddenThing } from 'c/orchestrationModel';
import type { PagedObject, RunsData, WireFailure } from 'c/orchestrationData';
import { logAnswer, readFixture, runAnswer, type FixtureRecord } from 'test/fixtures';

const AT = Date.parse('2025-11-27T13:20:00Z');
type Node = Record<string, unknown> & { Id: string };

interface Wishes {
    /** Which run of the fixture; the first one if left out. */
    run?: number;
    /** No row of the log comes, and no error. */
    noLog?: boolean;
    /** Changes a record of the answer before it is read. */
    each?(object: string, node: Node): void;
    /** Leaves records out of the answer. */
    only?(object: string, node: Node): boolean;
}

type Connections = Record<string, { edges: { node: Node }[] }>;

function shaped(connections: Connections, { each, only }: Wishes): void {
    for (const [object, connection] of Object.entries(connections)) {
        connection.edges = connection.edges.filter(({ node }) => only?.(object, node) ?? true);
        connection.edges.forEach(({ node }) => each?.(object, node));
    }
}

/** What has been read of a fixture's run once every answer is there. */
export async function readerOf(fixture: string, wishes: Wishes = {}): Promise<RunsData> {
    const records = await readFixture(fixture);
    const run = records.FlowOrchestrationInstance?.[wishes.run ?? 0] as FixtureRecord;
    const answer = runAnswer(records, run.Id);
    const log = logAnswer(wishes.noLog ? {} : records, run.Id);
    for (const { uiapi } of [answer, log]) shaped(uiapi?.query as unknown as Connections, wishes);
    const data = receiveRuns(emptyRunsData([run.Id]), { data: answer }, AT);
    return receivePage(data, 'log', { data: log }, AT);
}

/** The words of a validation error: an object is absent from the reader's schema. */
export const noObject = (object: string): WireFailure =>
    failureOf([{ message: undefinedField(object, 'RecordQuery') }]);

/** The words of a validation error: a field is absent. */
export const noField = (object: string, field: string): WireFailure =>
    failureOf([{ message: undefinedField(field, object) }]);

export const undefinedField = (field: string, type: string): string =>
    `Validation error of type FieldUndefined: Field '${field}' in type '${type}' is undefined @ 'uiapi/query'`;

/** The same, but for parts that could not be read, whose rows are therefore not there. */
export function without(data: RunsData, failed: Partial<Record<PagedObject, WireFailure>>): RunsData {
    const parts = Object.keys(failed) as PagedObject[];
    const empty = Object.fromEntries(parts.map((part) => [part, []]));
    return { ...data, ...empty, failed: { ...data.failed, ...failed } };
}

export const RUN = 'FlowOrchestrationInstance';
export const STAGE = 'FlowOrchestrationStageInstance';
export const STEP = 'FlowOrchestrationStepInstance';
export const ITEM = 'FlowOrchestrationWorkItem';
export const LOG = 'FlowOrchestrationLog';

export const read = (api: string) => ({ code: 'read-object', api });
export const readField = (api: string) => ({ code: 'read-field', api });
export const permission = (api: string) => ({ code: 'user-permission', api });
export const shared = (object: string) => [{ code: 'sharing-rule', api: object }, permission('ViewAllData')];
export const LOG_WAYS = [permission('ManageInteraction'), permission('ViewAllData'), { code: 'log-sharing', api: RUN }];
export const LOG_UNSAID = ['who-finished', 'exact-times', 'handovers', 'final'];

export const told = (data: RunsData): HiddenThing[] => hiddenThings(data, NO_FACTS);
/** "kind sign" of each thing, with a question mark where it may not be there at all. */
export const inShort = (things: readonly HiddenThing[]): string[] =>
    things.map(({ kind, sign, certain }) => `${kind} ${sign}${certain ? '' : '?'}`);
