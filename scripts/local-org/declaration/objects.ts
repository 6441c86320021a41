/** All objects of the local org. Adding an object is adding one entry here. */
import { associatedObjects } from './associated.ts';
import type { Associated } from './associated.ts';
import { Account, Case, Onboarding, Opportunity } from './business.ts';
import { FlowInterview, FlowOrchestration, FlowOrchestrationVersion } from './definitions.ts';
import { Group, User } from './people.ts';
import {
    FlowOrchestrationInstance,
    FlowOrchestrationLog,
    FlowOrchestrationStageInstance,
    FlowOrchestrationStepInstance,
    FlowOrchestrationWorkItem
} from './runs.ts';
import type { ChildRelationship, FieldDeclaration, ObjectDeclaration } from './types.ts';

export const OBJECTS: readonly ObjectDeclaration[] = [
    FlowOrchestration,
    FlowOrchestrationVersion,
    FlowOrchestrationInstance,
    FlowOrchestrationStageInstance,
    FlowOrchestrationStepInstance,
    FlowOrchestrationWorkItem,
    FlowOrchestrationLog,
    FlowInterview,
    User,
    Group,
    Account,
    Case,
    Opportunity,
    Onboarding
];

const WITH_ASSOCIATED = [
    FlowOrchestrationInstance,
    FlowOrchestrationStageInstance,
    FlowOrchestrationStepInstance,
    FlowOrchestrationWorkItem
];

/** The objects of an org in which these kinds of associated objects exist. */
export const objectsWith = (kinds: readonly Associated[]): readonly ObjectDeclaration[] =>
    kinds.length > 0 ? [...OBJECTS, ...associatedObjects(WITH_ASSOCIATED, kinds)] : OBJECTS;

export function findField(object: ObjectDeclaration, name: string): FieldDeclaration | undefined {
    return object.fields.find((field) => field.name === name);
}

/** The declared objects that a reference can point to; ['*'] means all but those that belong to another one. */
export function targetsOf(field: FieldDeclaration, objects: readonly ObjectDeclaration[]): ObjectDeclaration[] {
    const names = field.referenceTo ?? [];
    return names.includes('*')
        ? objects.filter(({ associatedTo }) => !associatedTo)
        : objects.filter((object) => names.includes(object.name));
}

/** A reference to several object types is read by inline fragments and filtered by type. */
export function isPolymorphic(field: FieldDeclaration): boolean {
    const names = field.referenceTo ?? [];
    return names.length > 1 || names.includes('*');
}

/** Child relationships that `objects` can answer: the child and its reference have to be among them. */
export function childrenOf(object: ObjectDeclaration, objects: readonly ObjectDeclaration[]): ChildRelationship[] {
    return object.children.filter(({ child, field }) => {
        const declared = objects.find(({ name }) => name === child);
        return declared !== undefined && findField(declared, field) !== undefined;
    });
}
