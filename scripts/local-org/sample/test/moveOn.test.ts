import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Row, SampleRecords } from '../ledger.ts';
import { changedRecords, momentsAfter, movingSample } from '../moveOn.ts';
import { samplePlans } from '../sample.ts';
import { situations } from '../situations.ts';
import { DATA, NOW, text, time } from './world.ts';
import { WORLDS } from './worlds.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const OPTIONS = { runs: 300, now: NOW };
const COUNTED = { log: DATA.FlowOrchestrationLog.length, items: DATA.FlowOrchestrationWorkItem.length };
const MOVING = movingSample(OPTIONS, COUNTED);
const START = MOVING.recordsAt(NOW);

const rowsOf = (records: SampleRecords): Row[] => Object.values(records).flat();
const idsOf = (records: SampleRecords): string[] => rowsOf(records).map(({ Id }) => text(Id));
/** Of a waiting interview nothing is left when its run is over. */
const lasting = (records: SampleRecords): SampleRecords => ({ ...records, FlowInterview: [] });
const OVER = new Set(['Completed', 'Error', 'Canceled', 'Discontinued']);

/** Runs that a change touches, by their ids. */
const runsIn = (changed: SampleRecords): Set<string> =>
    new Set(rowsOf(changed).flatMap((row) => (row.OrchestrationInstanceId ? [text(row.OrchestrationInstanceId)] : [])));

const changes = (from: number, to: number): SampleRecords =>
    changedRecords(MOVING.recordsAt(NOW + from), MOVING.recordsAt(NOW + to));

describe('a sample that moves on', () => {
    it('has nothing to tell at its start', () => {
        assert.deepEqual(changedRecords(START, MOVING.recordsAt(NOW)), {});
        assert.deepEqual(changedRecords(DATA, DATA), {});
        assert.equal(MOVING.happens(NOW, NOW), false);
    });

    it('loses nothing, keeps ids and what is over', () => {
        for (const [when, { DATA: later, BY_ID }] of WORLDS) {
            const gone = idsOf(lasting(DATA)).filter((id) => !BY_ID.has(id));
            assert.deepEqual(gone, [], when);
            const rewritten = rowsOf(lasting(DATA)).filter((row) => {
                const now = BY_ID.get(text(row.Id)) ?? {};
                const isOver = row.Kind !== undefined || OVER.has(text(row.Status));
                const fields = isOver
                    ? Object.keys(row).filter((name) => name !== 'SystemModstamp')
                    : ['CreatedDate', 'Name', 'Label', 'StageInstanceId', 'StepInstanceId'];
                // The counts of all runs of a process go on.
                return !text(row.Id).startsWith('0jB') && fields.some((name) => now[name] !== row[name]);
            });
            assert.deepEqual(rewritten, [], when);
            assert.equal(new Set(idsOf(later)).size, idsOf(later).length);
        }
    });

    it('never moves a time back, nor beyond now', () => {
        for (const [when, { BY_ID, NOW_S, DATA: later }] of WORLDS) {
            const fields = ['LastModifiedDate', 'SystemModstamp'];
            const wrong = rowsOf(DATA).filter((row) => {
                const now = BY_ID.get(text(row.Id));
                return now && fields.some((field) => time(now, field) < time(row, field));
            });
            assert.deepEqual(wrong, [], when);
            assert.ok(rowsOf(later).every((row) => fields.every((field) => time(row, field) <= NOW_S)));
        }
    });

    it('tells exactly what differs from the whole sample, with the names that new rows have in it', () => {
        for (const [when, { NOW_S, DATA: later, BY_ID }] of WORLDS) {
            const moved = MOVING.recordsAt(NOW_S);
            const changed = changedRecords(START, moved);
            for (const row of rowsOf(changed)) {
                const whole = BY_ID.get(text(row.Id)) ?? {};
                assert.deepEqual({ ...row, Name: row.Name ?? whole.Name }, whole, when);
            }
            const moving = new Set(idsOf(moved));
            const expected = idsOf(changedRecords(DATA, later)).filter((id) => moving.has(id));
            assert.deepEqual(new Set(idsOf(changed)), new Set(expected), when);
        }
    });

    it('changes a run in every two of the first ten minutes, and one all day long', () => {
        for (let from = 0; from < 10 * MINUTE; from += 2 * MINUTE) {
            assert.ok(runsIn(changes(from, from + 2 * MINUTE)).size > 0, `${from / MINUTE} min`);
        }
        const allDay = samplePlans(OPTIONS).find(({ key }) => situations()[key - 1]?.code === 'moves-on-all-day');
        assert.ok(allDay);
        const moments = momentsAfter(NOW, allDay).filter((at) => at < NOW + DAY);
        const gaps = moments.map((at, index) => (moments[index + 1] ?? NOW + DAY) - at);
        assert.ok(Math.max(...gaps) < 10 * MINUTE, `a gap of ${Math.max(...gaps) / MINUTE} min`);
    });

    it('has one run that is completed and one that fails, each after minutes', () => {
        const statusOf = (code: string, minutes: number): string => {
            const id = situations().find((one) => one.code === code)?.runId;
            const runs = MOVING.recordsAt(NOW + minutes * MINUTE).FlowOrchestrationInstance;
            return text(runs.find(({ Id }) => Id === id)?.Status);
        };
        assert.deepEqual(
            [0, 10, 11].map((minutes) => statusOf('moves-on', minutes)),
            ['InProgress', 'InProgress', 'Completed']
        );
        assert.deepEqual(
            [0, 4, 5].map((minutes) => statusOf('moves-on-to-failure', minutes)),
            ['InProgress', 'InProgress', 'Error']
        );
        const errorAt = (minutes: number): Row[] =>
            MOVING.recordsAt(NOW + minutes * MINUTE).FlowInterview.filter(({ Error: message }) => message !== null);
        assert.equal(errorAt(3).length, 0);
        assert.equal(errorAt(5).length, 1);
    });

    it('says beforehand whether anything happens', () => {
        for (let from = 0; from < 5 * MINUTE; from += 5000) {
            const differs = Object.keys(changes(from, from + 5000)).length > 0;
            assert.ok(!differs || MOVING.happens(NOW + from, NOW + from + 5000), `${from / 1000} s`);
        }
    });
});
