/** The permission sets hold what the pages say they hold, and nothing that lets a reader change anything. */
import { existsSync, readFileSync } from 'node:fs';
import { OPTIONAL_FIELDS, READ_PERMISSION_SET } from 'c/orchestrationData';
import { childrenOf, parseXml, type XmlNode } from '../../../../../../scripts/checks/metadata/xml';
import { OBJECTS } from '../../../../../../scripts/local-org/declaration/objects';

const APP = 'force-app/main/default/permissionsets/Orchestration_Timeline_Reader.permissionset-meta.xml';
const READ = `force-app/examples/permissionsets/${READ_PERMISSION_SET}.permissionset-meta.xml`;

const setOf = (file: string): XmlNode => parseXml(readFileSync(file, 'utf8'));
const textOf = (node: XmlNode, name: string): string => childrenOf(node, name)[0]?.text ?? '';
const grantedIn = (node: XmlNode): string[] =>
    node.children.filter(({ text }) => text === 'true').map(({ name }) => name);

/** Fields that can be empty: only these take a field permission. */
function fieldsWithPermission(): string[] {
    return Object.entries(OPTIONAL_FIELDS).flatMap(([object, fields]) => {
        const declared = OBJECTS.find(({ name }) => name === object)?.fields ?? [];
        return fields
            .map((field) => (field === 'Interview' ? 'InterviewId' : field))
            .filter((field) => declared.some(({ name, nillable }) => name === field && nillable))
            .map((field) => `${object}.${field}`);
    });
}

it('Read on every run object, and nothing else, by the set that is deployed apart', () => {
    const permissions = childrenOf(setOf(READ), 'objectPermissions');
    expect(permissions.map((node) => textOf(node, 'object')).sort()).toEqual(Object.keys(OPTIONAL_FIELDS).sort());
    for (const node of permissions) expect(grantedIn(node)).toEqual(['allowRead']);
});

it('Read on every field that is asked for and that takes a permission', () => {
    const permissions = childrenOf(setOf(READ), 'fieldPermissions');
    const fields = permissions.map((node) => textOf(node, 'field'));
    expect(fields.sort()).toEqual(fieldsWithPermission().sort());
    for (const node of permissions) expect(grantedIn(node)).toEqual(['readable']);
});

it('what every org gets names nothing that an org may lack', () => {
    expect(existsSync(APP)).toBe(true);
    const names = new Set(setOf(APP).children.map(({ name }) => name));
    expect(names).not.toContain('objectPermissions');
    expect(names).not.toContain('fieldPermissions');
    expect(names).not.toContain('userPermissions');
});
