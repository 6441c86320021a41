/** Short forms in which the objects are declared. */
import type { ChildRelationship, FieldDeclaration, FieldType, ObjectDeclaration, PicklistValue } from './types.ts';

type Extra = Partial<FieldDeclaration>;

/** Camel case to words, as the platform labels its own fields: "CreatedDate" -> "Created Date", "OwnerId" -> "Owner ID". */
function labelOf(name: string): string {
    return name
        .replace(/__c$/, '')
        .replace(/_/g, ' ')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/\bId\b/, 'ID');
}

/**
 * @param flags letters of the Object Reference's field properties: F filter, G group, S sort, N nillable
 */
export function field(name: string, type: FieldType, flags: string, extra: Extra = {}): FieldDeclaration {
    return {
        name,
        label: labelOf(name),
        type,
        filterable: flags.includes('F'),
        groupable: flags.includes('G'),
        sortable: flags.includes('S'),
        nillable: flags.includes('N'),
        ...extra
    };
}

export const text = (name: string, length: number, flags: string, extra: Extra = {}): FieldDeclaration =>
    field(name, 'string', flags, { length, ...extra });

/** A lookup. The relationship is named like the field without "Id", or with "__r" for a custom one. */
export function reference(name: string, to: string[], flags: string, extra: Extra = {}): FieldDeclaration {
    const relationshipName = name.endsWith('__c') ? name.replace(/__c$/, '__r') : name.replace(/Id$/, '');
    return field(name, 'reference', flags, { length: 18, referenceTo: to, relationshipName, ...extra });
}

/** @param values "Value" or "Value=Label"; without it the API value split into words is the label. */
export function picklist(name: string, values: string[] | null, flags: string, extra: Extra = {}): FieldDeclaration {
    const list = values?.map((entry): PicklistValue => {
        const [value, label] = entry.split('=');
        return { value, label: label ?? labelOf(value) };
    });
    return field(name, 'picklist', flags, { length: 255, ...(list ? { values: list } : {}), ...extra });
}

const CREATED = field('CreatedDate', 'datetime', 'FS');
const CREATED_BY = reference('CreatedById', ['User'], 'FGS');
const MODIFIED = field('LastModifiedDate', 'datetime', 'FS');
const MODIFIED_BY = reference('LastModifiedById', ['User'], 'FGS');
const MODSTAMP = field('SystemModstamp', 'datetime', 'FS', { label: 'System Modstamp' });
const DELETED = field('IsDeleted', 'boolean', 'FGS', { label: 'Deleted' });

/**
 * Fields that the platform keeps itself. `dates` only: User. `audited` has no recycle bin: Group. `created`, `posted`,
 * `shared`: what objects have that are associated with another one.
 */
export const SYSTEM = {
    full: [CREATED, CREATED_BY, MODIFIED, MODIFIED_BY, MODSTAMP, DELETED],
    audited: [CREATED, CREATED_BY, MODIFIED, MODIFIED_BY, MODSTAMP],
    dates: [CREATED, MODIFIED, MODSTAMP],
    created: [CREATED, CREATED_BY, DELETED],
    posted: [CREATED, CREATED_BY, MODIFIED, MODSTAMP, DELETED],
    shared: [MODIFIED, MODIFIED_BY, DELETED]
};

/** When the signed-in user last saw the record: objects with a tab have both. */
export const VIEWED = [field('LastReferencedDate', 'datetime', 'FSN'), field('LastViewedDate', 'datetime', 'FSN')];

interface Shape {
    label: string;
    /** Default: label + "s". */
    labelPlural?: string;
    keyPrefix: string;
    /** Default: "Name". */
    nameField?: string;
    system?: FieldDeclaration[];
    fields: FieldDeclaration[];
    children?: Array<[name: string, child: string, field: string]>;
}

export function object(name: string, shape: Shape): ObjectDeclaration {
    const id = field('Id', 'id', 'FGS', { length: 18, label: `${shape.label} ID` });
    const system = shape.system ?? SYSTEM.full;
    return {
        name,
        label: shape.label,
        labelPlural: shape.labelPlural ?? `${shape.label}s`,
        keyPrefix: shape.keyPrefix,
        custom: name.endsWith('__c'),
        hasRecycleBin: system.includes(DELETED),
        nameField: shape.nameField ?? 'Name',
        fields: [id, ...shape.fields, ...system],
        children: (shape.children ?? []).map(([relation, child, via]): ChildRelationship => ({
            name: relation,
            child,
            field: via
        }))
    };
}
