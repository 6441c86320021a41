/**
 * Objects that belong to another one: …History, …Feed and …Share of run, stage, step and work item. They are documented
 * as associated objects, yet absent from the schemas of the orgs seen so far: here they exist only where they are asked
 * for. Fields: Object Reference, StandardObjectNameHistory, StandardObjectNameFeed, StandardObjectNameShare.
 */
import { field, object, picklist, reference, SYSTEM, text } from './build.ts';
import type { ObjectDeclaration } from './types.ts';

export const ASSOCIATED = ['history', 'feed', 'share'] as const;
/** A kind of associated objects. */
export type Associated = (typeof ASSOCIATED)[number];

export const isAssociated = (name: string): name is Associated => ASSOCIATED.some((kind) => kind === name);

const CHANGED_FIELD = picklist('Field', null, 'FGS', { label: 'Changed Field' });
/** What the wrapper of an "any type" is called in GraphQL is not known; a text's is taken here. */
const anyType = (name: string) => text(name, 255, 'SN');

const POSTS = [
    ...['TextPost', 'LinkPost', 'ContentPost', 'PollPost', 'QuestionPost', 'AdvancedTextPost', 'TrackedChange'],
    ...['ActivityEvent', 'ApprovalPost', 'CallLogPost', 'CreateRecordEvent', 'UserStatus']
];

/**
 * The lookup is called as the object: "FlowOrchestrationStepInstanceId". The name of its relationship is inferred from
 * other history objects (ApprovalSubmissionHistory.ApprovalSubmission).
 */
function historyOf({ name, label }: ObjectDeclaration): ObjectDeclaration {
    const parent = `${name}Id`;
    return {
        ...object(`${name}History`, {
            label: `${label} History`,
            labelPlural: `${label} History`,
            keyPrefix: '017',
            system: SYSTEM.created,
            fields: [
                reference(parent, [name], 'FGS', { label: `${label} ID` }),
                picklist('DataType', null, 'FGSN', { label: 'Datatype' }),
                CHANGED_FIELD,
                anyType('NewValue'),
                anyType('OldValue')
            ]
        }),
        associatedTo: { object: name, field: parent }
    };
}

function feedOf({ name, label }: ObjectDeclaration): ObjectDeclaration {
    return {
        ...object(`${name}Feed`, {
            label: `${label} Feed`,
            labelPlural: `${label} Feed`,
            keyPrefix: '0D5',
            system: SYSTEM.posted,
            fields: [
                field('Body', 'longtextarea', 'SN', { length: 10000 }),
                field('CommentCount', 'int', 'FGS', { length: 9 }),
                reference('InsertedById', ['User'], 'GSN', { label: 'InsertedBy ID' }),
                field('IsRichText', 'boolean', 'FGS'),
                field('LikeCount', 'int', 'FGS', { length: 9 }),
                field('LinkUrl', 'url', 'FSN', { length: 1000, label: 'Link URL' }),
                reference('ParentId', [name], 'FGS'),
                text('Title', 255, 'FGSN'),
                picklist('Type', POSTS, 'FGSN', { label: 'Feed Item Type' })
            ]
        }),
        associatedTo: { object: name, field: 'ParentId' }
    };
}

/** No prefix of these ids is documented: the one here is a stand-in. */
function shareOf({ name, label }: ObjectDeclaration): ObjectDeclaration {
    return {
        ...object(`${name}Share`, {
            label: `${label} Share`,
            labelPlural: `${label} Share`,
            keyPrefix: '0jY',
            system: SYSTEM.shared,
            fields: [
                picklist('AccessLevel', ['All=Owner', 'Edit=Read/Write', 'Read=Read Only'], 'FGS'),
                reference('ParentId', [name], 'FGS'),
                picklist('RowCause', ['Owner', 'Manual', 'Rule', 'ImplicitChild', 'ImplicitParent', 'Team'], 'FGSN'),
                reference('UserOrGroupId', ['Group', 'User'], 'FGS', { label: 'User/Group ID' })
            ]
        }),
        associatedTo: { object: name, field: 'ParentId' }
    };
}

const OF_KIND: Record<Associated, (parent: ObjectDeclaration) => ObjectDeclaration> = {
    history: historyOf,
    feed: feedOf,
    share: shareOf
};

/** The associated objects of these parents, in a fixed order whatever the order of the kinds. */
export function associatedObjects(
    parents: readonly ObjectDeclaration[],
    kinds: readonly Associated[]
): ObjectDeclaration[] {
    const wanted = ASSOCIATED.filter((kind) => kinds.includes(kind));
    return wanted.flatMap((kind) => parents.map(OF_KIND[kind]));
}
