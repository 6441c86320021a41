import { createElement } from 'lwc';
import type { RunsFound } from 'c/orchestrationRunSearch';
import RunSearch from 'c/orchestrationRunSearch';
import { buildRunStory, HAND_REASONS, handReasons, NO_CRITERIA, RUN_STATES, USUAL_SORT } from 'c/orchestrationModel';
import type { HandReason, RunCriteria, RunState } from 'c/orchestrationModel';
import { expectedStates, FIXTURES, FIXTURE_NOW, readFixture, storyInputOf } from 'test/fixtures';
import type { FixtureRecords } from 'test/fixtures';
import { merged, Server, settle } from './server';

const NOW = Date.parse(FIXTURE_NOW);

interface Search extends HTMLElement {
    stop(): void;
    retry(): Promise<void>;
    refresh(): Promise<void>;
    soql(): { text: string | null; notes: string[] } | null;
}
interface Shown {
    search: Search;
    told: RunsFound[];
    last(): RunsFound;
    set(changes: object): Promise<void>;
}

async function show(asked: Partial<RunCriteria> = {}, properties: object = {}): Promise<Shown> {
    const search = createElement('c-orchestration-run-search', { is: RunSearch }) as unknown as Search;
    const told: RunsFound[] = [];
    search.addEventListener('found', (event) => told.push((event as CustomEvent<RunsFound>).detail));
    const set = async (changes: object): Promise<void> => {
        Object.assign(search, changes);
        await settle();
    };
    const criteria = { ...NO_CRITERIA, ...asked };
    Object.assign(search, { criteria, sort: USUAL_SORT, page: 1, walks: false, active: true, ...properties });
    document.body.append(search);
    await settle();
    return {
        search,
        told,
        set,
        last: () => {
            const found = told.at(-1);
            if (!found) throw new Error('nothing was told');
            return found;
        }
    };
}

let all: FixtureRecords;
let states: Record<string, string>;
let hand: Map<string, HandReason[]>;
let server: Server;

const statesOf = ({ runs }: RunsFound): Record<string, string | undefined> =>
    Object.fromEntries(runs.map(({ id, summary }) => [id, summary?.state]));
const idsOf = ({ runs }: RunsFound): string[] => runs.map(({ id }) => id);
const countOf = (name: string): number => server.asked.filter((asked) => asked === name).length;

beforeAll(async () => {
    const fixtures = await Promise.all(FIXTURES.map((name) => readFixture(name)));
    all = merged(fixtures);
    states = Object.assign({}, ...FIXTURES.map((name) => expectedStates(name)));
    hand = new Map(
        fixtures.flatMap((records) =>
            (records.FlowOrchestrationInstance ?? []).map(({ Id }) => [
                Id,
                handReasons(buildRunStory(storyInputOf(records, Id)))
            ])
        )
    );
});
beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
    server = new Server(all);
});
afterEach(() => document.body.replaceChildren());

/** Plain completed runs, the last one changed last. */
function plainRuns(count: number, values: (n: number) => object = () => ({})): FixtureRecords {
    const at = (n: number): string => new Date(NOW - (count - n) * 60_000).toISOString();
    const runs = Array.from({ length: count }, (_none, index) => ({
        Id: `0jE0000PLAIN${String(index).padStart(3, '0')}AAA`,
        Name: String(index).padStart(5, '0'),
        Status: 'Completed',
        OrchestrationLabel: 'Plain',
        OrchestrationDeveloperName: 'Plain',
        CreatedDate: at(index),
        LastModifiedDate: at(index),
        SystemModstamp: at(index),
        ...values(index)
    }));
    return { FlowOrchestrationInstance: runs };
}

describe('a bound', () => {
    const all = (count: number): Promise<Shown> => {
        server = new Server(plainRuns(count));
        return show({}, { walks: true, most: 100, sort: { key: 'age', descending: true } });
    };

    it('looks at the oldest only, says of how many, and knows no total', async () => {
        const { last } = await all(130);
        await server.answer();
        expect(last()).toMatchObject({ done: true, total: null, soFar: 100, lookedAt: 100, candidates: 130 });
        const numbers = idsOf(last()).sort();
        expect(numbers[99]).toBe('0jE0000PLAIN099AAA');
        expect(countOf('runs')).toBe(2);
    });

    it('of exactly as many runs leaves nothing out', async () => {
        const { last } = await all(100);
        await server.answer();
        expect(last()).toMatchObject({ done: true, total: 100, lookedAt: 100, candidates: 100 });
    });
});

describe('where the server decides', () => {
    it('the first picture takes two requests: rows, then states without log; then the log', async () => {
        const { told, last } = await show({ statuses: ['Error'] });
        await server.answer('page');
        expect(told).toHaveLength(1);
        expect(last()).toMatchObject({ lookedAt: null, candidates: null, done: false, failure: null });
        expect(last().runs.length).toBe(last().total);
        expect(last().runs.every(({ summary, record }) => summary === null && record.status === 'Error')).toBe(true);
        await server.answer('runs');
        expect(server.asked).toEqual(['page', 'runs']);
        expect(last().runs.every(({ summary }) => summary?.logState === 'pending')).toBe(true);
        expect(last()).toMatchObject({ done: false, remarks: ['log-pending'] });
        await server.answer();
        expect(server.asked).toEqual(['page', 'runs', 'log']);
        expect(last()).toMatchObject({ done: true, remarks: [] });
        const failed = Object.entries(states).filter(([id, state]) => id.startsWith('0jE') && /^failed/.test(state));
        expect(statesOf(last())).toEqual(Object.fromEntries(failed));
    });

    it('every run has the state of its own page', async () => {
        const { set, told, last } = await show();
        await server.answer();
        const shown = statesOf(last());
        const total = last().total ?? 0;
        for (let page = 2; page <= Math.ceil(total / 50); page += 1) {
            await set({ page });
            await server.answer();
            Object.assign(shown, statesOf(last()));
        }
        const runs = Object.entries(states).filter(([id]) => id.startsWith('0jE'));
        expect(shown).toEqual(Object.fromEntries(runs));
        expect(total).toBe(runs.length);
        expect(told.every(({ failure }) => failure === null)).toBe(true);
    });

    it('asks nothing until it is to, and nothing for runs that cannot be', async () => {
        const { told, set } = await show({}, { active: false });
        expect(server.waiting()).toEqual([]);
        await set({ active: true });
        expect(server.waiting().map(({ name }) => name)).toEqual(['page']);
        expect(told).toEqual([]);
    });

    it('an empty page is an answer', async () => {
        const { last } = await show({ text: 'nothing is called so' });
        await server.answer();
        expect(server.asked).toEqual(['page']);
        expect(last()).toMatchObject({ runs: [], total: 0, done: true });
    });

    it('pages by cursor; one that is far down in one step more', async () => {
        server = new Server(plainRuns(180));
        const { last, set } = await show({}, { page: 3 });
        await server.answer('cursor', 'page');
        expect(server.asked).toEqual(['cursor', 'page']);
        const numbers = () => last().runs.map(({ record }) => Number(record.name));
        expect(numbers()).toEqual(Array.from({ length: 50 }, (_none, index) => 79 - index));
        expect(last().total).toBe(180);
        await set({ page: 4 });
        await server.answer();
        expect(numbers()).toEqual(Array.from({ length: 30 }, (_none, index) => 29 - index));
        // The cursor after page 3 came with page 3.
        expect(countOf('cursor')).toBe(1);
        await set({ page: 1 });
        await server.answer();
        expect(numbers()[0]).toBe(179);
        await set({ page: 9 });
        await server.answer();
        expect(last()).toMatchObject({ runs: [], total: 180, done: true, limit: null });
    });

    it('says so where no paging leads, with the total', async () => {
        server = new Server(plainRuns(60));
        const { last } = await show({}, { page: 81 });
        await server.answer();
        expect(server.asked).toEqual(['cursor']);
        expect(last()).toMatchObject({ runs: [], total: 60, limit: 'beyond-paging', done: true });
    });

    it('another order asks the server; runs stand in its order', async () => {
        server = new Server(plainRuns(60));
        const { last, set } = await show();
        await server.answer();
        await set({ sort: { key: 'number', descending: false } });
        await server.answer();
        expect(
            last()
                .runs.map(({ record }) => Number(record.name))
                .slice(0, 2)
        ).toEqual([0, 1]);
        expect(countOf('page')).toBe(2);
    });

    it('a page that comes back stands at once, and is asked for again', async () => {
        server = new Server(plainRuns(60));
        const { last, set } = await show();
        await server.answer();
        await set({ page: 2 });
        await server.answer();
        server.records.FlowOrchestrationInstance?.pop();
        await set({ page: 1 });
        await server.answer();
        expect(server.asked).toContain('page known');
        expect(server.asked).toContain('page again');
        expect(last().total).toBe(59);
    });

    it('runs of other criteria take the place of those under way; late answers are not told', async () => {
        const { told, last, set } = await show({ statuses: ['Error'] });
        const [old] = server.waiting();
        await set({ criteria: { ...NO_CRITERIA, statuses: ['Suspended'] } });
        expect(server.waiting().map(({ config }) => config)).not.toContain(old?.config);
        await server.answer();
        expect(told.every(({ runs }) => runs.every(({ record }) => record.status === 'Suspended'))).toBe(true);
        expect(last().done).toBe(true);
    });

    it('an answer that comes between the change and the new question is not told', async () => {
        const { search, told } = await show({ statuses: ['Error'] });
        Object.assign(search, { criteria: { ...NO_CRITERIA, statuses: ['Suspended'] } });
        // The wire still asks for the old ones.
        server.answerNow('page');
        expect(told).toEqual([]);
        await server.answer();
        expect(new Set(told.flatMap(({ runs }) => runs.map(({ record }) => record.status)))).toEqual(
            new Set(['Suspended'])
        );
    });

    it('what is read of other runs is not taken for theirs', async () => {
        const { search, told, last } = await show({ statuses: ['Error'] });
        await server.answer('page');
        const before = told.length;
        Object.assign(search, { criteria: { ...NO_CRITERIA, statuses: ['Suspended'] } });
        server.answerNow('runs');
        expect(told).toHaveLength(before);
        await server.answer();
        expect(told.slice(before).every(({ runs }) => runs.every(({ record }) => record.status === 'Suspended'))).toBe(
            true
        );
        expect(last().runs.every(({ summary }) => summary?.state === 'suspended')).toBe(true);
    });

    it('the same criteria in another object ask nothing again', async () => {
        const { set, told } = await show({ statuses: ['Error'] });
        await server.answer();
        const before = told.length;
        await set({ criteria: { ...NO_CRITERIA, statuses: ['Error'] } });
        expect(server.waiting()).toEqual([]);
        expect(told.slice(before).every(({ done }) => done)).toBe(true);
    });

    it('Ids of other case are not meant, and do not count', async () => {
        const record = '0065g00000ABcDE';
        const triggering = [record, record.toLowerCase(), `${record}AA1`];
        server = new Server(plainRuns(3, (n) => ({ TriggeringRecord: triggering[n] })));
        const { last } = await show({ recordId: record });
        await server.answer();
        expect(last()).toMatchObject({ total: 2, remarks: ['twins-left-out', 'log-not-visible'] });
        expect(last().runs.map(({ record: run }) => run.triggeringRecord)).toEqual([`${record}AA1`, record]);
    });
});

describe('holders', () => {
    it('the runs of their items are read first, then they are asked for', async () => {
        const { last } = await show({ holderKind: 'inactive' });
        await server.answer('held');
        expect(server.waiting().map(({ name }) => name)).toEqual(['page']);
        await server.answer();
        const inactive = new Set((all.User ?? []).filter(({ IsActive }) => IsActive === false).map(({ Id }) => Id));
        const steps = new Map((all.FlowOrchestrationStepInstance ?? []).map((step) => [step.Id, step]));
        const expected = (all.FlowOrchestrationWorkItem ?? [])
            .filter(({ Status, AssigneeId }) => Status === 'Assigned' && inactive.has(String(AssigneeId)))
            .map(({ StepInstanceId }) => steps.get(String(StepInstanceId))?.OrchestrationInstanceId);
        expect(idsOf(last()).sort()).toEqual([...new Set(expected)].sort());
        expect(idsOf(last()).length).toBeGreaterThan(0);
    });

    it('who holds nothing leaves nothing to ask', async () => {
        const { last } = await show({ holder: 'nobody is called so' });
        await server.answer();
        expect(server.asked).toEqual(['held']);
        expect(last()).toMatchObject({ runs: [], total: 0, done: true });
    });

    it('more items than are read are said', async () => {
        server.most = 3;
        const { last } = await show({ holderKind: 'user' });
        await server.answer();
        expect(last().remarks).toContain('holders-cut');
        expect(last().total).toBeLessThanOrEqual(3);
    });
});

describe('where the model decides', () => {
    it.each([...RUN_STATES])('finds all that are %s', async (state) => {
        const { last } = await show({ states: [state], debug: true });
        await server.answer();
        const expected = Object.entries(states).filter(([id, one]) => id.startsWith('0jE') && one === state);
        expect(idsOf(last()).sort()).toEqual(expected.map(([id]) => id).sort());
        expect(last()).toMatchObject({ done: true, total: expected.length, soFar: expected.length, failure: null });
        expect(last().lookedAt).toBe(last().candidates);
        expect(last().lookedAt ?? 0).toBeLessThan(hand.size);
    });

    it.each(HAND_REASONS.filter((reason) => reason !== 'slow' && reason !== 'suspended'))(
        'finds all that need a hand: %s',
        async (reason) => {
            const { last } = await show({ hand: [reason], debug: true });
            await server.answer();
            const expected = [...hand].filter(([, reasons]) => reasons.includes(reason)).map(([id]) => id);
            expect(expected.length).toBeGreaterThan(0);
            expect(idsOf(last()).sort()).toEqual(expected.sort());
            expect(last().runs.every(({ summary }) => summary?.hand.includes(reason))).toBe(true);
        }
    );

    it('finds all that are suspended for long, and looks at no younger ones', async () => {
        const suspended = (days: number): object => {
            const at = new Date(NOW - days * 24 * 60 * 60_000).toISOString();
            return { Status: 'Suspended', CreatedDate: at, LastModifiedDate: at, SystemModstamp: at };
        };
        server = new Server(plainRuns(4, (n) => suspended([3, 6.5, 7, 7.1][n] ?? 0)));
        const { last } = await show({ hand: ['suspended'] });
        await server.answer();
        expect(last().runs.map(({ record }) => record.name)).toEqual(['00003']);
        expect(last()).toMatchObject({ lookedAt: 3, done: true });
    });

    it('several reasons at once, within a state', async () => {
        const criteria = {
            states: ['completed', 'canceled'] as RunState[],
            hand: ['left-open', 'stalled'] as HandReason[]
        };
        const { last } = await show(criteria);
        await server.answer();
        const expected = [...hand].filter(
            ([id, reasons]) => reasons.includes('left-open') && ['completed', 'canceled'].includes(states[id] ?? '')
        );
        expect(idsOf(last()).sort()).toEqual(expected.map(([id]) => id).sort());
        expect(last().words.hand).toEqual([{ ids: 'left-open' }, { statuses: ['InProgress'] }]);
    });

    it('tells how far it has come after every chunk, and keeps the order', async () => {
        server = new Server(plainRuns(330));
        const { told, last, set } = await show(
            { states: ['completed'] },
            { sort: { key: 'number', descending: false } }
        );
        await server.answer('page');
        expect(last()).toMatchObject({ lookedAt: 0, candidates: 330, soFar: 0, total: null, done: false, runs: [] });
        await server.answer();
        const looked = [...new Set(told.map(({ lookedAt }) => lookedAt))];
        expect(looked).toEqual([0, 50, 100, 150, 200, 250, 300, 330]);
        expect(told.every(({ soFar, lookedAt }) => soFar === lookedAt)).toBe(true);
        expect(last()).toMatchObject({ total: 330, candidates: 330, done: true });
        expect(last().runs.map(({ record }) => Number(record.name))).toEqual(Array.from({ length: 50 }, (_n, i) => i));
        // Of what was judged, another page and another order need no server.
        const asked = server.asked.length;
        await set({ page: 7 });
        expect(last().runs.map(({ record }) => Number(record.name))).toEqual(
            Array.from({ length: 30 }, (_n, i) => 300 + i)
        );
        await set({ page: 1, sort: { key: 'number', descending: true } });
        expect(last().runs[0]?.record.name).toBe('00329');
        expect([server.asked.length, server.waiting()]).toEqual([asked, []]);
    });

    it('looks at each run once, two pages of candidates ahead at most', async () => {
        server = new Server(plainRuns(330));
        await show({ states: ['completed'] });
        await server.answer('page');
        expect(countOf('page')).toBe(1);
        await server.answer();
        expect([countOf('page'), countOf('runs'), countOf('log')]).toEqual([2, 7, 7]);
        const judged = server.variables.flatMap(({ ids, after }) => (ids && !after ? (ids as string[]) : []));
        expect(judged).toHaveLength(330);
        expect(new Set(judged).size).toBe(330);
    });

    it('says of a run the same as on a page, of which the whole log is read', async () => {
        const pagesOf = async ({ last, set }: Shown): Promise<Map<string, unknown>> => {
            const seen = new Map<string, unknown>();
            await server.answer();
            for (let page = 1; seen.size < (last().total ?? 0); page += 1) {
                await set({ page });
                await server.answer();
                for (const { id, summary } of last().runs) seen.set(id, summary);
            }
            return seen;
        };
        const walked = await show({ states: [...RUN_STATES] });
        const briefly = await pagesOf(walked);
        expect(countOf('briefLog')).toBeGreaterThan(0);
        walked.search.remove();
        server = new Server(all);
        const wholly = await pagesOf(await show());
        expect([countOf('briefLog'), countOf('log') > 0]).toEqual([0, true]);
        expect(wholly.size).toBeGreaterThan(30);
        for (const [id, summary] of wholly) expect([id, briefly.get(id)]).toEqual([id, summary]);
    });

    it('stops, and goes on where it stopped', async () => {
        server = new Server(plainRuns(330));
        const { search, last } = await show({ states: ['completed'] });
        await server.answer('page');
        await server.answerOne('runs');
        await server.answer('briefLog', 'log');
        search.stop();
        await server.answer();
        expect(last()).toMatchObject({ stopped: true, done: false, lookedAt: 50, soFar: 50, total: null });
        expect(server.waiting()).toEqual([]);
        await search.retry();
        await server.answer();
        expect(last()).toMatchObject({ stopped: false, done: true, lookedAt: 330, total: 330 });
        expect(new Set(idsOf(last())).size).toBe(50);
    });

    it('other criteria take the place of a walk under way', async () => {
        const { told, last, set } = await show({ states: ['failed', 'failed-resumable'] });
        await server.answer('page');
        await server.answerOne('runs');
        await set({ criteria: { ...NO_CRITERIA, states: ['suspended'] } });
        const before = told.length;
        await server.answer();
        const seen = told.slice(before).flatMap(({ runs }) => runs.map(({ summary }) => summary?.state));
        expect([...new Set(seen)]).toEqual(['suspended']);
        expect(last().done).toBe(true);
    });

    it('Ids of other case are not looked at', async () => {
        const record = '0065g00000ABcDE';
        server = new Server(plainRuns(3, (n) => ({ TriggeringRecord: n === 1 ? record.toLowerCase() : record })));
        const { last, told } = await show({ states: ['completed'], recordId: record });
        await server.answer('page');
        expect(last().candidates).toBe(2);
        await server.answer();
        expect(last()).toMatchObject({ total: 2, lookedAt: 2, done: true });
        expect(last().remarks).toContain('twins-left-out');
        expect(told.every(({ soFar }) => soFar <= 2)).toBe(true);
    });

    it('a run that is gone when it is read is not counted', async () => {
        server = new Server(plainRuns(3));
        const { last } = await show({ states: ['completed'] });
        await server.answer('page');
        server.records = { FlowOrchestrationInstance: (server.records.FlowOrchestrationInstance ?? []).slice(1) };
        await server.answer();
        expect(last()).toMatchObject({ done: true, lookedAt: 3, total: 2 });
    });
});

describe('slower than usual', () => {
    const at = (minutes: number): string => new Date(NOW - minutes * 60_000).toISOString();
    const runs = (process: string, names: string[], values: object): object[] =>
        names.map((name) => ({
            Id: `0jE0000${name.padStart(8, '0')}AAA`,
            Name: name,
            OrchestrationLabel: process,
            OrchestrationDeveloperName: process,
            CreatedDate: at(600),
            LastModifiedDate: at(600),
            SystemModstamp: at(600),
            ...values
        }));
    const parts = (name: string, status: string, created: string): [object, object] => [
        {
            Id: `0jF0000${name.padStart(8, '0')}AAA`,
            Name: 'S',
            Label: 'S',
            Status: status,
            Position: 1,
            CreatedDate: created,
            OrchestrationInstanceId: `0jE0000${name.padStart(8, '0')}AAA`
        },
        {
            Id: `0jL0000${name.padStart(8, '0')}AAA`,
            Name: 'A',
            Label: 'A',
            Status: status,
            StepType: 'BackgroundStep',
            CreatedDate: created,
            StageInstanceId: `0jF0000${name.padStart(8, '0')}AAA`,
            OrchestrationInstanceId: `0jE0000${name.padStart(8, '0')}AAA`
        }
    ];
    const ends = (process: string, seconds: number): object[] =>
        [1, 2, 3, 4, 5].map((n) => ({
            Id: `0je0000${process}${n}`.padEnd(15, '0').concat('AAA'),
            OrchestrationInstanceId: `0jE0000earlier${n}AAA`,
            OrchestrationName: process,
            Kind: 'EndStep',
            Timestamp: at(900),
            StageName: 'S',
            StepName: 'A',
            Duration: seconds
        }));
    const live = [
        ...runs('Whirl', ['F1', 'F2', 'F3'], { Status: 'InProgress' }),
        ...runs('Slow', ['S1'], { Status: 'InProgress' })
    ];
    const children = ['F1', 'F2', 'F3', 'S1'].map((name) => parts(name, 'InProgress', at(name === 'F3' ? 1 : 60)));
    const startRows = ['F1', 'F2', 'F3', 'S1'].map((name, index) => ({
        Id: `0je0000START${index}00AAA`,
        OrchestrationInstanceId: `0jE0000${name.padStart(8, '0')}AAA`,
        OrchestrationName: name.startsWith('F') ? 'Whirl' : 'Slow',
        Kind: 'StartInstance',
        Timestamp: at(600)
    }));
    const records = (): FixtureRecords =>
        ({
            FlowOrchestrationInstance: live,
            FlowOrchestrationStageInstance: children.map(([stage]) => stage),
            FlowOrchestrationStepInstance: children.map(([, step]) => step),
            FlowOrchestrationLog: [...startRows, ...ends('Whirl', 600), ...ends('Slow', 36_000)]
        }) as unknown as FixtureRecords;

    it('asks for one process after the other, the busiest first, and says for how many it has looked', async () => {
        server = new Server(records());
        const { last, told } = await show({ hand: ['slow'] });
        await server.answer('page', 'runs', 'briefLog', 'log');
        expect(last()).toMatchObject({ lookedAt: 4, done: false, total: null, usual: { looked: 0, of: 2 }, runs: [] });
        await server.answerOne('usual');
        expect(server.variables.at(-1)).toEqual({ name: 'Whirl' });
        expect(last()).toMatchObject({ done: false, usual: { looked: 1, of: 2 }, soFar: 2 });
        await server.answer();
        expect(last()).toMatchObject({ done: true, total: 2, usual: { looked: 2, of: 2 }, remarks: [] });
        expect(last().runs.map(({ record, summary }) => [record.name, summary?.hand])).toEqual([
            ['F1', ['slow']],
            ['F2', ['slow']]
        ]);
        expect(countOf('usual')).toBe(2);
        expect(told.some(({ usual }) => usual === null)).toBe(false);
    });

    it('compares what is found anyway: the runs stand before it is known, and each is read once', async () => {
        server = new Server(records());
        const { last } = await show({ states: ['running'] }, { walks: true, compares: true });
        await server.answer('page', 'runs', 'briefLog', 'log');
        const total = last().total ?? 0;
        expect(last()).toMatchObject({ done: true, usual: { looked: 0, of: 2 } });
        expect([total > 2, last().runs.some(({ summary }) => summary?.hand.includes('slow'))]).toEqual([true, false]);
        await server.answer();
        const slow = last().runs.filter(({ summary }) => summary?.hand.includes('slow'));
        expect(slow.map(({ record }) => record.name).sort()).toEqual(['F1', 'F2']);
        expect(last()).toMatchObject({ done: true, total, usual: { looked: 2, of: 2 } });
        expect(countOf('runs')).toBe(1);
    });

    it('a run with another reason gets this one too, and stands once', async () => {
        server = new Server(records());
        // A failed step beside the one that goes on.
        const steps = server.records.FlowOrchestrationStepInstance ?? [];
        const [first] = steps;
        if (first) steps.push({ ...first, Id: '0jL0000FAILED01AAA', Name: 'B', Status: 'Error' });
        const { last } = await show({ hand: ['slow', 'stalled'] });
        await server.answer();
        const found = last().runs.map(({ record, summary }) => [record.name, summary?.hand]);
        expect(found.sort()).toEqual([
            ['F1', ['stalled', 'slow']],
            ['F2', ['slow']]
        ]);
        expect(last().total).toBe(2);
    });

    it('at one step: only runs that are slow there, whatever their most urgent reason', async () => {
        server = new Server(records());
        const { last } = await show({ process: 'Whirl', slowStep: { stageName: 's', stepName: 'a' } });
        await server.answer();
        expect(last().runs.map(({ record, summary }) => [record.name, summary?.slowSteps])).toEqual([
            ['F1', [{ stageName: 'S', stepName: 'A' }]],
            ['F2', [{ stageName: 'S', stepName: 'A' }]]
        ]);
        expect(last()).toMatchObject({ done: true, total: 2, usual: { looked: 1, of: 1 } });
    });

    it('is asked only where it is sought', async () => {
        server = new Server(records());
        const { last } = await show({ hand: ['stalled'] });
        await server.answer();
        expect(countOf('usual')).toBe(0);
        expect(last()).toMatchObject({ done: true, usual: null });
    });

    it('what could not be read is said, and asked again', async () => {
        server = new Server(records());
        server.failing['usual'] = { message: 'HTTP status 503' };
        const { search, last } = await show({ hand: ['slow'] });
        await server.answer();
        expect(last()).toMatchObject({ done: true, total: 0, usual: { looked: 2, of: 2 }, remarks: ['usual-failed'] });
        server.failing = {};
        await search.retry();
        await server.answer();
        expect(last()).toMatchObject({ done: true, total: 2, remarks: [] });
    });
});

describe('all runs, for what is downloaded', () => {
    it('are walked through and judged, also where the server decides', async () => {
        server = new Server(plainRuns(120));
        const { last, told } = await show({}, { walks: true });
        await server.answer();
        expect(last()).toMatchObject({ done: true, total: 120, lookedAt: 120, candidates: 120 });
        expect(last().runs).toHaveLength(120);
        expect(last().runs.every(({ summary }) => summary?.state === 'completed')).toBe(true);
        expect(told.map(({ runs }) => runs.length)).toEqual(
            [...told.map(({ runs }) => runs.length)].sort((a, b) => a - b)
        );
        expect(last().runs[0]?.record.name).toBe('00119');
    });
});

describe('what goes wrong', () => {
    const BUSY = { message: 'HTTP status 503' };
    const unknownField = (field: string, type = 'FlowOrchestrationInstance_Filter') => ({
        message: `Field "${field}" is not defined by type "${type}".`
    });

    it('a page that cannot be read is told, and asked again', async () => {
        server.failing['page'] = BUSY;
        const { search, last } = await show();
        await server.answer();
        expect(last()).toMatchObject({ failure: { code: 'unavailable' }, runs: [], total: null, done: false });
        server.failing = {};
        await search.retry();
        await server.answer();
        expect(last()).toMatchObject({ failure: null, done: true });
        expect(last().runs.length).toBe(50);
    });

    it('rows stay where their states cannot be read', async () => {
        server.failing['runs'] = BUSY;
        const { search, last } = await show({ statuses: ['Error'] });
        await server.answer();
        expect(last().failure?.code).toBe('unavailable');
        expect(last().runs.length).toBe(last().total);
        server.failing = {};
        await search.retry();
        await server.answer();
        expect(last().failure).toBeNull();
        expect(last().runs.every(({ summary }) => summary !== null)).toBe(true);
    });

    it('a walk waits where a chunk cannot be read, and judges nothing by half', async () => {
        server = new Server(plainRuns(120));
        const { search, last } = await show({ states: ['completed'] });
        await server.answer('page', 'runs');
        server.failing['briefLog'] = BUSY;
        await server.answer();
        expect(last()).toMatchObject({ failure: { code: 'unavailable' }, lookedAt: 0, done: false });
        server.failing = {};
        await search.retry();
        await server.answer();
        expect(last()).toMatchObject({ failure: null, lookedAt: 120, done: true });
    });

    it('candidates that cannot be read stop nothing that is read already', async () => {
        server = new Server(plainRuns(330));
        const { search, last } = await show({ states: ['completed'] });
        await server.answerOne('page');
        server.failing['page'] = BUSY;
        await server.answer();
        expect(last()).toMatchObject({ failure: { code: 'unavailable' }, lookedAt: 200, total: null, done: false });
        server.failing = {};
        await search.retry();
        await server.answer();
        expect(last()).toMatchObject({ failure: null, lookedAt: 330, total: 330, done: true });
    });

    it('without the log the states are those without log, and it is said', async () => {
        server.failing['briefLog'] = {
            message:
                "Validation error of type FieldUndefined: Field 'FlowOrchestrationLog' in type 'RecordQuery' is undefined"
        };
        const { last } = await show({ hand: ['failed', 'resumable'] });
        await server.answer();
        expect(last()).toMatchObject({ done: true, remarks: ['log-closed'], failure: null });
        // Nothing proves a failure final without log, but for what stands on the records.
        expect(last().runs.every(({ summary }) => summary?.logState === 'error')).toBe(true);
        expect(last().runs.length).toBeGreaterThan(0);
    });

    it('where its rows cannot be filtered, all of the log is read', async () => {
        server.failing['briefLog'] = {
            message:
                "Validation error of type WrongType: argument 'where' with value contains a field not in 'FlowOrchestrationLog_Filter': 'StepName'"
        };
        const { last } = await show({ states: ['waiting'] });
        await server.answer();
        expect(last()).toMatchObject({ done: true, failure: null });
        expect(countOf('log')).toBeGreaterThan(0);
        expect(last().runs.some(({ summary }) => summary?.logState === 'readable')).toBe(true);
    });

    it('no row of the log at all is said too', async () => {
        server = new Server({ ...all, FlowOrchestrationLog: [] });
        const { last } = await show({ states: ['waiting'] });
        await server.answer();
        expect(last()).toMatchObject({ done: true, remarks: ['log-not-visible'] });
    });

    it('a reader who cannot tell debug runs sees them, and it is said', async () => {
        server.failing['page'] = unknownField('IsDebugRun');
        const { last } = await show();
        await server.answerOne('page');
        server.failing = {};
        await server.answer();
        expect(JSON.stringify(server.variables.at(-3))).not.toContain('IsDebugRun');
        expect(last()).toMatchObject({ done: true, failure: null, remarks: ['debug-closed'] });
    });

    it('without the label a text is looked for in what is left', async () => {
        server.failing['page'] = unknownField('OrchestrationLabel');
        const { last } = await show({ text: 'a' });
        await server.answerOne('page');
        server.failing = {};
        await server.answer();
        expect(last()).toMatchObject({ done: true, remarks: ['text-closed'] });
    });

    it('a criterion that cannot be asked for is a failure', async () => {
        server.failing['page'] = unknownField('OrchestrationDeveloperName');
        const { last } = await show({ process: 'Hiring' });
        await server.answer();
        expect(last().failure).toMatchObject({
            code: 'no-field',
            subject: 'FlowOrchestrationInstance.OrchestrationDeveloperName'
        });
    });

    it('a reason that cannot be asked for takes only itself away', async () => {
        server.failing['held'] = unknownField('User', 'FlowOrchestrationWorkItem_Assignee_Filter');
        const { last } = await show({ hand: ['inactive-holder', 'resumable'] });
        await server.answer();
        expect(last()).toMatchObject({ done: true, failure: null, remarks: ['inactive-closed'] });
        const resumable = [...hand].filter(([, reasons]) => reasons.includes('resumable')).map(([id]) => id);
        expect(idsOf(last())).toEqual(expect.arrayContaining(resumable));
    });

    it('where all that is sought is closed, nothing found is no answer', async () => {
        server.failing['held'] = unknownField('User', 'FlowOrchestrationWorkItem_Assignee_Filter');
        const { last } = await show({ hand: ['inactive-holder'] });
        await server.answer();
        expect(last()).toMatchObject({
            failure: { code: 'no-object', subject: 'User' },
            remarks: ['inactive-closed'],
            runs: []
        });
    });

    it('without work items what was left open is told by steps', async () => {
        server.failing['leftOpen'] = {
            message: 'Validation error of type UnknownType: Unknown type FlowOrchestrationWorkItem_Filter'
        };
        const { last, set } = await show({ hand: ['left-open'] });
        await server.answer();
        expect(server.asked.slice(0, 2)).toEqual(['leftOpen', 'abandoned']);
        const abandoned = last().runs.map(({ summary }) => summary?.hand.includes('left-open'));
        expect(abandoned.length).toBeGreaterThan(0);
        expect(abandoned.every(Boolean)).toBe(true);
        expect(last()).toMatchObject({ done: true, failure: null, remarks: ['leftOpen-closed'] });
        // Once is enough to know it.
        await set({ criteria: { ...NO_CRITERIA, hand: ['left-open'], debug: true } });
        await server.answer();
        expect(countOf('leftOpen')).toBe(1);
    });

    it('a reason that cannot be read just now is waited for', async () => {
        server.failing['leftOpen'] = BUSY;
        const { search, last } = await show({ hand: ['left-open', 'resumable'] });
        await server.answer();
        expect(server.asked).toEqual(['leftOpen']);
        expect(last()).toMatchObject({ failure: { code: 'unavailable' }, done: false, total: null });
        server.failing = {};
        await search.retry();
        await server.answer();
        expect(last()).toMatchObject({ failure: null, done: true });
    });

    it('a holder who cannot be looked for is a failure', async () => {
        server.failing['held'] = unknownField('User', 'FlowOrchestrationWorkItem_Assignee_Filter');
        const { last } = await show({ holderKind: 'inactive' });
        await server.answer();
        expect(last().failure).toMatchObject({ code: 'no-object', subject: 'User' });
    });

    it('a version is found by the log only, which is said', async () => {
        const { last } = await show({ version: 3 });
        await server.answer();
        expect(last().remarks).toContain('version-by-log');
    });

    it.each([{ holder: 'Anna' }, { holderKind: 'queue' as const }, { hand: ['inactive-holder' as const] }])(
        'holders are found by work items only, which is said: %o',
        async (criteria) => {
            const { last } = await show(criteria);
            await server.answer();
            expect(last().remarks).toContain('holders-by-items');
        }
    );

    it('of several reasons one that goes by holders leaves none out of the others', async () => {
        const { last } = await show({ hand: ['resumable', 'inactive-holder'] });
        await server.answer();
        expect(last().remarks).not.toContain('holders-by-items');
    });
});

describe('looking again', () => {
    it('at a page: what changed is told, and when it was', async () => {
        server = new Server(plainRuns(3));
        const { search, last } = await show();
        await server.answer();
        jest.spyOn(Date, 'now').mockReturnValue(NOW + 60_000);
        server.records.FlowOrchestrationInstance?.pop();
        const done = search.refresh();
        await server.answer();
        await done;
        expect(last()).toMatchObject({ total: 2, asOf: NOW + 60_000, done: true });
        expect(server.asked).toContain('page again');
    });

    it('where nothing changed the picture stands as of now', async () => {
        server = new Server(plainRuns(3));
        const { search, last } = await show();
        await server.answer();
        jest.spyOn(Date, 'now').mockReturnValue(NOW + 60_000);
        const done = search.refresh();
        await server.answer();
        await done;
        expect(last()).toMatchObject({ total: 3, asOf: NOW + 60_000, done: true });
    });

    it('at what the model decides: all is read anew, and what was found stays until it has been', async () => {
        server = new Server(plainRuns(120));
        const { search, last, told } = await show({ states: ['completed'] });
        await server.answer();
        const before = told.length;
        server.records = {
            FlowOrchestrationInstance: (server.records.FlowOrchestrationInstance ?? []).map((run, index) =>
                index < 5 ? { ...run, Status: 'Canceled' } : run
            )
        };
        server.asked = [];
        const done = search.refresh();
        await server.answer();
        await done;
        expect(last()).toMatchObject({ done: true, total: 115, lookedAt: 115 });
        expect(server.asked.filter((name) => /known|again/.test(name))).toEqual([]);
        expect(Math.min(...told.slice(before).map(({ soFar }) => soFar))).toBeGreaterThanOrEqual(115);
    });

    it('at one run alone', async () => {
        server = new Server(plainRuns(1));
        const { search, last } = await show({ states: ['completed', 'canceled'] });
        await server.answer();
        server.records = {
            FlowOrchestrationInstance: plainRuns(1, () => ({ Status: 'Canceled' })).FlowOrchestrationInstance ?? []
        };
        const done = search.refresh();
        await server.answer();
        await done;
        expect(statesOf(last())).toEqual({ '0jE0000PLAIN000AAA': 'canceled' });
    });

    it('at nothing that belongs to an earlier search', async () => {
        const { search, set } = await show({ holderKind: 'inactive' });
        await server.answer();
        await set({ criteria: { ...NO_CRITERIA, statuses: ['Error'] } });
        await server.answer();
        server.asked = [];
        const done = search.refresh();
        await server.answer();
        await done;
        expect(server.asked).toContain('page again');
        expect(server.asked.filter((name) => name.startsWith('held'))).toEqual([]);
    });

    it('at what was read as Ids', async () => {
        const { search, last } = await show({ hand: ['left-open'] });
        await server.answer();
        const gone = idsOf(last())[0];
        server.records = {
            ...all,
            FlowOrchestrationStepInstance: (all.FlowOrchestrationStepInstance ?? []).filter(
                (step) => step.OrchestrationInstanceId !== gone
            )
        };
        const done = search.refresh();
        await server.answer();
        await done;
        expect(idsOf(last())).not.toContain(gone);
        expect(last().done).toBe(true);
    });
});

describe('the query', () => {
    it('is there once it is known', async () => {
        const { search } = await show({ holderKind: 'inactive' });
        expect(search.soql()).toBeNull();
        await server.answer();
        expect(search.soql()).toMatchObject({ text: expect.stringContaining('Id IN ('), notes: ['ids'] });
    });
});
