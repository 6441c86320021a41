/** Requests to the local org and the cache of their answers. */

export interface WireError {
    message: string;
    extensions?: Record<string, unknown>;
}
export interface WireAnswer {
    data: unknown;
    errors: WireError[] | undefined;
}

const ENDPOINT = '/services/data/v66.0/graphql';
const answers = new Map<string, WireAnswer>();

export function deepFreeze<T>(value: T): T {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(deepFreeze);
    }
    return value;
}

const failed = (message: string, extensions: Record<string, unknown> = {}): WireAnswer => ({
    data: undefined,
    errors: [{ message, extensions }]
});

/** `@include` and `@skip` with variables are not supported by the wire adapter. */
const CONDITION = /@(include|skip)\s*\(\s*if\s*:\s*\$/;

/**
 * @param request JSON of {query, variables, operationName}
 * How the platform words a failed request in `errors` is not documented: here the HTTP status stands in
 * `extensions.statusCode`, and without any answer it is absent.
 */
export async function fetchAnswer(request: string): Promise<WireAnswer> {
    if (CONDITION.test(request)) return failed('@include and @skip with variables are not supported');
    try {
        const response = await fetch(ENDPOINT, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: request
        });
        if (!response.ok) return failed(`HTTP ${response.status}`, { statusCode: response.status });
        const { data, errors } = (await response.json()) as { data?: unknown; errors?: WireError[] };
        const some = errors !== undefined && errors.length > 0;
        return deepFreeze({ data: some && isEmpty(data) ? undefined : data, errors: some ? errors : undefined });
    } catch (error) {
        return failed(error instanceof Error ? error.message : String(error));
    }
}

const isEmpty = (data: unknown): boolean =>
    typeof data !== 'object' || data === null || Object.keys(data).length === 0;

export const cached = (request: string): WireAnswer | undefined => answers.get(request);

/** Answers with errors are not kept: the next request asks again. */
export function remember(request: string, answer: WireAnswer): void {
    if (answer.errors === undefined) answers.set(request, answer);
    else answers.delete(request);
}
