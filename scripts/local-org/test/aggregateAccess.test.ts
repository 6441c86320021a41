import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import type { Persona } from '../localOrg.ts';
import { aggregate, records } from './aggregateRecords.ts';
import { testOrg, USER_1 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const RUN = 'FlowOrchestrationInstance';
const ITEM = 'FlowOrchestrationWorkItem';
const COUNT = 'Id { count { value } }';

describe('aggregates by who looks', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records, {}, USER_1);
    });
    after(() => test.close());

    const inAggregate = (fields: string): string => `{ uiapi { aggregate { ${fields} } } }`;
    const of = (object: string, args: string, fields: string): string =>
        inAggregate(`${object}${args === '' ? '' : `(${args})`} { edges { node { aggregate { ${fields} } } } }`);
    const failure = async (query: string, ask: Parameters<TestOrg['ask']>[1] = {}): Promise<string[]> => {
        const before = test.org.statementCount();
        const { errors } = await test.ask(query, ask);
        assert.ok(errors.length > 0, 'an error was expected');
        assert.equal(test.org.statementCount(), before);
        return [errors[0].extensions.ErrorType, errors[0].message];
    };

    const count = async (object: string, persona: Persona, deny: string[] = []): Promise<unknown> =>
        (await aggregate(test, object, '', COUNT, { persona, deny })).rows;
    const counted = (value: number): object[] => [{ Id: { count: { value } } }];

    it('count only what the reader sees, and nothing of the recycle bin', async () => {
        assert.deepEqual(await count(ITEM, 'admin'), counted(4));
        assert.deepEqual(await count(ITEM, 'assignee'), counted(1));
        assert.deepEqual(await count(RUN, 'assignee'), counted(1));
        assert.deepEqual(await count('FlowOrchestrationLog', 'admin'), counted(1));
        assert.deepEqual(await count('FlowOrchestrationLog', 'manager'), counted(0));
        assert.deepEqual(await count('Account', 'admin', ['Account.IsDeleted']), counted(2));
    });

    it('do not group by parents that the reader does not see', async () => {
        const by = 'groupBy: { OrchestrationInstance: { Status: {} } }';
        const fields = `OrchestrationInstance { Status { value } } ${COUNT}`;
        const ask = { persona: 'assignee' } as const;
        assert.deepEqual((await aggregate(test, 'FlowOrchestrationStepInstance', by, fields, ask)).rows, [
            { OrchestrationInstance: { Status: { value: 'Completed' } }, Id: { count: { value: 2 } } }
        ]);
    });

    it('do not exist where the schema lacks the object or the field', async () => {
        const query = of(RUN, 'groupBy: { Status: {} }', `Status { value } ${COUNT}`);
        assert.match(
            (await failure(query, { persona: 'none' }))[1],
            /Field 'FlowOrchestrationInstance' in type 'RecordQueryAggregate' is undefined/
        );
        const deny = [`${RUN}.Status`, 'FlowInterview'];
        assert.match((await failure(query, { deny }))[1], /'Status'/);
        assert.match(
            (await failure(of(RUN, 'groupBy: { Interview: { Error: {} } }', COUNT), { deny }))[1],
            /'Interview'/
        );
        assert.match((await failure(of(RUN, 'orderBy: { Status: {} }', COUNT), { deny }))[1], /'Status'/);
    });

    it('leave out what is @optional and hidden, not what no org has, nor a whole object', async () => {
        const deny = [`${RUN}.Duration`, RUN.replace('Instance', 'Log'), 'FlowInterview'];
        const fields = `Duration @optional { avg { value } } Interview @optional { Id { count { value } } } ${COUNT}`;
        assert.deepEqual((await aggregate(test, RUN, '', fields, { deny })).rows, counted(4));
        assert.match((await failure(of(RUN, '', 'Shoe @optional { count { value } }'), { deny }))[1], /'Shoe'/);
        const log = inAggregate('FlowOrchestrationLog @optional { totalCount }');
        assert.match((await failure(log, { deny }))[1], /Field 'FlowOrchestrationLog' in type/);
    });

    it('show in the schema', () => {
        const schema = buildSchema(test.org.schemaSdl());
        const fieldsOf = (name: string): string[] => {
            const type = schema.getType(name);
            assert.ok(isObjectType(type) || isInputObjectType(type), name);
            return Object.keys(type.getFields());
        };
        assert.deepEqual(fieldsOf(`${RUN}AggregateConnection`), ['edges', 'pageInfo', 'totalCount']);
        for (const name of ['type', 'Id', 'Status', 'Duration', 'OwnerId', 'CreatedDate', 'Interview']) {
            assert.ok(fieldsOf(`${RUN}_GroupBy`).includes(name), name);
        }
        assert.deepEqual(fieldsOf('AggregateOrderByNumberClause'), ['function', 'order', 'nulls']);
        assert.deepEqual(fieldsOf('BooleanAggregate'), ['value', 'displayValue']);
    });
});
