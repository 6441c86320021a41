/** What a request may be at most, and what of the platform is not answered here. */
import { Lexer, Source, TokenKind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { notSupported, problem } from './errors.ts';
import { fragmentsOf, responseName, rootFields } from './selection.ts';

const LARGEST_BODY = 1_000_000;
const MOST_TOKENS = 20_000;
const DEEPEST = 50;
const MOST_SUBQUERIES = 10;

const OPENING: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const CLOSING: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

/** Fields of the platform's schema, by type, that this org does not answer. */
const NOT_HERE: Record<string, readonly string[]> = {
    Query: ['rateLimit', 'managed_content'],
    UIAPI: ['relatedListByName', 'currentUser']
};

/** Of a field's aggregate: which groups are subtotals, and values in a format. */
const notInAggregates = (type: string): readonly string[] => (type.endsWith('Aggregate') ? ['grouping', 'format'] : []);

export function refuseLargeBody(body: string): GraphQLError | null {
    return body.length > LARGEST_BODY
        ? problem('ExecutionAborted', `request larger than ${LARGEST_BODY} characters`)
        : null;
}

/** Counts before anything is parsed: a parser that recurses would overflow. */
export function refuseLargeDocument(query: string): GraphQLError | null {
    const lexer = new Lexer(new Source(query));
    let depth = 0;
    for (let tokens = 1; lexer.advance().kind !== TokenKind.EOF; tokens++) {
        const { kind } = lexer.token;
        if (OPENING.includes(kind)) depth += 1;
        if (CLOSING.includes(kind)) depth -= 1;
        if (depth > DEEPEST) return problem('ExecutionAborted', `maximum query depth exceeded ${depth} > ${DEEPEST}`);
        if (tokens > MOST_TOKENS)
            return problem('ExecutionAborted', `maximum query tokens exceeded ${tokens} > ${MOST_TOKENS}`);
    }
    return null;
}

export function refuseDeepVariables(variables: unknown): GraphQLError | null {
    let level: unknown[] = [variables];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > DEEPEST)
            return problem('ExecutionAborted', `maximum variable depth exceeded ${depth} > ${DEEPEST}`);
        level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    }
    return null;
}

/** Fields and operations that the platform has and this org has not: refused before anything is read. */
export function refuseUnsupported(document: DocumentNode, schema: GraphQLSchema): GraphQLError | null {
    const types = new TypeInfo(schema);
    let error: GraphQLError | null = null;
    visit(
        document,
        visitWithTypeInfo(types, {
            OperationDefinition(node) {
                if (node.operation !== 'query') error ??= notSupported(`Operations of type ${node.operation}`, node);
            },
            Field(node) {
                const parent = types.getParentType()?.name ?? '';
                const isMissing = (NOT_HERE[parent] ?? notInAggregates(parent)).includes(node.name.value);
                if (isMissing) error ??= notSupported(`Fields '${node.name.value}'`, node);
            }
        })
    );
    return error;
}

/** A statement takes 65,535 parameters; a value can be up to two of them, and the filter stands in it twice. */
const MOST_FILTER_VALUES = 10_000;

export function refuseManyValues(where: unknown): void {
    const pending = [where];
    let count = 0;
    while (pending.length > 0) {
        const value = pending.pop();
        if (typeof value === 'object' && value !== null) for (const entry of Object.values(value)) pending.push(entry);
        else count += 1;
    }
    if (count <= MOST_FILTER_VALUES) return;
    throw problem('ExecutionAborted', `A filter can have at most ${MOST_FILTER_VALUES} values, but has ${count}.`);
}

/** Every field below `query` or `aggregate` is a query of its own; the same response name is one. */
export function refuseManySubqueries(operation: OperationDefinitionNode, document: DocumentNode): GraphQLError | null {
    const fragments = fragmentsOf(document);
    const countOf = (family: 'query' | 'aggregate'): number =>
        new Set(rootFields(operation, fragments, family).map(responseName)).size;
    const count = countOf('query') + countOf('aggregate');
    if (count <= MOST_SUBQUERIES) return null;
    return problem('ExecutionAborted', `A query can have at most ${MOST_SUBQUERIES} subqueries, but has ${count}.`);
}
