/**
 * One child relationship: one statement for all parents of a page, never one per parent. The first parent that is
 * resolved asks for the children of all of them. Paging counts per parent: `first: 5` is five children of each.
 */
import { sql } from 'kysely';
import type { GraphQLResolveInfo } from 'graphql';
import type { ChildRelationship, ObjectDeclaration } from '../declaration/types.ts';
import { connectionOf, planConnection } from './connection.ts';
import type { Connection, ConnectionArguments } from './connection.ts';
import type { RequestContext } from './context.ts';
import { notSupported } from './errors.ts';
import type { RecordNode } from './nodes.ts';
import type { Row } from './records.ts';
import { refuseJoins } from './semiJoins.ts';

interface ChildRow extends Row {
    parent: string;
    /** Among the children of its parent, counted from 1. */
    position: number;
    total: number;
}

type ByParent = (parent: string) => Connection;

/** The child object and the reference of it that leads to the parents. */
export interface ChildOf {
    child: ObjectDeclaration;
    field: ChildRelationship['field'];
}

async function readChildren(
    { child, field }: ChildOf,
    ids: string[],
    args: ConnectionArguments,
    context: RequestContext,
    info: GraphQLResolveInfo
): Promise<ByParent> {
    refuseJoins(args.where);
    const { page, scope, columns, read, where, order, totalCount } = planConnection(child, args, context, info);
    const parent = scope.stored(scope.root, field);
    const total = totalCount ? sql`count(*) over (partition by ${parent})` : sql`0`;
    const rows = sql`select ${sql.join(columns)}, ${parent} as parent, ${total} as total,
            row_number() over (partition by ${parent} order by ${order}) as position
        from ${scope.from()} where ${parent} = any(${ids}::text[]) and ${where}`;
    // The first child comes along whatever the page: it tells the count.
    const found = await context.database.run<ChildRow>(
        sql<ChildRow>`select * from (${rows}) as child
            where position = 1 or position between ${page.offset + 1} and ${page.offset + page.size + 1}
            order by parent, position`
    );
    const byParent = new Map<string, ChildRow[]>();
    for (const id of ids) byParent.set(id, []);
    for (const row of found) byParent.get(row.parent)?.push(row);
    return (id) => {
        const children = byParent.get(id) ?? [];
        const shown = children.filter(({ position }) => Number(position) > page.offset);
        const nodes = shown.map(read).filter((record) => record !== null);
        return connectionOf(nodes, page, Number(children[0]?.total ?? 0));
    };
}

export async function resolveChildren(
    relationship: ChildOf,
    node: RecordNode,
    args: ConnectionArguments,
    context: RequestContext,
    info: GraphQLResolveInfo
): Promise<unknown> {
    // Refused before anything is read: only records of a root field know their siblings.
    if (!node.siblings) throw notSupported('Child relationships here');
    const { ids, children } = node.siblings;
    const asked = children.get(info.path.key) ?? readChildren(relationship, ids, args, context, info);
    children.set(info.path.key, asked);
    return (await asked)(String(node.values.Id));
}
