/** What the resolvers of one request know. */
import type { Reader } from '../access/personas.ts';
import type { Database } from '../database/database.ts';
import type { ObjectDeclaration } from '../declaration/types.ts';
import type { Wording } from './nodes.ts';

export interface RequestContext {
    database: Database;
    /** Objects and fields that the reader's schema has. */
    objects: readonly ObjectDeclaration[];
    reader: Reader;
    /** Epoch milliseconds: what this org takes for now. */
    now: number;
    wording: Wording;
    /** As they were sent: coercion loses the order in which an order's keys were written. */
    rawVariables: Record<string, unknown>;
}
