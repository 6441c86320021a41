/** Users, public groups and queues: the fields that are of use here. */
import { field, object, picklist, reference, SYSTEM, text } from './build.ts';
import type { ObjectDeclaration } from './types.ts';

export const User: ObjectDeclaration = object('User', {
    label: 'User',
    labelPlural: 'People',
    keyPrefix: '005',
    system: SYSTEM.dates,
    fields: [
        text('Name', 121, 'FGS', { label: 'Full Name' }),
        text('Alias', 8, 'FGS'),
        text('CommunityNickname', 40, 'FGS', { label: 'Nickname' }),
        text('CompanyName', 80, 'FGSN'),
        text('Department', 80, 'FGSN'),
        field('Email', 'email', 'FGS', { length: 128 }),
        text('FirstName', 40, 'FGSN'),
        field('FullPhotoUrl', 'url', 'FSN', { length: 1024, label: 'Url for full-sized Photo' }),
        field('IsActive', 'boolean', 'FGS', { label: 'Active' }),
        picklist('LanguageLocaleKey', null, 'FGS', { label: 'Language' }),
        text('LastName', 80, 'FGS'),
        picklist('LocaleSidKey', null, 'FGS', { label: 'Locale' }),
        reference('ManagerId', ['User'], 'FGSN'),
        field('ProfileId', 'reference', 'FGS', { length: 18, referenceTo: [] }),
        field('SmallPhotoUrl', 'url', 'FSN', { length: 1024, label: 'Photo' }),
        picklist('TimeZoneSidKey', null, 'FGS', { label: 'Time Zone' }),
        text('Title', 80, 'FGSN'),
        field('UserRoleId', 'reference', 'FGSN', { length: 18, label: 'Role ID', referenceTo: [] }),
        picklist('UserType', null, 'FGSN'),
        text('Username', 80, 'FGS')
    ]
});

const GROUP_TYPES = [
    ...['Regular=Public Group', 'Queue', 'Role', 'RoleAndSubordinates', 'RoleAndSubordinatesInternal', 'Manager'],
    ...['ManagerAndSubordinatesInternal', 'Organization', 'PRMOrganization', 'AllCustomerPortal'],
    ...['ChannelProgramGroup', 'CollaborationGroup', 'DataAnalytics', 'Participant', 'SharingRecordCollGroup'],
    ...['Territory', 'TerritoryAndSubordinates']
];

export const Group: ObjectDeclaration = object('Group', {
    label: 'Group',
    keyPrefix: '00G',
    system: SYSTEM.audited,
    fields: [
        text('Name', 40, 'FGS'),
        text('DeveloperName', 80, 'FGSN'),
        field('DoesIncludeBosses', 'boolean', 'FGS', { label: 'Include Bosses' }),
        field('DoesSendEmailToMembers', 'boolean', 'FGS', { label: 'Send Email to Members' }),
        field('Email', 'email', 'FGSN', { length: 255 }),
        reference('OwnerId', ['Organization', 'User'], 'FGS'),
        reference('RelatedId', ['User', 'UserRole'], 'FGSN'),
        picklist('Type', GROUP_TYPES, 'FGS')
    ]
});
