/**
 * `@optional`: a field that the reader cannot see is left out of the answer. It covers fields of records, of aggregates
 * and of their parents that this org has; whether it covers what no org has is not documented, so that stays an error.
 */
import { isObjectType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLSchema, SelectionSetNode } from 'graphql';

const RECORD = 'Record';

/** Keeps a selection set valid that lost all of its fields, and adds nothing to the answer. */
const NOTHING = (parse('{ __typename @skip(if: true) }').definitions[0] as { selectionSet: SelectionSetNode })
    .selectionSet;

const isOptional = (field: FieldNode): boolean =>
    (field.directives ?? []).some((directive) => directive.name.value === 'optional');

/** Whether the whole org's schema has the field on a record or on an aggregate. */
function existsInOrg(whole: GraphQLSchema, type: string, field: string): boolean {
    const declared = whole.getType(type);
    if (!isObjectType(declared)) return false;
    const isRecord = declared.getInterfaces().some(({ name }) => name === RECORD);
    const isAggregate = type.endsWith('Aggregate') && type !== 'RecordQueryAggregate';
    if (!isRecord && !isAggregate) return false;
    return declared.getFields()[field] !== undefined;
}

function withoutFields(document: DocumentNode, schema: GraphQLSchema, whole: GraphQLSchema): DocumentNode {
    const types = new TypeInfo(schema);
    return visit(
        document,
        visitWithTypeInfo(types, {
            Field(node) {
                const parent = types.getParentType();
                const isHidden = parent && !types.getFieldDef() && existsInOrg(whole, parent.name, node.name.value);
                return isHidden && isOptional(node) ? null : undefined;
            },
            SelectionSet: { leave: (node) => (node.selections.length === 0 ? NOTHING : undefined) }
        })
    );
}

/** Names of fragments that operations lead to. */
function fragmentsInUse(document: DocumentNode): Set<string> {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    const used = new Set<string>();
    const pending: Array<SelectionSetNode | undefined> = document.definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? [definition.selectionSet] : []
    );
    for (let set = pending.pop(); set; set = pending.pop()) {
        visit(set, {
            FragmentSpread({ name }) {
                if (!used.has(name.value)) pending.push(fragments.get(name.value)?.selectionSet);
                used.add(name.value);
            }
        });
    }
    return used;
}

/** @param whole the schema of the org, @param schema the one that the reader has */
export function withoutHiddenFields(document: DocumentNode, schema: GraphQLSchema, whole: GraphQLSchema): DocumentNode {
    const left = withoutFields(document, schema, whole);
    if (left === document) return document;
    const [before, after] = [fragmentsInUse(document), fragmentsInUse(left)];
    const definitions = left.definitions.filter(
        (definition) =>
            definition.kind !== Kind.FRAGMENT_DEFINITION ||
            after.has(definition.name.value) ||
            !before.has(definition.name.value)
    );
    return { ...left, definitions };
}
