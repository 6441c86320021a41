/**
 * What Salesforce's WSDLs know of metadata types, read from the declaration file of `@salesforce/types`: the package
 * holds types only, so nothing of it can be asked at run time.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../findings.ts';

export interface Member {
    type: string;
    /** May stand several times, and not at all. */
    list: boolean;
    optional: boolean;
}

export interface Declarations {
    /** Members by name, of each type that has any. */
    types: Map<string, Map<string, Member>>;
    /** Values of each enumeration. */
    enums: Map<string, Set<string>>;
}

const OBJECT_TYPE = /^export type (\w+) = (?:(\w+) & )?\{\n([\s\S]*?)^\};/gm;
const MEMBER = /^ {4}'?([\w.]+)'?(\?)?: (\w+)(\[\])?;/gm;
const ENUM_TYPE = /^export type (\w+) = ('[^;]*');/gm;

function membersOf(body: string): Map<string, Member> {
    const found = body.matchAll(MEMBER);
    return new Map(
        [...found].map(([, name, question, type, list]) => [
            name!,
            { type: type!, list: list !== undefined, optional: question !== undefined }
        ])
    );
}

export function parseDeclarations(text: string): Declarations {
    const types = new Map<string, Map<string, Member>>();
    const parents = new Map<string, string>();
    for (const [, name, parent, body] of text.matchAll(OBJECT_TYPE)) {
        types.set(name!, membersOf(body!));
        if (parent !== undefined) parents.set(name!, parent);
    }
    // A parent stands before its children in the file, so that its own members are complete by then.
    for (const [name, parent] of parents) {
        types.set(name, new Map([...(types.get(parent) ?? []), ...types.get(name)!]));
    }
    const enums = [...text.matchAll(ENUM_TYPE)].map(([, name, values]): [string, Set<string>] => [
        name!,
        new Set(values!.split(' | ').map((value) => value.slice(1, -1)))
    ]);
    return { types, enums: new Map(enums) };
}

/** The types and enumerations of the Metadata API. */
export function readDeclarations(): Declarations {
    const file = path.join(ROOT, 'node_modules', '@salesforce', 'types', 'lib', 'metadata.d.ts');
    return parseDeclarations(readFileSync(file, 'utf8'));
}
