/** Filter and order inputs of every object of one schema. */
import { GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLString } from 'graphql';
import type { GraphQLInputFieldConfigMap, ThunkObjMap, GraphQLInputFieldConfig } from 'graphql';
import { isPolymorphic, targetsOf } from '../declaration/objects.ts';
import type { FieldDeclaration, ObjectDeclaration } from '../declaration/types.ts';
import { FIELD_TYPES, idOperators } from './fieldTypes.ts';

export const ResultOrder = new GraphQLEnumType({ name: 'ResultOrder', values: { ASC: {}, DESC: {} } });
export const NullOrder = new GraphQLEnumType({ name: 'NullOrder', values: { FIRST: {}, LAST: {} } });
const OrderByClause = new GraphQLInputObjectType({
    name: 'OrderByClause',
    fields: { order: { type: ResultOrder }, nulls: { type: NullOrder } }
});

export interface InputTypes {
    filter(object: ObjectDeclaration): GraphQLInputObjectType;
    orderBy(object: ObjectDeclaration): GraphQLInputObjectType;
}

/** The pseudo object behind a reference to several types: what all of them have. */
export const NAME_OBJECT = 'Name';

type Fields = ThunkObjMap<GraphQLInputFieldConfig>;

/** Parents as inputs: the parent's own input, or for several types one input per type and one for "Name". */
function parentInputs(
    object: ObjectDeclaration,
    objects: readonly ObjectDeclaration[],
    kind: 'Filter' | 'OrderBy',
    inputOf: (object: ObjectDeclaration) => GraphQLInputObjectType,
    nameInput: GraphQLInputObjectType
): GraphQLInputFieldConfigMap {
    const parents = object.fields.flatMap((field: FieldDeclaration) => {
        const relation = field.relationshipName;
        if (relation === undefined) return [];
        const targets = targetsOf(field, objects);
        if (!isPolymorphic(field)) return [[relation, { type: inputOf(targets[0]) }]];
        const byType = targets.map((target) => [target.name, { type: inputOf(target) }]);
        const type = new GraphQLInputObjectType({
            name: `${object.name}_${relation}_${kind}`,
            fields: Object.fromEntries([...byType, [NAME_OBJECT, { type: nameInput }]])
        });
        return [[relation, { type }]];
    });
    return Object.fromEntries(parents);
}

const named = (name: string, fields: Fields): GraphQLInputObjectType => new GraphQLInputObjectType({ name, fields });

export function once<T>(make: (object: ObjectDeclaration) => T): (object: ObjectDeclaration) => T {
    const made = new Map<string, T>();
    return (object) => {
        const known = made.get(object.name) ?? make(object);
        made.set(object.name, known);
        return known;
    };
}

export function buildInputTypes(objects: readonly ObjectDeclaration[]): InputTypes {
    const join = named('JoinInput', () => ({
        ApiName: { type: GraphQLString },
        ...Object.fromEntries(objects.map((object) => [object.name, { type: filter(object) }]))
    }));
    const ids = idOperators(join);
    const operatorsOf = (field: FieldDeclaration): GraphQLInputObjectType =>
        field.type === 'id' || field.type === 'reference' ? ids : FIELD_TYPES[field.type].operators;
    const nameOperators = { Id: { type: ids }, Name: { type: FIELD_TYPES.string.operators } };
    const logic = (type: () => GraphQLInputObjectType): GraphQLInputFieldConfigMap => ({
        and: { type: new GraphQLList(type()) },
        or: { type: new GraphQLList(type()) },
        not: { type: type() }
    });
    const nameFilter: GraphQLInputObjectType = named('Name_Filter', () => ({
        ...nameOperators,
        ...logic(() => nameFilter)
    }));
    const nameOrder = named('Name_OrderBy', { Id: { type: OrderByClause }, Name: { type: OrderByClause } });
    const filter = once((object): GraphQLInputObjectType =>
        named(`${object.name}_Filter`, () => ({
            ...Object.fromEntries(object.fields.map((field) => [field.name, { type: operatorsOf(field) }])),
            ...parentInputs(object, objects, 'Filter', filter, nameFilter),
            ...logic(() => filter(object))
        }))
    );
    const orderBy = once((object): GraphQLInputObjectType =>
        named(`${object.name}_OrderBy`, () => ({
            ...Object.fromEntries(
                object.fields.filter((field) => field.sortable).map((field) => [field.name, { type: OrderByClause }])
            ),
            ...parentInputs(object, objects, 'OrderBy', orderBy, nameOrder)
        }))
    );
    return { filter, orderBy };
}
