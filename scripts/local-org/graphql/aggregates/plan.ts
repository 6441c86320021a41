/**
 * Parts of the one statement that answers an aggregate. An inner query brings the plain values of all records, an outer
 * one groups them: what is grouped by is thereby named, never written twice with parameters of its own.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { FieldDeclaration } from '../../declaration/types.ts';
import { callDateFunction, DATE_FUNCTIONS } from '../dateFunctions.ts';
import { problem } from '../errors.ts';
import type { Scope, Table } from '../scope.ts';

export type Expression = RawBuilder<unknown>;

/** A field, or a function of it, that the records are grouped by. */
export interface Grouping {
    /** In the outer query. */
    column: Expression;
    field: FieldDeclaration;
}

/** Functions of moments are those of UTC, as SOQL's are unless the argument is converted. */
const ZONE = 'UTC';

export class AggregatePlan {
    readonly scope: Scope;
    readonly groupings = new Map<string, Grouping>();
    /** Columns of the outer query and their aliases, by where they stand in the answer. */
    readonly outputs = new Map<string, { alias: string; column: Expression }>();
    private readonly inputs = new Map<string, { alias: string; value: Expression }>();

    constructor(scope: Scope) {
        this.scope = scope;
    }

    /** A value of each record as a column of the outer query. @param dateFunction null: the field itself */
    input(table: Table, field: FieldDeclaration, dateFunction: string | null = null): Expression {
        const key = keyOfInput(table, field, dateFunction);
        const known = this.inputs.get(key) ?? {
            alias: `i${this.inputs.size}`,
            value: this.valueOf(table, field, dateFunction)
        };
        this.inputs.set(key, known);
        return sql.ref(`record.${known.alias}`);
    }

    groupBy(table: Table, field: FieldDeclaration, dateFunction: string | null): void {
        const column = this.input(table, field, dateFunction);
        this.groupings.set(keyOfInput(table, field, dateFunction), { column, field });
    }

    grouping(table: Table, field: FieldDeclaration, dateFunction: string | null = null): Grouping | undefined {
        return this.groupings.get(keyOfInput(table, field, dateFunction));
    }

    /** @param key where the value stands in the answer */
    output(key: string, column: Expression): void {
        if (!this.outputs.has(key)) this.outputs.set(key, { alias: `c${this.outputs.size}`, column });
    }

    /** The records. Called last: it holds all tables that were asked for. */
    records(where: Expression): Expression {
        const values = [...this.inputs.values()].map(({ alias, value }) => sql`${value} as ${sql.id(alias)}`);
        const columns = values.length > 0 ? sql.join(values) : sql`1`;
        return sql`(select ${columns} from ${this.scope.from()} where ${where}) as record`;
    }

    private valueOf(table: Table, field: FieldDeclaration, dateFunction: string | null): Expression {
        const column = this.scope.column(table, field);
        if (dateFunction === null) return column;
        if (field.type === 'date' && !DATE_FUNCTIONS.includes(dateFunction)) {
            throw problem('DataFetchingException', `'${dateFunction}' does not fit field '${field.name}'.`);
        }
        return callDateFunction(dateFunction, column, field.type === 'date' ? null : ZONE);
    }
}

const keyOfInput = (table: Table, field: FieldDeclaration, dateFunction: string | null): string =>
    `${table.alias}.${field.name}#${dateFunction ?? ''}`;
