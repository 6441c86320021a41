/** Custom labels: used and defined are the same set, names carry our prefix, texts fit the platform's columns. */
import { readFileSync } from 'node:fs';
import { bundleSources, finding } from '../findings.ts';
import { readLabels, type Label } from '../labels.ts';

const PREFIX = 'OrchTimeline_';
const IMPORT = /['"]@salesforce\/label\/c\.(\w+)['"]/g;
const LONGEST_NAME = 80;
const LONGEST_TEXT = 1000;

function ownFindings({ name, text }: Label): string[] {
    const findings: string[] = [];
    if (!name.startsWith(PREFIX)) findings.push(`label ${name} does not start with ${PREFIX}`);
    if (name.length > LONGEST_NAME) findings.push(`label ${name} has a name longer than ${LONGEST_NAME}`);
    if (text.length > LONGEST_TEXT) findings.push(`label ${name} has a text longer than ${LONGEST_TEXT}`);
    return findings;
}

function usedLabels(folder: string): Map<string, string> {
    const uses = bundleSources(folder).flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name]): [string, string] => [name!, file])
    );
    return new Map(uses);
}

export function checkLabels(folder: string): string[] {
    const labels = readLabels(folder);
    const used = usedLabels(folder);
    const defined = new Set(labels.map(({ name }) => name));
    const findings = labels.flatMap((label, index) => {
        const lines = ownFindings(label);
        if (!used.has(label.name)) lines.push(`label ${label.name} is used nowhere`);
        if (labels.findIndex(({ name }) => name === label.name) !== index)
            lines.push(`label ${label.name} is defined twice`);
        return lines.map((line) => finding(label.file, line));
    });
    const undefinedOnes = [...used].filter(([name]) => !defined.has(name));
    return [...findings, ...undefinedOnes.map(([name, file]) => finding(file, `label ${name} is defined nowhere`))];
}
