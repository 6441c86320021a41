/**
 * The database of a local org: PostgreSQL in the process (PGlite) behind Kysely's own PostgreSQL dialect, so that
 * a server needs no other code than its pool.
 */
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import type { PostgresPool, RawBuilder } from 'kysely';
import { emptyFiles } from './emptyFiles.ts';

type Tables = Record<string, Record<string, unknown>>;

export interface Database {
    /** Executes one statement; every value in it is a bound parameter. */
    run<Row>(statement: RawBuilder<Row>): Promise<Row[]>;
    /** Statements executed so far. */
    statementCount(): number;
    close(): Promise<void>;
}

/** A pool of the one connection that PGlite is. */
function poolOf(lite: PGlite): PostgresPool {
    const client = {
        async query<Row>(
            text: unknown,
            parameters: unknown
        ): Promise<{ command: 'SELECT'; rowCount: number; rows: Row[] }> {
            const { rows } = await lite.query<Row>(String(text), [...(parameters as readonly unknown[])]);
            return { command: 'SELECT', rowCount: rows.length, rows };
        },
        release: (): void => undefined
    };
    // Cursors, which the interface offers too, are not used here.
    return { connect: async () => client, end: () => lite.close() } as unknown as PostgresPool;
}

/** @param directory folder that keeps the data; undefined: in memory */
export async function openDatabase(directory?: string): Promise<Database> {
    // A day stays the text "2026-11-24": as a Date it would become a moment of some zone.
    const parsers = { [types.DATE]: (value: string): string => value };
    const place = directory === undefined ? { loadDataDir: await emptyFiles() } : { dataDir: directory };
    const lite = await PGlite.create({ ...place, parsers });
    let statements = 0;
    const kysely = new Kysely<Tables>({
        dialect: new PostgresDialect({ pool: poolOf(lite) }),
        log: (event) => {
            if (event.level === 'query') statements += 1;
        }
    });
    return {
        run: async <Row>(statement: RawBuilder<Row>) => (await statement.execute(kysely)).rows,
        statementCount: () => statements,
        close: () => kysely.destroy()
    };
}
