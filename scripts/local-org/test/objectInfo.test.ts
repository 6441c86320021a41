import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildClientSchema, getIntrospectionQuery, parse, printSchema, validate, validateSchema } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import { OBJECTS } from '../declaration/objects.ts';
import { PERSONAS } from '../localOrg.ts';
import type { Persona } from '../localOrg.ts';
import { id, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const DEAL = id('006', 1);

const records = {
    Opportunity: [
        { Id: DEAL, Name: 'Deal' },
        { Id: id('006', 2), Name: 'Binned', IsDeleted: true }
    ],
    Case: [{ Id: id('500', 1), CaseNumber: '00001' }]
};

describe('object info and record names', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records);
    });
    after(() => test.close());

    it('describes objects as the UI API does', () => {
        const { status, body } = test.org.objectInfo('FlowOrchestrationWorkItem', 'admin', []);
        const info = body as { fields: Record<string, Record<string, unknown>> } & Record<string, unknown>;
        assert.equal(status, 200);
        assert.deepEqual(
            [info.apiName, info.label, info.keyPrefix, info.nameFields],
            ['FlowOrchestrationWorkItem', 'Orchestration Work Item', '0jf', ['Name']]
        );
        const { dataType, relationshipName, referenceToInfos, polymorphicForeignKey } = info.fields.AssigneeId;
        assert.deepEqual([dataType, relationshipName, polymorphicForeignKey], ['Reference', 'Assignee', true]);
        assert.deepEqual(referenceToInfos, [
            { apiName: 'User', nameFields: ['Name'] },
            { apiName: 'Group', nameFields: ['Name'] }
        ]);
        assert.deepEqual([info.fields.Label.label, info.fields.RelatedRecordId.label], ['Step', 'Context Record']);
        assert.equal(info.fields.ParentWorkItemId, undefined);
        const batch = test.org.objectInfoBatch(['Case', 'Shoe'], 'admin', []).body as {
            results: Array<{ statusCode: number }>;
        };
        assert.deepEqual(
            batch.results.map(({ statusCode }) => statusCode),
            [200, 404]
        );
    });

    it('has object info in GraphQL too', async () => {
        const fields =
            'ApiName label keyPrefix nameFields fields { ApiName dataType ... on PicklistField { picklistValuesByRecordTypeIDs { picklistValues { value label } } } }';
        const { data, errors } = await test.ask(
            `{ uiapi { objectInfos(apiNames: ["FlowOrchestrationWorkItem", "Shoe"]) { ${fields} } } }`
        );
        const [item, missing] = (data.uiapi as { objectInfos: Array<Record<string, unknown> | null> }).objectInfos;
        assert.equal(missing, null);
        assert.match(errors[0].message, /Shoe/);
        const status = (item?.fields as Array<{ ApiName: string }>).find(({ ApiName }) => ApiName === 'Status');
        const values = ['Assigned', 'Completed'].map((value) => ({ value, label: value }));
        assert.deepEqual(status, {
            ApiName: 'Status',
            dataType: 'Picklist',
            picklistValuesByRecordTypeIDs: [{ picklistValues: values }]
        });
    });

    it('lists child relationships, in GraphQL too', async () => {
        const query = `{ uiapi { objectInfos(apiNames: ["FlowOrchestrationStepInstance"]) {
            childRelationships { childObjectApiName fieldName relationshipName } } } }`;
        const { data } = await test.ask(query);
        const items = {
            childObjectApiName: 'FlowOrchestrationWorkItem',
            fieldName: 'StepInstanceId',
            relationshipName: 'FlowOrchestrationWorkItems'
        };
        assert.deepEqual(data, { uiapi: { objectInfos: [{ childRelationships: [items] }] } });
        const { body } = test.org.objectInfo('FlowOrchestrationStepInstance', 'admin', []);
        const rest = { ...items, junctionIdListNames: [], junctionReferenceTo: [] };
        assert.deepEqual((body as { childRelationships: unknown }).childRelationships, [rest]);
    });

    it('answers the introspection of tools, as each reader has the schema', async () => {
        const readers: Array<[deny: string[], persona: Persona]> = [
            ...PERSONAS.map((persona): [string[], Persona] => [[], persona]),
            [['FlowOrchestrationLog', 'User', 'Case.OwnerId', 'Account.Id'], 'admin'],
            [OBJECTS.map(({ name }) => name).slice(1), 'admin'],
            [['FlowOrchestrationLog.OrchestrationInstanceId'], 'manager']
        ];
        const full = getIntrospectionQuery({
            descriptions: true,
            specifiedByUrl: true,
            directiveIsRepeatable: true,
            schemaDescription: true,
            inputValueDeprecation: true,
            oneOf: true
        });
        for (const [deny, persona] of readers) {
            const { data, errors } = await test.ask(full, { deny, persona });
            assert.deepEqual(errors, []);
            const schema = buildClientSchema(data as unknown as IntrospectionQuery);
            assert.deepEqual(validateSchema(schema), []);
            for (const { name } of OBJECTS) {
                const isSeen = !deny.includes(name) && !(persona === 'none' && name.startsWith('FlowOrchestration'));
                assert.equal(schema.getType(name) !== undefined, isSeen, `${persona} ${deny.join()} ${name}`);
            }
            const query = '{ uiapi { query { __typename } } }';
            assert.deepEqual(validate(schema, parse(query)), []);
        }
        const { data } = await test.ask(full);
        assert.equal(
            printSchema(buildClientSchema(data as unknown as IntrospectionQuery)),
            test.org.schemaSdl().trimEnd()
        );
    });

    it('names records of any object in one statement, in the order asked for', async () => {
        const before = test.org.statementCount();
        const ids = [id('500', 1), id('006', 2), DEAL.slice(0, 15), '\0', 'x\uD800'];
        const { body } = await test.org.records(ids, 'admin', []);
        assert.equal(test.org.statementCount() - before, 1);
        const { hasErrors, results } = body as {
            hasErrors: boolean;
            results: Array<{ statusCode: number; result: { apiName: string; fields: unknown } }>;
        };
        assert.equal(hasErrors, true);
        assert.deepEqual(
            results.map(({ statusCode }) => statusCode),
            [200, 404, 200, 404, 404]
        );
        assert.deepEqual(results[0].result.fields, { CaseNumber: { displayValue: null, value: '00001' } });
        assert.equal(results[2].result.apiName, 'Opportunity');
    });
});
