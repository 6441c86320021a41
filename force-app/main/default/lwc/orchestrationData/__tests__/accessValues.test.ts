import { ACCESS_PROBE, hiddenThings, NO_FACTS, READ_PERMISSION_SET, readAccessProbe } from 'c/orchestrationData';
import {
    inShort,
    ITEM,
    noObject,
    permission,
    read,
    readerOf,
    readField,
    RUN,
    shared,
    STAGE,
    STEP,
    told,
    without
} from './accessReaders';

describe('names', () => {
    const leaveOut = (field: string) => (object: string, node: Record<string, unknown>) => {
        if (object === ITEM && node.Assignee) delete (node.Assignee as Record<string, unknown>)[field];
    };

    it('of a person whose record did not come: a user cannot be deleted', async () => {
        expect(told(await readerOf('holder-not-visible', { run: 1 }))).toEqual([
            {
                kind: 'person-names',
                subjects: ['User.Name'],
                sign: 'empty',
                rule: 'sharing',
                certain: true,
                count: 1,
                cannotSay: ['person-name'],
                opens: { all: [], oneOf: [{ code: 'sharing-rule', api: 'User' }, permission('ViewAllUsers')] },
                heldBy: null
            }
        ]);
    });

    it('of a group whose record did not come: it may be deleted, and no grant is known', async () => {
        const each = (object: string, node: Record<string, unknown>) => {
            const holder = (node.AssigneeId as { value?: string } | null)?.value;
            if (object === ITEM && holder?.startsWith('00G')) node.Assignee = null;
        };
        const [thing] = told(await readerOf('group-and-queue', { each }));
        expect(thing).toMatchObject({ kind: 'queue-names', certain: false, opens: { all: [], oneOf: [] } });
    });

    it('of people, by object', async () => {
        const data = { ...(await readerOf('waiting')), nameless: [noObject('User')] };
        expect(told(data)).toMatchObject([
            { kind: 'person-names', sign: 'no-object', rule: 'object-permission', opens: { all: [read('User')] } }
        ]);
    });

    it('of people and queues, where the whole lookup is left out', async () => {
        const each = (object: string, node: Record<string, unknown>) => {
            if (object === ITEM) delete node.Assignee;
        };
        const things = told(await readerOf('completed', { each }));
        expect(inShort(things)).toEqual(['person-names no-object', 'queue-names no-object']);
    });

    it('of people, by field; what else lacks of them is a field', async () => {
        const each = (object: string, node: Record<string, unknown>) => {
            leaveOut('Name')(object, node);
            leaveOut('IsActive')(object, node);
        };
        expect(told(await readerOf('waiting', { each }))).toMatchObject([
            { kind: 'person-names', sign: 'no-field', opens: { all: [readField('User.Name')] }, heldBy: null },
            { kind: 'fields', subjects: ['User.IsActive'], cannotSay: ['active-holder'] }
        ]);
    });
});

describe('the message of the flow', () => {
    it('is closed by its field', async () => {
        const each = (object: string, node: Record<string, unknown>) => {
            if (object === RUN) delete (node.Interview as Record<string, unknown>).Error;
        };
        expect(told(await readerOf('failed-resumable', { each }))).toEqual([
            {
                kind: 'message',
                subjects: ['FlowInterview.Error'],
                sign: 'no-field',
                rule: 'field-permission',
                certain: true,
                count: null,
                cannotSay: ['why-failed'],
                opens: { all: [permission('RunFlow'), readField('FlowInterview.Error')], oneOf: [] },
                heldBy: null
            }
        ]);
    });

    it('is closed with the interview', async () => {
        const each = (object: string, node: Record<string, unknown>) => {
            if (object === RUN) delete node.Interview;
        };
        expect(told(await readerOf('failed-resumable', { each }))).toMatchObject([
            { kind: 'message', subjects: [`${RUN}.InterviewId`], opens: { all: [permission('RunFlow'), {}] } }
        ]);
    });

    it('is perhaps gone, where a failed run leads to no interview', async () => {
        expect(told(await readerOf('failed-14-days-ago'))).toMatchObject([
            { kind: 'message', sign: 'empty', rule: 'user-permission', certain: false }
        ]);
    });
});

it('tells single fields once for each object, with what cannot be said without them', async () => {
    const data = await readerOf('waiting', {
        each: (object, node) => {
            if (object === ITEM) ['ScreenFlow', 'Description', 'Label'].forEach((field) => delete node[field]);
            if (object === RUN) delete node.CurrentStage;
        }
    });
    const [run, item, ...rest] = told(data);
    expect(rest).toEqual([]);
    expect(run).toMatchObject({ subjects: [`${RUN}.CurrentStage`], cannotSay: ['field-value'] });
    expect(item).toMatchObject({
        kind: 'fields',
        rule: 'field-permission',
        cannotSay: ['task', 'task-screen'],
        opens: {
            all: [readField(`${ITEM}.Label`), readField(`${ITEM}.Description`), readField(`${ITEM}.ScreenFlow`)],
            oneOf: []
        },
        heldBy: READ_PERMISSION_SET
    });
});

describe('facts beside the data', () => {
    it('other runs: never counted, never proven', async () => {
        expect(hiddenThings(await readerOf('waiting'), { ...NO_FACTS, isOfList: true })).toEqual([
            {
                kind: 'other-runs',
                subjects: [RUN],
                sign: 'uncounted',
                rule: 'sharing',
                certain: false,
                count: null,
                cannotSay: ['more-runs'],
                opens: { all: [], oneOf: shared(RUN) },
                heldBy: null
            }
        ]);
    });

    it('objects that this org does not expose, told in the order of the kinds', async () => {
        const results = ACCESS_PROBE.map((name) => ({ statusCode: name.endsWith('Feed') ? 200 : 404, result: [] }));
        const associated = readAccessProbe({ results } as never);
        const things = hiddenThings(await readerOf('waiting'), { isOfList: true, associated });
        expect(inShort(things)).toEqual(['changes not-exposed', 'other-runs uncounted?', 'shares not-exposed']);
        expect(things[2]).toEqual({
            kind: 'shares',
            subjects: [RUN, STAGE, STEP, ITEM].map((object) => `${object}Share`),
            sign: 'not-exposed',
            rule: 'org',
            certain: true,
            count: null,
            cannotSay: ['who-has-access'],
            opens: { all: [], oneOf: [] },
            heldBy: null
        });
    });

    it('says nothing of objects whose owner is closed, or of which nothing is known', async () => {
        const results = ACCESS_PROBE.map((name) => ({ statusCode: name.includes('Share') ? 503 : 404, result: [] }));
        const associated = readAccessProbe({ results } as never);
        const data = without(await readerOf('waiting'), { items: noObject(ITEM) });
        const [, changes, posts, ...rest] = hiddenThings(data, { isOfList: false, associated });
        expect(changes?.subjects).toEqual([RUN, STAGE, STEP].map((object) => `${object}History`));
        expect(posts?.kind).toBe('posts');
        expect(rest).toEqual([]);
    });
});
