/** Tables of one statement: the object asked for and the parents that selection, filter and order lead to. */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { rowFilter } from '../access/personas.ts';
import type { FieldDeclaration, ObjectDeclaration } from '../declaration/types.ts';
import type { RequestContext } from './context.ts';
import { problem } from './errors.ts';

/** Levels from child to parent. */
export const MOST_LEVELS = 5;
const MOST_RELATIONSHIPS = 55;

export interface Table {
    alias: string;
    object: ObjectDeclaration;
    level: number;
}

/** Seconds from a moment to now, never negative. */
const secondsSince = (moment: RawBuilder<unknown>, now: RawBuilder<unknown>): RawBuilder<number> =>
    sql<number>`greatest(0, floor(extract(epoch from ${now} - ${moment})))::bigint`;

export class Scope {
    readonly root: Table;
    readonly context: RequestContext;
    private readonly joins = new Map<string, { table: Table; clause: RawBuilder<unknown> }>();
    private readonly relationships = new Set<string>();
    private readonly prefix: string;

    /** @param prefix of the tables' aliases */
    constructor(object: ObjectDeclaration, context: RequestContext, prefix = 't') {
        this.root = { alias: `${prefix}0`, object, level: 0 };
        this.context = context;
        this.prefix = prefix;
    }

    /** The parent's table; the same one for everything that follows the same path. */
    parent(table: Table, field: FieldDeclaration, target: ObjectDeclaration): Table {
        const path = `${table.alias}.${field.name}`;
        const known = this.joins.get(`${path}.${target.name}`);
        if (known) return known.table;
        if (table.level === MOST_LEVELS) {
            throw problem('DataFetchingException', `A query can follow parents over at most ${MOST_LEVELS} levels.`);
        }
        if (this.relationships.add(path).size > MOST_RELATIONSHIPS) {
            throw problem('DataFetchingException', `A query can name at most ${MOST_RELATIONSHIPS} relationships.`);
        }
        const joined = { alias: `${this.prefix}${this.joins.size + 1}`, object: target, level: table.level + 1 };
        const seen = rowFilter(target, joined.alias, this.context.reader);
        const clause = sql`left join ${sql.table(target.name)} as ${sql.id(joined.alias)}
            on ${this.stored(joined, 'Id')} = ${this.stored(table, field.name)}${seen ? sql` and ${seen}` : sql``}`;
        this.joins.set(`${path}.${target.name}`, { table: joined, clause });
        return joined;
    }

    stored(table: Table, column: string): RawBuilder<unknown> {
        return sql`${sql.id(table.alias, column)}`;
    }

    /** A field's value, stored or derived from the clock. A run's stored duration is kept: an import may have one. */
    column(table: Table, field: FieldDeclaration): RawBuilder<unknown> {
        const now = sql`${new Date(this.context.now).toISOString()}::timestamptz`;
        const [own, created] = [this.stored(table, field.name), this.stored(table, 'CreatedDate')];
        const status = field.computed ? this.stored(table, 'Status') : null;
        switch (field.computed) {
            case 'runDuration':
                return sql`coalesce(${own}, case when ${status} in ('InProgress', 'Suspended') then ${secondsSince(created, now)} end)`;
            case 'sinceAssignment':
                return sql`case when ${status} = 'Assigned' then ${secondsSince(sql`coalesce(${own}, ${created})`, now)} end`;
            case 'sinceCreation':
                return sql`case when ${status} = 'Assigned' then ${secondsSince(created, now)} end`;
            default:
                return own;
        }
    }

    from(): RawBuilder<unknown> {
        const { alias, object } = this.root;
        const joins = [...this.joins.values()].map(({ clause }) => clause);
        const table = sql`${sql.table(object.name)} as ${sql.id(alias)}`;
        return joins.length > 0 ? sql`${table} ${sql.join(joins, sql` `)}` : table;
    }
}
