import * as fc from 'fast-check';
import {
    buildRunStory,
    dayAfter,
    dayOf,
    endedOn,
    endedWithin,
    HAND_REASONS,
    handReasons,
    NO_CRITERIA,
    RUN_STATES,
    runSummary,
    sameId,
    usualOf
} from 'c/orchestrationModel';
import type { HandReason, RunCriteria, RunState, StoryInput } from 'c/orchestrationModel';
import { FIXTURES, readFixture, storyInputOf } from 'test/fixtures';
import { anyInput } from '../../orchestrationModel/__tests__/arbitraries';
import { DAY, HOUR, NOW, run } from '../../orchestrationModel/__tests__/factories';
import { uniqueRecords } from '../../orchestrationModel/records/uniqueRecords';
import { inactiveFilter, leftOpenFilters } from '../search/idFilters';
import type { SearchContext } from '../search/runFilter';
import { filterWords, idScopesOf } from '../search/scopes';
import { searchFilter, widestFilter } from '../search/widestFilter';
import { finds } from './evaluate';
import { partsOf, rowOfRun } from './searchRuns';

const NO_IDS: SearchContext['scopeIds'] = { 'inactive-holder': [], 'left-open': [] };
const context = (now: number, scopeIds = NO_IDS): SearchContext => ({
    now,
    timeZone: 'UTC',
    runIds: null,
    reader: null,
    scopeIds,
    closed: new Set()
});
const asking = (states: RunState[], hand: HandReason[] = []): RunCriteria => ({
    ...NO_CRITERIA,
    debug: true,
    states,
    hand
});

/** The runs whose Ids are read before: this one, where a part of it is found. */
function scopeIdsOf(input: StoryInput, criteria: RunCriteria): SearchContext['scopeIds'] {
    const parts = partsOf(input);
    const { steps, items } = leftOpenFilters(criteria, context(input.now));
    const inactive = inactiveFilter(criteria, context(input.now));
    const isLeftOpen = parts.steps.some((step) => finds(steps, step)) || parts.items.some((item) => finds(items, item));
    const isInactive = parts.items.some((item) => finds(inactive, item));
    return {
        'left-open': isLeftOpen ? [input.run.id] : [],
        'inactive-holder': isInactive ? [input.run.id] : []
    };
}

function isFound(input: StoryInput, criteria: RunCriteria): boolean {
    const filter = searchFilter(criteria, context(input.now, scopeIdsOf(input, criteria)));
    const row = { ...rowOfRun(input.run), FlowOrchestrationStepInstance: partsOf(input).steps };
    return filter !== null && finds(filter, row);
}

/** Every step takes longer than this. */
const QUICK = usualOf(
    ['a', 'b', 'c'].flatMap((stageName) =>
        ['a', 'b', 'c'].flatMap((stepName) =>
            [1, 2, 3, 4, 5].map(() => ({ kind: 'EndStep', stageName, stepName, durationS: 0, runId: null, at: NOW }))
        )
    )
);

/** Whatever the model counts, by itself or beside others, the filter has to find. */
function expectNothingLost(input: StoryInput): void {
    const story = buildRunStory(input);
    const reasons = handReasons(story, { usual: QUICK });
    const { slowSteps } = runSummary(story, { usual: QUICK });
    const lost = [
        ...slowSteps.filter((slowStep) => !isFound(input, { ...asking([]), slowStep })),
        ...(isFound(input, asking([story.state])) ? [] : [story.state]),
        ...reasons.filter((reason) => !isFound(input, asking([], [reason]))),
        ...reasons.filter((reason) => !isFound(input, asking([story.state], [reason]))),
        ...(reasons.length === 0 || isFound(input, asking([...RUN_STATES], [...HAND_REASONS])) ? [] : ['all'])
    ];
    expect({ lost, status: input.run.status, reasons }).toEqual({ lost: [], status: input.run.status, reasons });
}

/**
 * Any records, but for what the platform does not keep otherwise: every record is there once, nothing of a run is older
 * than the run, the run record was changed when it failed, and an item is read by way of its step.
 */
function asKept(input: StoryInput, isActive: boolean): StoryInput {
    const { log } = input;
    const stages = uniqueRecords(input.stages);
    const [steps, items] = [uniqueRecords(input.steps), uniqueRecords(input.items)];
    const times = [...stages, ...steps].flatMap(({ created, modified }) => [created, modified]);
    const known = [...times, ...log.rows.map(({ timestamp }) => timestamp)].filter((at) => at !== null);
    const failures = log.rows.flatMap(({ kind, timestamp }) => (kind === 'FailInstance' ? (timestamp ?? []) : []));
    const modified = input.run.modified ?? NOW - HOUR;
    return {
        ...input,
        stages,
        steps,
        run: {
            ...input.run,
            modified,
            created: Math.min(input.run.created ?? NOW, modified, ...known),
            modstamp: Math.max(input.run.modstamp ?? 0, modified, ...failures)
        },
        items: items
            .filter(({ stepId }) => steps.some(({ id }) => sameId(id, stepId)))
            .map((item) => ({ ...item, assignee: item.assignee && { ...item.assignee, isActive } }))
    };
}

describe('the widest filter loses no run that the model counts', () => {
    it('of any records', () => {
        fc.assert(
            fc.property(anyInput, fc.boolean(), (input, isActive) => expectNothingLost(asKept(input, isActive))),
            { numRuns: 2000 }
        );
    });

    it.each(FIXTURES)('of the fixture %s', async (name) => {
        const records = await readFixture(name);
        const inputs = (records.FlowOrchestrationInstance ?? []).map(({ Id }) => storyInputOf(records, Id));
        inputs.forEach(expectNothingLost);
        expect(inputs).toHaveLength(records.FlowOrchestrationInstance?.length ?? 0);
    });

    it('no run that ended within the time, to the millisecond', () => {
        const criteria = { ...NO_CRITERIA, endedWithin: { amount: 30, unit: 'd' as const } };
        const anyRun = fc.record({
            status: fc.constantFrom('Completed', 'Error', 'Canceled', 'InProgress', 'Suspended'),
            created: fc.integer({ min: NOW - 60 * DAY, max: NOW }),
            durationS: fc.option(fc.integer({ min: 0, max: 60 * 24 * 3600 })),
            later: fc.integer({ min: 0, max: 40 * DAY })
        });
        let counted = 0;
        fc.assert(
            fc.property(anyRun, ({ status, created, durationS, later }) => {
                // The record is changed when the run ends, and perhaps later again.
                const modified = created + (durationS ?? 0) * 1000 + later;
                const one = run({ status, created, durationS, modified, modstamp: modified });
                if (!endedWithin(one, 30 * DAY, NOW)) return;
                counted += 1;
                expect(finds(searchFilter(criteria, context(NOW)) ?? {}, rowOfRun(one))).toBe(true);
            }),
            { numRuns: 1000 }
        );
        expect(counted).toBeGreaterThan(100);
    });

    it('no run that ended on the days', () => {
        const anyRun = fc.record({
            status: fc.constantFrom('Completed', 'Error', 'Canceled'),
            created: fc.integer({ min: NOW - 9 * DAY, max: NOW }),
            durationS: fc.option(fc.integer({ min: 0, max: 6 * 24 * 3600 })),
            later: fc.integer({ min: 0, max: 4 * DAY }),
            days: fc.nat(2)
        });
        const zone = fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/Sao_Paulo');
        let counted = 0;
        fc.assert(
            fc.property(anyRun, zone, ({ status, created, durationS, later, days }, timeZone) => {
                const modified = created + (durationS ?? 0) * 1000 + later;
                const one = run({ status, created, durationS, modified, modstamp: modified });
                const endedFrom = dayOf(NOW - 4 * DAY, timeZone);
                const endedTo = dayAfter(endedFrom, days);
                if (!endedOn(one, endedFrom, endedTo, timeZone)) return;
                counted += 1;
                const criteria = { ...NO_CRITERIA, endedFrom, endedTo };
                expect(finds(searchFilter(criteria, { ...context(NOW), timeZone }) ?? {}, rowOfRun(one))).toBe(true);
            }),
            { numRuns: 2000 }
        );
        expect(counted).toBeGreaterThan(100);
    });

    it('every reason occurs among them', () => {
        const told = new Set<string>();
        fc.assert(
            fc.property(anyInput, fc.boolean(), (input, isActive) => {
                const story = buildRunStory(asKept(input, isActive));
                [story.state, ...handReasons(story, { usual: QUICK })].forEach((code) => told.add(code));
            }),
            { numRuns: 2000, seed: 1 }
        );
        expect([...told].sort()).toEqual(
            [...RUN_STATES, ...HAND_REASONS].sort().filter((code, at, all) => all.indexOf(code) === at)
        );
    });

    it('is narrow: what failed long ago, or was created lately, is not looked at', () => {
        const at = (values: object, states: RunState[], hand: HandReason[] = []): boolean =>
            finds(widestFilter(asking(states, hand), context(NOW)) ?? { or: [] }, rowOfRun(run(values)));
        const failed = (days: number) => ({ status: 'Error', modstamp: NOW - days * DAY });
        expect(at(failed(15), ['failed-resumable'])).toBe(true);
        expect(at(failed(15.01), ['failed-resumable'])).toBe(false);
        expect(at(failed(15.01), ['failed'])).toBe(true);
        expect(at(failed(8.01), [], ['failed'])).toBe(false);
        const suspended = (days: number) => ({ status: 'Suspended', created: NOW - days * DAY });
        expect(at(suspended(5.9), [], ['suspended'])).toBe(false);
        expect(at(suspended(6), [], ['suspended'])).toBe(true);
        expect(at({ status: 'Completed' }, ['waiting', 'stalled', 'suspended', 'unknown'])).toBe(false);
        expect([null, 'Paused'].map((status) => at({ status }, ['unknown']))).toEqual([true, true]);
    });
});

describe('runs that are named by their Ids', () => {
    it('are one of several ways to need a hand; without any of them the others are left', () => {
        const ids = { 'inactive-holder': ['a'], 'left-open': ['b'] };
        const hand: HandReason[] = ['stalled', 'left-open', 'inactive-holder'];
        expect(widestFilter(asking([], hand), context(NOW, ids))).toEqual({
            or: [{ Status: { in: ['InProgress'] } }, { Id: { in: ['b'] } }, { Id: { in: ['a'] } }]
        });
        expect(widestFilter(asking([], hand), context(NOW))).toEqual({ Status: { in: ['InProgress'] } });
        expect(widestFilter(asking([], ['left-open']), context(NOW))).toBeNull();
        expect(searchFilter(asking(['waiting'], ['left-open']), context(NOW))).toBeNull();
    });

    it('are read only where a reason needs them', () => {
        expect(idScopesOf(asking(['waiting'], ['stalled', 'failed']))).toEqual([]);
        expect(idScopesOf(asking([], ['failed', 'left-open']))).toEqual(['left-open']);
        expect(idScopesOf(asking([], ['inactive-holder', 'left-open']))).toEqual(['inactive-holder', 'left-open']);
    });

    it('are asked for among the runs that are sought otherwise', () => {
        const criteria: RunCriteria = { ...NO_CRITERIA, process: 'Hiring' };
        const parent = (developerName: string, status: string) => ({
            OrchestrationInstance: rowOfRun(run({ developerName, status }))
        });
        const { steps, items } = leftOpenFilters(criteria, context(NOW));
        const step = (developerName: string, status = 'Completed') =>
            finds(steps, { Status: 'InProgress', ...parent(developerName, status) });
        expect([step('Hiring'), step('Loan_approval'), step('Hiring', 'InProgress')]).toEqual([true, false, false]);
        const item = (developerName: string, status: string, stepStatus: string) =>
            finds(items, {
                Status: 'Assigned',
                StepInstance: { Status: stepStatus, ...parent(developerName, status) }
            });
        expect(item('Hiring', 'Completed', 'InProgress')).toBe(true);
        expect(item('Hiring', 'InProgress', 'Completed')).toBe(true);
        expect(item('Hiring', 'InProgress', 'InProgress')).toBe(false);
        expect(item('Loan_approval', 'Completed', 'Completed')).toBe(false);
    });
});

describe('thresholds', () => {
    const days = (amount: number) => ({ amount, unit: 'd' as const });

    it('no run is lost, however long a suspension or a failure counts', () => {
        const told = new Set<string>();
        fc.assert(
            fc.property(
                anyInput,
                fc.integer({ min: 1, max: 60 }),
                fc.integer({ min: 1, max: 30 }),
                (input, from, to) => {
                    const kept = asKept(input, true);
                    const asked = {
                        ...asking([], [...HAND_REASONS]),
                        suspendedFor: days(from),
                        failedWithin: days(to)
                    };
                    const reasons = handReasons(buildRunStory(kept), { suspendedDays: from, failedDays: to });
                    reasons.forEach((reason) => {
                        told.add(reason);
                        expect([reason, isFound(kept, { ...asked, hand: [reason] })]).toEqual([reason, true]);
                    });
                }
            ),
            { numRuns: 2000, seed: 1 }
        );
        expect(told.has('failed') && told.has('suspended')).toBe(true);
    });

    it('are said', () => {
        const criteria = {
            ...asking([], ['failed', 'suspended']),
            suspendedFor: { amount: 36, unit: 'h' as const },
            failedWithin: days(3)
        };
        expect(filterWords(criteria).hand).toEqual([
            { statuses: ['Error'], changedWithinDays: 4 },
            { statuses: ['Suspended', 'InProgress'], createdBeforeDays: 0 }
        ]);
    });
});

describe('what the server was asked, for a sentence', () => {
    it('each group once; what lies within another one is not said', () => {
        expect(filterWords(asking(['waiting', 'stalled', 'suspended', 'failed', 'failed-resumable'], []))).toEqual({
            states: [{ statuses: ['Suspended', 'InProgress'] }, { statuses: ['Error'] }],
            hand: [],
            ended: [],
            unchangedFor: null
        });
        const ended = { ...asking([], []), endedWithin: { amount: 36, unit: 'h' as const } };
        expect(filterWords(ended).ended).toEqual([
            { statuses: ['Completed', 'Error', 'Canceled'], changedWithinDays: 3 }
        ]);
        const onDays = { ...ended, endedFrom: '2025-11-24', endedTo: '2025-11-24' };
        expect(filterWords(onDays).ended[1]).toEqual({
            statuses: ['Completed', 'Error', 'Canceled'],
            changedFrom: '2025-11-23',
            createdTo: '2025-11-25'
        });
        const slowStep = { stageName: 'a', stepName: 'b' };
        expect(filterWords({ ...asking([]), slowStep }).hand).toEqual([{ statuses: ['InProgress', null] }]);
        const words = filterWords({
            ...asking(['unknown'], ['resumable', 'failed', 'stalled', 'slow', 'left-open', 'suspended']),
            unchangedFor: { amount: 1, unit: 'd' }
        });
        expect(words).toEqual({
            states: [{ statuses: [null] }],
            hand: [
                { statuses: ['Error'], changedWithinDays: 15 },
                { statuses: ['InProgress', null] },
                { ids: 'left-open' },
                { statuses: ['Suspended', 'InProgress'], createdBeforeDays: 6 }
            ],
            ended: [],
            unchangedFor: { amount: 1, unit: 'd' }
        });
    });
});
