import {
    absorb,
    emptyRunData,
    failureOf,
    findRuns,
    finderVariables,
    isComplete,
    storyInput,
    withoutLog
} from 'c/orchestrationData';
import { emptyAnswer, logAnswer, RUN_ID, runAnswer, runsAnswer, step } from './answers';

const NOW = Date.UTC(2025, 10, 27, 13);

describe('pages of a run', () => {
    it('begins with nothing and asks for the log from before all Ids', () => {
        const data = emptyRunData(RUN_ID);
        expect(storyInput(data, NOW, null)).toBeNull();
        expect(data.next).toEqual({ stages: null, steps: null, items: null, log: '000000000000000AAA' });
        expect(isComplete(data)).toBe(false);
    });

    it('turns wrappers into records with times in ms', () => {
        const input = storyInput(absorb(emptyRunData(RUN_ID), runAnswer(), NOW), NOW, 'me');
        expect(input?.run).toMatchObject({
            status: 'InProgress',
            name: '0001234',
            durationS: 7200,
            created: Date.UTC(2025, 10, 24, 9),
            interview: null,
            currentStage: null
        });
        expect(input?.steps.map(({ id }) => id)).toEqual(['step1', 'step2']);
        expect(input?.log).toEqual({ state: 'pending', rows: [] });
    });

    it('goes on after the last Id until all is there, and takes an answer twice without doubling', () => {
        const first = absorb(emptyRunData(RUN_ID), runAnswer('InProgress', { hasNextPage: true }), NOW);
        expect(first.next.steps).toBe('step2');
        const page = {
            uiapi: {
                query: { FlowOrchestrationStepInstance: { edges: [step('step3')], pageInfo: { hasNextPage: false } } }
            }
        };
        const second = absorb(absorb(first, page, NOW), page, NOW);
        expect(second.steps.map(({ id }) => id)).toEqual(['step1', 'step2', 'step3']);
        expect(second.next.steps).toBeNull();
    });

    it.each([
        [['StartInstance'], 'readable'],
        [[], 'none']
    ])('judges the log by its rows: %j is %s', (kinds, state) => {
        const data = absorb(absorb(emptyRunData(RUN_ID), runAnswer(), NOW), logAnswer(kinds), NOW);
        expect(storyInput(data, NOW, null)?.log.state).toBe(state);
        expect(isComplete(data)).toBe(true);
    });

    it('is complete without a log that failed', () => {
        const data = withoutLog(absorb(emptyRunData(RUN_ID), runAnswer(), NOW));
        expect(storyInput(data, NOW, null)?.log.state).toBe('error');
        expect(isComplete(data)).toBe(true);
    });

    it('does not take a root field that came as null for an answer', () => {
        const data = absorb(emptyRunData(RUN_ID), { uiapi: { query: { FlowOrchestrationInstance: undefined } } }, NOW);
        expect(data.answered).toBe(false);
    });

    it('knows a run that is not visible from one that was not answered', () => {
        const data = absorb(emptyRunData(RUN_ID), emptyAnswer('FlowOrchestrationInstance'), NOW);
        expect(data).toMatchObject({ answered: true, run: null });
    });

    it('takes malformed values as not known', () => {
        const answer = runAnswer();
        const node = answer.uiapi?.query?.FlowOrchestrationInstance?.edges?.[0]?.node;
        Object.assign(node ?? {}, { CreatedDate: { value: 'yesterday' }, Duration: { value: 'long' }, Name: null });
        const input = storyInput(absorb(emptyRunData(RUN_ID), answer, NOW), NOW, null);
        expect(input?.run).toMatchObject({ created: null, durationS: null, name: null });
    });
});

describe('runs of a record', () => {
    const RECORD = '006Qy0000000001IAA';

    it('asks for both lengths of an Id', () => {
        expect(finderVariables(RECORD).ids).toEqual([RECORD, '006Qy0000000001']);
        expect(finderVariables('006Qy0000000001').ids).toEqual([RECORD, '006Qy0000000001']);
        expect(finderVariables('no Id').ids).toEqual(['no Id']);
    });

    it('shows the one in progress first, then the newest, and leaves out twins of another case', () => {
        const answer = runsAnswer([
            ['a', 'Completed', RECORD, '12:00:00'],
            ['b', 'InProgress', '006Qy0000000001', '10:00:00'],
            ['c', 'Completed', RECORD, '13:00:00'],
            ['d', 'InProgress', '006qY0000000001', '14:00:00']
        ]);
        expect(findRuns(answer, RECORD).runs.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    });
});

describe('failures', () => {
    it.each([
        ["Validation error of type FieldUndefined: Field 'X' in type 'RecordQuery' is undefined", 'no-object', 'X'],
        ["Validation error of type FieldUndefined: Field 'Y' in type 'Z' is undefined", 'no-field', 'Y'],
        ['The server answered with HTTP status 503.', 'unavailable', null],
        ['The server answered with HTTP status 401.', 'signed-out', null],
        ['Failed to fetch', 'offline', null],
        ['Something else', 'unknown', null]
    ])('%s', (message, code, subject) => {
        expect(failureOf([{ message }])).toEqual({ code, subject, detail: message });
    });
});
