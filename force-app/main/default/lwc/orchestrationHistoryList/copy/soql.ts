import type { HistoryEntry } from '../entries/entry';
import type { HistoryQuery } from '../entries/query';

/** Whose log rows a history tells. */
export interface LogScope {
    runId: string;
    /** API names; null: not narrowed by it. */
    stageName: string | null;
    stepName: string | null;
    /** False: rows of other records carry the same names. */
    isNamed: boolean;
}

/** `isWhole` false: more rows than a query can name, so it finds the others of the scope, too. */
export interface Soql {
    text: string;
    isWhole: boolean;
}

const LOG = 'FlowOrchestrationLog';
const FIELDS = [
    'Id',
    'Name',
    'Timestamp',
    'Kind',
    'StageName',
    'StepName',
    'Actor',
    'Assignee',
    'AssigneeType',
    'Comments',
    'Context',
    'Duration',
    'OrchestrationVersion'
];

/** A statement may have 100,000 characters (SOQL and SOSL Reference); an Id in a list takes 22. */
const MOST_IDS = 4000;

const ESCAPED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

/** A string literal of SOQL: quotes and backslashes escaped, so that no text can end it. */
export function soqlString(text: string): string {
    return `'${text.replace(/['"\\]/g, '\\$&').replace(/[\n\r\t\b\f]/g, (found) => ESCAPED[found])}'`;
}

const list = (values: readonly string[]): string => `(${values.map(soqlString).join(', ')})`;

/** The query that shows the same log rows; null where none is shown but other entries are. */
export function toSoql(entries: readonly HistoryEntry[], scope: LogScope, query: HistoryQuery): Soql | null {
    const rows = entries.filter(({ facts }) => facts.object === LOG);
    const isNarrowed = query.text.trim() !== '' || query.group !== 'all';
    if (rows.length === 0 && isNarrowed) {
        return null;
    }
    const { conditions, isWhole } = narrowing(rows, scope, query);
    const direction = query.order === 'newest' ? 'DESC' : 'ASC';
    const text = [
        `SELECT ${FIELDS.join(', ')}`,
        `FROM ${LOG}`,
        `WHERE ${[...scopeConditions(scope), ...conditions].join('\n  AND ')}`,
        `ORDER BY Timestamp ${direction}, Name ${direction}`
    ].join('\n');
    return { text, isWhole };
}

function scopeConditions({ runId, stageName, stepName }: LogScope): string[] {
    return [
        `OrchestrationInstanceId = ${soqlString(runId)}`,
        ...(stageName === null ? [] : [`StageName = ${soqlString(stageName)}`]),
        ...(stepName === null ? [] : [`StepName = ${soqlString(stepName)}`])
    ];
}

/** A search reads sentences that no field holds, so its rows are named one by one; a chip is a list of kinds. */
function narrowing(
    rows: readonly HistoryEntry[],
    { isNamed }: LogScope,
    { text, group }: HistoryQuery
): { conditions: string[]; isWhole: boolean } {
    if (rows.length > 0 && (!isNamed || text.trim() !== '' || group === 'other')) {
        const ids = rows.flatMap(({ facts }) => facts.id ?? []);
        const isWhole = ids.length <= MOST_IDS;
        return { conditions: isWhole ? [`Id IN ${list(ids)}`] : [], isWhole };
    }
    const kinds = group === 'all' ? [] : [...new Set(rows.map(({ kind }) => kind))].sort();
    return { conditions: kinds.length > 0 ? [`Kind IN ${list(kinds)}`] : [], isWhole: true };
}
