import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, HOME, referenceOf } from './address.ts';
import type { GivenReference } from './address.ts';

const ID = '0jE000000000001AAA';
const at = (address: string) => referenceOf(new URL(address, 'http://localhost'));

const PAIRS: Array<[string, GivenReference]> = [
    [
        `/lightning/r/Opportunity/${ID}/view`,
        { type: 'standard__recordPage', attributes: { objectApiName: 'Opportunity', recordId: ID, actionName: 'view' } }
    ],
    [`/lightning/r/${ID}/view`, { type: 'standard__recordPage', attributes: { recordId: ID, actionName: 'view' } }],
    [
        '/lightning/o/FlowOrchestrationInstance/list',
        {
            type: 'standard__objectPage',
            attributes: { objectApiName: 'FlowOrchestrationInstance', actionName: 'list' }
        }
    ],
    ['/lightning/n/Runs', { type: 'standard__navItemPage', attributes: { apiName: 'Runs' } }],
    [
        `/lightning/cmp/c__orchestrationTimeline?c__recordId=${ID}`,
        {
            type: 'standard__component',
            attributes: { componentName: 'c__orchestrationTimeline' },
            state: { c__recordId: ID }
        }
    ],
    ['/lightning/page/home', { type: 'standard__namedPage', attributes: { pageName: 'home' } }]
];

test('an address and its reference lead to each other', () => {
    for (const [address, reference] of PAIRS) {
        assert.equal(addressOf(reference), address);
        assert.deepEqual(at(address), { state: {}, ...reference });
    }
});

test('the start is the home page; an address of no page has no reference', () => {
    assert.deepEqual(at('/'), HOME);
    assert.deepEqual(at('/lightning/'), HOME);
    assert.equal(at('/lightning/r/Opportunity'), null);
    assert.equal(at('/setup'), null);
});

test('values are escaped on the way out and read back', () => {
    const state = { c__text: 'a&b = "ü"/?' };
    const reference = { type: 'standard__component', attributes: { componentName: 'c__x' }, state };
    assert.deepEqual(at(addressOf(reference))?.state, state);
    assert.doesNotThrow(() => at('/lightning/n/%E0%A4%A'));
});

test('state keys have a namespace prefix and string values', () => {
    const page = (state: Record<string, unknown>): GivenReference => ({
        type: 'standard__component',
        attributes: { componentName: 'c__x' },
        state
    });
    assert.throws(() => addressOf(page({ recordId: ID })), /recordId has no namespace prefix/);
    assert.throws(() => addressOf(page({ c__size: 3 })), /c__size is not a string/);
    assert.throws(() => addressOf(page({ c__filter: { a: 1 } })), /c__filter is not a string/);
    assert.equal(addressOf(page({ c__gone: undefined })), '/lightning/cmp/c__x');
});

test("a list's own filter needs no prefix", () => {
    const attributes = { objectApiName: 'Case', actionName: 'home' };
    const reference = { type: 'standard__objectPage', attributes, state: { filterName: 'Recent' } };
    assert.equal(addressOf(reference), '/lightning/o/Case/list?filterName=Recent');
});

test('what has no page says why', () => {
    const wrong: Array<[GivenReference, RegExp]> = [
        [{ type: 'standard__app' }, /no page of the type standard__app/],
        [{ type: 'standard__recordPage', attributes: {} }, /recordId is missing/],
        [{ type: 'standard__recordPage', attributes: { recordId: ID, actionName: 'edit' } }, /action edit/],
        [{ type: 'standard__objectPage', attributes: { objectApiName: 'Case', actionName: 'new' } }, /action new/]
    ];
    for (const [reference, pattern] of wrong) assert.throws(() => addressOf(reference), pattern);
});

test('web pages are opened by http and https only', () => {
    const page = (url: string): GivenReference => ({ type: 'standard__webPage', attributes: { url } });
    assert.equal(addressOf(page('https://example.com/a?b')), 'https://example.com/a?b');
    assert.throws(() => addressOf(page('javascript:alert(1)')), /javascript: is not opened/);
    assert.throws(() => addressOf(page('data:text/html,x')), /data: is not opened/);
});
