import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSchema } from 'graphql';
import { checkDocuments } from '../graphql/checkDocuments.ts';
import { folderOf } from './folder.ts';

const SCHEMA = buildSchema('type Query { run(id: ID!): Run } type Run { name: String stages: Int }');
const FRAGMENT = 'export const RUN = gql`fragment RunName on Run { name }`;';

test('documents, fragments and constants of other files are read and sound', (context) => {
    const folder = folderOf(context, {
        'fragment.ts': FRAGMENT,
        'text.ts': "export const TEXT = 'query Later { run(id: 1) { stages } }';",
        'document.ts': [
            "import { RUN } from './fragment';",
            "import { TEXT } from './text';",
            'export const ONE = gql`query One { run(id: 1) { ...RunName } } ${RUN}`;',
            'export const later = () => gql(TEXT);'
        ].join('\n')
    });
    assert.deepEqual(checkDocuments(folder, SCHEMA), { documents: 3, findings: [] });
});

test('found: a field that the schema lacks, with file and line', (context) => {
    const folder = folderOf(context, { 'a.ts': '\nexport const A = gql`{ run(id: 1) { owner } }`;' });
    const { findings } = checkDocuments(folder, SCHEMA);
    assert.match(findings.join('\n'), /a\.ts:2: Cannot query field "owner"/);
});

test('only documents made at run time may name what an org may lack', (context) => {
    const folder = folderOf(context, {
        'text.ts': "export const TEXT = '{ run(id: 1) { owner } }';",
        'document.ts': [
            "import { TEXT } from './text';",
            'export const later = () => gql(TEXT);',
            'export const now = gql`{ run(id: 1) { owner } }`;'
        ].join('\n')
    });
    const more = buildSchema('type Query { run(id: ID!): Run } type Run { name: String stages: Int owner: String }');
    const { findings } = checkDocuments(folder, SCHEMA, more);
    assert.equal(findings.length, 1);
    assert.match(findings[0], /document\.ts:3: Cannot query field "owner"/);
});

test('found: a text that is no GraphQL', (context) => {
    const folder = folderOf(context, { 'a.ts': 'export const A = gql`query {`;' });
    assert.match(checkDocuments(folder, SCHEMA).findings.join('\n'), /Syntax Error/);
});

test('refused: text that is put into a document', (context) => {
    const folder = folderOf(context, { 'a.ts': 'const id = 1;\nexport const A = gql`{ run(id: ${id}) { name } }`;' });
    assert.throws(() => checkDocuments(folder, SCHEMA), /a\.ts:2: only a gql fragment/);
});

test('refused: a call with anything but a constant', (context) => {
    const folder = folderOf(context, { 'a.ts': "export const A = gql('{ run }' + more);" });
    assert.throws(() => checkDocuments(folder, SCHEMA), /a\.ts:1: gql\(\.\.\.\) takes a constant/);
});
