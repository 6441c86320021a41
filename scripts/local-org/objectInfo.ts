/** Object info as the UI API gives it: `/ui-api/object-info/{object}`. */
import { childrenOf, isPolymorphic, targetsOf } from './declaration/objects.ts';
import type { FieldDeclaration, FieldType, ObjectDeclaration } from './declaration/types.ts';

const DATA_TYPES: Record<FieldType, string> = {
    id: 'Reference',
    reference: 'Reference',
    string: 'String',
    picklist: 'Picklist',
    longtextarea: 'TextArea',
    email: 'Email',
    url: 'Url',
    phone: 'Phone',
    boolean: 'Boolean',
    int: 'Int',
    long: 'Long',
    double: 'Double',
    percent: 'Percent',
    currency: 'Currency',
    date: 'Date',
    datetime: 'DateTime'
};

const nameFieldsOf = ({ fields, nameField }: ObjectDeclaration): string[] =>
    fields.some(({ name }) => name === nameField) ? [nameField] : [];

/** One entry of `fields`. */
export function fieldInfo(
    field: FieldDeclaration,
    object: ObjectDeclaration,
    objects: readonly ObjectDeclaration[]
): object {
    const parents = targetsOf(field, objects);
    return {
        apiName: field.name,
        dataType: DATA_TYPES[field.type],
        label: field.label,
        length: field.length ?? 0,
        required: !field.nillable && field.type !== 'boolean',
        filterable: field.filterable,
        sortable: field.sortable,
        nameField: field.name === object.nameField,
        custom: field.name.endsWith('__c'),
        createable: false,
        updateable: false,
        htmlFormatted: false,
        inlineHelpText: null,
        polymorphicForeignKey: isPolymorphic(field),
        reference: field.type === 'reference',
        referenceTargetField: null,
        relationshipName: field.relationshipName ?? null,
        referenceToInfos: parents.map((parent) => ({ apiName: parent.name, nameFields: nameFieldsOf(parent) }))
    };
}

/** Null when the reader has no such object. */
export function objectInfo(name: string, objects: readonly ObjectDeclaration[]): object | null {
    const object = objects.find((candidate) => candidate.name === name);
    if (!object) return null;
    return {
        apiName: object.name,
        label: object.label,
        labelPlural: object.labelPlural,
        keyPrefix: object.keyPrefix,
        nameFields: nameFieldsOf(object),
        custom: object.custom,
        queryable: true,
        createable: false,
        updateable: false,
        deletable: false,
        feedEnabled: false,
        layoutable: !object.associatedTo,
        searchable: !object.associatedTo,
        defaultRecordTypeId: null,
        recordTypeInfos: {},
        themeInfo: null,
        fields: Object.fromEntries(object.fields.map((field) => [field.name, fieldInfo(field, object, objects)])),
        childRelationships: childrenOf(object, objects).map((child) => ({
            childObjectApiName: child.child,
            fieldName: child.field,
            junctionIdListNames: [],
            junctionReferenceTo: [],
            relationshipName: child.name
        }))
    };
}
