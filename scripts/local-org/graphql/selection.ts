/** What a document asks of a record: the columns and parents to read, so that one statement brings all of it. */
import { Kind } from 'graphql';
import type {
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLResolveInfo,
    OperationDefinitionNode,
    SelectionSetNode
} from 'graphql';
import { isPolymorphic, targetsOf } from '../declaration/objects.ts';
import type { FieldDeclaration, ObjectDeclaration } from '../declaration/types.ts';
import { NAME_OBJECT } from './inputTypes.ts';
import { MOST_LEVELS } from './scope.ts';

export interface Selection {
    fields: Set<string>;
    /** By relationship name, then by object name. */
    parents: Map<string, Map<string, Selection>>;
}

export type Fragments = Record<string, FragmentDefinitionNode>;

type Sets = ReadonlyArray<SelectionSetNode | undefined>;

/**
 * Fields of selection sets with the type condition they stand under (null: none), fragments resolved. Each fragment is
 * followed once: fragments that spread others twice would double the work with each step.
 */
export function* fieldsOf(
    sets: Sets,
    fragments: Fragments,
    condition: string | null = null,
    followed = new Set<string>()
): Generator<{ field: FieldNode; condition: string | null }> {
    for (const selection of sets.flatMap((set) => set?.selections ?? [])) {
        if (selection.kind === Kind.FIELD) {
            yield { field: selection, condition };
            continue;
        }
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
            if (followed.has(selection.name.value)) continue;
            followed.add(selection.name.value);
        }
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
        const under = fragment.typeCondition?.name.value ?? condition;
        yield* fieldsOf([fragment.selectionSet], fragments, under, followed);
    }
}

export function fragmentsOf(document: DocumentNode): Fragments {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

export const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** The fields below `uiapi { query { … } }`, or `aggregate` instead of `query`: each a connection. */
export function rootFields(
    { selectionSet }: OperationDefinitionNode,
    fragments: Fragments,
    family: 'query' | 'aggregate' = 'query'
): FieldNode[] {
    const below = (nodes: FieldNode[]): FieldNode[] =>
        [
            ...fieldsOf(
                nodes.map((node) => node.selectionSet),
                fragments
            )
        ].map(({ field }) => field);
    const families = [...fieldsOf([selectionSet], fragments)].map(({ field }) => field);
    const queries = below(families).filter(({ name }) => name.value === family);
    return below(queries).filter(({ name }) => name.value !== '__typename');
}

/** Types that a field's inline fragments and spreads name. */
export function typeConditions({ fieldNodes, fragments }: GraphQLResolveInfo): Set<string> {
    const named = fieldsOf(
        fieldNodes.map((node) => node.selectionSet),
        fragments
    );
    return new Set([...named].flatMap(({ condition }) => (condition === null ? [] : [condition])));
}

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

    /** Leaves out what stands under a condition on another object type. */
    collect(sets: Sets, object: ObjectDeclaration, level = 0): Selection {
        const selection: Selection = { fields: new Set(['Id']), parents: new Map() };
        const parents = new Map<FieldDeclaration, SelectionSetNode[]>();
        for (const { field, condition } of fieldsOf(sets, this.fragments)) {
            const another = condition !== null && condition !== object.name;
            if (another && this.objects.some(({ name }) => name === condition)) continue;
            const parent = object.fields.find(({ relationshipName }) => relationshipName === field.name.value);
            if (!parent) addField(selection, object, field.name.value, condition === NAME_OBJECT);
            else if (field.selectionSet) parents.set(parent, [...(parents.get(parent) ?? []), field.selectionSet]);
        }
        for (const [parent, below] of parents) {
            selection.parents.set(String(parent.relationshipName), this.collectParent(below, parent, level + 1));
        }
        return selection;
    }

    private collectParent(sets: Sets, field: FieldDeclaration, level: number): Map<string, Selection> {
        const targets = targetsOf(field, this.objects);
        // All types of a polymorphic parent are read, were it only to say of which type the parent is.
        const read = isPolymorphic(field) ? targets : targets.slice(0, 1);
        // A parent that is too far away is refused when its table is joined, whatever is asked of it.
        const below = level > MOST_LEVELS ? [] : sets;
        return new Map(read.map((target) => [target.name, this.collect(below, target, level)]));
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
    const inConnection = [
        ...fieldsOf(
            fieldNodes.map((node) => node.selectionSet),
            fragments
        )
    ];
    const edges = inConnection.filter(({ field }) => field.name.value === 'edges');
    const inEdges = [
        ...fieldsOf(
            edges.map(({ field }) => field.selectionSet),
            fragments
        )
    ];
    const nodes = inEdges.filter(({ field }) => field.name.value === 'node');
    return {
        node: new Collector(objects, fragments).collect(
            nodes.map(({ field }) => field.selectionSet),
            object
        ),
        totalCount: inConnection.some(({ field }) => field.name.value === 'totalCount')
    };
}
