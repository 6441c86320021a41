/** What a document asks of a record: the columns and parents to read, so that one statement brings all of it. */
import { Kind } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { isPolymorphic, targetsOf } from '../declaration/objects.ts';
import type { FieldDeclaration, ObjectDeclaration } from '../declaration/types.ts';
import { NAME_OBJECT } from './inputTypes.ts';

export interface Selection {
    fields: Set<string>;
    /** By relationship name, then by object name. */
    parents: Map<string, Map<string, Selection>>;
}

export type Fragments = Record<string, FragmentDefinitionNode>;

/** Fields of a selection set with the type condition they stand under (null: none), fragments resolved. */
export function* fieldsOf(
    set: SelectionSetNode | undefined,
    fragments: Fragments,
    condition: string | null = null
): Generator<{ field: FieldNode; condition: string | null }> {
    for (const selection of set?.selections ?? []) {
        if (selection.kind === Kind.FIELD) {
            yield { field: selection, condition };
            continue;
        }
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
        yield* fieldsOf(fragment.selectionSet, fragments, fragment.typeCondition?.name.value ?? condition);
    }
}

/** Types that a field's inline fragments and spreads name. */
export function typeConditions({ fieldNodes, fragments }: GraphQLResolveInfo): Set<string> {
    const named = fieldNodes.flatMap((node) => [...fieldsOf(node.selectionSet, fragments)]);
    return new Set(named.flatMap(({ condition }) => (condition === null ? [] : [condition])));
}

const empty = (): Selection => ({ fields: new Set(['Id']), parents: new Map() });

function addField(selection: Selection, object: ObjectDeclaration, name: string, underName: boolean): void {
    if (name === 'WeakEtag') selection.fields.add('SystemModstamp');
    else if (name === 'DisplayValue' || (name === 'Name' && underName)) selection.fields.add(object.nameField);
    else if (object.fields.some((field) => field.name === name)) selection.fields.add(name);
}

class Collector {
    private readonly objects: readonly ObjectDeclaration[];
    private readonly fragments: Fragments;

    constructor(objects: readonly ObjectDeclaration[], fragments: Fragments) {
        this.objects = objects;
        this.fragments = fragments;
    }

    /** @param only leave out what stands under a condition on another object type */
    collect(set: SelectionSetNode | undefined, object: ObjectDeclaration, selection: Selection): Selection {
        for (const { field, condition } of fieldsOf(set, this.fragments)) {
            const another = condition !== null && condition !== object.name;
            if (another && this.objects.some(({ name }) => name === condition)) continue;
            const parent = object.fields.find(({ relationshipName }) => relationshipName === field.name.value);
            if (parent) this.collectParent(field, parent, selection);
            else addField(selection, object, field.name.value, condition === NAME_OBJECT);
        }
        return selection;
    }

    private collectParent(node: FieldNode, field: FieldDeclaration, selection: Selection): void {
        const relation = node.name.value;
        const byType = selection.parents.get(relation) ?? new Map<string, Selection>();
        selection.parents.set(relation, byType);
        const targets = targetsOf(field, this.objects);
        // All types of a polymorphic parent are read, were it only to say of which type the parent is.
        for (const target of isPolymorphic(field) ? targets : targets.slice(0, 1)) {
            byType.set(target.name, this.collect(node.selectionSet, target, byType.get(target.name) ?? empty()));
        }
    }
}

export interface ConnectionSelection {
    node: Selection;
    totalCount: boolean;
}

/** What is asked of one connection: its field can stand several times under the same name. */
export function connectionSelection(
    { fieldNodes, fragments }: GraphQLResolveInfo,
    object: ObjectDeclaration,
    objects: readonly ObjectDeclaration[]
): ConnectionSelection {
    const collector = new Collector(objects, fragments);
    const node = empty();
    let totalCount = false;
    for (const { field } of fieldNodes.flatMap((root) => [...fieldsOf(root.selectionSet, fragments)])) {
        if (field.name.value === 'totalCount') totalCount = true;
        if (field.name.value !== 'edges') continue;
        for (const { field: inEdge } of fieldsOf(field.selectionSet, fragments)) {
            if (inEdge.name.value === 'node') collector.collect(inEdge.selectionSet, object, node);
        }
    }
    return { node, totalCount };
}
