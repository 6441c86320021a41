import { Kind, parse, visit } from 'graphql';
import {
    emptyRunsData,
    failureOf,
    isComplete,
    OPTIONAL_FIELDS,
    pendingObjects,
    receivePage,
    receiveRuns,
    storyInput
} from 'c/orchestrationData';
import type { RunsData } from 'c/orchestrationData';
import { WORK_ITEM_OWN_FIELDS } from '../documents/itemsDocument';
import { LOG_FIELDS } from '../documents/logDocument';
import { RUN_FIELDS } from '../documents/runAloneDocument';
import { STAGE_FIELDS } from '../documents/stagesDocument';
import { STEP_FIELDS } from '../documents/stepsDocument';
import { emptyAnswer, logAnswer, RUN_ID, runAnswer, step } from './answers';

const NOW = Date.UTC(2025, 10, 27, 13);
const undefinedField = (field: string, type: string) => ({
    message: `Validation error of type FieldUndefined: Field '${field}' in type '${type}' is undefined`
});
/** Fields with @optional that a document asks for of a record itself. */
function optionalFields(document: unknown): string[] {
    const names: string[] = [];
    visit(parse((document as { text: string }).text), {
        SelectionSet({ selections }) {
            const fields = selections.flatMap((one) => (one.kind === Kind.FIELD ? [one] : []));
            if (!fields.some(({ name }) => name.value === 'Status' || name.value === 'Kind')) return;
            names.push(...fields.filter(({ directives }) => directives?.length).map(({ name }) => name.value));
        }
    });
    return names;
}
const read = (...answers: Parameters<typeof receiveRuns>[1][]): RunsData =>
    answers.reduce<RunsData>((data, answer) => receiveRuns(data, answer, NOW), emptyRunsData([RUN_ID]));
const inputOf = (data: RunsData) => storyInput(data, RUN_ID, NOW, 'me');

describe('pages of a run', () => {
    it('begins with nothing and asks for the log from before all Ids', () => {
        const data = emptyRunsData([RUN_ID]);
        expect(inputOf(data)).toBeNull();
        expect(data.next).toEqual({ stages: null, steps: null, items: null, log: '000000000000000AAA' });
        expect(isComplete(data)).toBe(false);
    });

    it('turns wrappers into records with times in ms', () => {
        const input = inputOf(read({ data: runAnswer() }));
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
        const first = read({ data: runAnswer('InProgress', { hasNextPage: true }) });
        expect(first.next.steps).toBe('step2');
        const page = {
            data: {
                uiapi: {
                    query: {
                        FlowOrchestrationStepInstance: { edges: [step('step3')], pageInfo: { hasNextPage: false } }
                    }
                }
            }
        };
        const second = receivePage(receivePage(first, 'steps', page, NOW), 'steps', page, NOW);
        expect(second.steps.map(({ id }) => id)).toEqual(['step1', 'step2', 'step3']);
        expect(second.next.steps).toBeNull();
    });

    it.each([
        [['StartInstance'], 'readable'],
        [[], 'none']
    ])('judges the log by its rows: %j is %s', (kinds, state) => {
        const data = receivePage(read({ data: runAnswer() }), 'log', { data: logAnswer(kinds) }, NOW);
        expect(inputOf(data)?.log.state).toBe(state);
        expect(isComplete(data)).toBe(true);
    });

    it('is complete without a log that failed, and heals when it answers', () => {
        const failed = receivePage(read({ data: runAnswer() }), 'log', { errors: [{ message: 'HTTP 503' }] }, NOW);
        expect(inputOf(failed)?.log.state).toBe('error');
        expect(isComplete(failed)).toBe(true);
        const healed = receivePage(failed, 'log', { data: logAnswer(['StartInstance']) }, NOW);
        expect(inputOf(healed)?.log.state).toBe('readable');
    });

    it('keeps what came when a page is lost in the middle', () => {
        const first = read({ data: runAnswer('InProgress', { hasNextPage: true }) });
        const lost = receivePage(first, 'steps', { errors: [{ message: 'HTTP 503' }] }, NOW);
        expect(inputOf(lost)?.steps).toHaveLength(2);
        expect(lost.failed.steps?.code).toBe('unavailable');
        expect(pendingObjects(lost)).toEqual(['log']);
        expect(lost.next.steps).toBe('step2');
    });

    it('does not take a root field that came as null for an answer', () => {
        expect(read({ data: { uiapi: { query: { FlowOrchestrationInstance: undefined } } } }).answered).toBe(false);
    });

    it('knows a run that is not visible from one that was not answered', () => {
        expect(read({ data: emptyAnswer('FlowOrchestrationInstance') })).toMatchObject({ answered: true, runs: [] });
    });

    it('takes malformed values as not known, and notes which dates they were', () => {
        const answer = runAnswer();
        const node = answer.uiapi?.query?.FlowOrchestrationInstance?.edges?.[0]?.node;
        Object.assign(node ?? {}, { CreatedDate: { value: 'yesterday' }, Duration: { value: 'long' }, Name: null });
        const data = read({ data: answer }, { data: answer });
        expect(inputOf(data)?.run).toMatchObject({ created: null, durationS: null, name: null });
        expect(data.malformed).toEqual([{ recordId: RUN_ID, field: 'CreatedDate' }]);
    });
});

describe('what a reader may not read', () => {
    it('reads each object on its own when one document about all of them fails', () => {
        const data = read({ errors: [undefinedField('FlowOrchestrationWorkItem', 'RecordQuery')] });
        expect(data).toMatchObject({ apart: true, failure: null });
        expect(pendingObjects(data)).toEqual(['stages', 'steps', 'items', 'log']);
    });

    it('fails for good when the runs themselves cannot be read', () => {
        const errors = [undefinedField('FlowOrchestrationInstance', 'RecordQuery')];
        expect(read({ errors }, { errors }).failure?.code).toBe('no-object');
    });

    it('takes one object away alone', () => {
        const apart = read({ errors: [undefinedField('FlowOrchestrationWorkItem', 'RecordQuery')] });
        const items = { errors: [undefinedField('FlowOrchestrationWorkItem', 'RecordQuery')] };
        expect(receivePage(apart, 'items', items, NOW).failed.items).toMatchObject({ code: 'no-object' });
    });

    it('reads work items without names when people cannot be read', () => {
        const unknownType = { message: 'Validation error of type UnknownType: Unknown type User' };
        const once = receivePage(read({ errors: [unknownType] }), 'items', { errors: [unknownType] }, NOW);
        expect(once.nameless.map(({ subject }) => subject)).toEqual(['User']);
        expect(once.failed.items).toBeUndefined();
        expect(receivePage(once, 'items', { errors: [unknownType] }, NOW).failed.items?.code).toBe('no-object');
    });

    it('notes the root fields that came as null beside errors', () => {
        const answer = runAnswer();
        Object.assign(answer.uiapi?.query ?? {}, { FlowOrchestrationWorkItem: null });
        const data = read({ data: answer, errors: [{ message: 'HTTP 503' }] });
        expect(data.failed.items?.code).toBe('unavailable');
        expect(data.partial).toBe(false);
        expect(read({ data: runAnswer(), errors: [{ message: 'One field failed' }] }).partial).toBe(true);
    });

    it('notes fields that the answer left out, not those that are null', () => {
        const answer = runAnswer('InProgress', { steps: ['step1'] });
        const node = answer.uiapi?.query?.FlowOrchestrationStepInstance?.edges?.[0]?.node;
        Object.assign(node ?? {}, { Description: null });
        delete node?.StepType;
        const hidden = read({ data: answer }).hidden.filter(({ object }) => object.endsWith('StepInstance'));
        expect(hidden).toEqual([{ object: 'FlowOrchestrationStepInstance', field: 'StepType' }]);
    });

    it('notes what holders and the interview are told without', () => {
        const answer = runAnswer();
        const query = answer.uiapi?.query;
        Object.assign(query?.FlowOrchestrationInstance?.edges?.[0]?.node ?? {}, {
            Interview: { Id: '0Fo1', InterviewLabel: null, InterviewStatus: null, CurrentElement: null }
        });
        const Assignee = { Id: '00G000000000001AAA', Type: null };
        query?.FlowOrchestrationWorkItem?.edges?.push({ node: { Id: 'item1', Status: null, Assignee } });
        const { hidden } = read({ data: answer });
        expect(hidden).toContainEqual({ object: 'FlowInterview', field: 'Error' });
        expect(hidden.filter(({ object }) => object === 'Group')).toEqual([{ object: 'Group', field: 'Name' }]);
    });

    it.each([
        ['FlowOrchestrationInstance', RUN_FIELDS],
        ['FlowOrchestrationStageInstance', STAGE_FIELDS],
        ['FlowOrchestrationStepInstance', STEP_FIELDS],
        ['FlowOrchestrationWorkItem', WORK_ITEM_OWN_FIELDS],
        ['FlowOrchestrationLog', LOG_FIELDS]
    ] as const)('knows the optional fields that the documents ask for of %s', (object, document) => {
        expect([...OPTIONAL_FIELDS[object]].sort()).toEqual(optionalFields(document).sort());
    });
});

describe('a log without what makes it one', () => {
    it('counts as not readable when the reader may not see what the rows say', () => {
        const answer = logAnswer(['StartInstance']);
        const node = answer.uiapi?.query?.FlowOrchestrationLog?.edges?.[0]?.node;
        Object.assign(node ?? {}, {
            Timestamp: { value: '2025-11-24T09:00:00.000Z' },
            StageName: null,
            StepName: null
        });
        const readable = receivePage(read({ data: runAnswer() }), 'log', { data: answer }, NOW);
        expect(inputOf(readable)?.log.state).toBe('readable');
        delete node?.Kind;
        const blind = receivePage(read({ data: runAnswer() }), 'log', { data: answer }, NOW);
        expect(inputOf(blind)?.log.state).toBe('error');
        expect(blind.failed.log?.subject).toBe('FlowOrchestrationLog.Kind');
    });
});

describe('several runs at once', () => {
    it('gives each run its own records, work items by their step', () => {
        const [one, other] = [RUN_ID, '0jEQy00000000BBBBB'];
        const answer = runAnswer('InProgress', { steps: ['step1'] });
        const query = answer.uiapi?.query;
        query?.FlowOrchestrationInstance?.edges?.push({ node: { Id: other, Status: { value: 'Completed' } } });
        const foreign = step('step9').node;
        query?.FlowOrchestrationStepInstance?.edges?.push({
            node: { ...foreign, OrchestrationInstanceId: { value: other } }
        });
        query?.FlowOrchestrationWorkItem?.edges?.push(
            { node: { Id: 'item1', Status: { value: 'Assigned' }, StepInstanceId: { value: 'step1' } } },
            { node: { Id: 'item9', Status: { value: 'Assigned' }, StepInstanceId: { value: 'step9' } } }
        );
        const data = receiveRuns(emptyRunsData([one, other]), { data: answer }, NOW);
        const ids = (id: string) => {
            const input = storyInput(data, id, NOW, null);
            return [input?.steps.map((row) => row.id), input?.items.map((row) => row.id)];
        };
        expect(ids(one)).toEqual([['step1'], ['item1']]);
        expect(ids(other)).toEqual([['step9'], ['item9']]);
    });
});

describe('failures', () => {
    it.each([
        ["Validation error of type FieldUndefined: Field 'X' in type 'RecordQuery' is undefined", 'no-object', 'X'],
        ["Validation error of type FieldUndefined: Field 'Y' in type 'Z' is undefined", 'no-field', 'Z.Y'],
        [
            "Validation error of type FieldUndefined: Field 'FlowOrchestrationInstance' in type 'RecordQueryAggregate' is undefined",
            'no-object',
            'FlowOrchestrationInstance'
        ],
        ["Validation error of type FieldUndefined: Field 'Y' in type 'Z_Aggregate' is undefined", 'no-field', 'Z.Y'],
        [
            "Validation error of type WrongType: contains a field not in 'FlowOrchestrationInstance_GroupBy': 'OrchestrationDeveloperName' @ 'uiapi'",
            'no-field',
            'FlowOrchestrationInstance.OrchestrationDeveloperName'
        ],
        [
            "Validation error of type FieldUndefined: Field 'Y' in type 'CaseAggregate' is undefined",
            'no-field',
            'Case.Y'
        ],
        ['Field "Y" is not defined by type "CaseAggregate_OrderBy".', 'no-field', 'Case.Y'],
        ['Field "Label" is not defined by type "Case_GroupBy".', 'no-field', 'Case.Label'],
        ["Validation error of type UnknownType: Unknown type 'Case_GroupBy'", 'no-object', 'Case'],
        ['Validation error of type UnknownType: Unknown type Case_Aggregate', 'no-object', 'Case'],
        ['Validation error of type UnknownType: Unknown type My_Filter__c_OrderBy', 'no-object', 'My_Filter__c'],
        [
            "Validation error of type WrongType: contains a field not in 'FlowOrchestrationInstance_Filter': 'TriggeringRecord' @ 'uiapi'",
            'no-field',
            'FlowOrchestrationInstance.TriggeringRecord'
        ],
        ["Validation error of type UnknownType: Unknown type User @ 'uiapi'", 'no-object', 'User'],
        ['Validation error of type UnknownType: Unknown type Case_Filter', 'no-object', 'Case'],
        [
            'Variable "$where" got invalid value { ne: true } at "where.and[0]"; Field "IsDebugRun" is not defined by type "FlowOrchestrationInstance_Filter".',
            'no-field',
            'FlowOrchestrationInstance.IsDebugRun'
        ],
        [
            "The variables input contains a field name 'Region__c' that is not defined for input object type 'Case_OrderBy' ",
            'no-field',
            'Case.Region__c'
        ],
        ['Field "User" is not defined by type "FlowOrchestrationWorkItem_Assignee_Filter".', 'no-object', 'User'],
        ['Field "FlowOrchestrationLog" is not defined by type "JoinInput".', 'no-object', 'FlowOrchestrationLog'],
        ['The server answered with HTTP status 503.', 'unavailable', null],
        ['The server answered with HTTP status 504.', 'timeout', null],
        ['The request timed out', 'timeout', null],
        ['The server answered with HTTP status 401.', 'signed-out', null],
        ['Session expired or invalid', 'signed-out', null],
        ['The server answered with HTTP status 429.', 'unavailable', null],
        ['The server answered with HTTP status 403.', 'unknown', null],
        ['Failed to fetch', 'offline', null],
        ['The answer of the server cannot be read.', 'unreadable', null],
        ['Something else', 'unknown', null]
    ])('%s', (message, code, subject) => {
        expect(failureOf([{ message }])).toEqual({ code, subject, detail: message });
    });
});
