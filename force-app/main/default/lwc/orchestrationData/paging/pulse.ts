import type { Answer } from '../documents/answer';
import type { PulseAnswer } from '../documents/pulseDocument';
import { nodesOf, timeOf } from '../mapping/values';
import { PAGED_OBJECTS, ROOT_OF } from './roots';
import type { PagedObject, Roots } from './roots';
import { absorb } from './runsData';
import type { RunsData } from './runsData';

/** Of one object: how many records there are, and when the last one changed (epoch ms). */
export interface Head {
    count: number;
    latest: number | null;
}
export type PulsedObject = PagedObject | 'runs';
export type Heads = Partial<Record<PulsedObject, Head>>;

const PULSED: PulsedObject[] = ['runs', ...PAGED_OBJECTS];
const rootOf = (object: PulsedObject): keyof Roots =>
    object === 'runs' ? 'FlowOrchestrationInstance' : ROOT_OF[object];

/** What a pulse told; objects that it did not tell of are absent. */
export function headsOf(answer: PulseAnswer): Heads {
    const roots = answer.uiapi?.query ?? {};
    const heads: Heads = {};
    for (const object of PULSED) {
        const root = roots[rootOf(object)];
        if (!root) continue;
        const [newest] = nodesOf(root);
        heads[object] = { count: root.totalCount ?? 0, latest: newest ? timeOf(newest.SystemModstamp) : null };
    }
    return heads;
}

function latestOf(rows: readonly { modstamp: number | null }[]): number | null {
    return rows.reduce<number | null>(
        (last, { modstamp }) => (modstamp === null ? last : Math.max(last ?? modstamp, modstamp)),
        null
    );
}

/** Objects of which the server has a later change, or more records, than is known. */
export function changedObjects(data: RunsData, heads: Heads): PulsedObject[] {
    return PULSED.filter((object) => {
        const head = heads[object];
        const latest = latestOf(data[object]);
        return head && ((head.latest ?? 0) > (latest ?? 0) || head.count > data[object].length);
    });
}

/** Objects of which records are known that the server has no more. */
export function objectsWithLost(data: RunsData, heads: Heads): PulsedObject[] {
    return PULSED.filter((object) => {
        const head = heads[object];
        return head !== undefined && data[object].length > head.count;
    });
}

/** Before all records of an org. */
const EVER = '1970-01-01T00:00:00.000Z';
/** After all that can have changed; the platform takes dates up to the year 4000. */
const NEVER = '3999-12-31T00:00:00.000Z';

/** ISO time from which an object's changes are asked for: its last known one, or never where nothing changed. */
export function sinceOf(data: RunsData, changed: readonly PulsedObject[], object: PulsedObject): string {
    if (!changed.includes(object)) return NEVER;
    const latest = latestOf(data[object]);
    return latest === null ? EVER : new Date(latest).toISOString();
}

/** Takes changed records in; there is no next page to go on with. @param now epoch ms */
export function absorbChanges(data: RunsData, answer: Answer<Partial<Roots>>, now: number): RunsData {
    return { ...absorb(data, answer, now), next: data.next };
}

/** More records changed than one answer holds: then everything is read anew. */
export const hasMoreChanges = (answer: Answer<Partial<Roots>>): boolean =>
    Object.values(answer.uiapi?.query ?? {}).some((root) => root?.pageInfo?.hasNextPage);

/** Leaves out the records of these objects that are not among the Ids that the server still has. */
export function withoutLost(data: RunsData, answer: Answer<Partial<Roots>>): RunsData {
    const roots = answer.uiapi?.query ?? {};
    const left = { ...data };
    const keep = <Row extends { id: string }>(rows: Row[], object: PulsedObject): Row[] => {
        const root = roots[rootOf(object)];
        if (!root) return rows;
        const ids = new Set(nodesOf<{ Id: string }>(root).map(({ Id }) => Id));
        return rows.every(({ id }) => ids.has(id)) ? rows : rows.filter(({ id }) => ids.has(id));
    };
    left.runs = keep(data.runs, 'runs');
    left.stages = keep(data.stages, 'stages');
    left.steps = keep(data.steps, 'steps');
    left.items = keep(data.items, 'items');
    left.log = keep(data.log, 'log');
    return left;
}
