/** One root field: one statement, whatever parents, filters and counts it asks for. */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { GraphQLResolveInfo } from 'graphql';
import { rowFilter } from '../access/personas.ts';
import { findField } from '../declaration/objects.ts';
import type { ObjectDeclaration } from '../declaration/types.ts';
import type { RequestContext } from './context.ts';
import type { RecordNode } from './nodes.ts';
import { compileOrderBy, writtenArgument } from './orderBy.ts';
import { cursorAt, pageOf } from './paging.ts';
import type { Page } from './paging.ts';
import { Scope } from './scope.ts';
import type { Table } from './scope.ts';
import { connectionSelection } from './selection.ts';
import type { Selection } from './selection.ts';
import { compileWhere } from './where.ts';

type Row = Record<string, unknown>;
type Reader = (row: Row) => RecordNode | null;

export interface ConnectionArguments {
    first?: number | null;
    after?: string | null;
    where?: Record<string, unknown> | null;
}

export interface Connection {
    edges: Array<{ node: RecordNode; cursor: string }>;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    totalCount: number;
    pageResultCount: number;
}

/** Adds what a selection needs to the columns; the answer turns a row into a record. */
function planRecord(scope: Scope, table: Table, selection: Selection, columns: Array<RawBuilder<unknown>>): Reader {
    const names = new Map<string, string>();
    for (const name of selection.fields) {
        const field = findField(table.object, name);
        if (!field) continue;
        const alias = `c${columns.length}`;
        names.set(name, alias);
        columns.push(sql`${scope.column(table, field)} as ${sql.id(alias)}`);
    }
    const parents = [...selection.parents].map(([relation, byType]): [string, Reader[]] => {
        const field = table.object.fields.find(({ relationshipName }) => relationshipName === relation);
        const targets = scope.context.objects.filter(({ name }) => byType.has(name));
        if (!field) return [relation, []];
        const readers = targets.map((target) =>
            planRecord(scope, scope.parent(table, field, target), byType.get(target.name) as Selection, columns)
        );
        return [relation, readers];
    });
    const id = names.get('Id') as string;
    return (row) => {
        if (row[id] === null) return null;
        const values = Object.fromEntries([...names].map(([name, alias]) => [name, row[alias]]));
        const found = parents.map(([relation, readers]): [string, RecordNode | null] => [
            relation,
            readers.reduce<RecordNode | null>((parent, read) => parent ?? read(row), null)
        ]);
        return { object: table.object, values, parents: Object.fromEntries(found) };
    };
}

function connectionOf(nodes: RecordNode[], { offset, size }: Page, total: number): Connection {
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
    const page = pageOf(args.first, args.after);
    const scope = new Scope(object, context);
    const { node, totalCount } = connectionSelection(info, object, context.objects);
    const columns: Array<RawBuilder<unknown>> = [];
    const read = planRecord(scope, scope.root, node, columns);
    const asked = compileWhere(scope, scope.root, args.where);
    const seen = rowFilter(object, scope.root.alias, context.reader);
    const where = seen ? sql`${seen} and ${asked}` : asked;
    const order = compileOrderBy(scope, writtenArgument(info, 'orderBy', context.rawVariables));
    // One record more than asked for tells whether there is a next page.
    const rows = sql`select ${sql.join(columns)} from ${scope.from()} where ${where}
        order by ${order} limit ${page.size + 1} offset ${page.offset}`;
    const count = totalCount ? sql`(select count(*) from ${scope.from()} where ${where})` : sql`0`;
    // The count stands beside every row, and in a row of its own when the page is empty.
    const found = await context.database.run<Row>(
        sql<Row>`select ${count} as total, page.* from (select 1) as one left join (${rows}) as page on true`
    );
    const nodes = found.map(read).filter((record) => record !== null);
    return connectionOf(nodes, page, Number(found[0]?.total ?? 0));
}
