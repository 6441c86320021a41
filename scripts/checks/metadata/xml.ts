/** XML as nodes in the order of the file. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface XmlNode {
    name: string;
    attributes: Record<string, string>;
    children: XmlNode[];
    /** Text directly inside, without white space around it. */
    text: string;
}

type Raw = Record<string, unknown>;

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true
});

function toNodes(raw: Raw[]): XmlNode[] {
    return raw.flatMap((entry) => {
        const name = Object.keys(entry).find((key) => key !== ATTRIBUTES && key !== TEXT);
        if (name === undefined) return [];
        const inside = entry[name] as Raw[];
        const text = inside.map((child) => String(child[TEXT] ?? '')).join('');
        const attributes = (entry[ATTRIBUTES] ?? {}) as Record<string, string>;
        return [{ name, attributes, children: toNodes(inside), text: text.trim() }];
    });
}

/** @throws one line that says where the text is not well-formed */
export function parseXml(text: string): XmlNode {
    const valid = XMLValidator.validate(text);
    if (valid !== true) throw new Error(`not well-formed in line ${valid.err.line}: ${valid.err.msg}`);
    const [root, ...more] = toNodes(parser.parse(text) as Raw[]);
    if (root === undefined || more.length > 0) throw new Error('not well-formed: one root element is needed');
    return root;
}

export function childrenOf(node: XmlNode, name: string): XmlNode[] {
    return node.children.filter((child) => child.name === name);
}
