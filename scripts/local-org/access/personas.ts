/** Who looks: which objects and fields are in their schema, and which rows they see. */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { FieldDeclaration, ObjectDeclaration } from '../declaration/types.ts';

export const PERSONAS = ['admin', 'manager', 'assignee', 'none'] as const;
export type Persona = (typeof PERSONAS)[number];

export function isPersona(text: unknown): text is Persona {
    return PERSONAS.some((persona) => persona === text);
}

/** The reader of one request. */
export interface Reader {
    persona: Persona;
    userId: string;
}

const RUN_OBJECT = /^FlowOrchestration/;
/** How the rows of each object lead to the run they belong to. */
const RUN_FIELD: Record<string, string> = {
    FlowOrchestrationInstance: 'Id',
    FlowOrchestrationStageInstance: 'OrchestrationInstanceId',
    FlowOrchestrationStepInstance: 'OrchestrationInstanceId'
};

function reachable(field: FieldDeclaration, names: ReadonlySet<string>): FieldDeclaration {
    const targets = field.referenceTo ?? [];
    if (targets.includes('*') || targets.some((name) => names.has(name))) return field;
    const { relationshipName: _hidden, ...rest } = field;
    return rest;
}

/**
 * The objects and fields that a reader's schema has.
 * @param deny "Object" or "Object.Field": a read permission that is missing
 */
export function visibleObjects(
    objects: readonly ObjectDeclaration[],
    persona: Persona,
    deny: readonly string[]
): ObjectDeclaration[] {
    const denied = new Set(deny);
    const isVisible = (name: string): boolean => !denied.has(name) && !(persona === 'none' && RUN_OBJECT.test(name));
    const visible = objects.filter(
        ({ name, associatedTo }) => isVisible(name) && (!associatedTo || isVisible(associatedTo.object))
    );
    const names = new Set(visible.map(({ name }) => name));
    return visible.map((object) => {
        const fields = object.fields
            .filter((field) => field.name === 'Id' || !denied.has(`${object.name}.${field.name}`))
            .map((field) => (field.type === 'reference' ? reachable(field, names) : field));
        return { ...object, fields, children: object.children.filter(({ child }) => names.has(child)) };
    });
}

function runsOfAssignee(userId: string): RawBuilder<unknown> {
    return sql`select s."OrchestrationInstanceId" from "FlowOrchestrationStepInstance" s
        join "FlowOrchestrationWorkItem" w on w."StepInstanceId" = s."Id" where w."AssigneeId" = ${userId}`;
}

/** Rows of associated objects are seen where their parents are. */
function parentFilter(object: ObjectDeclaration, alias: string, reader: Reader): RawBuilder<boolean> | null {
    if (!object.associatedTo) return null;
    const { object: parent, field } = object.associatedTo;
    const seen = personaFilter(parent, 'parent', reader);
    return (
        seen &&
        sql<boolean>`${sql.ref(`${alias}.${field}`)} in
            (select parent."Id" from ${sql.table(parent)} as parent where ${seen})`
    );
}

function personaFilter(object: string, alias: string, { persona, userId }: Reader): RawBuilder<boolean> | null {
    if (persona === 'admin' || persona === 'none') return null;
    if (object === 'FlowOrchestrationLog') return sql<boolean>`false`;
    if (persona !== 'assignee') return null;
    if (object === 'FlowOrchestrationWorkItem') return sql<boolean>`${sql.ref(`${alias}.AssigneeId`)} = ${userId}`;
    const field = RUN_FIELD[object];
    return field ? sql<boolean>`${sql.ref(`${alias}.${field}`)} in (${runsOfAssignee(userId)})` : null;
}

/** What a row must fulfil to be seen: not in the recycle bin, and the persona's own limits; null: every row is seen. */
export function rowFilter(object: ObjectDeclaration, alias: string, reader: Reader): RawBuilder<boolean> | null {
    // Asked of the object itself: a reader who may not read IsDeleted does not see deleted rows either.
    const bin = object.hasRecycleBin ? sql<boolean>`not ${sql.ref(`${alias}.IsDeleted`)}` : null;
    const own = parentFilter(object, alias, reader) ?? personaFilter(object.name, alias, reader);
    return bin && own ? sql<boolean>`${bin} and ${own}` : (bin ?? own);
}
