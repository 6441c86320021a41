/**
 * One aggregate of one object: one statement, whatever it groups, filters and counts.
 *
 * Documented: `totalCount` counts the groups; the rows and fields that a reader lacks do not exist for aggregates either.
 * Inferred: 10 groups unless `first` is given, as in all pages (a live org was seen to give all: so give `first`);
 * without groupBy there is one group, also of no records.
 * Texts are grouped as they are written, though they are compared without case.
 */
import { sql } from 'kysely';
import type { GraphQLResolveInfo } from 'graphql';
import type { ObjectDeclaration } from '../../declaration/types.ts';
import { connectionOf } from '../connection.ts';
import type { Connection } from '../connection.ts';
import type { RequestContext } from '../context.ts';
import { notSupported } from '../errors.ts';
import { writtenArgument } from '../orderBy.ts';
import { pageOf } from '../paging.ts';
import type { Row } from '../records.ts';
import { Scope } from '../scope.ts';
import { compileRootWhere } from '../where.ts';
import { applyGroupBy } from './groupBy.ts';
import { compileGroupOrder } from './orderBy.ts';
import { AggregatePlan } from './plan.ts';
import { applySelection } from './selection.ts';
import type { Group } from './valueTypes.ts';

type Input = Record<string, unknown>;

export interface AggregateArguments {
    first?: number | null;
    after?: string | null;
    where?: Input | null;
    scope?: string | null;
}

export async function resolveAggregate(
    object: ObjectDeclaration,
    { first, after, where, scope: filterScope }: AggregateArguments,
    context: RequestContext,
    info: GraphQLResolveInfo
): Promise<Connection<Group>> {
    if (filterScope !== undefined && filterScope !== null) throw notSupported("Arguments 'scope'");
    const page = pageOf(first, after);
    const scope = new Scope(object, context);
    const plan = new AggregatePlan(scope);
    const seen = compileRootWhere(scope, where);
    const written = (name: string): Input => (writtenArgument(info, name, context.rawVariables) ?? {}) as Input;
    applyGroupBy(plan, scope.root, written('groupBy'));
    const isCounted = applySelection(plan, info);
    const order = compileGroupOrder(plan, written('orderBy'));

    const outputs = [...plan.outputs.entries()];
    const columns = outputs.map(([, { alias, column }]) => sql`, ${column} as ${sql.id(alias)}`);
    const groupings = [...plan.groupings.values()].map(({ column }) => column);
    const grouped = groupings.length > 0 ? sql`group by ${sql.join(groupings)}` : sql`group by ()`;
    const records = plan.records(seen);
    const groups = sql`select true as is_group ${sql.join(columns, sql``)} from ${records} ${grouped}
        ${order ? sql`order by ${order}` : sql``} limit ${page.size + 1} offset ${page.offset}`;
    const count = isCounted ? sql`(select count(*) from (select 1 from ${records} ${grouped}) as counted)` : sql`0`;
    // As for records: the count stands beside every group, and in a row of its own when the page is empty.
    const found = await context.database.run<Row>(
        sql<Row>`select ${count} as total, page.* from (select 1) as one left join (${groups}) as page on true`
    );
    const nodes = found
        .filter((row) => row.is_group === true)
        .map((row): Group => new Map(outputs.map(([key, { alias }]) => [key, row[alias]])));
    return connectionOf(nodes, page, Number(found[0]?.total ?? 0));
}
