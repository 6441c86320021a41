/** Child relationships that a document may ask for: one level below the records of a root field, and not too many. */
import { getNamedType, isCompositeType, isObjectType, isUnionType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type {
    DocumentNode,
    FieldNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    SelectionSetNode
} from 'graphql';
import { notSupported, problem } from './errors.ts';
import { fieldsOf, fragmentsOf, responseName, rootFields } from './selection.ts';
import type { Fragments } from './selection.ts';

const MOST_CHILD_RELATIONSHIPS = 20;

/** Which fields of a document lead from records to children and to parents. */
interface Relationships {
    children: Set<FieldNode>;
    parents: Set<FieldNode>;
}

const isRecord = (type: unknown): boolean =>
    isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Record');

function relationshipsOf(document: DocumentNode, schema: GraphQLSchema): Relationships {
    const types = new TypeInfo(schema);
    const found: Relationships = { children: new Set(), parents: new Set() };
    visit(
        document,
        visitWithTypeInfo(types, {
            Field(node) {
                const type = getNamedType(types.getType());
                if (!isRecord(types.getParentType()) || !isCompositeType(type)) return;
                if (isRecord(type) || isUnionType(type)) found.parents.add(node);
                else if (type.name.endsWith('Connection')) found.children.add(node);
            }
        })
    );
    return found;
}

/** Where a selection set stands: below the records of a root field, or of their parents or children. */
type Place = 'records' | 'parents' | 'children';

class Walk {
    /** Response names from the root on. */
    readonly children = new Set<string>();
    error: GraphQLError | null = null;
    private readonly relationships: Relationships;
    private readonly fragments: Fragments;
    private readonly seen = new Map<SelectionSetNode, Set<string>>();

    constructor(relationships: Relationships, fragments: Fragments) {
        this.relationships = relationships;
        this.fragments = fragments;
    }

    /** Follows each selection set once per root field and place: fragments can be spread in many places. */
    follow(set: SelectionSetNode | undefined, root: string, place: Place): void {
        if (!set) return;
        const seen = this.seen.get(set) ?? new Set();
        this.seen.set(set, seen);
        if (seen.has(`${root} ${place}`)) return;
        seen.add(`${root} ${place}`);
        for (const { field } of fieldsOf([set], this.fragments)) this.visit(field, root, place);
    }

    private visit(field: FieldNode, root: string, place: Place): void {
        if (this.relationships.children.has(field)) {
            if (place !== 'records') this.error ??= misplaced(field, place);
            this.children.add(`${root}/${responseName(field)}`);
            this.follow(field.selectionSet, root, 'children');
            return;
        }
        const leads = place === 'records' && this.relationships.parents.has(field);
        this.follow(field.selectionSet, root, leads ? 'parents' : place);
    }
}

function misplaced(field: FieldNode, place: Place): GraphQLError {
    if (place === 'parents') return notSupported('Child relationships of a parent', field);
    return problem('ExecutionAborted', 'A query can follow child relationships over at most 1 level.', field);
}

/**
 * One level and 20 relationships per query are limits of the platform; how it words them is not documented. That
 * children of a parent (`Owner { Cases }`) are refused is a decision of this org: SOQL has no such thing.
 */
export function refuseChildRelationships(
    operation: OperationDefinitionNode,
    document: DocumentNode,
    schema: GraphQLSchema
): GraphQLError | null {
    const fragments = fragmentsOf(document);
    const walk = new Walk(relationshipsOf(document, schema), fragments);
    for (const root of rootFields(operation, fragments)) {
        walk.follow(root.selectionSet, responseName(root), 'records');
    }
    if (walk.error || walk.children.size <= MOST_CHILD_RELATIONSHIPS) return walk.error;
    return problem(
        'ExecutionAborted',
        `A query can have at most ${MOST_CHILD_RELATIONSHIPS} child relationships, but has ${walk.children.size}.`
    );
}
