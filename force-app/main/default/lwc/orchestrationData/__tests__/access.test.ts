import {
    emptyRunsData,
    failureOf,
    hiddenOfFailure,
    hiddenThings,
    READ_PERMISSION_SET,
    receiveRuns
} from 'c/orchestrationData';
import {
    inShort,
    ITEM,
    LOG,
    LOG_UNSAID,
    LOG_WAYS,
    noField,
    noObject,
    read,
    readerOf,
    readField,
    RUN,
    shared,
    STAGE,
    STEP,
    told,
    undefinedField,
    without
} from './accessReaders';

const NO_MILESTONES = {
    kind: 'milestones',
    subjects: [LOG],
    sign: 'no-rows',
    rule: 'log-rule',
    certain: false,
    count: null,
    cannotSay: LOG_UNSAID,
    opens: { all: [], oneOf: LOG_WAYS },
    heldBy: null
};

describe('a reader who may read everything', () => {
    it.each(['waiting', 'completed', 'suspended', 'canceled-with-open-children', 'failed-resumable', 'blank-labels'])(
        'has nothing hidden: %s',
        async (fixture) => {
            expect(told(await readerOf(fixture))).toEqual([]);
        }
    );

    it('has nothing hidden while answers are still under way', async () => {
        const records = await readerOf('waiting', { noLog: true });
        expect(told({ ...records, next: { ...records.next, log: 'more' } })).toEqual([]);
        expect(told(emptyRunsData(['0jE0000WAIT0001E2B']))).toEqual([]);
    });

    it('has nothing hidden by what failed for another reason', async () => {
        const busy = failureOf([{ message: '503 Service Unavailable' }]);
        const data = without(await readerOf('waiting'), { items: busy, log: busy });
        expect(told(data)).toEqual([]);
        expect(hiddenOfFailure(busy)).toEqual([]);
        expect(told({ ...(await readerOf('waiting', { noLog: true })), partial: true })).toEqual([]);
    });
});

describe('the log', () => {
    it('gives no row: closed by its own rule, or there is none', async () => {
        expect(told(await readerOf('waiting', { noLog: true }))).toEqual([NO_MILESTONES]);
    });

    it('is absent from the schema: Read, and its own rule besides', async () => {
        const data = without(await readerOf('waiting'), { log: noObject(LOG) });
        expect(told(data)).toEqual([
            {
                ...NO_MILESTONES,
                sign: 'no-object',
                rule: 'object-permission',
                certain: true,
                opens: { all: [read(LOG)], oneOf: LOG_WAYS },
                heldBy: READ_PERMISSION_SET
            }
        ]);
    });

    it('lacks the field by which it is asked for', async () => {
        const data = without(await readerOf('waiting'), { log: noField(LOG, 'OrchestrationInstanceId') });
        const fields = [`${LOG}.OrchestrationInstanceId`];
        expect(told(data)).toMatchObject([
            { sign: 'no-field', subjects: fields, opens: { all: fields.map(readField), oneOf: LOG_WAYS } }
        ]);
    });

    it('came without what its rows mean: its rule is open, the fields are not, and they are told once', async () => {
        const data = await readerOf('waiting', {
            each: (object, node) => {
                if (object === LOG) ['Kind', 'StepName', 'Actor'].forEach((field) => delete node[field]);
            }
        });
        expect(told(data)).toMatchObject([
            {
                kind: 'milestones',
                sign: 'no-field',
                rule: 'field-permission',
                opens: { all: [readField(`${LOG}.Kind`), readField(`${LOG}.StepName`)], oneOf: [] }
            },
            { kind: 'fields', subjects: [`${LOG}.Actor`], cannotSay: ['who-finished'] }
        ]);
    });
});

describe('objects that are closed', () => {
    it.each([
        ['stages', STAGE, ['where-it-stands']],
        ['steps', STEP, ['where-it-stands']],
        ['items', ITEM, ['holder']]
    ] as const)('%s', async (part, object, cannotSay) => {
        const data = without(await readerOf('waiting'), { [part]: noObject(object) });
        expect(told(data)).toEqual([
            {
                kind: part,
                subjects: [object],
                sign: 'no-object',
                rule: 'object-permission',
                certain: true,
                count: null,
                cannotSay,
                opens: { all: [read(object)], oneOf: [] },
                heldBy: READ_PERMISSION_SET
            }
        ]);
    });

    it('work items without steps: the steps have to be opened', async () => {
        const failed = { steps: noObject(STEP), items: noField(ITEM, 'StepInstance') };
        const things = told(without(await readerOf('waiting'), failed));
        expect(things).toMatchObject([
            { kind: 'steps', subjects: [STEP] },
            { kind: 'items', subjects: [STEP], sign: 'no-object', opens: { all: [read(STEP)] } }
        ]);
    });

    it('work items without the lookup to their step: its field has to be opened', async () => {
        const things = told(without(await readerOf('waiting'), { items: noField(ITEM, 'StepInstance') }));
        expect(things).toMatchObject([
            { sign: 'no-field', opens: { all: [readField(`${ITEM}.StepInstanceId`)], oneOf: [] } }
        ]);
    });

    it('runs and all that is theirs', () => {
        const empty = { ...emptyRunsData(['0jE0000WAIT0001E2B']), failure: noObject(RUN), apart: true };
        const failed = { stages: noObject(STAGE), steps: noObject(STEP), items: noObject(ITEM), log: noObject(LOG) };
        const things = hiddenThings({ ...empty, failed }, { isOfList: true, associated: new Map() });
        expect(inShort(things)).toEqual([
            'runs no-object',
            'stages no-object',
            'steps no-object',
            'items no-object',
            'milestones no-object'
        ]);
        expect(things[0]).toMatchObject({ cannotSay: ['anything'], opens: { all: [read(RUN)], oneOf: shared(RUN) } });
    });
});

describe('records that are not shared', () => {
    it('the run itself: not shared, or not there', () => {
        const answer = { uiapi: { query: { [RUN]: { edges: [] } } } };
        const data = receiveRuns(emptyRunsData(['0jE0000WAIT0001E2B']), { data: answer }, 1);
        expect(told({ ...data, next: { ...data.next, log: null } })).toEqual([
            {
                kind: 'runs',
                subjects: [RUN],
                sign: 'missing-rows',
                rule: 'sharing',
                certain: false,
                count: 1,
                cannotSay: ['anything'],
                opens: { all: [], oneOf: shared(RUN) },
                heldBy: null
            }
        ]);
    });

    it('stages that steps lead to are surely there', async () => {
        const data = await readerOf('waiting', { only: (object) => object !== STAGE });
        expect(told(data)).toMatchObject([
            { kind: 'stages', sign: 'missing-rows', certain: true, count: 2, opens: { all: [], oneOf: shared(STAGE) } }
        ]);
    });

    it('steps that only milestones name may be gone', async () => {
        const things = told(await readerOf('log-without-records'));
        expect(inShort(things)).toEqual(['stages missing-rows?', 'steps missing-rows?']);
        expect(things[1]).toMatchObject({ count: 1, rule: 'sharing', opens: { all: [], oneOf: shared(STEP) } });
    });

    it('an interactive step under way without a work item', async () => {
        const data = await readerOf('waiting', { only: (object) => object !== ITEM });
        const things = told(data);
        expect(inShort(things)).toEqual(['items missing-rows?']);
        expect(things[0]).toMatchObject({ cannotSay: ['holder'], opens: { all: [], oneOf: shared(ITEM) } });
    });

    it('a step that failed for want of an assignee has no work item that could be hidden', async () => {
        expect(told(await readerOf('failed-final-invalid-assignee'))).toEqual([]);
    });
});

describe('a page without any run', () => {
    it('names what the words of the server prove, and what could not be asked', () => {
        const failure = failureOf([
            { message: undefinedField(RUN, 'RecordQuery') },
            { message: undefinedField(STAGE, 'RecordQuery') }
        ]);
        const things = hiddenOfFailure(failure);
        expect(inShort(things)).toEqual([
            'runs no-object',
            'stages no-object',
            'steps not-asked?',
            'items not-asked?',
            'milestones not-asked?'
        ]);
        expect(things[4]?.opens).toEqual({ all: [read(LOG)], oneOf: LOG_WAYS });
    });

    it('names fields without claiming anything of other objects', () => {
        const failure = failureOf([
            { message: undefinedField('Status', RUN) },
            { message: undefinedField('TriggeringRecord', RUN) }
        ]);
        expect(hiddenOfFailure(failure)).toMatchObject([
            { kind: 'runs', sign: 'no-field', subjects: [`${RUN}.Status`, `${RUN}.TriggeringRecord`] }
        ]);
    });
});
