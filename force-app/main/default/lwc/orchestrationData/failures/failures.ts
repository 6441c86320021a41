/** What went wrong with a request, as a code that a view has words for. */

export const FAILURE_CODES = ['no-object', 'no-field', 'unavailable', 'signed-out', 'offline', 'unknown'] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export interface WireFailure {
    code: FailureCode;
    /** API name of the object or field that cannot be read. */
    subject: string | null;
    /** The server's own words, for those who look deeper. */
    detail: string;
}

interface WireError {
    message: string;
    extensions?: Record<string, unknown>;
}

/** Words of a validation error (GraphQL guide: an object or field that the user cannot see fails the whole query). */
const UNDEFINED = /FieldUndefined.*?Field '([^']+)' in type '([^']+)'/;
const NETWORK = /failed to fetch|network|load failed/i;

function codeOfStatus(error: WireError): FailureCode | null {
    // How the wire adapter words a failed request is not documented: a status in the extensions, else one in the text.
    const status = Number(error.extensions?.['statusCode'] ?? /\b(401|403|503)\b/.exec(error.message)?.[1]);
    if (status === 401 || status === 403) return 'signed-out';
    return status === 503 ? 'unavailable' : null;
}

/** @param errors `errors` of the wire's result */
export function failureOf(errors: readonly WireError[]): WireFailure {
    const detail = errors.map(({ message }) => message).join('\n');
    for (const error of errors) {
        const [, field, type] = UNDEFINED.exec(error.message) ?? [];
        if (field) return { code: type === 'RecordQuery' ? 'no-object' : 'no-field', subject: field, detail };
        const code = codeOfStatus(error);
        if (code) return { code, subject: null, detail };
    }
    return { code: NETWORK.test(detail) ? 'offline' : 'unknown', subject: null, detail };
}
