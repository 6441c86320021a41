/** What a wire asks for, and the answer in the form in which a wire gives it. */
import { documentText } from './document.ts';

export interface WireConfig {
    query?: unknown;
    variables?: Record<string, unknown>;
    operationName?: string;
}
export interface GraphQLProblem {
    message: string;
    [more: string]: unknown;
}
export interface WireAnswer {
    data: unknown;
    errors: GraphQLProblem[] | undefined;
}
export interface GraphQLRequest {
    query: string;
    variables: Record<string, unknown>;
    operationName?: string;
}
/** Resolves to the HTTP status and body; rejects when there is no connection. */
export type Transport = (body: string) => Promise<{ status: number; body: string }>;

export const problems = (...messages: string[]): WireAnswer => ({
    data: undefined,
    errors: messages.map((message) => ({ message }))
});

/** A configuration waits while `query` is undefined, or `variables` is given but undefined. */
export function isComplete(config: WireConfig): boolean {
    return config.query !== undefined && !('variables' in config && config.variables === undefined);
}

/** The request of a complete configuration, or the answer that it has without one. */
export function requestOf(config: WireConfig): GraphQLRequest | WireAnswer {
    const document = documentText(config.query);
    if (document === null) return problems('The query was not made by gql.');
    if (document.problem !== null) return problems(document.problem);
    const { variables = {}, operationName } = config;
    return { query: document.text, variables, ...(operationName === undefined ? {} : { operationName }) };
}

function sorted(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(
        entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)])
    );
}

/** Equal for requests that are the same, whatever the order of their variables. */
export function keyOf(request: GraphQLRequest): string {
    return JSON.stringify([request.query, sorted(request.variables), request.operationName ?? null]);
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

const isProblem = (value: unknown): value is GraphQLProblem =>
    typeof value === 'object' && value !== null && typeof (value as GraphQLProblem).message === 'string';

/** A failure of the whole request: the API then answers with a list of messages, or with anything at all. */
function failure(status: number, body: unknown): WireAnswer {
    const listed = Array.isArray(body) ? body.filter(isProblem) : [];
    return listed.length > 0
        ? { data: undefined, errors: listed.map((problem) => ({ ...problem, extensions: { statusCode: status } })) }
        : problems(`The server answered with HTTP status ${status}.`);
}

/** Data beside errors is kept; an empty object beside errors is no data. */
export function answerOf(status: number, text: string): WireAnswer {
    const body = parsed(text);
    if (status !== 200) return failure(status, body);
    if (typeof body !== 'object' || body === null) return problems('The answer of the server cannot be read.');
    const { data, errors } = body as { data?: object | null; errors?: GraphQLProblem[] };
    if (errors === undefined || errors.length === 0) {
        return data ? { data, errors: undefined } : problems('The answer of the server cannot be read.');
    }
    const hasData = data !== undefined && data !== null && Object.keys(data).length > 0;
    return { data: hasData ? data : undefined, errors };
}

/** Wire values are read-only, all the way down. */
export function deepFreeze<Value>(value: Value): Value {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(deepFreeze);
    }
    return value;
}
