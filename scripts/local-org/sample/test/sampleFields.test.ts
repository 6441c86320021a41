import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findField, OBJECTS } from '../../declaration/objects.ts';
import type { FieldDeclaration } from '../../declaration/types.ts';
import { idSuffix } from '../ids.ts';
import type { Row } from '../ledger.ts';
import { sampleData } from '../sample.ts';
import { situations } from '../situations.ts';
import { BY_ID, codeOf, DATA, NOW, RUNS, text, time } from './world.ts';

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.000\+0000$/;

/** Statuses and step types that no list documents, on purpose. */
const UNDOCUMENTED = new Set(['Queued', 'Paused', 'Skipped', 'InReview', 'Canceled', 'MuleSoftStep', 'ApprovalStep']);
/** Situations in which a reference leads nowhere, on purpose. */
const LEADS_NOWHERE = new Set(['failed-no-message', 'stage-not-visible']);

function problemOf(field: FieldDeclaration, value: unknown): string | null {
    if (value === null || value === undefined) {
        return field.nillable || field.name === 'Status' || field.computed ? null : 'is empty';
    }
    if (field.length && typeof value === 'string' && value.length > field.length) {
        return 'is too long';
    }
    switch (field.type) {
        case 'datetime':
            return TIME.test(text(value)) && time({ value }, 'value') <= NOW ? null : 'is no time before now';
        case 'date':
            return /^\d{4}-\d{2}-\d{2}$/.test(text(value)) ? null : 'is no date';
        case 'boolean':
            return typeof value === 'boolean' ? null : 'is no boolean';
        case 'int':
        case 'long':
            return Number.isSafeInteger(value) && Number(value) >= 0 ? null : 'is no count';
        case 'double':
        case 'percent':
        case 'currency':
            return Number.isFinite(value) ? null : 'is no number';
        case 'picklist':
            return !field.values || UNDOCUMENTED.has(text(value)) || field.values.some((one) => one.value === value)
                ? null
                : 'is not in the list';
        default:
            return typeof value === 'string' ? null : 'is no text';
    }
}

function each(check: (row: Row, object: string) => string[]): string[] {
    return Object.entries(DATA).flatMap(([object, rows]) =>
        rows.flatMap((row) => check(row, object).map((problem) => `${object} ${text(row.Id)}: ${problem}`))
    );
}

const declarationOf = (name: string) => OBJECTS.find((object) => object.name === name);

describe('sample data: fields', () => {
    it('has all objects of the local org and no other', () => {
        assert.deepEqual(Object.keys(DATA).sort(), OBJECTS.map(({ name }) => name).sort());
    });

    it('has only declared fields', () => {
        const unknown = each((row, object) => {
            const declared = declarationOf(object);
            return Object.keys(row).filter((name) => !declared || !findField(declared, name));
        });
        assert.deepEqual(unknown, []);
    });

    it('has values of the declared type, length and list', () => {
        const wrong = each((row, object) =>
            (declarationOf(object)?.fields ?? []).flatMap((field) => {
                const problem = problemOf(field, row[field.name]);
                return problem ? [`${field.name} ${problem}: ${text(row[field.name])}`] : [];
            })
        );
        assert.deepEqual(wrong, []);
    });

    it('has unique ids of 18 characters with their object’s prefix and a valid suffix', () => {
        const wrong = each(({ Id }, object) => {
            const [id, prefix] = [text(Id), declarationOf(object)?.keyPrefix ?? ''];
            return id.length === 18 && id.startsWith(prefix) && id.slice(15) === idSuffix(id.slice(0, 15))
                ? []
                : ['id'];
        });
        assert.deepEqual(wrong, []);
        assert.equal(BY_ID.size, Object.values(DATA).flat().length);
    });

    it('computes the suffix as the platform does', () => {
        assert.equal(idSuffix('001D000000IqhSL'), 'IAZ');
        assert.equal(idSuffix('00530000003UwZn'), 'AAK');
    });

    it('has references that resolve, but for those that lead nowhere on purpose', () => {
        const lost = each((row, object) =>
            (declarationOf(object)?.fields ?? []).flatMap((field) => {
                const id = field.type === 'reference' && field.referenceTo?.length ? row[field.name] : null;
                const run = object === 'FlowOrchestrationInstance' ? row.Id : row.OrchestrationInstanceId;
                return id && !BY_ID.has(text(id)) && !LEADS_NOWHERE.has(codeOf(run)) ? [field.name] : [];
            })
        );
        assert.deepEqual(lost, []);
    });

    it('has records that were created before they were changed', () => {
        const wrong = each((row) => {
            const times = ['CreatedDate', 'LastModifiedDate', 'SystemModstamp'].map((field) => time(row, field));
            return times[0] <= times[1] && times[1] <= times[2] && times[2] <= NOW ? [] : ['times'];
        });
        assert.deepEqual(wrong, []);
    });
});

describe('sample data: options', () => {
    it('is the same for the same options, and another for another seed', () => {
        assert.deepEqual(sampleData({ runs: 120, now: NOW }), sampleData({ runs: 120, now: NOW }));
        const [one, other] = [1, 2].map((seed) => sampleData({ runs: 120, now: NOW, seed }));
        assert.notDeepEqual(one.FlowOrchestrationStepInstance, other.FlowOrchestrationStepInstance);
    });

    it('has as many runs as asked for, but always every situation', () => {
        assert.equal(RUNS.length, 300);
        const few = new Set(sampleData({ runs: 0, now: NOW }).FlowOrchestrationInstance.map(({ Id }) => Id));
        assert.equal(few.size, situations().length);
        assert.deepEqual(
            situations().filter(({ runId }) => !few.has(runId)),
            []
        );
    });

    it('lies before any now, with the situations at the same ids', () => {
        for (const now of [Date.UTC(2026, 2, 1, 2, 30, 15), Date.UTC(2028, 1, 29, 23, 59, 59)]) {
            const records = sampleData({ runs: 400, now });
            const times = Object.values(records).flatMap((rows) => rows.map((row) => time(row, 'SystemModstamp')));
            assert.ok(Math.max(...times.slice(0, 1000)) <= now && times.every((at) => at <= now));
            const runs = new Set(records.FlowOrchestrationInstance.map(({ Id }) => Id));
            assert.ok(situations().every(({ runId }) => runs.has(runId)));
        }
    });
});

describe('situations', () => {
    it('have codes of their own, words, and ids that exist', () => {
        const all = situations();
        assert.equal(new Set(all.map(({ code }) => code)).size, all.length);
        for (const { title, text: words, runId, recordId, recordObject } of all) {
            assert.ok(title.length > 3 && words.endsWith('.') && BY_ID.has(runId));
            assert.equal(recordId === null, recordObject === null);
            assert.ok(recordId === null || BY_ID.get(recordId)?.Id === recordId);
        }
    });
});
