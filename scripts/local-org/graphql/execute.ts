/** One GraphQL request: the body as it came, the answer as the API gives it. */
import { execute, getOperationAST, GraphQLError, parse, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.ts';
import { apiError, problem } from './errors.ts';

export interface Answer {
    status: number;
    body: unknown;
}

interface GraphqlBody {
    query: string;
    variables: Record<string, unknown>;
    operationName: string | undefined;
}

const badRequest = (errorCode: string, message: string): Answer => ({ status: 400, body: [{ errorCode, message }] });
const failed = (errors: readonly GraphQLError[]): Answer => ({
    status: 200,
    body: { data: {}, errors: errors.map(apiError), extensions: {} }
});

function readBody(text: string): GraphqlBody | Answer {
    let body: unknown;
    try {
        body = JSON.parse(text);
    } catch (error) {
        return badRequest('JSON_PARSER_ERROR', error instanceof Error ? error.message : 'The body is no JSON.');
    }
    const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
    const given = variables ?? {};
    if (typeof query !== 'string' || typeof given !== 'object' || Array.isArray(given)) {
        return badRequest(
            'INVALID_INPUT',
            'The body must be {"query": text, "variables": object, "operationName": text}.'
        );
    }
    return {
        query,
        variables: given as Record<string, unknown>,
        operationName: typeof operationName === 'string' ? operationName : undefined
    };
}

function prepare(query: string, schema: GraphQLSchema): DocumentNode {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0)
        throw new AggregateError(errors.map((error) => problem('ValidationError', error.message, error.nodes)));
    return document;
}

/** Data and errors can stand together: one root field fails, the others are answered. */
export async function answerRequest(
    text: string,
    schema: GraphQLSchema,
    context: Omit<RequestContext, 'rawVariables'>
): Promise<Answer> {
    const body = readBody(text);
    if ('status' in body) return body;
    try {
        const document = prepare(body.query, schema);
        if (!getOperationAST(document, body.operationName)) {
            return failed([problem('OperationNotSupported', `Unknown operation named '${body.operationName ?? ''}'.`)]);
        }
        const { data, errors } = await execute({
            schema,
            document,
            contextValue: { ...context, rawVariables: body.variables },
            variableValues: body.variables,
            operationName: body.operationName
        });
        const list = (errors ?? []).map(apiError);
        return {
            status: 200,
            body: { data: data ?? {}, errors: list, ...(list.length > 0 ? { extensions: {} } : {}) }
        };
    } catch (error) {
        if (error instanceof AggregateError) return failed(error.errors as GraphQLError[]);
        if (error instanceof GraphQLError) return failed([problem('InvalidSyntax', error.message)]);
        throw error;
    }
}
