/** What an object and its fields are. Everything else derives from it: tables, GraphQL schema, object info, importer. */

/** Field types as the Object Reference names them. */
export type FieldType =
    | 'id'
    | 'reference'
    | 'string'
    | 'picklist'
    | 'longtextarea'
    | 'email'
    | 'url'
    | 'phone'
    | 'boolean'
    | 'int'
    | 'long'
    | 'double'
    | 'percent'
    | 'currency'
    | 'date'
    | 'datetime';

export interface PicklistValue {
    value: string;
    label: string;
}

/** Values that no record stores: the platform derives them from the clock when it answers. All in seconds. */
export type ComputedValue = 'runDuration' | 'sinceAssignment' | 'sinceCreation';

export interface FieldDeclaration {
    name: string;
    label: string;
    type: FieldType;
    length?: number;
    filterable: boolean;
    groupable: boolean;
    sortable: boolean;
    nillable: boolean;
    /** Restricted or open list of a picklist; absent where the org's own metadata decides. */
    values?: PicklistValue[];
    /** Name of the parent relationship; absent for a reference to something that cannot be reached. */
    relationshipName?: string;
    /** Object names, or ['*'] for a reference to nearly every object. */
    referenceTo?: string[];
    computed?: ComputedValue;
}

export interface ChildRelationship {
    name: string;
    child: string;
    field: string;
}

export interface ObjectDeclaration {
    name: string;
    label: string;
    labelPlural: string;
    keyPrefix: string;
    custom: boolean;
    /** Deleted rows stay in the table, marked by IsDeleted. */
    hasRecycleBin: boolean;
    /** Some objects have no field of this name: they have no name. */
    nameField: string;
    fields: FieldDeclaration[];
    children: ChildRelationship[];
    /** Its rows belong to records of this object and are seen where those are. */
    associatedTo?: { object: string; field: string };
}
