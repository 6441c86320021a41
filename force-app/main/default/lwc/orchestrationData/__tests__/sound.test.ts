import { failureOf, sound } from 'c/orchestrationData';

const root = { edges: [], totalCount: 0 };
const errors = [{ message: '503' }];

it.each([
    ['no root field', { uiapi: { query: {} } }],
    ['no query', { uiapi: {} }],
    ['nothing', {}],
    [
        'null in place of one of two',
        { uiapi: { query: { FlowOrchestrationInstance: root, FlowOrchestrationLog: null } } }
    ]
])('an answer with %s and without a reason cannot be read', (_what, data) => {
    const result = sound({ data, errors: undefined as { message?: string }[] | undefined });
    expect(result.data).toBe(data);
    expect(failureOf(result.errors ?? [])).toMatchObject({ code: 'unreadable' });
});

it.each([
    ['records', { data: { uiapi: { query: { FlowOrchestrationInstance: root } } } }],
    ['sums', { data: { uiapi: { aggregate: { FlowOrchestrationInstance: root } } } }],
    ['reasons', { data: { uiapi: { query: { FlowOrchestrationLog: null } } }, errors }],
    ['no answer yet', { data: undefined, errors: undefined }]
])('a result with %s stays as it is', (_what, result) => {
    expect(sound(result)).toBe(result);
});
