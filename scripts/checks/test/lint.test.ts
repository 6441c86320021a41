import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { ROOT } from '../findings.ts';

const LWC = 'force-app/main/default/lwc';
const eslint = new ESLint({ cwd: ROOT });

async function rulesHit(file: string, text: string): Promise<string[]> {
    const [result] = await eslint.lintText(`${text}\n`, { filePath: path.join(ROOT, file) });
    return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const IMPORTS = 'no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const use = (module: string): string => `import { x } from '${module}';\nexport const y = x;`;

const FAULTS: Array<[string, string, string, string]> = [
    ['the model imports a bundle', 'orchestrationModel/a.ts', use('c/orchestrationText'), IMPORTS],
    ['the model imports a label', 'orchestrationModel/states/a.ts', use('@salesforce/label/c.X'), IMPORTS],
    ['a part imports data', 'orchestrationStatusBadge/a.ts', use('c/orchestrationData'), IMPORTS],
    ['a part imports a container', 'orchestrationStatusBadge/a.ts', use('c/orchestrationRunView'), IMPORTS],
    ['a part reads GraphQL', 'orchestrationStatusBadge/a.ts', use('lightning/graphql'), IMPORTS],
    ['a container imports a view', 'orchestrationRunView/a.ts', use('c/orchestrationTimeline'), IMPORTS],
    ['data imports a service', 'orchestrationData/a.ts', use('c/orchestrationText'), IMPORTS],
    ['the insides of another bundle', 'orchestrationTimeline/a.ts', use('c/orchestrationModel/states'), IMPORTS],
    ['a file outside of the bundle', 'orchestrationTimeline/a.ts', use('../orchestrationModel/a'), IMPORTS],
    ['third-party code', 'orchestrationTimeline/a.ts', use('d3'), IMPORTS],
    ['a wire in a part', 'orchestrationStatusBadge/a.ts', 'export class A { @wire(x, {}) y?: string; }', SYNTAX],
    ['a value in a document', 'orchestrationData/a.ts', 'export const A = gql`{ a(id: ${x.id}) }`;', SYNTAX],
    ['a composed document', 'orchestrationData/a.ts', "export const A = gql('a' + b);", SYNTAX],
    ['a bundle without a layer', 'orchestrationNew/a.ts', 'export const a = 1;', SYNTAX],
    [
        'innerHTML',
        'orchestrationTimeline/a.ts',
        "export const a = (b: Element) => { b.innerHTML = ''; };",
        '@lwc/lwc/no-inner-html'
    ],
    ['a timer', 'orchestrationTimeline/a.ts', 'setTimeout(() => 1, 2);', '@lwc/lwc/no-async-operation'],
    [
        'a test that is left out',
        'orchestrationModel/__tests__/a.test.ts',
        "it.skip('x', () => expect(1).toBe(1));",
        'jest/no-disabled-tests'
    ],
    [
        'a hard-coded colour',
        'orchestrationTimeline/a.css',
        '.a { color: #ff0000; }',
        '@salesforce-ux/slds/no-hardcoded-values-slds2'
    ],
    [
        'a hook without fallback',
        'orchestrationTimeline/a.css',
        '.a { color: var(--slds-g-color-on-surface-1); }',
        '@salesforce-ux/slds/no-slds-var-without-fallback'
    ]
];

for (const [name, file, text, rule] of FAULTS) {
    test(`refused by lint: ${name}`, async () => {
        assert.ok((await rulesHit(`${LWC}/${file}`, text)).includes(rule), `${rule} did not fire`);
    });
}

test('taken by lint: what each layer may import', async () => {
    assert.deepEqual(await rulesHit(`${LWC}/orchestrationTimeline/a.ts`, use('c/orchestrationRunView')), []);
    assert.deepEqual(await rulesHit(`${LWC}/orchestrationRunView/a.ts`, use('lightning/graphql')), []);
    assert.deepEqual(await rulesHit(`${LWC}/orchestrationData/a.ts`, use('c/orchestrationModel')), []);
    assert.deepEqual(await rulesHit(`${LWC}/orchestrationModel/states/a.ts`, use('../records/a')), []);
});

test('refused by lint: a sleep in a browser test', async () => {
    const text = 'export const a = (page: { waitForTimeout(n: number): void }) => page.waitForTimeout(5);';
    assert.deepEqual(await rulesHit('scripts/e2e/a.spec.ts', text), ['no-restricted-properties']);
});
