import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Row } from '../ledger.ts';
import { AUTOMATED, SIGNED_IN } from '../people.ts';
import { codeOf, failing, groupBy, isOdd, ofKind, text, time } from './world.ts';
import { WORLDS } from './worlds.ts';

/** Failed runs in which a step was left open, although the platform documents otherwise: the pictures show it. */
const LEFT_OPEN = new Set(['failed-resumable', 'abandoned']);

const lastTime = (rows: Row[]) => Math.max(...rows.map((row) => time(row, 'Timestamp')));

for (const [when, world] of WORLDS) {
    const { STEPS, LOG } = world;
    describe(`sample data ${when}: steps`, () => {
        it('lie in a stage of their own run', () => {
            const wrong = failing(STEPS, (step) => {
                const stage = world.BY_ID.get(text(step.StageInstanceId));
                const runId = step.OrchestrationInstanceId;
                return stage ? stage.OrchestrationInstanceId === runId : codeOf(runId) === 'stage-not-visible';
            });
            assert.deepEqual(wrong, []);
        });

        it('have the one milestone of their status, with their duration', () => {
            const kinds: Record<string, string> = {
                Completed: 'EndStep',
                Error: 'FailStep',
                Discontinued: 'DiscontinueStep'
            };
            const wrong = failing(STEPS, (step) => {
                const rows = world.rowsOfStep(step);
                const ends = ofKind(rows, 'EndStep', 'FailStep', 'DiscontinueStep');
                const kind = kinds[text(step.Status)];
                if (isOdd(step.OrchestrationInstanceId)) {
                    return true;
                }
                if (!kind) {
                    return ends.length === 0 && (step.Status !== 'NotStarted' || rows.length === 0);
                }
                const [start, end] = [rows[0], ends.at(-1)];
                const isTimed = end?.Duration === (lastTime(rows) - time(start, 'Timestamp')) / 1000;
                return (
                    start.Kind === 'StartStep' &&
                    end?.Kind === kind &&
                    isTimed &&
                    time(end, 'Timestamp') === lastTime(rows)
                );
            });
            assert.deepEqual(wrong, []);
        });

        it('have rows in the order of their times', () => {
            const names = LOG.map(({ Name }) => text(Name));
            const times = LOG.map((row) => time(row, 'Timestamp'));
            assert.deepEqual(names, [...names].sort());
            assert.deepEqual(
                times,
                [...times].sort((a, b) => a - b)
            );
        });
    });
}

for (const [when, world] of WORLDS) {
    const { ITEMS, LOG, NOW_S } = world;
    describe(`sample data ${when}: work items`, () => {
        it('are owned by the user who holds them, else by the automated process user', () => {
            const isUser = (id: unknown) => text(id).startsWith('005');
            const wrong = failing(
                ITEMS,
                ({ OwnerId, AssigneeId }) => OwnerId === (isUser(AssigneeId) ? AssigneeId : AUTOMATED.id)
            );
            assert.deepEqual(wrong, []);
        });

        it('are completed by somebody, or by the end of their step or run', () => {
            const wrong = failing(ITEMS, (item) => {
                const step = world.stepOfItem(item);
                const holder = world.nameOf(item.AssigneeId);
                const rows = ofKind(world.rowsOfStep(step), 'EndWorkItem').filter(
                    ({ Assignee }) => Assignee === holder
                );
                const done = rows.some(
                    (row) => text(row.Timestamp) === text(item.LastModifiedDate) && row.Actor !== null
                );
                const stopped = ['Error', 'Discontinued'].includes(text(step.Status));
                return (
                    isOdd(step.OrchestrationInstanceId) ||
                    (item.Status === 'Completed') === (done || (stopped && item.Status !== 'Assigned'))
                );
            });
            assert.deepEqual(wrong, []);
        });

        it('are not left open in a failed run, but where a picture shows it', () => {
            const open = ITEMS.filter(({ Status }) => Status === 'Assigned').map((item) =>
                world.runOfStep(world.stepOfItem(item))
            );
            const failed = open.filter((run) => run.Status === 'Error').map((run) => codeOf(run.Id));
            assert.deepEqual(new Set(failed), LEFT_OPEN);
        });

        it('were given to somebody, and handed on to whoever holds them', () => {
            const wrong = failing(ITEMS, (item) => {
                const step = world.stepOfItem(item);
                const rows = ofKind(world.rowsOfStep(step), 'StartWorkItem', 'ReassignWorkItem');
                const holder = world.nameOf(item.AssigneeId);
                const started = rows.some((row) => row.Kind === 'StartWorkItem' && row.Timestamp === item.CreatedDate);
                return (
                    isOdd(step.OrchestrationInstanceId) || (started && rows.some(({ Assignee }) => Assignee === holder))
                );
            });
            assert.deepEqual(wrong, []);
            const types: Record<string, string> = { Regular: 'Group', Queue: 'Queue', undefined: 'User' };
            const parties = new Map(
                [...world.DATA.User, ...world.DATA.Group].map((row) => [row.Name, types[text(row.Type)]])
            );
            const given = LOG.filter((row) => row.AssigneeType !== null && row.AssigneeType !== 'Invalid');
            assert.deepEqual(
                failing(given, (row) => parties.get(row.Assignee) === row.AssigneeType),
                []
            );
        });

        it('tell how long they have been open, as long as they are', () => {
            const wrong = failing(ITEMS, (item) => {
                const age = item.ElapsedTimeSinceCreationInSec;
                return item.Status === 'Assigned'
                    ? age === (NOW_S - time(item, 'CreatedDate')) / 1000 &&
                          Number(item.ElapsedTimeSinceAsgntInSec) <= Number(age)
                    : codeOf(world.stepOfItem(item).OrchestrationInstanceId) === 'unknown-parts' || age === null;
            });
            assert.deepEqual(wrong, []);
        });

        it('are held by the signed-in user more than by anybody else', () => {
            const open = groupBy(
                ITEMS.filter(({ Status }) => Status === 'Assigned'),
                ({ AssigneeId }) => text(AssigneeId)
            );
            const users = [...open].filter(([id]) => id.startsWith('005')).sort((a, b) => b[1].length - a[1].length);
            assert.equal(users[0][0], SIGNED_IN.id);
            assert.ok(
                users[0][1].length >= 2 * users[1][1].length,
                users.map(([id, list]) => `${world.nameOf(id)} ${list.length}`).join(', ')
            );
        });
    });
}
