import * as fc from 'fast-check';
import { NO_CRITERIA, startOfDay } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';
import { run, NOW, DAY, HOUR, id } from '../../orchestrationModel/__tests__/factories';
import type { Filter } from '../search/filter';
import { heldFilter, seeksHolder } from '../search/idFilters';
import { runFilter } from '../search/runFilter';
import type { SearchContext } from '../search/runFilter';
import { runOrder } from '../search/runOrder';
import { distinctIds, isMeant } from '../search/runPage';
import { patternOf, soughtId } from '../search/texts';
import { finds, isLike } from './evaluate';
import type { Row } from './evaluate';
import { rowOfRun } from './searchRuns';

const CONTEXT: SearchContext = {
    now: NOW,
    timeZone: 'Europe/London',
    runIds: null,
    reader: null,
    scopeIds: { 'inactive-holder': [], 'left-open': [] },
    closed: new Set()
};
const RECORD = '0065g00000ABcDE';
const RECORD_LONG = '0065g00000ABcDEAA1';

const filterOf = (asked: Partial<RunCriteria>, context: Partial<SearchContext> = {}): Filter | null =>
    runFilter({ ...NO_CRITERIA, ...asked }, { ...CONTEXT, ...context });

const isFound = (asked: Partial<RunCriteria>, row: Row): boolean => finds(filterOf(asked) ?? { or: [] }, row);

const stored = (values: object, row: Row = {}): Row => ({ ...rowOfRun(run(values)), ...row });

describe('what the server is asked of a run', () => {
    it('leaves debug runs out unless they are wanted; a run of which it is not known is none', () => {
        expect(filterOf({})).toEqual({ IsDebugRun: { ne: true } });
        expect([true, false, null].map((isDebugRun) => isFound({}, stored({ isDebugRun })))).toEqual([
            false,
            true,
            true
        ]);
        expect(filterOf({ debug: true })).toEqual({});
    });

    it.each([
        [{ text: 'approval' }, { label: 'Loan Approval' }, { label: 'Hiring', developerName: 'Hiring', name: '1' }],
        [{ text: ' 00123 ' }, { name: '0001234' }, { name: '0009999' }],
        [
            { text: 'loan_a' },
            { label: null, developerName: 'Loan_approval' },
            { label: 'x', developerName: 'LoanXapp' }
        ],
        [{ process: 'Loan_approval' }, { developerName: 'Loan_approval' }, { developerName: 'Hiring' }],
        [{ statuses: ['Error', 'Canceled'] }, { status: 'Canceled' }, { status: 'Completed' }],
        [{ object: 'Case' }, { triggeringRecordType: 'Case' }, { triggeringRecordType: 'Opportunity' }],
        [{ recordId: RECORD }, { triggeringRecord: RECORD_LONG }, { triggeringRecord: id('006', 'opp') }],
        [{ recordId: RECORD_LONG }, { triggeringRecord: RECORD }, { triggeringRecord: null }],
        [{ createdFrom: '2025-11-24' }, { created: Date.UTC(2025, 10, 24) }, { created: Date.UTC(2025, 10, 24) - 1 }],
        [{ createdTo: '2025-11-24' }, { created: Date.UTC(2025, 10, 25) - 1 }, { created: Date.UTC(2025, 10, 25) }],
        [{ changedFrom: '2025-11-24' }, { modified: Date.UTC(2025, 10, 24) }, { modified: null }],
        [{ changedTo: '2025-11-24' }, { modified: Date.UTC(2025, 10, 25) - 1 }, { modified: Date.UTC(2025, 10, 25) }],
        [{ olderThan: { amount: 7, unit: 'd' } }, { created: NOW - 7 * DAY }, { created: NOW - 7 * DAY + 1 }],
        [{ youngerThan: { amount: 4, unit: 'h' } }, { created: NOW - 4 * HOUR + 1 }, { created: NOW - 4 * HOUR }],
        [{ unchangedFor: { amount: 1, unit: 'd' } }, { modified: NOW - DAY }, { modified: NOW - DAY + 1 }]
    ] as [Partial<RunCriteria>, object, object][])('%j', (asked, found, other) => {
        expect(isFound(asked, stored(found))).toBe(true);
        expect(isFound(asked, stored(other))).toBe(false);
    });

    it('all criteria are to be fulfilled together', () => {
        const asked: Partial<RunCriteria> = {
            createdFrom: '2025-11-20',
            createdTo: '2025-11-24',
            olderThan: { amount: 3, unit: 'd' },
            youngerThan: { amount: 5, unit: 'd' },
            process: 'Loan_approval'
        };
        const at = (created: number, developerName = 'Loan_approval') =>
            isFound(asked, stored({ created, developerName }));
        expect(at(NOW - 4 * DAY)).toBe(true);
        expect(at(NOW - 4 * DAY, 'Hiring')).toBe(false);
        expect([NOW - 2 * DAY, NOW - 6 * DAY].some((created) => at(created))).toBe(false);
    });

    it('an Id finds the run and the record by equality, in both forms', () => {
        const runId = '0jE5g00000ABcDE';
        expect(isFound({ text: runId }, stored({}, { Id: runId }))).toBe(true);
        expect(isFound({ text: RECORD_LONG }, stored({ triggeringRecord: RECORD }))).toBe(true);
        expect(isFound({ text: RECORD.slice(0, 14) }, stored({ triggeringRecord: RECORD }))).toBe(false);
        // Ignoring case it finds more than is meant.
        const twin = run({ triggeringRecord: RECORD.toLowerCase() });
        expect(isFound({ text: RECORD }, rowOfRun(twin))).toBe(true);
        expect(isMeant(twin, { ...NO_CRITERIA, text: RECORD })).toBe(false);
        expect(isMeant(twin, { ...NO_CRITERIA, recordId: RECORD })).toBe(false);
    });

    it('what is meant may hold an Id in its label', () => {
        const labelled = run({ label: `about ${RECORD.toLowerCase()}` });
        expect(isMeant(labelled, { ...NO_CRITERIA, text: RECORD })).toBe(true);
        expect(isMeant(run({ triggeringRecord: RECORD_LONG }), { ...NO_CRITERIA, recordId: RECORD })).toBe(true);
        expect(isMeant(labelled, { ...NO_CRITERIA, text: 'whatever' })).toBe(true);
    });

    it.each([
        ['0jE5g00000ABcDE', true],
        [RECORD_LONG, true],
        [` ${RECORD} `, true],
        // The last three do not belong to it.
        ['0065g00000ABcDEAAA', false],
        // A word of 15 letters.
        ['ContractRenewal', false],
        ['0065g00000ABcD', false]
    ])('%s is an Id: %s', (text, is) => {
        expect(soughtId(text)).toBe(is ? text.trim() : null);
    });

    it('days begin where the reader is, and what is no day asks for nothing', () => {
        expect(
            filterOf({ debug: true, createdFrom: '2025-11-24', createdTo: '2025-11-24' }, { timeZone: 'Asia/Tokyo' })
        ).toEqual({
            CreatedDate: { gte: { value: '2025-11-23T15:00:00.000Z' }, lt: { value: '2025-11-24T15:00:00.000Z' } }
        });
        expect(filterOf({ debug: true, createdFrom: '2025-02-30', changedTo: 'yesterday' })).toEqual({});
        expect(filterOf({ debug: true, youngerThan: { amount: 1e9, unit: 'd' } })).toEqual({
            CreatedDate: { gt: { value: '1700-01-01T00:00:00.000Z' } }
        });
    });

    it('does without fields that the reader may not read', () => {
        expect(filterOf({}, { closed: new Set(['IsDebugRun']) })).toEqual({});
        const closed = new Set(['OrchestrationLabel', 'OrchestrationDeveloperName', 'TriggeringRecord'] as const);
        expect(filterOf({ debug: true, text: 'x' }, { closed })).toEqual({ Name: { like: '%x%' } });
        expect(filterOf({ debug: true, text: RECORD }, { closed })).toEqual({
            or: [{ Name: { like: `%${RECORD}%` } }, { Id: { eq: RECORD } }]
        });
    });

    it('names the runs that a holder holds; without any there is nothing to ask', () => {
        expect(filterOf({ debug: true }, { runIds: ['a', 'b'] })).toEqual({ Id: { in: ['a', 'b'] } });
        expect(filterOf({}, { runIds: [] })).toBeNull();
    });

    it('a text that holds no more than blanks asks for nothing', () => {
        expect(filterOf({ debug: true, text: ' \0 ', stage: ' ', step: '\ud800' })).toEqual({});
    });
});

describe('stages, steps and versions', () => {
    const step = (values: object): Row => ({
        Name: 'Ask_finance',
        Label: 'Ask finance',
        StepType: 'InteractiveStep',
        ...values
    });
    const legal = { Name: 'Legal', Label: 'Legal check' };

    it('a step by label or API name, of a stage, of a type: one and the same step', () => {
        const asked = { step: 'finance', stage: 'legal', stepType: 'InteractiveStep' };
        const has = (...steps: Row[]): boolean => isFound(asked, { FlowOrchestrationStepInstance: steps });
        expect(has(step({ StageInstance: legal }))).toBe(true);
        expect(has(step({ StageInstance: { Name: 'x', Label: 'y' } }))).toBe(false);
        expect(has(step({ StageInstance: legal, StepType: 'BackgroundStep' }))).toBe(false);
        expect(
            has(
                step({ StageInstance: legal, Label: 'Other', Name: 'Other' }),
                step({ StageInstance: { Name: 'x', Label: 'y' } })
            )
        ).toBe(false);
    });

    it('a stage alone needs no step', () => {
        expect(isFound({ stage: 'LEGAL' }, { FlowOrchestrationStageInstance: [legal] })).toBe(true);
        expect(isFound({ stage: 'finance' }, { FlowOrchestrationStageInstance: [legal] })).toBe(false);
    });

    it('both spellings of an asynchronous step', () => {
        for (const stepType of ['AynchronousBackgroundStep', 'AsynchronousBackgroundStep']) {
            const steps = [step({ StepType: 'AynchronousBackgroundStep' })];
            expect(isFound({ stepType }, { FlowOrchestrationStepInstance: steps })).toBe(true);
        }
    });

    it('a slow step by its API names, while it goes on', () => {
        const slowStep = { stageName: 'Legal', stepName: 'Ask_finance' };
        const has = (values: Row): boolean =>
            isFound(
                { slowStep },
                {
                    FlowOrchestrationStepInstance: [
                        step({ Name: 'Ask_finance', StageInstance: legal, Status: 'InProgress', ...values })
                    ]
                }
            );
        expect([has({}), has({ Name: 'ask_FINANCE' })]).toEqual([true, true]);
        expect([has({ Name: 'Ask' }), has({ Status: 'Completed' }), has({ StageInstance: { Name: 'x' } })]).toEqual([
            false,
            false,
            false
        ]);
    });

    it('a version by the log', () => {
        const log = [{ OrchestrationVersion: 7 }];
        expect(isFound({ version: 7 }, { FlowOrchestrationLog: log })).toBe(true);
        expect(isFound({ version: 8 }, { FlowOrchestrationLog: log })).toBe(false);
    });

    /** Where semi-joins stand, by the keys that lead to them. */
    const joinsIn = (value: unknown, path: string[] = []): string[][] =>
        typeof value === 'object' && value !== null
            ? Object.entries(value).flatMap(([key, inner]) =>
                  key === 'inq' ? [path, ...joinsIn(inner, [...path, key])] : joinsIn(inner, [...path, key])
              )
            : [];

    it('never more than two semi-joins, none within another, under OR or in the filter of a parent', () => {
        const text = fc.constantFrom('', 'x', RECORD);
        const slowStep = fc.option(fc.constant({ stageName: 'a', stepName: 'b' }));
        const asked = fc.record({
            text,
            stage: text,
            step: text,
            stepType: text,
            version: fc.option(fc.nat(9)),
            slowStep
        });
        fc.assert(
            fc.property(asked, (some) => {
                const joins = joinsIn(filterOf(some, { runIds: ['a'] }));
                expect(joins.length).toBeLessThanOrEqual(2);
                expect(joins.flat().filter((key) => !['and', 'Id'].includes(key) && Number.isNaN(Number(key)))).toEqual(
                    []
                );
            })
        );
    });

    it('none is asked of the runs of work items', () => {
        const criteria = { ...NO_CRITERIA, holder: 'x', step: 'a', version: 1 };
        expect(joinsIn(heldFilter(criteria, CONTEXT))).toEqual([]);
    });
});

describe('texts that mean something to a server', () => {
    it('stand for themselves', () => {
        expect(patternOf('50% of_it\\')).toBe('%50\\% of\\_it\\\\%');
    });

    it('a text is found where it stands, and nowhere else', () => {
        const text = fc.string({ unit: fc.constantFrom('%', '_', '\\', "'", '"', 'a', 'B', '.', '*'), minLength: 1 });
        fc.assert(
            fc.property(text, text, text, (sought, before, other) => {
                expect(isLike(`${before}${sought}${before}`, patternOf(sought))).toBe(true);
                expect(isLike(other, patternOf(sought))).toBe(other.toLowerCase().includes(sought.toLowerCase()));
            })
        );
    });
});

describe('who holds a work item', () => {
    const item = (assignee: Row, values: Row = {}): Row => ({
        Status: 'Assigned',
        Assignee: assignee,
        StepInstance: { OrchestrationInstance: stored({}) },
        ...values
    });
    const people: Record<string, Row> = {
        ada: { User: { Id: '1', Name: 'Ada Byron', IsActive: true }, Name: { Name: 'Ada Byron' } },
        gone: { User: { Id: '2', Name: 'Gone Byron', IsActive: false }, Name: { Name: 'Gone Byron' } },
        team: { Group: { Name: 'Byron team', Type: 'Regular' }, Name: { Name: 'Byron team' } },
        queue: { Group: { Name: 'Byron queue', Type: 'Queue' }, Name: { Name: 'Byron queue' } }
    };
    const holders = (asked: Partial<RunCriteria>): string[] => {
        const filter = heldFilter({ ...NO_CRITERIA, ...asked }, CONTEXT);
        return Object.keys(people).filter((name) => finds(filter, item(people[name] ?? {})));
    };

    it.each([
        [{ holder: 'byron' }, ['ada', 'gone', 'team', 'queue']],
        [{ holder: 'ada' }, ['ada']],
        [{ holder: 'byron', holderKind: 'user' }, ['ada', 'gone']],
        [{ holderKind: 'user' }, ['ada', 'gone']],
        [{ holderKind: 'inactive' }, ['gone']],
        [{ holder: 'ada', holderKind: 'inactive' }, []],
        [{ holderKind: 'group' }, ['team']],
        [{ holder: 'team', holderKind: 'group' }, ['team']],
        [{ holderKind: 'queue' }, ['queue']],
        [{ holder: 'team', holderKind: 'queue' }, []]
    ] as [Partial<RunCriteria>, string[]][])('%j', (asked, found) => {
        expect(seeksHolder({ ...NO_CRITERIA, ...asked })).toBe(true);
        expect(holders(asked)).toEqual(found);
    });

    it('an Id by equality', () => {
        const ada = '0055g00000ABcDE';
        const filter = heldFilter({ ...NO_CRITERIA, holder: ada }, CONTEXT);
        expect(finds(filter, item({}, { AssigneeId: ada }))).toBe(true);
        expect(finds(filter, item({}, { AssigneeId: '0055g00000ABcDF' }))).toBe(false);
    });

    it('nobody is sought by blanks alone', () => {
        expect(seeksHolder({ ...NO_CRITERIA, holder: '  ' })).toBe(false);
    });

    it('only assigned items, of runs that fulfil what else is asked', () => {
        const filter = heldFilter({ ...NO_CRITERIA, holder: 'ada', process: 'Hiring' }, CONTEXT);
        const of = (developerName: string, status = 'Assigned') =>
            finds(
                filter,
                item(people['ada'] ?? {}, {
                    Status: status,
                    StepInstance: { OrchestrationInstance: stored({ developerName }) }
                })
            );
        expect(of('Hiring')).toBe(true);
        expect(of('Loan_approval')).toBe(false);
        expect(of('Hiring', 'Completed')).toBe(false);
    });
});

describe('order of the server', () => {
    it.each([
        ['unchanged', false, { LastModifiedDate: 'DESC' }],
        ['unchanged', true, { LastModifiedDate: 'ASC' }],
        ['age', false, { CreatedDate: 'DESC' }],
        ['age', true, { CreatedDate: 'ASC' }],
        ['number', false, { Name: 'ASC' }],
        ['number', true, { Name: 'DESC' }],
        ['state', false, { Status: 'ASC' }],
        ['state', true, { Status: 'DESC' }],
        ['left', false, { LastModifiedDate: 'DESC' }],
        ['left', true, { LastModifiedDate: 'DESC' }]
    ] as const)('%s, descending %s', (key, descending, expected) => {
        const order = runOrder({ key, descending });
        expect(Object.keys(order).at(-1)).toBe('Id');
        const [[field, by] = []] = Object.entries(order);
        expect({ [field ?? '']: by?.order }).toEqual(expected);
    });
});

describe('days', () => {
    it.each([
        ['2025-11-24', 'UTC', 0, '2025-11-24T00:00:00.000Z'],
        ['2025-06-01', 'Europe/London', 0, '2025-05-31T23:00:00.000Z'],
        // The clock goes back and forward within the day.
        ['2025-10-26', 'Europe/London', 0, '2025-10-25T23:00:00.000Z'],
        ['2025-10-26', 'Europe/London', 1, '2025-10-27T00:00:00.000Z'],
        ['2025-03-30', 'Europe/London', 1, '2025-03-30T23:00:00.000Z'],
        // At the end of a month and of a year.
        ['2024-02-28', 'UTC', 1, '2024-02-29T00:00:00.000Z'],
        ['2025-12-31', 'Pacific/Auckland', 1, '2025-12-31T11:00:00.000Z'],
        // Midnight is passed twice: the first time.
        ['2025-11-02', 'America/Havana', 0, '2025-11-02T04:00:00.000Z'],
        // Midnight is skipped: the moment at which it is.
        ['2025-03-09', 'America/Havana', 0, '2025-03-09T05:00:00.000Z'],
        // A day that never was begins with the next one.
        ['2011-12-30', 'Pacific/Apia', 0, '2011-12-30T10:00:00.000Z']
    ] as const)('%s in %s, %s later', (day, zone, later, instant) => {
        expect(new Date(startOfDay(day, zone, later) ?? 0).toISOString()).toBe(instant);
    });

    it.each(['', '2025-13-01', '2025-02-29', '2025-1-1', '24.11.2025', '2025-11-24T00:00:00Z'])(
        '%j is none',
        (text) => {
            expect(startOfDay(text, 'UTC')).toBeNull();
        }
    );

    it('every day begins when the calendar of the zone first shows it', () => {
        const zone = fc.constantFrom('America/Sao_Paulo', 'Europe/London', 'Asia/Kathmandu', 'Australia/Lord_Howe');
        const start = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2026, 0, 1) });
        fc.assert(
            fc.property(zone, start, (timeZone, at) => {
                const day = new Date(at).toISOString().slice(0, 10);
                const first = startOfDay(day, timeZone) ?? 0;
                const shown = (instant: number): string =>
                    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
                expect([shown(first - 1000), shown(first)]).toEqual([expect.not.stringMatching(day), day]);
            })
        );
    });
});

it('Ids are named once, whichever form they come in', () => {
    expect(distinctIds([RECORD_LONG, null, RECORD, RECORD.toLowerCase()])).toEqual([RECORD_LONG, RECORD.toLowerCase()]);
});
