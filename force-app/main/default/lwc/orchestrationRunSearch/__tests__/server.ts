/**
 * An org in small: answers the wires by the records of fixtures, with filters as SOQL understands them. What is asked
 * waits until the test lets it be answered, so that each picture in between can be looked at.
 */
import {
    ABANDONED_RUNS_DOCUMENT,
    BRIEF_LOG_DOCUMENT,
    HELD_RUNS_DOCUMENT,
    LEFT_OPEN_RUNS_DOCUMENT,
    LOG_DOCUMENT,
    RUN_ALONE_DOCUMENT,
    RUN_CURSOR_DOCUMENT,
    RUN_DOCUMENT,
    RUN_PAGE_DOCUMENT,
    USUAL_DOCUMENT,
    YOUR_ITEMS_DOCUMENT
} from 'c/orchestrationData';
import type { Filter, Order } from 'c/orchestrationData';
import { logAnswer, runAnswer } from 'test/fixtures';
import type { FixtureRecord, FixtureRecords } from 'test/fixtures';
import { graphql } from 'test/graphql';
import { finds } from '../../orchestrationData/__tests__/evaluate';
import type { Row } from '../../orchestrationData/__tests__/evaluate';

interface Config {
    query?: unknown;
    variables?: Record<string, unknown>;
}
interface Failing {
    message: string;
}

const NAMES = new Map<unknown, string>([
    [RUN_PAGE_DOCUMENT, 'page'],
    [RUN_CURSOR_DOCUMENT, 'cursor'],
    [HELD_RUNS_DOCUMENT, 'held'],
    [YOUR_ITEMS_DOCUMENT, 'mine'],
    [LEFT_OPEN_RUNS_DOCUMENT, 'leftOpen'],
    [ABANDONED_RUNS_DOCUMENT, 'abandoned'],
    [RUN_DOCUMENT, 'runs'],
    [RUN_ALONE_DOCUMENT, 'alone'],
    [LOG_DOCUMENT, 'log'],
    [BRIEF_LOG_DOCUMENT, 'briefLog'],
    [USUAL_DOCUMENT, 'usual']
]);

type Roots = Record<string, { edges: { node: unknown }[]; pageInfo: object; totalCount?: number }>;

const wrapped = (row: Row): object =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, name === 'Id' ? value : { value }]));

function compared(order: Order): (a: Row, b: Row) => number {
    return (a, b) => {
        for (const [field, { order: direction }] of Object.entries(order)) {
            const [left, right] = [String(a[field] ?? ''), String(b[field] ?? '')];
            if (left !== right) return (left < right ? -1 : 1) * (direction === 'ASC' ? 1 : -1);
        }
        return 0;
    };
}

/** Records of all fixtures together. */
export function merged(all: readonly FixtureRecords[]): FixtureRecords {
    const records: Record<string, Map<string, FixtureRecord>> = {};
    for (const fixture of all) {
        for (const [object, rows] of Object.entries(fixture)) {
            const known = (records[object] ??= new Map<string, FixtureRecord>());
            rows.forEach((row) => known.set(row.Id, row));
        }
    }
    return Object.fromEntries(Object.entries(records).map(([object, rows]) => [object, [...rows.values()]]));
}

/** Readers ask with the same list of Ids as long as they read the same runs, others with the same variables. */
const tokenOf = ({ variables = {} }: Config): object => (variables['ids'] as object | undefined) ?? variables;
const pageOf = (name: string, { variables }: Config): string => `${name} ${String(variables?.['after'] ?? '')}`;

export class Server {
    records: FixtureRecords;
    /** Names of what was asked, in order. */
    asked: string[] = [];
    /** What was asked with. */
    variables: Record<string, unknown>[] = [];
    /** Answers of these fail. */
    failing: Record<string, Failing> = {};
    /** As many records as one page of work items or steps takes. */
    most = 2000;
    private answered = new WeakMap<object, Set<string>>();
    private cache = new Map<string, unknown>();

    constructor(records: FixtureRecords) {
        this.records = records;
    }

    private rows(object: string): FixtureRecord[] {
        return this.records[object] ?? [];
    }
    private run(id: unknown): Row {
        const of = (object: string): Row[] =>
            this.rows(object).filter(({ OrchestrationInstanceId }) => OrchestrationInstanceId === id);
        return {
            ...this.rows('FlowOrchestrationInstance').find(({ Id }) => Id === id),
            FlowOrchestrationStageInstance: of('FlowOrchestrationStageInstance'),
            FlowOrchestrationStepInstance: of('FlowOrchestrationStepInstance').map((step) => ({
                ...step,
                StageInstance: this.rows('FlowOrchestrationStageInstance').find(
                    ({ Id }) => Id === step['StageInstanceId']
                )
            })),
            FlowOrchestrationLog: of('FlowOrchestrationLog')
        };
    }
    private step(row: FixtureRecord): Row {
        return { ...row, OrchestrationInstance: this.run(row.OrchestrationInstanceId) };
    }
    private item(row: FixtureRecord): Row {
        const step = this.rows('FlowOrchestrationStepInstance').find(({ Id }) => Id === row.StepInstanceId);
        const user = this.rows('User').find(({ Id }) => Id === row.AssigneeId);
        const group = this.rows('Group').find(({ Id }) => Id === row.AssigneeId);
        const assignee = { ...(user && { User: user }), ...(group && { Group: group }), Name: user ?? group };
        return { ...row, StepInstance: step ? this.step(step) : null, Assignee: assignee };
    }
    private newest(rows: Row[]): { rows: Row[]; pageInfo: object } {
        const sorted = rows.sort(compared({ CreatedDate: { order: 'DESC' }, Id: { order: 'DESC' } }));
        return { rows: sorted.slice(0, this.most), pageInfo: { hasNextPage: sorted.length > this.most } };
    }
    private items(filter: unknown): Roots {
        const all = this.rows('FlowOrchestrationWorkItem').map((row) => this.item(row));
        const { rows, pageInfo } = this.newest(all.filter((row) => finds(filter as Filter, row)));
        const edges = rows.map(({ Id, StepInstance }) => {
            const { Id: stepId, OrchestrationInstanceId } = StepInstance as Row;
            return { node: { Id, StepInstance: wrapped({ Id: stepId, OrchestrationInstanceId }) } };
        });
        return { FlowOrchestrationWorkItem: { edges, pageInfo } };
    }
    /** With what tells whether they can be done. */
    private own(userId: unknown): Roots {
        const all = this.rows('FlowOrchestrationWorkItem')
            .filter(({ Status, AssigneeId }) => Status === 'Assigned' && AssigneeId === userId)
            .map((row) => this.item(row));
        const edges = all.map(({ Id, Status, StepInstance }) => {
            const { Status: stepStatus, OrchestrationInstance } = StepInstance as Row;
            const { Id: runId, Status: runStatus } = OrchestrationInstance as Row;
            const step = {
                Status: { value: stepStatus },
                OrchestrationInstance: wrapped({ Id: runId, Status: runStatus })
            };
            return { node: { Id, Status: { value: Status }, StepInstance: step } };
        });
        return { FlowOrchestrationWorkItem: { edges, pageInfo: {}, totalCount: all.length } };
    }
    private steps(filter: unknown): Roots {
        const all = this.rows('FlowOrchestrationStepInstance').map((row) => this.step(row));
        const { rows, pageInfo } = this.newest(all.filter((row) => finds(filter as Filter, row)));
        const edges = rows.map(({ Id, OrchestrationInstanceId }) => ({
            node: wrapped({ Id, OrchestrationInstanceId })
        }));
        return { FlowOrchestrationStepInstance: { edges, pageInfo } };
    }
    private page({ where, orderBy, first, after }: Record<string, unknown>): Roots {
        const found = this.rows('FlowOrchestrationInstance')
            .filter(({ Id }) => finds(where as Filter, this.run(Id)))
            .sort(compared(orderBy as Order));
        const from = after ? Number(String(after).slice(1)) : 0;
        const shown = found.slice(from, from + (first as number));
        const pageInfo = { hasNextPage: found.length > from + shown.length, endCursor: `c${from + shown.length}` };
        const { FlowOrchestrationInstance: nodes } = this.runs(shown.map(({ Id }) => Id));
        const byId = new Map(nodes?.edges.map((edge) => [(edge.node as { Id: string }).Id, edge]));
        const edges = shown.flatMap(({ Id }) => byId.get(Id) ?? []);
        return { FlowOrchestrationInstance: { edges, pageInfo, totalCount: found.length } };
    }
    private runs(ids: readonly unknown[]): Roots {
        const answers = ids.map((id) => runAnswer(this.records, String(id)).uiapi?.query as unknown as Roots);
        return this.together(answers);
    }
    private together(answers: readonly Roots[]): Roots {
        const roots: Roots = {};
        for (const answer of answers) {
            for (const [object, { edges }] of Object.entries(answer)) {
                const known = (roots[object] ??= { edges: [], pageInfo: { hasNextPage: false } });
                known.edges.push(...edges);
            }
        }
        return roots;
    }
    private log(ids: readonly string[]): Roots {
        return this.together(ids.map((id) => logAnswer(this.records, id).uiapi?.query as unknown as Roots));
    }
    private briefLog(ids: readonly string[], steps: ReadonlySet<unknown>): Roots {
        type Node = Record<'StepName' | 'Kind' | 'AssigneeType', { value: unknown } | undefined>;
        const { FlowOrchestrationLog: root = { edges: [], pageInfo: { hasNextPage: false } } } = this.log(ids);
        const edges = root.edges.filter(({ node }) => {
            const { StepName, Kind, AssigneeType } = node as Node;
            const name = StepName?.value ?? null;
            return name === null || steps.has(name) || Kind?.value === 'FailStep' || AssigneeType?.value === 'Invalid';
        });
        return { FlowOrchestrationLog: { ...root, edges } };
    }
    private usual(name: unknown): Roots {
        const rows = this.rows('FlowOrchestrationLog').filter(
            (row) => row.OrchestrationName === name && ['EndStep', 'StartStage'].includes(String(row.Kind))
        );
        return { FlowOrchestrationLog: { edges: rows.map((row) => ({ node: wrapped(row) })), pageInfo: {} } };
    }

    private rootsOf(name: string, variables: Record<string, unknown>): Roots {
        switch (name) {
            case 'page':
                return this.page(variables);
            case 'cursor': {
                const { FlowOrchestrationInstance: root } = this.page(variables);
                return { FlowOrchestrationInstance: { ...root, edges: undefined } as never };
            }
            case 'held':
                return this.items(variables['items']);
            case 'mine':
                return this.own(variables['userId']);
            case 'leftOpen':
                return { ...this.steps(variables['steps']), ...this.items(variables['items']) };
            case 'abandoned':
                return this.steps(variables['steps']);
            case 'log':
                return this.log(variables['ids'] as string[]);
            case 'briefLog':
                return this.briefLog(variables['ids'] as string[], new Set(variables['steps'] as string[]));
            case 'usual':
                return this.usual(variables['name']);
            default:
                return this.runs(variables['ids'] as string[]);
        }
    }

    /** What the wires ask now and has not been answered. */
    waiting(): { config: Config; name: string }[] {
        const configs: Config[] = [];
        graphql.emit(null as never, (config: Config) => {
            configs.push(config);
            return false;
        });
        return configs
            .filter(({ variables }) => variables !== undefined)
            .map((config) => ({ config, name: NAMES.get(config.query) ?? 'unknown' }))
            .filter(({ config, name }) => !this.answered.get(tokenOf(config))?.has(pageOf(name, config)));
    }
    private note(config: Config, name: string): void {
        const pages = this.answered.get(tokenOf(config)) ?? new Set();
        this.answered.set(tokenOf(config), pages.add(pageOf(name, config)));
    }
    /** Refreshes what a wire asks: it hears of it only where the answer differs, as on the platform. */
    private refresh(config: Config, name: string): Promise<void> {
        this.asked.push(`${name} again`);
        this.send(config, name, true);
        return Promise.resolve();
    }
    private send(config: Config, name: string, isRefresh = false): void {
        const key = `${name} ${JSON.stringify(config.variables)}`;
        const failure = this.failing[name];
        const known = this.cache.get(key);
        let answer = known as object | undefined;
        if (failure) answer = { errors: [failure] };
        else if (!answer || isRefresh)
            answer = { data: { uiapi: { query: this.rootsOf(name, config.variables ?? {}) } } };
        const isSame = isRefresh && JSON.stringify(answer) === JSON.stringify(known ?? this.failed.get(key));
        if (failure) this.failed.set(key, answer);
        else this.cache.set(key, answer);
        if (isSame) return;
        const refresh = () => this.refresh(config, name);
        const isSameAsk = (one: Config): boolean =>
            one.query === config.query && one.variables !== undefined && tokenOf(one) === tokenOf(config);
        graphql.emit({ data: undefined, errors: undefined, ...answer, refresh } as never, isSameAsk);
    }
    private failed = new Map<string, unknown>();

    /** Answers what waits, as many rounds as it takes; `names`: only these. */
    async answer(...names: string[]): Promise<void> {
        for (let round = 0; round < 500; round += 1) {
            await settle();
            const due = this.waiting().filter(({ name }) => names.length === 0 || names.includes(name));
            if (due.length === 0) return;
            for (const { config, name } of due) {
                this.note(config, name);
                const isKnown = this.cache.has(`${name} ${JSON.stringify(config.variables)}`);
                this.asked.push(isKnown ? `${name} known` : name);
                this.variables.push(config.variables ?? {});
                this.send(config, name);
            }
        }
        throw new Error('it never ends');
    }
    /** Answers one question of this name at once, before anything else happens. */
    answerNow(name: string): void {
        const due = this.waiting().find((one) => one.name === name);
        if (!due) throw new Error(`nothing asks for ${name}`);
        this.note(due.config, name);
        this.asked.push(name);
        this.variables.push(due.config.variables ?? {});
        this.send(due.config, name);
    }
    /** Answers one question of this name, and nothing that follows from it. */
    async answerOne(name: string): Promise<void> {
        await settle();
        this.answerNow(name);
        await settle();
    }
}

export async function settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
