import {
    absorbRuns,
    emptyFinding,
    failureOf,
    finderVariables,
    findingFailure,
    isDone,
    lostRoutes,
    needsContextProbe,
    routesToAsk,
    withContextField,
    withRouteFailure
} from 'c/orchestrationData';
import type { Answer, FinderRoots, Finding } from 'c/orchestrationData';
import { runsAnswer } from './answers';

const RECORD = '006Qy0000000001IAA';
const run = (id: string) => ({ Id: id, Status: { value: 'InProgress' }, CreatedDate: null });
const answerOf = (query: Partial<FinderRoots>): Answer<Partial<FinderRoots>> => ({ uiapi: { query } });
const found = (query: Partial<FinderRoots>): string[] =>
    absorbRuns(emptyFinding(RECORD), 'all', answerOf(query)).runs.map(({ id }) => id);
const denied = failureOf([
    {
        message:
            "Validation error of type WrongType: contains a field not in 'FlowOrchestrationInstance_Filter': 'TriggeringRecord'"
    }
]);
const busy = failureOf([{ message: 'The server answered with HTTP status 503.' }]);

describe('the runs of a record', () => {
    it('asks for both lengths of an Id', () => {
        expect(finderVariables(RECORD).ids).toEqual([RECORD, '006Qy0000000001']);
        expect(finderVariables('006Qy0000000001').ids).toEqual([RECORD, '006Qy0000000001']);
        expect(finderVariables('no Id').ids).toEqual(['no Id']);
    });

    it('puts the one in progress first, then the newest, and leaves out twins of another case', () => {
        const answer = runsAnswer([
            ['a', 'Completed', RECORD, '12:00:00'],
            ['b', 'InProgress', '006Qy0000000001', '10:00:00'],
            ['c', 'Completed', RECORD, '13:00:00'],
            ['d', 'InProgress', '006qY0000000001', '14:00:00']
        ]);
        const { runs } = absorbRuns(emptyFinding(RECORD), 'all', answer);
        expect(runs.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    });

    it('finds the run of a stage, a step, a work item and a log row', () => {
        const edges = [{ node: { Id: RECORD, OrchestrationInstance: run('r') } }];
        expect(found({ FlowOrchestrationStageInstance: { edges } })).toEqual(['r']);
        expect(found({ FlowOrchestrationStepInstance: { edges } })).toEqual(['r']);
        expect(found({ FlowOrchestrationLog: { edges } })).toEqual(['r']);
        const step = { Id: 's', OrchestrationInstance: run('r') };
        expect(found({ FlowOrchestrationWorkItem: { edges: [{ node: { Id: RECORD, StepInstance: step } }] } })).toEqual(
            ['r']
        );
    });

    it('finds each run once by the work that is done on the record’s page, and by the steps about it', () => {
        const step = { Id: 's', OrchestrationInstance: run('r') };
        const item = (id: string, record: string) => ({
            node: { Id: id, RelatedRecordId: { value: record }, StepInstance: step }
        });
        expect(found({ FlowOrchestrationWorkItem: { edges: [item('1', RECORD), item('2', RECORD)] } })).toEqual(['r']);
        expect(found({ FlowOrchestrationWorkItem: { edges: [item('1', '006qy0000000001IAA')] } })).toEqual([]);
        const about = { Id: 's', RelatedRecord: { value: RECORD.slice(0, 15) }, OrchestrationInstance: run('r') };
        expect(found({ FlowOrchestrationStepInstance: { edges: [{ node: about }] } })).toEqual(['r']);
    });

    it('leaves out runs that are not visible and says when there are more', () => {
        const edges = [{ node: { Id: RECORD, OrchestrationInstance: null } }];
        expect(found({ FlowOrchestrationStageInstance: { edges } })).toEqual([]);
        const more = answerOf({ FlowOrchestrationInstance: { edges: [], pageInfo: { hasNextPage: true } } });
        expect(absorbRuns(emptyFinding(RECORD), 'all', more).more).toBe(true);
    });
});

describe('ways to a run', () => {
    const empty = answerOf({});
    const asked = (finding: Finding, object: string | null = 'Opportunity') => routesToAsk(finding, object);

    it('asks one document first, and a log row only in a document of its own', () => {
        expect(asked(emptyFinding(RECORD))).toEqual(['all']);
        expect(asked(emptyFinding(RECORD), 'FlowOrchestrationLog')).toEqual(['log']);
    });

    it('asks for steps about the record when object info has said that they can be', () => {
        const answered = absorbRuns(emptyFinding(RECORD), 'all', empty);
        expect(needsContextProbe(emptyFinding(RECORD), 'Opportunity')).toBe(false);
        expect(needsContextProbe(answered, 'Opportunity')).toBe(true);
        expect(needsContextProbe(answered, 'FlowOrchestrationStepInstance')).toBe(false);
        expect(isDone(answered, 'Opportunity')).toBe(false);
        expect(asked(withContextField(answered, true))).toEqual(['all', 'context']);
        expect(isDone(withContextField(answered, false), 'Opportunity')).toBe(true);
    });

    it('asks for a log row too where the object is not known and nothing else was found', () => {
        const answered = withContextField(absorbRuns(emptyFinding(RECORD), 'all', empty), false);
        expect(asked(answered, null)).toEqual(['all', 'log']);
        expect(isDone(answered, null)).toBe(false);
        expect(isDone(absorbRuns(answered, 'log', empty), null)).toBe(true);
    });

    it('goes each way on its own when one of them is closed, and loses only that one', () => {
        const apart = withRouteFailure(emptyFinding(RECORD), 'all', denied);
        expect(asked(apart)).toEqual(['part', 'trigger', 'item']);
        const trigger = withRouteFailure(apart, 'trigger', denied);
        const items = absorbRuns(absorbRuns(trigger, 'item', empty), 'part', empty);
        expect(findingFailure(items)).toBeNull();
        expect(lostRoutes(items)).toEqual([{ route: 'trigger', failure: denied }]);
        expect(isDone(withContextField(items, false), 'Opportunity')).toBe(true);
    });

    it('has nothing to show when the one document fails otherwise, or when all ways are closed', () => {
        expect(findingFailure(withRouteFailure(emptyFinding(RECORD), 'all', busy))).toBe(busy);
        const routes = ['all', 'part', 'trigger', 'item'] as const;
        const closed = routes.reduce((one, route) => withRouteFailure(one, route, denied), emptyFinding(RECORD));
        expect(findingFailure(closed)).toBe(denied);
    });

    it('forgets a failure when the answer comes', () => {
        const failed = withRouteFailure(emptyFinding(RECORD), 'all', busy);
        expect(findingFailure(absorbRuns(failed, 'all', empty))).toBeNull();
    });
});
