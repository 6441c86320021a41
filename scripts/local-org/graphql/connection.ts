/** One root field: one statement, whatever parents, filters and counts it asks for. */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { GraphQLResolveInfo } from 'graphql';
import type { ObjectDeclaration } from '../declaration/types.ts';
import type { RequestContext } from './context.ts';
import { notSupported } from './errors.ts';
import { join } from './nodes.ts';
import type { RecordNode } from './nodes.ts';
import { compileOrderBy, writtenArgument } from './orderBy.ts';
import { cursorAt, pageOf } from './paging.ts';
import type { Page } from './paging.ts';
import { planRecord } from './records.ts';
import type { Reader, Row } from './records.ts';
import { Scope } from './scope.ts';
import { connectionSelection } from './selection.ts';
import { compileRootWhere } from './where.ts';

export interface ConnectionArguments {
    first?: number | null;
    after?: string | null;
    where?: Record<string, unknown> | null;
}

export interface Connection<Node = RecordNode> {
    edges: Array<{ node: Node; cursor: string }>;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    totalCount: number;
    pageResultCount: number;
}

/** What a connection asks for, as parts of a statement. */
export interface ConnectionPlan {
    page: Page;
    scope: Scope;
    columns: Array<RawBuilder<unknown>>;
    read: Reader;
    where: RawBuilder<unknown>;
    order: RawBuilder<unknown>;
    totalCount: boolean;
}

const UNSUPPORTED_ARGUMENTS = ['scope', 'updateMRU', 'upperBound'];

export function planConnection(
    object: ObjectDeclaration,
    args: ConnectionArguments,
    context: RequestContext,
    info: GraphQLResolveInfo
): ConnectionPlan {
    const given = args as Record<string, unknown>;
    const used = UNSUPPORTED_ARGUMENTS.find((name) => given[name] !== undefined && given[name] !== null);
    if (used !== undefined) throw notSupported(`Arguments '${used}'`);
    const page = pageOf(args.first, args.after);
    const scope = new Scope(object, context);
    const { node, totalCount } = connectionSelection(info, object, context.objects);
    const columns: Array<RawBuilder<unknown>> = [];
    const read = planRecord(scope, scope.root, node, columns);
    const where = compileRootWhere(scope, args.where);
    const order = compileOrderBy(scope, writtenArgument(info, 'orderBy', context.rawVariables));
    return { page, scope, columns, read, where, order, totalCount };
}

/** @param nodes one more than the page holds tells that there is a next one */
export function connectionOf<Node>(nodes: Node[], { offset, size }: Page, total: number): Connection<Node> {
    const edges = nodes.slice(0, size).map((node, index) => ({ node, cursor: cursorAt(offset + index + 1) }));
    return {
        edges,
        pageInfo: {
            hasNextPage: nodes.length > size,
            hasPreviousPage: offset > 0,
            startCursor: edges.at(0)?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null
        },
        totalCount: total,
        pageResultCount: edges.length
    };
}

export async function resolveConnection(
    object: ObjectDeclaration,
    args: ConnectionArguments,
    context: RequestContext,
    info: GraphQLResolveInfo
): Promise<Connection> {
    const { page, scope, columns, read, where, order, totalCount } = planConnection(object, args, context, info);
    const rows = sql`select ${sql.join(columns)} from ${scope.from()} where ${where}
        order by ${order} limit ${page.size + 1} offset ${page.offset}`;
    const count = totalCount ? sql`(select count(*) from ${scope.from()} where ${where})` : sql`0`;
    // The count stands beside every row, and in a row of its own when the page is empty.
    const found = await context.database.run<Row>(
        sql<Row>`select ${count} as total, page.* from (select 1) as one left join (${rows}) as page on true`
    );
    const nodes = found.map(read).filter((record) => record !== null);
    const connection = connectionOf(nodes, page, Number(found[0]?.total ?? 0));
    join(connection.edges.map(({ node }) => node));
    return connection;
}
