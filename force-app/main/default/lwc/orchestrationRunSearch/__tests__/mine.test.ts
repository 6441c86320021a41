import { createElement } from 'lwc';
import type { RunsFound } from 'c/orchestrationRunSearch';
import RunSearch from 'c/orchestrationRunSearch';
import { buildRunStory, NO_CRITERIA, runSummary, sameId, USUAL_SORT } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';
import { FIXTURES, FIXTURE_NOW, readFixture, storyInputOf } from 'test/fixtures';
import type { FixtureRecords } from 'test/fixtures';
import { merged, Server, settle } from './server';

const USER = '0050000TEAM0006A2B';
jest.mock('@salesforce/user/Id', () => ({ __esModule: true, default: '0050000TEAM0006A2B' }), { virtual: true });

let all: FixtureRecords;
let mine: string[];
let server: Server;

beforeAll(async () => {
    const fixtures = await Promise.all(FIXTURES.map((name) => readFixture(name)));
    all = merged(fixtures);
    mine = fixtures.flatMap((records) =>
        (records.FlowOrchestrationInstance ?? [])
            .filter(({ Id, CreatedById }) => {
                const input = { ...storyInputOf(records, Id), userId: USER };
                return runSummary(buildRunStory(input)).isYours || sameId(String(CreatedById), USER);
            })
            .map(({ Id }) => Id)
    );
});
beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse(FIXTURE_NOW));
    server = new Server(all);
});
afterEach(() => document.body.replaceChildren());

async function found(asked: Partial<RunCriteria>): Promise<RunsFound> {
    const search = createElement('c-orchestration-run-search', { is: RunSearch });
    let told: RunsFound | null = null;
    search.addEventListener('found', (event) => (told = (event as CustomEvent<RunsFound>).detail));
    const criteria = { ...NO_CRITERIA, debug: true, mine: true, ...asked };
    Object.assign(search, { criteria, sort: USUAL_SORT, page: 1, walks: true, active: true });
    document.body.append(search);
    await settle();
    await server.answer();
    if (!told) throw new Error('nothing was told');
    return told;
}
const idsOf = ({ runs }: RunsFound): string[] => runs.map(({ id }) => id).sort();

it('finds the runs of which the reader holds an open item, and those that the reader started', async () => {
    expect(idsOf(await found({}))).toEqual([...new Set(mine)].sort());
    expect(mine.length).toBeGreaterThan(20);
    expect(server.asked[0]).toBe('mine');
});

it('leaves out what is to be left out', async () => {
    const [first = '', second = ''] = mine;
    const ids = idsOf(await found({ except: [first, second] }));
    expect(ids).not.toContain(first);
    expect(ids).toHaveLength(new Set(mine).size - new Set([first, second]).size);
});

it('without work items it finds those that the reader started, and says so', async () => {
    server.failing['mine'] = {
        message:
            "Validation error of type FieldUndefined: Field 'FlowOrchestrationWorkItem' in type 'RecordQuery' is undefined"
    };
    const told = await found({});
    expect(told.remarks).toContain('mine-closed');
    expect(told.runs.length).toBeGreaterThan(10);
    expect(told.runs.every(({ record }) => sameId(record.createdById, USER))).toBe(true);
});

it('thresholds count in what is judged', async () => {
    const days = (amount: number) => ({ amount, unit: 'd' as const });
    const suspended = async (from: number): Promise<number> =>
        (await found({ mine: false, hand: ['suspended'], suspendedFor: days(from) })).runs.length;
    expect([await suspended(9000), (await suspended(1)) > 0]).toEqual([0, true]);
});
