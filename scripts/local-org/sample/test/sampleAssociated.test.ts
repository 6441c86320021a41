import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ASSOCIATED } from '../../declaration/associated.ts';
import { findField, OBJECTS, objectsWith } from '../../declaration/objects.ts';
import type { ObjectDeclaration } from '../../declaration/types.ts';
import type { Row } from '../ledger.ts';
import { sampleData } from '../sample.ts';
import { situations } from '../situations.ts';
import { DATA, NOW, text, time } from './world.ts';

const WHOLE = sampleData({ runs: 300, now: NOW, with: ASSOCIATED });
const BY_ID = new Map(Object.values(WHOLE).flatMap((rows) => rows.map((row) => [text(row.Id), row])));
const OWN = objectsWith(ASSOCIATED).filter(({ associatedTo }) => associatedTo);

const parentIdOf = ({ associatedTo }: ObjectDeclaration, row: Row): string => text(row[associatedTo?.field ?? '']);
const parentOf = (object: ObjectDeclaration, row: Row): Row | undefined => BY_ID.get(parentIdOf(object, row));

/** Rows of all objects of a kind that do not hold what is asked. */
const failing = (kind: string, holds: (row: Row, parent: Row) => boolean): string[] =>
    OWN.filter(({ name }) => name.endsWith(kind)).flatMap((object) =>
        WHOLE[object.name].flatMap((row) => {
            const parent = parentOf(object, row);
            return parent && holds(row, parent) ? [] : [`${object.name} ${text(row.Id)}`];
        })
    );

/** The run that a row belongs to. */
function runIdOf(object: ObjectDeclaration, row: Row): string {
    const parent = parentOf(object, row);
    const step = parent?.StepInstanceId ? BY_ID.get(text(parent.StepInstanceId)) : parent;
    return text(step?.OrchestrationInstanceId ?? step?.Id);
}

const runsWith = (kind: string): Set<string> =>
    new Set(
        OWN.filter(({ name }) => name.endsWith(kind)).flatMap((object) =>
            WHOLE[object.name].map((row) => runIdOf(object, row))
        )
    );

describe('sample data: associated objects', () => {
    it('are there only where they are asked for, and change no other number of records', () => {
        assert.deepEqual(
            Object.keys(WHOLE).sort(),
            objectsWith(ASSOCIATED)
                .map(({ name }) => name)
                .sort()
        );
        for (const { name } of OBJECTS) assert.equal(WHOLE[name].length, DATA[name].length, name);
        const feed = sampleData({ runs: 60, now: NOW, with: ['feed'] });
        assert.equal(feed.FlowOrchestrationInstanceHistory, undefined);
        assert.ok(feed.FlowOrchestrationInstanceFeed.length > 0);
    });

    it('are the same for the same options', () => {
        const options = { runs: 60, now: NOW, with: ASSOCIATED };
        assert.deepEqual(sampleData(options), sampleData(options));
    });

    it('have ids of their own, declared fields and parents of the right object', () => {
        assert.equal(BY_ID.size, Object.values(WHOLE).flat().length);
        for (const object of OWN) {
            const parents = new Set(WHOLE[object.associatedTo?.object ?? ''].map(({ Id }) => text(Id)));
            for (const row of WHOLE[object.name]) {
                assert.deepEqual(
                    Object.keys(row).filter((name) => !findField(object, name)),
                    [],
                    object.name
                );
                assert.ok(text(row.Id).startsWith(object.keyPrefix) && parents.has(parentIdOf(object, row)));
            }
        }
    });

    it('tell of changes between the creation and the last change of their record', () => {
        const within = (row: Row, parent: Row): boolean =>
            time(row, 'CreatedDate') >= time(parent, 'CreatedDate') &&
            time(row, 'CreatedDate') <= time(parent, 'LastModifiedDate') &&
            time(parent, 'LastModifiedDate') <= time(parent, 'SystemModstamp') &&
            time(parent, 'SystemModstamp') <= NOW;
        assert.deepEqual(failing('History', within), []);
    });

    it('tell of values that the record has now; of long texts only that they changed', () => {
        const isLast = (row: Row, parent: Row): boolean => {
            if (row.Field === 'created' || row.Field === 'Description')
                return row.OldValue === null && row.NewValue === null;
            return (
                row.OldValue !== row.NewValue && (row.Field === 'Assignee' || parent[text(row.Field)] === row.NewValue)
            );
        };
        assert.deepEqual(failing('History', isLast), []);
    });

    it('tell of every handover of the log, once with names and once with ids', () => {
        const moves = WHOLE.FlowOrchestrationLog.filter(({ Kind }) => Kind === 'ReassignWorkItem');
        const changes = WHOLE.FlowOrchestrationWorkItemHistory.filter(({ DataType }) => DataType === 'Text');
        for (const { Timestamp, Assignee } of moves) {
            assert.ok(changes.some((row) => row.CreatedDate === Timestamp && row.NewValue === Assignee));
        }
        const ids = WHOLE.FlowOrchestrationWorkItemHistory.filter(({ DataType }) => DataType === 'EntityId');
        assert.equal(ids.length, changes.length);
        assert.ok(ids.every(({ NewValue }) => BY_ID.has(text(NewValue))));
    });

    it('hold posts with words, by people, after the creation of their record', () => {
        const isPost = (row: Row, parent: Row): boolean =>
            text(row.Body).length > 0 &&
            BY_ID.has(text(row.CreatedById)) &&
            time(row, 'CreatedDate') >= time(parent, 'CreatedDate') &&
            time(row, 'CreatedDate') <= NOW;
        assert.deepEqual(failing('Feed', isPost), []);
        const posts = WHOLE.FlowOrchestrationStepInstanceFeed;
        assert.ok(posts.some(({ IsRichText, Body }) => IsRichText === true && /<b>.*&amp;/.test(text(Body))));
    });

    it('are found in every situation and in a good share of the other runs', () => {
        for (const kind of ['History', 'Feed', 'Share']) {
            const runs = runsWith(kind);
            assert.deepEqual(
                situations()
                    .filter(({ runId }) => !runs.has(runId))
                    .map(({ code }) => code),
                [],
                kind
            );
            assert.ok(runs.size >= 120, `${kind}: ${runs.size}`);
        }
        const steps = new Set(
            WHOLE.FlowOrchestrationStepInstanceHistory.map((row) => row.FlowOrchestrationStepInstanceId)
        );
        assert.ok(steps.size >= 100);
    });
});
