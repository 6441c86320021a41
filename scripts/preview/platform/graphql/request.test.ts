import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentText, gql } from './document.ts';
import { answerOf, deepFreeze, isComplete, keyOf, requestOf } from './request.ts';

const QUERY = gql`
    query Runs($id: ID) {
        uiapi
    }
`;

test('a document is opaque and frozen; fragments are joined', () => {
    const fragment = gql`
        fragment F on User {
            Id
        }
    `;
    const document = gql`
        query {
            uiapi
        }
        ${fragment}
    `;
    assert.deepEqual(Object.keys(document), ['__graphqlDocument']);
    assert.ok(Object.isFrozen(document));
    const words = documentText(document)?.text.trim().split(/\s+/).join(' ');
    assert.equal(words, 'query { uiapi } fragment F on User { Id }');
    assert.equal(documentText(gql('query { uiapi }'))?.problem, null);
});

test('what is no document has its problem as the answer, not as an exception', () => {
    const errorsOf = (query: unknown) => {
        const answer = requestOf({ query });
        return 'errors' in answer ? answer.errors?.map(({ message }) => message).join() : undefined;
    };
    assert.match(errorsOf('query { uiapi }') ?? '', /not made by gql/);
    assert.match(errorsOf(gql`query { ${'uiapi'} }`) ?? '', /Only documents made by gql/);
    assert.match(
        errorsOf(gql`
            query ($x: Boolean!) {
                uiapi @include(if: $x)
            }
        `) ?? '',
        /@include and @skip/
    );
    assert.match(
        errorsOf(gql`
            query ($x: Boolean!) {
                uiapi @skip(if: $x)
            }
        `) ?? '',
        /@include and @skip/
    );
});

test('constant conditions, comments and strings are no variable conditions', () => {
    for (const text of ['{ a @include(if: true) }', '# @skip(if: $x)\n{ a }', '{ a(b: "@skip(if: $x)") }']) {
        assert.equal(documentText(gql(text))?.problem, null, text);
    }
});

test('a configuration waits while query or given variables are undefined', () => {
    assert.ok(!isComplete({}));
    assert.ok(!isComplete({ query: undefined, variables: {} }));
    assert.ok(!isComplete({ query: QUERY, variables: undefined }));
    assert.ok(isComplete({ query: QUERY }));
    assert.ok(isComplete({ query: QUERY, variables: {} }));
});

test('requests are the same whatever the order of their variables', () => {
    const key = (variables: Record<string, unknown>) => keyOf({ query: 'q', variables });
    assert.equal(key({ a: 1, b: { c: [2], d: null } }), key({ b: { d: null, c: [2] }, a: 1 }));
    assert.notEqual(key({ a: 1 }), key({ a: '1' }));
    assert.notEqual(key({ ids: ['a', 'b'] }), key({ ids: ['b', 'a'] }));
    assert.notEqual(keyOf({ query: 'q', variables: {}, operationName: 'A' }), keyOf({ query: 'q', variables: {} }));
});

test('answers: data, data beside errors, errors alone', () => {
    const errors = [{ message: 'No such field' }];
    const read = (body: unknown) => answerOf(200, JSON.stringify(body));
    assert.deepEqual(read({ data: { a: 1 }, errors: [] }), { data: { a: 1 }, errors: undefined });
    assert.deepEqual(read({ data: { a: 1 }, errors }), { data: { a: 1 }, errors });
    assert.deepEqual(read({ data: {}, errors }), { data: undefined, errors });
});

test('failures of the whole request arrive as errors', () => {
    const messages = (status: number, text: string) => answerOf(status, text).errors?.map(({ message }) => message);
    assert.deepEqual(messages(400, '[{"errorCode":"X","message":"Bad body"}]'), ['Bad body']);
    assert.deepEqual(messages(503, '<html>'), ['The server answered with HTTP status 503.']);
    assert.deepEqual(messages(200, 'no json'), ['The answer of the server cannot be read.']);
});

test('values are frozen all the way down', () => {
    const value = deepFreeze({ list: [{ a: 1 }] });
    assert.throws(() => value.list.push({ a: 2 }), TypeError);
    assert.throws(() => Object.assign(value.list[0] ?? {}, { a: 2 }), TypeError);
});
