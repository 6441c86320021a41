/** A local org of a few records, in memory, filled by the importer as any other. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLocalOrg } from '../localOrg.ts';
import type { Associated, LocalOrg, Persona } from '../localOrg.ts';

export const NOW = Date.parse('2026-03-18T10:30:00Z');

export interface GraphqlError {
    message: string;
    paths: unknown[];
    extensions: { ErrorType: string };
}

interface Ask {
    variables?: Record<string, unknown>;
    operationName?: string;
    persona?: Persona;
    deny?: string[];
}

export interface TestOrg {
    org: LocalOrg;
    /** Lines that the import reported. */
    log: string[];
    /** Answer of a document: data and errors. */
    ask(query: string, ask?: Ask): Promise<{ data: Record<string, unknown>; errors: GraphqlError[] }>;
    /** The records of a root field `<object><rest>`, each a plain node. */
    nodes(object: string, args: string, fields: string, ask?: Ask): Promise<Array<Record<string, unknown>>>;
    close(): Promise<void>;
}

type Records = Record<string, unknown[]>;

async function folderOf(records: Records, files: Record<string, string>): Promise<string> {
    const directory = await mkdtemp(path.join(tmpdir(), 'local-org-'));
    const json = Object.entries(records).map(([object, list]) => [`${object}.json`, JSON.stringify(list)]);
    for (const [name, text] of [...json, ...Object.entries(files)]) await writeFile(path.join(directory, name), text);
    return directory;
}

/**
 * @param files further files of the import folder, as they are
 * @param associated kinds of associated objects that exist
 */
export async function testOrg(
    records: Records,
    files: Record<string, string> = {},
    user?: string,
    associated: Associated[] = []
): Promise<TestOrg> {
    const importDir = await folderOf(records, files);
    const log: string[] = [];
    const org = await openLocalOrg({ importDir, now: NOW, user, with: associated, log: (line) => log.push(line) });
    await rm(importDir, { recursive: true });
    const ask: TestOrg['ask'] = async (query, { variables, operationName, persona = 'admin', deny = [] } = {}) => {
        const body = JSON.stringify({ query, variables, operationName });
        // As it leaves over HTTP.
        return JSON.parse(JSON.stringify((await org.graphql({ body, persona, deny })).body)) as Awaited<
            ReturnType<TestOrg['ask']>
        >;
    };
    const nodes: TestOrg['nodes'] = async (object, args, fields, options) => {
        const given = args === '' ? '' : `(${args})`;
        const query = `{ uiapi { query { ${object}${given} { edges { node { ${fields} } } } } } }`;
        const { data, errors } = await ask(query, options);
        if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
        const connection = data.uiapi as { query: Record<string, { edges: Array<{ node: Record<string, unknown> }> }> };
        return connection.query[object].edges.map(({ node }) => node);
    };
    return { org, log, ask, nodes, close: () => org.close() };
}

/** The 18-character id of a number: prefix and number are digits or lower case, so that the suffix is always AAA. */
export const id = (prefix: string, n: number): string => `${prefix.padEnd(3, '0')}${String(n).padStart(12, '0')}AAA`;

export const USER_1 = id('005', 1);
export const USER_2 = id('005', 2);
export const GROUP_1 = `00G${'0'.repeat(11)}1EAA`;
