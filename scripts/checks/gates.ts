/** All gates, in the order in which `npm test` runs them; the browser waits much, so that its gates run beside the others. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { buildBundles } from '../build/buildBundles.ts';
import { ASSOCIATED } from '../local-org/declaration/associated.ts';
import { schemaSdl } from '../local-org/localOrg.ts';
import { runNode } from './command.ts';
import { compileBundles } from './deploy/compileBundles.ts';
import { checkConversion } from './deploy/convertSource.ts';
import { FORCE_APP, ROOT } from './findings.ts';
import { checkDocuments } from './graphql/checkDocuments.ts';
import { checkMetadata } from './metadata/checkMetadata.ts';
import { runBrowserTests, runJest, runNodeTests, type TestRun } from './runners/runners.ts';
import type { Gate, GateResult } from './runGates.ts';
import { checkTemplates, readLayers } from './templateLayers.ts';
import { checkTypes } from './types.ts';

const ESLINT = ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '--no-error-on-unmatched-pattern'];
const LWC = path.join(FORCE_APP, 'main', 'default', 'lwc');

function fromFindings(findings: string[], note?: string): GateResult {
    return { ok: findings.length === 0, output: findings.join('\n'), note };
}

function fromTests({ ok, output, passed, failed, flaky = 0 }: TestRun): GateResult {
    const again = flaky > 0 ? `, ${flaky} at the second try` : '';
    return { ok, output, note: `${passed} passed, ${failed} failed${again}`, tests: { passed, failed } };
}

async function tool(...args: string[]): Promise<GateResult> {
    const { code, output } = await runNode(args);
    return { ok: code === 0, output };
}

function documents(): GateResult {
    const { documents: count, findings } = checkDocuments(
        FORCE_APP,
        buildSchema(schemaSdl()),
        buildSchema(schemaSdl(ASSOCIATED))
    );
    return fromFindings(findings, `${count} documents`);
}

function metadata(): GateResult {
    const project = JSON.parse(readFileSync(path.join(ROOT, 'sfdx-project.json'), 'utf8')) as {
        sourceApiVersion: string;
    };
    return fromFindings(checkMetadata(FORCE_APP, project.sourceApiVersion));
}

async function build(): Promise<GateResult> {
    const { failures } = await buildBundles();
    if (failures.length > 0) return fromFindings(failures);
    const { bundles, findings } = await compileBundles(LWC);
    return fromFindings(findings, `${bundles} bundles`);
}

async function conversion(): Promise<GateResult> {
    const { files, findings } = await checkConversion(path.join(FORCE_APP, 'main'));
    return fromFindings(findings, `${files} files`);
}

export const GATES: Gate[] = [
    { name: 'types', quick: true, run: checkTypes },
    { name: 'lint', quick: true, run: () => tool(...ESLINT, '**/*.{ts,js,mjs}') },
    { name: 'lint of styles and templates', quick: true, run: () => tool(...ESLINT, 'force-app/**/*.{html,css}') },
    { name: 'import direction of templates', quick: true, run: () => fromFindings(checkTemplates(LWC, readLayers())) },
    { name: 'format', run: () => tool('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
    { name: 'GraphQL documents', run: documents },
    { name: 'metadata', run: metadata },
    { name: 'component tests (Jest)', quick: true, run: async () => fromTests(await runJest(false)) },
    { name: 'script tests (node:test)', quick: true, run: async () => fromTests(await runNodeTests(false)) },
    { name: 'build and LWC compiler', lane: 'browser', run: build },
    { name: 'conversion for deploy', lane: 'browser', run: conversion },
    { name: 'browser tests', lane: 'browser', run: async () => fromTests(await runBrowserTests(false)) }
];
