/** One metadata document against the declarations: unknown, missing and repeated elements, booleans, numbers, enums. */
import type { Declarations, Member } from './declarations.ts';
import type { XmlNode } from './xml.ts';

export const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

/** Members that the WSDL declares as encoded text, while files hold elements: checked on their own. */
const ELSEWHERE = new Set(['LightningComponentBundle.targetConfigs']);

const PRIMITIVES = new Set(['string', 'ID', 'boolean', 'number', 'Date']);

function valueFindings(node: XmlNode, type: string, enums: Declarations['enums']): string[] {
    // `any`, and the few types that the declarations write in another form.
    if (!PRIMITIVES.has(type) && !enums.has(type)) return [];
    if (node.children.length > 0) return [`<${node.name}> holds elements, but ${type} is a value`];
    const values = enums.get(type);
    if (values !== undefined && !values.has(node.text)) return [`<${node.name}> is no ${type}: ${node.text}`];
    if (type === 'boolean' && !/^(true|false)$/.test(node.text)) return [`<${node.name}> is no boolean: ${node.text}`];
    if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(node.text)) return [`<${node.name}> is no number: ${node.text}`];
    return [];
}

function countFindings(node: XmlNode, members: Map<string, Member>): string[] {
    return [...members].flatMap(([name, { list, optional }]) => {
        const count = node.children.filter((child) => child.name === name).length;
        if (count > 1 && !list) return [`<${name}> stands ${count} times in <${node.name}>`];
        if (count === 0 && !list && !optional) return [`<${name}> is missing in <${node.name}>`];
        return [];
    });
}

function checkNode(node: XmlNode, type: string, known: Declarations): string[] {
    const members = known.types.get(type);
    if (members === undefined) return valueFindings(node, type, known.enums);
    const inside = node.children.flatMap((child) => {
        const member = members.get(child.name);
        if (member === undefined) return [`<${child.name}> is not known in <${node.name}>`];
        return ELSEWHERE.has(`${type}.${child.name}`) ? [] : checkNode(child, member.type, known);
    });
    return [...countFindings(node, members), ...inside];
}

/** @returns one line for each fault; the name of the root element is the metadata type */
export function checkDocument(root: XmlNode, known: Declarations): string[] {
    if (!known.types.has(root.name)) return [`<${root.name}> is no metadata type`];
    const namespace = root.attributes.xmlns === NAMESPACE ? [] : [`<${root.name}> needs xmlns="${NAMESPACE}"`];
    return [...namespace, ...checkNode(root, root.name, known)];
}
