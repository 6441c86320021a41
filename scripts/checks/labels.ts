/** The custom labels of force-app, read from their metadata. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';

export interface Label {
    name: string;
    text: string;
    /** The metadata file that defines it. */
    file: string;
}

interface LabelsFile {
    CustomLabels?: { labels?: Array<{ fullName: string; value: string }> };
}

const SUFFIX = '.labels-meta.xml';

/** Every label below a folder, in the order of the files; a name that is defined twice stands there twice. */
export function readLabels(folder: string): Label[] {
    const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'labels' });
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith(SUFFIX))
        .sort()
        .flatMap((name) => {
            const file = path.join(folder, name);
            const { CustomLabels } = parser.parse(readFileSync(file, 'utf8')) as LabelsFile;
            return (CustomLabels?.labels ?? []).map(({ fullName, value }) => ({ name: fullName, text: value, file }));
        });
}
