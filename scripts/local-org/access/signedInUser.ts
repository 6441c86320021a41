/** Whose org it looks like: the user that `--user` names, or one who has work to do. */
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { longId } from '../importing/ids.ts';

export interface SignedInUser {
    Id: string;
    Name: string;
    Username: string;
    Email: string | null;
    Title: string | null;
    LocaleSidKey: string | null;
    LanguageLocaleKey: string | null;
    TimeZoneSidKey: string | null;
}

/** Stands in where an import has no users at all, so that its runs can still be looked at. */
const NOBODY: SignedInUser = {
    Id: '005000000000000AAA',
    Name: 'Local User',
    Username: 'local.user@example.com',
    Email: null,
    Title: null,
    LocaleSidKey: null,
    LanguageLocaleKey: null,
    TimeZoneSidKey: null
};

const COLUMNS = sql`u."Id", coalesce(u."Name", u."Id") as "Name", coalesce(u."Username", u."Id") as "Username",
    u."Email", u."Title", u."LocaleSidKey", u."LanguageLocaleKey", u."TimeZoneSidKey"`;

async function named(database: Database, wanted: string): Promise<SignedInUser> {
    const id = longId(wanted) ?? wanted;
    const found = await database.run(
        sql<SignedInUser>`select ${COLUMNS} from "User" u
            where u."Id" = ${id} or lower(u."Username") = lower(${wanted}) or lower(u."Name") = lower(${wanted})
            order by u."Id" = ${id} desc, lower(u."Username") = lower(${wanted}) desc, u."Id" limit 1`
    );
    if (found.length === 0) throw new Error(`no user has the Id, Username or Name "${wanted}"`);
    return found[0];
}

/** @param wanted Id, Username or Name; undefined: the active user with the most Assigned work items, then the lowest Id */
export async function signedInUser(database: Database, wanted: string | undefined): Promise<SignedInUser> {
    if (wanted !== undefined) return named(database, wanted);
    const [busiest] = await database.run(
        sql<SignedInUser>`select ${COLUMNS} from "User" u
            left join "FlowOrchestrationWorkItem" w on w."AssigneeId" = u."Id" and w."Status" = 'Assigned'
            where u."IsActive" group by u."Id" order by count(w."Id") desc, u."Id" collate "C" limit 1`
    );
    return busiest ?? NOBODY;
}
