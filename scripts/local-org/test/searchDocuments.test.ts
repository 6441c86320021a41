/** The package's search of runs as an org answers it, beside the same sample looked through record by record. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FORCE_APP } from '../../checks/findings.ts';
import { findDocuments } from '../../checks/graphql/findDocuments.ts';
import type { Persona } from '../access/personas.ts';
import { openLocalOrg } from '../localOrg.ts';
import type { LocalOrg } from '../localOrg.ts';
import type { Row } from '../sample/ledger.ts';
import { STORIES } from '../sample/test/stories.ts';
import { BY_ID, NOW, RUNS, WORLD, text, time } from '../sample/test/world.ts';
import { CASES, USER } from './searchCases.ts';
import type { Criteria } from './searchCases.ts';

const ZONE = 'Europe/London';

type Filter = Record<string, unknown>;
interface Context {
    now: number;
    timeZone: string;
    runIds: string[] | null;
    reader: { userId: string; runIds: string[] } | null;
    scopeIds: Record<'inactive-holder' | 'left-open', string[]>;
    closed: Set<string>;
}
interface Found {
    ids: string[];
    isCut: boolean;
}
interface Search {
    searchFilter(criteria: Criteria, context: Context): Filter | null;
    heldFilter(criteria: Criteria, context: Context): Filter;
    inactiveFilter(criteria: Criteria, context: Context): Filter;
    leftOpenFilters(criteria: Criteria, context: Context): { steps: Filter; items: Filter };
    runOrder(sort: object): object;
    readHeldRuns(answer: unknown): Found;
    readOwnRuns(answer: unknown): Found;
    readLeftOpenRuns(answer: unknown): Found;
    readRunPage(answer: unknown): { records: { id: string }[]; total: number; next: string | null };
    failureOf(errors: unknown[]): { code: string; subject: string | null };
    NO_CRITERIA: Criteria;
    RUN_STATES: string[];
    HAND_REASONS: string[];
    handReasons(story: unknown): string[];
}

// Bundles are written for another module resolution than these scripts: loaded by address, so that they are not type-checked with them.
const bundle = (file: string): Promise<object> =>
    import(new URL(`../../../force-app/main/default/lwc/${file}.ts`, import.meta.url).href) as Promise<object>;
const SEARCH = Object.assign(
    {},
    ...(await Promise.all(
        [
            'orchestrationData/search/widestFilter',
            'orchestrationData/search/idFilters',
            'orchestrationData/search/runOrder',
            'orchestrationData/search/foundIds',
            'orchestrationData/search/runPage',
            'orchestrationData/failures/failures',
            'orchestrationModel/orchestrationModel'
        ].map(bundle)
    ))
) as Search;

const documentOf = (file: string): string => {
    const found = findDocuments(FORCE_APP).find((document) => document.file.endsWith(`/${file}`));
    assert.ok(found, `${file} holds no document`);
    return found.text;
};
const PAGE = documentOf('runPageDocument.ts');
const CURSOR = documentOf('runCursorDocument.ts');
const HELD = documentOf('heldRunsDocument.ts');
const LEFT_OPEN = documentOf('leftOpenRunsDocument.ts');
const YOUR_ITEMS = documentOf('yourItemsDocument.ts');
const ABANDONED = documentOf('abandonedRunsDocument.ts');

const NO_CONTEXT: Context = {
    now: NOW,
    timeZone: ZONE,
    runIds: null,
    reader: null,
    scopeIds: { 'inactive-holder': [], 'left-open': [] },
    closed: new Set()
};
const NEWEST = SEARCH.runOrder({ key: 'unchanged', descending: false });

interface Answer {
    data: { uiapi?: { query: Record<string, { pageInfo: { endCursor: string | null } }> } };
    errors: { message: string }[];
}
interface Reader {
    persona?: Persona;
    deny?: string[];
}

const isDebug = (run: Row): boolean => run.IsDebugRun === true;
const idsOf = (rows: readonly { Id?: unknown }[]): string[] => rows.map(({ Id }) => text(Id)).sort();

describe('the search of runs', () => {
    let org: LocalOrg;
    before(async () => {
        org = await openLocalOrg({ runs: 300, now: NOW });
    });
    after(() => org.close());

    async function ask(query: string, variables: object, reader: Reader = {}): Promise<Answer> {
        const { persona = 'admin', deny = [] } = reader;
        const body = JSON.stringify({ query, variables });
        return JSON.parse(JSON.stringify((await org.graphql({ body, persona, deny })).body)) as Answer;
    }
    async function told(query: string, variables: object, reader?: Reader): Promise<Answer['data']> {
        const { data, errors } = await ask(query, variables, reader);
        assert.deepEqual(errors, []);
        return data;
    }
    const pageOf = async (where: Filter, more: object = {}, reader?: Reader) =>
        SEARCH.readRunPage(await told(PAGE, { where, orderBy: NEWEST, first: 2000, after: null, ...more }, reader));

    /** All that a search does before the model decides. */
    async function search(asked: Criteria, reader?: Reader): Promise<string[]> {
        const criteria = { ...SEARCH.NO_CRITERIA, ...asked };
        const held = async (items: Filter): Promise<string[]> =>
            SEARCH.readHeldRuns(await told(HELD, { items }, reader)).ids;
        const hand = (asked.hand ?? []) as string[];
        const runIds = asked.holder || asked.holderKind ? await held(SEARCH.heldFilter(criteria, NO_CONTEXT)) : null;
        const inactive = hand.includes('inactive-holder')
            ? await held(SEARCH.inactiveFilter(criteria, NO_CONTEXT))
            : [];
        const leftOpen = hand.includes('left-open')
            ? SEARCH.readLeftOpenRuns(await told(LEFT_OPEN, SEARCH.leftOpenFilters(criteria, NO_CONTEXT), reader)).ids
            : [];
        const mine = asked.mine ? SEARCH.readOwnRuns(await told(YOUR_ITEMS, { userId: USER }, reader)).ids : [];
        const scopeIds = { 'inactive-holder': inactive, 'left-open': leftOpen };
        const where = SEARCH.searchFilter(criteria, {
            ...NO_CONTEXT,
            runIds,
            reader: { userId: USER, runIds: mine },
            scopeIds
        });
        return where ? (await pageOf(where, {}, reader)).records.map(({ id }) => id).sort() : [];
    }

    for (const [what, criteria, means] of CASES) {
        it(what, async () => {
            const expected = RUNS.filter((run) => !isDebug(run) && means(run));
            // A case that finds all or none would prove little.
            if (what !== 'nothing' && !what.startsWith('signs')) assert.ok(expected.length > 0, 'nothing is meant');
            assert.deepEqual(await search(criteria), idsOf(expected));
        });
    }

    it('debug runs, where they are wanted', async () => {
        assert.ok(RUNS.some(isDebug));
        assert.deepEqual(await search({ debug: true }), idsOf(RUNS));
    });

    it('no run is lost that the model counts to a state', async () => {
        for (const state of SEARCH.RUN_STATES) {
            const counted = RUNS.filter((run) => STORIES.get(text(run.Id))?.state === state);
            assert.ok(counted.length > 0, `no run is ${state}`);
            const found = new Set(await search({ states: [state], debug: true }));
            assert.deepEqual(
                counted.filter(({ Id }) => !found.has(text(Id))),
                [],
                state
            );
        }
    });

    it('no run is lost that needs a hand, and few are found in vain', async () => {
        const isSuch = (run: Row, reason: string): boolean =>
            SEARCH.handReasons(STORIES.get(text(run.Id))).includes(reason);
        for (const reason of SEARCH.HAND_REASONS) {
            const counted = idsOf(RUNS.filter((run) => isSuch(run, reason)));
            // Nothing is known here of what is usual.
            if (reason !== 'slow') assert.ok(counted.length > 0, `no run is ${reason}`);
            const found = await search({ hand: [reason], debug: true });
            assert.deepEqual(
                counted.filter((id) => !found.includes(id)),
                [],
                reason
            );
            if (reason === 'left-open' || reason === 'inactive-holder') assert.deepEqual(found, counted, reason);
        }
    });

    it('without work items, what was left open by its steps', async () => {
        const { steps, items } = SEARCH.leftOpenFilters({ ...SEARCH.NO_CRITERIA, debug: true }, NO_CONTEXT);
        const reader = { deny: ['FlowOrchestrationWorkItem'] };
        const { errors } = await ask(LEFT_OPEN, { steps, items }, reader);
        assert.match(SEARCH.failureOf(errors).subject ?? '', /^FlowOrchestrationWorkItem/);
        const ended = ['Error', 'Canceled', 'Completed'];
        const abandoned = WORLD.STEPS.filter(
            (step) =>
                ['InProgress', 'Suspended'].includes(text(step.Status)) &&
                ended.includes(text(WORLD.runOfStep(step)?.Status))
        );
        const { ids } = SEARCH.readLeftOpenRuns(await told(ABANDONED, { steps }, reader));
        assert.ok(ids.length > 0);
        assert.deepEqual(ids.sort(), [...new Set(abandoned.map((step) => text(step.OrchestrationInstanceId)))].sort());
    });

    it('states and reasons together find what is both', async () => {
        const both = await search({ states: ['completed'], hand: ['left-open', 'stalled'] });
        assert.ok(both.every((id) => BY_ID.get(id)?.Status === 'Completed'));
    });

    it('pages follow each other in the order asked for, each run once, with the total of all', async () => {
        const where = SEARCH.searchFilter({ ...SEARCH.NO_CRITERIA }, NO_CONTEXT) as Filter;
        for (const key of ['unchanged', 'age', 'number', 'state']) {
            const orderBy = SEARCH.runOrder({ key, descending: false });
            const all = (await pageOf(where, { orderBy })).records.map(({ id }) => id);
            const paged: string[] = [];
            let after: string | null = null;
            do {
                const page = await pageOf(where, { orderBy, first: 50, after });
                assert.equal(page.total, all.length);
                paged.push(...page.records.map(({ id }) => id));
                after = page.next;
            } while (after);
            assert.deepEqual(paged, all, key);
            assert.equal(new Set(paged).size, all.length);
        }
        const byChange = (await pageOf(where)).records.map(({ id }) => time(BY_ID.get(id) as Row, 'LastModifiedDate'));
        assert.deepEqual(
            byChange,
            byChange.toSorted((a, b) => b - a)
        );
    });

    it('a page far down is reached by the cursor before it, without the rows in between', async () => {
        const where = SEARCH.searchFilter({ ...SEARCH.NO_CRITERIA }, NO_CONTEXT) as Filter;
        const { records } = await pageOf(where);
        const data = await told(CURSOR, { where, orderBy: NEWEST, first: 150, after: null });
        const after = data.uiapi?.query.FlowOrchestrationInstance?.pageInfo.endCursor;
        const page = await pageOf(where, { first: 50, after });
        assert.deepEqual(page.records, records.slice(150, 200));
        assert.equal(SEARCH.readRunPage(data).total, records.length);
    });

    it('each reader finds what they see', async () => {
        const all = await search({});
        const own = await search({}, { persona: 'assignee' });
        assert.ok(own.length > 0 && own.length < all.length);
        assert.deepEqual(
            own.filter((id) => !all.includes(id)),
            []
        );
        // Without log rows no version is told.
        assert.deepEqual(await search({ version: 1 }, { persona: 'manager' }), []);
    });

    it('what a reader may not read is named', async () => {
        const where = (asked: Criteria): Filter =>
            SEARCH.searchFilter({ ...SEARCH.NO_CRITERIA, ...asked }, NO_CONTEXT) as Filter;
        const failure = async (query: string, variables: object, ...deny: string[]) => {
            const { code, subject } = SEARCH.failureOf((await ask(query, variables, { deny })).errors);
            return [code, subject];
        };
        const page = (asked: Criteria) => ({ where: where(asked), orderBy: NEWEST, first: 1, after: null });
        assert.deepEqual(await failure(PAGE, page({}), 'FlowOrchestrationInstance.IsDebugRun'), [
            'no-field',
            'FlowOrchestrationInstance.IsDebugRun'
        ]);
        assert.deepEqual(await failure(PAGE, page({ version: 1 }), 'FlowOrchestrationLog'), [
            'no-object',
            'FlowOrchestrationLog'
        ]);
        assert.deepEqual(await failure(PAGE, page({}), 'FlowOrchestrationInstance'), [
            'no-object',
            'FlowOrchestrationInstance'
        ]);
        const items = SEARCH.heldFilter({ ...SEARCH.NO_CRITERIA, holderKind: 'inactive' }, NO_CONTEXT);
        assert.deepEqual(await failure(HELD, { items }, 'User'), ['no-object', 'User']);
    });

    it('each question is one statement per root field, with its count', async () => {
        const count = async (query: string, variables: object): Promise<number> => {
            const before = org.statementCount();
            await told(query, variables);
            return org.statementCount() - before;
        };
        const criteria = { ...SEARCH.NO_CRITERIA, text: 'loan', step: 'a', version: 1 };
        const where = SEARCH.searchFilter(criteria, NO_CONTEXT);
        assert.equal(await count(PAGE, { where, orderBy: NEWEST, first: 50, after: null }), 1);
        assert.equal(await count(HELD, { items: SEARCH.heldFilter(criteria, NO_CONTEXT) }), 1);
        assert.equal(await count(LEFT_OPEN, SEARCH.leftOpenFilters(criteria, NO_CONTEXT)), 2);
    });
});
