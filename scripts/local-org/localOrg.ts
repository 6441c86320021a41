/** A local org: a real database behind the UI API's GraphQL endpoint, object info and record names. */
import { printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { visibleObjects } from './access/personas.ts';
import type { Persona, Reader } from './access/personas.ts';
import { signedInUser } from './access/signedInUser.ts';
import type { SignedInUser } from './access/signedInUser.ts';
import { wordingOf } from './access/wording.ts';
import type { Database } from './database/database.ts';
import { prepareDatabase } from './database/prepare.ts';
import type { Associated } from './declaration/associated.ts';
import { objectsWith } from './declaration/objects.ts';
import type { ObjectDeclaration } from './declaration/types.ts';
import { answerRequest } from './graphql/execute.ts';
import type { Answer } from './graphql/execute.ts';
import { buildSchema } from './graphql/schema.ts';
import { objectInfo } from './objectInfo.ts';
import { movesOn } from './movesOn.ts';
import { recordNames } from './recordNames.ts';

export { isPersona, PERSONAS } from './access/personas.ts';
export type { Persona } from './access/personas.ts';
export type { Associated } from './declaration/associated.ts';
export type { SignedInUser } from './access/signedInUser.ts';
export type { Answer } from './graphql/execute.ts';

export interface LocalOrgOptions {
    /** Records of this folder instead of the sample data. */
    importDir?: string;
    /** Size of the sample data. */
    runs?: number;
    /** Epoch milliseconds that the org takes for now at its start; undefined: the real clock, and its sample moves on. */
    now?: number;
    /** Kinds of associated objects that exist in this org; default: none. */
    with?: Associated[];
    /** The real clock, in epoch milliseconds. */
    clock?: () => number;
    /** Id, Username or Name of the signed-in user. */
    user?: string;
    /** Folder that keeps the data from start to start; undefined: in memory. */
    dataDir?: string;
    log?: (line: string) => void;
}

export interface LocalOrg {
    /** Epoch milliseconds. */
    now(): number;
    userId: string;
    user: SignedInUser;
    /** `body`: the raw HTTP body of a POST to `/graphql`. `deny`: "Object" or "Object.Field". */
    graphql(request: { body: string; persona: Persona; deny: string[] }): Promise<Answer>;
    /** Answer of `/ui-api/object-info/{object}`. */
    objectInfo(name: string, persona: Persona, deny: string[]): Answer;
    /** Answer of `/ui-api/object-info/batch/{names}`. */
    objectInfoBatch(names: string[], persona: Persona, deny: string[]): Answer;
    /** Answer of `/ui-api/records/batch/{ids}`: each record with its name field only. */
    records(ids: string[], persona: Persona, deny: string[]): Promise<Answer>;
    /** The whole schema, as an administrator has it. */
    schemaSdl(): string;
    /** SQL statements since the start. */
    statementCount(): number;
    /** Lets happen what was to happen since the last call, in one call at a time. null: this org's records stand still. */
    moveOn: (() => Promise<void>) | null;
    close(): Promise<void>;
}

interface Variant {
    objects: ObjectDeclaration[];
    schema: GraphQLSchema;
}

const MOST_VARIANTS = 30;
const INFO_MISSING = [{ errorCode: 'INVALID_TYPE', message: 'The requested resource does not exist' }];

/** The schema of a whole org with these kinds of associated objects, without opening one. */
export function schemaSdl(associated: readonly Associated[] = []): string {
    return `${printSchema(buildSchema(objectsWith(associated)))}\n`;
}

/** Schemas differ by persona and by what is denied; each is built when it is first asked for. */
function schemaVariants(all: readonly ObjectDeclaration[]): (persona: Persona, deny: string[]) => Variant {
    const variants = new Map<string, Variant>();
    return (persona, deny) => {
        const key = JSON.stringify([persona === 'none', [...new Set(deny)].sort()]);
        const known = variants.get(key);
        if (known) return known;
        if (variants.size >= MOST_VARIANTS) variants.clear();
        const objects = visibleObjects(all, persona, deny);
        const variant = { objects, schema: buildSchema(objects) };
        variants.set(key, variant);
        return variant;
    };
}

function assemble(
    database: Database,
    user: SignedInUser,
    associated: readonly Associated[],
    now: () => number
): Omit<LocalOrg, 'moveOn'> {
    const variant = schemaVariants(objectsWith(associated));
    const whole = variant('admin', []).schema;
    const reader = (persona: Persona): Reader => ({ persona, userId: user.Id });
    const wording = wordingOf(user);
    const infoOf = (name: string, persona: Persona, deny: string[]): { result: object; statusCode: number } => {
        const found = objectInfo(name, variant(persona, deny).objects);
        return found ? { result: found, statusCode: 200 } : { result: INFO_MISSING, statusCode: 404 };
    };
    return {
        now,
        userId: user.Id,
        user,
        graphql: ({ body, persona, deny }) => {
            const { objects, schema } = variant(persona, deny);
            return answerRequest(
                body,
                { schema, whole },
                { database, objects, reader: reader(persona), now: now(), wording }
            );
        },
        objectInfo: (name, persona, deny) => {
            const { result, statusCode } = infoOf(name, persona, deny);
            return { status: statusCode, body: result };
        },
        objectInfoBatch: (names, persona, deny) => ({
            status: 200,
            body: { results: names.map((name) => infoOf(name, persona, deny)) }
        }),
        records: async (ids, persona, deny) => ({
            status: 200,
            body: await recordNames(database, ids, variant(persona, deny).objects, reader(persona))
        }),
        schemaSdl: () => schemaSdl(associated),
        statementCount: () => database.statementCount(),
        close: () => database.close()
    };
}

export async function openLocalOrg(options: LocalOrgOptions): Promise<LocalOrg> {
    const { dataDir, user, log = () => undefined, clock = Date.now, ...origin } = options;
    const opened = clock();
    const start = origin.now ?? opened;
    const now = (): number => start + (clock() - opened);
    const prepared = await prepareDatabase(dataDir, origin, start, log);
    const { database } = prepared;
    try {
        const moveOn = origin.now === undefined ? movesOn(prepared, now) : null;
        // Data that was kept goes on from where it was left.
        await moveOn?.();
        return { ...assemble(database, await signedInUser(database, user), options.with ?? [], now), moveOn };
    } catch (error) {
        await database.close();
        throw error;
    }
}
