/** What went wrong with a request, as a code that a view has words for. */

export const FAILURE_CODES = [
    'no-object',
    'no-field',
    'unavailable',
    'signed-out',
    'timeout',
    'offline',
    'unreadable',
    'unknown'
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export interface WireFailure {
    code: FailureCode;
    /** API name of the object, or Object.Field, that cannot be read. */
    subject: string | null;
    /** The server's own words, for those who look deeper. */
    detail: string;
}

/** An error as a wire hands it out. */
export interface WireError {
    message?: string;
    extensions?: Record<string, unknown>;
}

/**
 * Words of a validation error: an object or field that the user cannot see fails the whole query (GraphQL guide,
 * query-record-objects). The same, where a filter or a fragment names it.
 */
const FIELD = /FieldUndefined.*?Field '([^']+)' in type '([^']+)'/;
const FILTER = /contains a field not in '(\w+)': '([^']+)'/;
const TYPE = /UnknownType.*?Unknown type '?(\w+)/;
/** The same, where a variable holds the filter: in the words of graphql-java, and of graphql-js. */
const VARIABLES = [
    /field name '([^']+)' that is not defined for input object type '(\w+)'/,
    /Field "([^"]+)" is not defined by type "(\w+)"/
];
/** What the schema calls an object where it is filtered, sorted, grouped or summed up. */
const ROLE = /Aggregate_OrderBy$|_(Filter|OrderBy|GroupBy)$|_?Aggregate$/;
/** Types whose fields are objects: of queries for records, and for sums of them. */
const ROOT = /^RecordQuery(Aggregate)?$/;
/** Input types whose fields are objects: of a semi-join, and of a lookup to users or groups. */
const KEYED_BY_OBJECT = /^JoinInput$|_(Assignee|Owner)$/;

/** How the wire adapter words a request that failed is not documented: a status in the extensions, else one in the text. */
const STATUS = /\b(401|408|429|503|504)\b/;
const OF_STATUS: Record<string, FailureCode> = {
    401: 'signed-out',
    408: 'timeout',
    429: 'unavailable',
    503: 'unavailable',
    504: 'timeout'
};

const OF_TEXT: [RegExp, FailureCode][] = [
    [/INVALID_SESSION_ID|session (has )?expired/i, 'signed-out'],
    [/timed? ?out|timeout/i, 'timeout'],
    [/failed to fetch|network|load failed|offline/i, 'offline'],
    [/cannot be read|unexpected (token|end)|not valid json/i, 'unreadable']
];

const objectOf = (type: string): string => type.replace(ROLE, '');

function filterFailure(message: string): Omit<WireFailure, 'detail'> | null {
    const [, object, name] = FILTER.exec(message) ?? [];
    if (object && name) return { code: 'no-field', subject: `${objectOf(object)}.${name}` };
    for (const words of VARIABLES) {
        const [, field, type] = words.exec(message) ?? [];
        if (!field || !type) continue;
        const object = objectOf(type);
        if (KEYED_BY_OBJECT.test(object)) return { code: 'no-object', subject: field };
        return { code: 'no-field', subject: `${object}.${field}` };
    }
    return null;
}

function permissionFailure(message: string): Omit<WireFailure, 'detail'> | null {
    const [, field, parent] = FIELD.exec(message) ?? [];
    if (field && parent && ROOT.test(parent)) return { code: 'no-object', subject: field };
    if (field && parent) return { code: 'no-field', subject: `${objectOf(parent)}.${field}` };
    const filter = filterFailure(message);
    if (filter) return filter;
    const type = TYPE.exec(message)?.[1];
    return type ? { code: 'no-object', subject: objectOf(type) } : null;
}

/** What permissions keep from the reader, as the server's words name it: one line, one error. */
export function permissionsIn(detail: string): Pick<WireFailure, 'code' | 'subject'>[] {
    return detail.split('\n').flatMap((line) => permissionFailure(line) ?? []);
}

function codeOf(error: WireError): FailureCode | null {
    const message = error.message ?? '';
    const status = String(error.extensions?.['statusCode'] ?? STATUS.exec(message)?.[1] ?? '');
    return OF_STATUS[status] ?? OF_TEXT.find(([words]) => words.test(message))?.[1] ?? null;
}

/** @param errors `errors` of the wire's result */
export function failureOf(errors: readonly WireError[]): WireFailure {
    const detail = errors.map(({ message }) => message ?? '').join('\n');
    for (const error of errors) {
        const permission = permissionFailure(error.message ?? '');
        if (permission) return { ...permission, detail };
        const code = codeOf(error);
        if (code) return { code, subject: null, detail };
    }
    return { code: 'unknown', subject: null, detail };
}

/** The reader's schema lacks something that the document names: asking again changes nothing, asking for less may. */
export const isPermission = ({ code }: WireFailure): boolean => code === 'no-object' || code === 'no-field';
