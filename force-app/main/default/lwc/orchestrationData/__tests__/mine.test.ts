import * as fc from 'fast-check';
import { buildRunStory, NO_CRITERIA, runSummary, sameId } from 'c/orchestrationModel';
import type { RunCriteria, StoryInput } from 'c/orchestrationModel';
import { anyInput } from '../../orchestrationModel/__tests__/arbitraries';
import { interactive, item, ME, NOW, run, stage, user } from '../../orchestrationModel/__tests__/factories';
import { uniqueRecords } from '../../orchestrationModel/records/uniqueRecords';
import { readOwnRuns } from '../search/foundIds';
import { runFilter } from '../search/runFilter';
import type { SearchContext } from '../search/runFilter';
import { finds } from './evaluate';
import type { Row } from './evaluate';
import { partsOf, rowOfRun } from './searchRuns';

const MINE: RunCriteria = { ...NO_CRITERIA, debug: true, mine: true };
const OTHER = '005000000000999AAA';

const context = (runIds: string[], changes: Partial<SearchContext> = {}): SearchContext => ({
    now: NOW,
    timeZone: 'UTC',
    runIds: null,
    reader: { userId: ME, runIds },
    scopeIds: { 'inactive-holder': [], 'left-open': [] },
    closed: new Set(),
    ...changes
});

const wrapped = (row: Row): { Id: string } =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, name === 'Id' ? value : { value }])) as {
        Id: string;
    };

/** The answer to who asks for the work items that are assigned to the reader. */
function itemsAnswer(rows: Row[]) {
    const edges = rows
        .filter(({ Status, AssigneeId }) => Status === 'Assigned' && AssigneeId === ME)
        .map(({ Id, Status, StepInstance }) => {
            const { OrchestrationInstance: parent, ...step } = StepInstance as Row;
            const node = { ...wrapped(step), OrchestrationInstance: wrapped(parent as Row) };
            return { node: { Id: String(Id), Status: { value: String(Status) }, StepInstance: node } };
        });
    return { uiapi: { query: { FlowOrchestrationWorkItem: { edges, totalCount: edges.length } } } };
}

/** What the server finds: the runs of the reader's items first, then the runs themselves. */
function isFound(input: StoryInput): boolean {
    const { ids } = readOwnRuns(itemsAnswer(partsOf(input).items));
    const filter = runFilter(MINE, context(ids));
    return filter !== null && finds(filter, rowOfRun(input.run));
}

/** Each record once, an item by way of its step; some of them are the reader's. */
function asKept(input: StoryInput, isHolder: boolean, isStarter: boolean): StoryInput {
    const steps = uniqueRecords(input.steps);
    const items = uniqueRecords(input.items).filter(({ stepId }) => steps.some(({ id }) => sameId(id, stepId)));
    return {
        ...input,
        userId: ME,
        steps,
        run: { ...input.run, createdById: isStarter ? ME : OTHER },
        // A user's Id is no group's.
        items: items.map((one) => ({
            ...one,
            assignee: isHolder ? user('me') : one.assignee && { ...one.assignee, kind: 'user' as const }
        }))
    };
}

it('loses no run of which the model says that the reader holds an open item, and finds no other', () => {
    const told = { held: 0, others: 0 };
    fc.assert(
        fc.property(anyInput, fc.boolean(), fc.boolean(), (input, isHolder, isStarter) => {
            const kept = asKept(input, isHolder, isStarter);
            const { isYours } = runSummary(buildRunStory(kept));
            told.held += Number(isYours && !isStarter);
            told.others += Number(!isYours && !isStarter);
            expect({ found: isFound(kept), status: kept.run.status }).toEqual({
                found: isYours || isStarter,
                status: kept.run.status
            });
        }),
        { numRuns: 2000, seed: 1 }
    );
    expect(Math.min(told.held, told.others)).toBeGreaterThan(20);
});

it.each([
    ['held', { status: 'InProgress' }, {}, true],
    ['held in a run that ended', { status: 'Error' }, {}, false],
    ['held in a step that is over', { status: 'InProgress' }, { status: 'Completed' }, false],
    ['started', { status: 'Completed', createdById: ME }, {}, true]
] as const)('%s', (_what, runValues, stepValues, is) => {
    const one = run({ createdById: OTHER, ...runValues });
    const input = {
        run: one,
        stages: [stage('s')],
        steps: [interactive('a', 's', stepValues)],
        items: [item('i', 'a', { assignee: user('me') })]
    } as unknown as StoryInput;
    expect(isFound(input)).toBe(is);
});

it('where nobody is signed in there is nothing to ask; what is closed is left out', () => {
    expect(runFilter(MINE, context([], { reader: null }))).toBeNull();
    const closed = new Set(['CreatedById'] as const);
    expect(runFilter(MINE, context(['0jE000000000001AAA'], { closed }))).toEqual({
        Id: { in: ['0jE000000000001AAA'] }
    });
    expect(runFilter(MINE, context([], { closed }))).toBeNull();
    expect(runFilter(NO_CRITERIA, context([], { reader: null }))).not.toBeNull();
});

it('so many of the reader’s runs that they fit beside other lists of Ids', () => {
    const runId = (index: number): string => `0jE00000000${String(index).padStart(4, '0')}AAA`;
    const rows = Array.from({ length: 301 }, (_none, index) => ({
        Id: String(index),
        Status: 'Assigned',
        AssigneeId: ME,
        StepInstance: { Status: 'InProgress', OrchestrationInstance: { Id: runId(index), Status: 'InProgress' } }
    }));
    const { ids, isCut } = readOwnRuns(itemsAnswer(rows));
    expect([ids.length, ids[0], isCut]).toEqual([300, runId(0), true]);
    expect(readOwnRuns(itemsAnswer(rows.slice(1))).isCut).toBe(false);
    const part = itemsAnswer(rows.slice(290));
    part.uiapi.query.FlowOrchestrationWorkItem.totalCount = 2001;
    expect(readOwnRuns(part).isCut).toBe(true);
});

it('runs that are left out are not found; what can be no Id is not asked for', () => {
    const filter = runFilter({ ...NO_CRITERIA, debug: true, except: ['0jE000000000001', 'x'] }, context([]));
    expect(filter).toEqual({ Id: { nin: ['0jE000000000001'] } });
    expect(runFilter({ ...NO_CRITERIA, debug: true, except: ['x'] }, context([]))).toEqual({});
});
