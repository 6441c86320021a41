/** Whether a query's root fields are bounded by something that the platform indexes: Id, a lookup, CreatedDate, SystemModstamp. */
import { parse, valueFromASTUntyped, type FieldNode, type SelectionSetNode } from 'graphql';

type Filter = Record<string, unknown>;
interface Root {
    object: string;
    /** As the query has it, its variables not filled in. */
    where: (variables: Filter) => unknown;
}

/** TriggeringRecord and RelatedRecord lead to a record by its Id, too. */
const INDEXED = /^(\w*Id|TriggeringRecord|RelatedRecord|CreatedDate|SystemModstamp)$/;
const roots = new Map<string, Root[]>();

const fieldsOf = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).filter((selection) => selection.kind === 'Field');

/** Root fields below `uiapi.query` and `uiapi.aggregate`. */
function rootsOf(query: string): Root[] {
    const known = roots.get(query);
    if (known) return known;
    const operations = parse(query).definitions.filter((one) => one.kind === 'OperationDefinition');
    const found = operations
        .flatMap(({ selectionSet }) => fieldsOf(selectionSet))
        .flatMap((uiapi) => fieldsOf(uiapi.selectionSet))
        .flatMap((kind) => fieldsOf(kind.selectionSet))
        .map((field): Root => {
            const argument = field.arguments?.find(({ name }) => name.value === 'where')?.value;
            const where = (variables: Filter): unknown => (argument ? valueFromASTUntyped(argument, variables) : null);
            return { object: field.name.value, where };
        });
    roots.set(query, found);
    return found;
}

const isFilter = (value: unknown): value is Filter => typeof value === 'object' && value !== null;

/** What an index leads to: a value, some, or a range; never all but one. */
const leads = (operators: unknown): boolean =>
    isFilter(operators) && Object.keys(operators).some((operator) => !['ne', 'nin'].includes(operator));

/** A parent's own bound bounds the children. */
function isBounded(where: unknown): boolean {
    if (!isFilter(where)) return false;
    return Object.entries(where).some(([name, value]) => {
        if (name === 'and') return (value as unknown[]).some(isBounded);
        if (name === 'or') return (value as unknown[]).every(isBounded);
        if (name === 'not') return false;
        return INDEXED.test(name) ? leads(value) : isBounded(value);
    });
}

/** Objects that a request of the package asks for without any bound, each with its filter. @param body of the request */
export function unbounded(body: string): string[] {
    const { query, variables = {} } = JSON.parse(body) as { query: string; variables?: Filter };
    // What the preview's own pages ask for is no part of the product.
    const operation = /query (Orchestration\w+)/.exec(query)?.[1];
    if (!operation) return [];
    return rootsOf(query)
        .map(({ object, where }) => ({ object, where: where(variables) }))
        .filter(({ where }) => !isBounded(where))
        .map(({ object, where }) => `${operation}: ${object} where ${JSON.stringify(where)}`);
}
