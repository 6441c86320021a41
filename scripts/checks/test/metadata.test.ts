import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { checkMetadata } from '../metadata/checkMetadata.ts';
import { folderOf } from './folder.ts';

const BUNDLE = 'main/default/lwc/orchestrationDemo/orchestrationDemo';
const LABELS = 'main/default/labels/Demo.labels-meta.xml';

const META = `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>66.0</apiVersion>
    <isExposed>true</isExposed>
    <targets><target>lightning__RecordPage</target><target>lightning__HomePage</target></targets>
    <targetConfigs>
        <targetConfig targets="lightning__RecordPage">
            <objects><object>Case</object></objects>
            <property name="rows" type="Integer" label="Rows" default="20" />
            <supportedFormFactors><supportedFormFactor type="Small" /></supportedFormFactors>
        </targetConfig>
    </targetConfigs>
</LightningComponentBundle>`;

const SOURCE = `import { LightningElement, api } from 'lwc';
import title from '@salesforce/label/c.OrchTimeline_Title';
export default class OrchestrationDemo extends LightningElement {
    @api rows?: number;
    heading = title;
}`;

const LABEL_FILE = `<?xml version="1.0" encoding="UTF-8"?>
<CustomLabels xmlns="http://soap.sforce.com/2006/04/metadata">
    <labels>
        <fullName>OrchTimeline_Title</fullName>
        <language>en_US</language>
        <protected>true</protected>
        <shortDescription>Title</shortDescription>
        <value>Title</value>
    </labels>
</CustomLabels>`;

/** Findings for the sound demo bundle with one text replaced by another. */
function findingsWith(context: TestContext, file: 'meta' | 'source' | 'labels', old: string, by: string): string[] {
    const texts = { meta: META, source: SOURCE, labels: LABEL_FILE };
    assert.ok(texts[file].includes(old));
    texts[file] = texts[file].replace(old, by);
    const folder = folderOf(context, {
        [`${BUNDLE}.js-meta.xml`]: texts.meta,
        [`${BUNDLE}.ts`]: texts.source,
        [LABELS]: texts.labels
    });
    return checkMetadata(folder, '66.0');
}

test('a sound bundle has no findings', (context) => {
    assert.deepEqual(findingsWith(context, 'meta', '66.0', '66.0'), []);
});

const FAULTS: Array<[string, 'meta' | 'source' | 'labels', string, string, RegExp]> = [
    ['malformed XML', 'meta', '</targets>', '</target>', /not well-formed in line \d+/],
    ['an unknown element', 'meta', '<isExposed>', '<isShown>yes</isShown><isExposed>', /<isShown> is not known/],
    ['a repeated element', 'meta', '<isExposed>', '<apiVersion>66.0</apiVersion><isExposed>', /stands 2 times/],
    ['no boolean', 'meta', '>true<', '>yes<', /<isExposed> is no boolean: yes/],
    ['another API version', 'meta', '66.0', '99.0', /apiVersion is not 66.0/],
    ['an unknown target', 'meta', 'lightning__HomePage', 'lightning__Moon', /target lightning__Moon/],
    [
        'a form factor that the target lacks',
        'meta',
        'targets="lightning__R',
        'targets="lightning__HomePage,lightning__R',
        /form factor Small/
    ],
    [
        'a property after which objects come',
        'meta',
        '<objects>',
        '<property name="rows" type="Integer" label="Rows" /><objects>',
        /<objects> comes before/
    ],
    ['a property without @api member', 'meta', 'name="rows"', 'name="lines"', /property lines is no @api member/],
    [
        'a property of another type',
        'source',
        'rows?: number',
        'rows?: string',
        /property rows is Integer, its @api member string/
    ],
    ['a default that does not fit', 'meta', 'default="20"', 'default="many"', /default that is no Integer/],
    ['a missing element', 'labels', '<language>en_US</language>', '', /<language> is missing/],
    [
        'a label that nobody uses',
        'source',
        'OrchTimeline_Title',
        'OrchTimeline_Other',
        /label OrchTimeline_Title is used nowhere/
    ],
    [
        'a label that is not defined',
        'source',
        'OrchTimeline_Title',
        'OrchTimeline_Other',
        /label OrchTimeline_Other is defined nowhere/
    ],
    [
        'a label without our prefix',
        'labels',
        'OrchTimeline_Title',
        'Title',
        /label Title does not start with OrchTimeline_/
    ]
];

for (const [name, file, old, by, expected] of FAULTS) {
    test(`found: ${name}`, (context) => {
        assert.match(findingsWith(context, file, old, by).join('\n'), expected);
    });
}
