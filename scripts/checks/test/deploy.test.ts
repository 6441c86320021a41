import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { compileBundles } from '../deploy/compileBundles.ts';
import { checkConversion } from '../deploy/convertSource.ts';
import { ROOT } from '../findings.ts';
import { checkTemplates } from '../templateLayers.ts';
import { folderOf } from './folder.ts';

const component = (imports = '', body = ''): string =>
    `import { LightningElement } from 'lwc';\n${imports}\nexport default class A extends LightningElement {${body}}`;
const TEMPLATE = '<template></template>';
const META = `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>66.0</apiVersion></LightningComponentBundle>`;

test('a sound bundle compiles', async (context) => {
    const folder = folderOf(context, {
        'a/a.js': component(),
        'a/a.html': '<template><lightning-icon></lightning-icon></template>'
    });
    assert.deepEqual(await compileBundles(folder), { bundles: 1, findings: [] });
});

const FAULTS: Array<[string, Record<string, string>, RegExp]> = [
    [
        'an import of what a bundle does not export',
        { 'a/a.js': component("import { x } from 'c/b';", 'x = x;'), 'b/b.js': 'export const y = 1;' },
        /"x" is not exported/
    ],
    [
        'a bundle that is not there',
        { 'a/a.js': component(), 'a/a.html': '<template><c-nowhere></c-nowhere></template>' },
        /c\/nowhere/
    ],
    [
        'a base component that is not there',
        { 'a/a.js': component(), 'a/a.html': '<template><lightning-nowhere></lightning-nowhere></template>' },
        /there is no lightning\/nowhere/
    ],
    [
        'a template that LWC refuses',
        { 'a/a.js': component(), 'a/a.html': '<template><p onclick="x"></p></template>' },
        /LWC\d+/
    ],
    ['a decorator that LWC refuses', { 'a/a.js': component("import { api } from 'lwc';", '@api onshow;') }, /LWC\d+/]
];

for (const [name, files, expected] of FAULTS) {
    test(`found by the compiler: ${name}`, async (context) => {
        const folder = folderOf(context, { 'package.json': '{}', 'a/a.html': TEMPLATE, ...files });
        symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
        const { findings } = await compileBundles(folder);
        assert.match(findings.join('\n'), expected);
    });
}

const project = (files: Record<string, string>): Record<string, string> => ({
    'sfdx-project.json': readFileSync(path.join(ROOT, 'sfdx-project.json'), 'utf8'),
    'main/default/lwc/a/a.js-meta.xml': META,
    'main/default/lwc/a/a.ts': component(),
    ...files
});

test('a built bundle converts without its sources', async (context) => {
    const ignore = readFileSync(path.join(ROOT, '.forceignore'), 'utf8');
    const folder = folderOf(context, project({ '.forceignore': ignore, 'main/default/lwc/a/a.js': component() }));
    assert.deepEqual(await checkConversion(path.join(folder, 'main')), { files: 3, findings: [] });
});

test('found by the conversion: code that was not built, sources that would be deployed', async (context) => {
    const folder = folderOf(context, project({}));
    const { findings } = await checkConversion(path.join(folder, 'main'));
    assert.deepEqual(findings.sort(), ['lwc/a/a.js is missing', 'lwc/a/a.ts would be deployed']);
});

const LAYERS = {
    bundles: { orchestrationView: 'view', orchestrationRow: 'part' },
    mayUse: { view: ['part'], part: ['part'] }
};

test('found in templates: a part that uses a view, a bundle without a layer', (context) => {
    const folder = folderOf(context, {
        'orchestrationView/orchestrationView.html': '<template><c-orchestration-row></c-orchestration-row></template>',
        'orchestrationRow/orchestrationRow.html':
            '<template><c-orchestration-view></c-orchestration-view><c-orchestration-new></c-orchestration-new></template>'
    });
    const findings = checkTemplates(folder, LAYERS);
    assert.equal(findings.length, 2);
    assert.match(
        findings.join('\n'),
        /a part does not use the view orchestrationView[\s\S]*orchestrationNew is no bundle/
    );
});
