/** Everything that can be said about the metadata without an org. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, finding } from '../findings.ts';
import { apiMembers } from './apiMembers.ts';
import { checkBundle } from './checkBundle.ts';
import { checkDocument } from './checkDocument.ts';
import { checkLabels } from './checkLabels.ts';
import { readDeclarations, type Declarations } from './declarations.ts';
import { parseXml } from './xml.ts';

const BUNDLE_META = '.js-meta.xml';

function checkFile(file: string, known: Declarations, apiVersion: string): string[] {
    try {
        const root = parseXml(readFileSync(file, 'utf8'));
        const findings = checkDocument(root, known);
        if (file.endsWith(BUNDLE_META)) {
            const source = file.replace(BUNDLE_META, '.ts');
            const members = apiMembers(existsSync(source) ? readFileSync(source, 'utf8') : '');
            findings.push(...checkBundle(root, members, apiVersion));
        }
        return findings.map((text) => finding(file, text));
    } catch (error) {
        return [finding(file, (error as Error).message)];
    }
}

/** Each folder below an `lwc` folder is a bundle and needs its `js-meta.xml`. */
function bundlesWithoutMeta(folder: string): string[] {
    const lwc = path.join(folder, 'main', 'default', 'lwc');
    return readdirSync(lwc)
        .map((name) => path.join(lwc, name, `${name}${BUNDLE_META}`))
        .filter((file) => !existsSync(file))
        .map((file) => finding(file, 'missing'));
}

/**
 * @param folder a `force-app`
 * @param apiVersion e.g. "66.0"
 * @returns one line for each fault
 */
export function checkMetadata(folder: string, apiVersion: string): string[] {
    const known = readDeclarations();
    const files = filesBelow(folder, (file) => file.endsWith('-meta.xml'));
    return [
        ...files.flatMap((file) => checkFile(file, known, apiVersion)),
        ...bundlesWithoutMeta(folder),
        ...checkLabels(folder)
    ];
}
