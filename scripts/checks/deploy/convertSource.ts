/** `sf project convert source` without `sf`: what a deploy would send to an org. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ComponentSet, MetadataConverter } from '@salesforce/source-deploy-retrieve';
import { bundleSources, filesBelow } from '../findings.ts';
import { readLabels } from '../labels.ts';

/** Tests, sources and configuration that an org must never get. */
const UNWANTED = /\.ts$|(^|\/)__tests__\/|sconfig\.json$/;

async function convert(source: string, target: string): Promise<void> {
    const set = ComponentSet.fromSource(source);
    const options = { type: 'directory', outputDirectory: target, genUniqueDir: false } as const;
    await new MetadataConverter().convert(set, 'metadata', options);
}

function codeFindings(source: string, target: string): string[] {
    const lwc = path.join(source, 'default', 'lwc');
    const scripts = bundleSources(lwc).map((file) => path.relative(lwc, file).replace(/\.ts$/, '.js'));
    const others = filesBelow(lwc, (file) => /\.(html|css|js-meta\.xml)$/.test(file)).map((file) =>
        path.relative(lwc, file)
    );
    return [...scripts, ...others]
        .filter((file) => !existsSync(path.join(target, 'lwc', file)))
        .map((file) => `lwc/${file} is missing`);
}

async function labelFindings(source: string, target: string): Promise<string[]> {
    const labels = readLabels(source);
    if (labels.length === 0) return [];
    const text = await readFile(path.join(target, 'labels', 'CustomLabels.labels'), 'utf8');
    return labels
        .filter(({ name }) => !text.includes(`<fullName>${name}</fullName>`))
        .map(({ name }) => `label ${name} is missing`);
}

/**
 * @param source a package directory, built
 * @returns how many files an org would get, and one line for each fault
 */
export async function checkConversion(source: string): Promise<{ files: number; findings: string[] }> {
    const target = await mkdtemp(path.join(os.tmpdir(), 'converted-'));
    try {
        await convert(source, target);
        const files = filesBelow(target, () => true).map((file) =>
            path.relative(target, file).replaceAll(path.sep, '/')
        );
        const findings = files.filter((file) => UNWANTED.test(file)).map((file) => `${file} would be deployed`);
        findings.push(...codeFindings(source, target), ...(await labelFindings(source, target)));
        if (!readdirSync(target).includes('package.xml')) findings.push('package.xml is missing');
        return { files: files.length, findings };
    } finally {
        await rm(target, { recursive: true, force: true });
    }
}
