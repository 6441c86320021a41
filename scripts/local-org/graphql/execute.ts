/** One GraphQL request: the body as it came, the answer as the API gives it. */
import { execute, getOperationAST, GraphQLError, parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.ts';
import { refuseChildRelationships } from './childLimits.ts';
import { apiError, apiErrors, problem } from './errors.ts';
import {
    refuseDeepVariables,
    refuseLargeBody,
    refuseLargeDocument,
    refuseManySubqueries,
    refuseUnsupported
} from './limits.ts';
import { withoutHiddenFields } from './optional.ts';
import { validationErrors } from './validation.ts';

export interface Answer {
    status: number;
    body: unknown;
}

export interface Schemas {
    /** What the reader has. */
    schema: GraphQLSchema;
    /** What the org has. */
    whole: GraphQLSchema;
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

const PARSED_WRONG = /Unexpected (?:character: )?(.+?)\.|found (.+?)\.|Unterminated (string)/;

/** A syntax error in the platform's words. */
function syntaxError(error: GraphQLError): GraphQLError {
    const [, character, token, other] = PARSED_WRONG.exec(error.message) ?? [];
    const offending = (character ?? token ?? other ?? '')
        .replace(/^(Name|String|Int|Float) /, '')
        .replace(/^"|"$/g, "'");
    const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
    const words = `Invalid Syntax : offending token ${offending} at line ${line} column ${column}`;
    return new GraphQLError(words, {
        source: error.source,
        positions: error.positions,
        extensions: { ErrorType: 'InvalidSyntax' }
    });
}

type Checked = { document: DocumentNode; errors?: undefined } | { errors: GraphQLError[] };

/** Everything that can be said of a request before it is executed. */
function check(body: GraphqlBody, { schema, whole }: Schemas): Checked {
    const { query, variables, operationName } = body;
    try {
        const refused = refuseLargeDocument(query) ?? refuseDeepVariables(variables);
        if (refused) return { errors: [refused] };
        const sent = parse(query);
        const unsupported = refuseUnsupported(sent, schema);
        if (unsupported) return { errors: [unsupported] };
        const document = withoutHiddenFields(sent, schema, whole);
        const invalid = validationErrors(schema, sent, document);
        if (invalid.length > 0) return { errors: invalid };
        const operation = getOperationAST(document, operationName);
        if (!operation) return { errors: [unknownOperation(operationName)] };
        const many = refuseManySubqueries(operation, document) ?? refuseChildRelationships(operation, document, schema);
        return many ? { errors: [many] } : { document };
    } catch (error) {
        if (error instanceof GraphQLError) return { errors: [syntaxError(error)] };
        throw error;
    }
}

function unknownOperation(name: string | undefined): GraphQLError {
    return problem(
        'OperationNotSupported',
        name === undefined
            ? 'Must provide operation name if query contains multiple operations.'
            : `Unknown operation named '${name}'.`
    );
}

/** Before anything ran only a variable can be wrong: the document is valid. */
const variableError = (error: GraphQLError): GraphQLError => problem('ValidationError', error.message, error.nodes);

/** Data and errors can stand together: one root field fails, the others are answered. */
export async function answerRequest(
    text: string,
    schemas: Schemas,
    context: Omit<RequestContext, 'rawVariables'>
): Promise<Answer> {
    const large = refuseLargeBody(text);
    if (large) return failed([large]);
    const body = readBody(text);
    if ('status' in body) return body;
    const checked = check(body, schemas);
    if (checked.errors) return failed(checked.errors);
    const { data, errors = [] } = await execute({
        schema: schemas.schema,
        document: checked.document,
        contextValue: { ...context, rawVariables: body.variables },
        variableValues: body.variables,
        operationName: body.operationName
    });
    if (data === undefined) return failed(errors.map(variableError));
    const list = apiErrors(errors);
    return { status: 200, body: { data, errors: list, ...(list.length > 0 ? { extensions: {} } : {}) } };
}
