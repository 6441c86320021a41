import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AUTOMATED } from '../people.ts';
import { codeOf, failing, isOdd, nameRow, ofKind, text, time } from './world.ts';
import { WORLDS } from './worlds.ts';

for (const [when, world] of WORLDS) {
    const { RUNS, STAGES, STEPS, LOG, LOG_OF, NOW_S } = world;
    describe(`sample data ${when}: runs`, () => {
        it('have the milestone and duration that their status asks for', () => {
            const kinds: Record<string, string> = {
                Completed: 'EndInstance',
                Error: 'FailInstance',
                Canceled: 'CancelInstance',
                Suspended: 'SuspendInstance'
            };
            const wrong = failing(RUNS, (run) => {
                const rows = LOG_OF.get(text(run.Id)) ?? [];
                const kind = kinds[text(run.Status)];
                const ended = kind && kind !== 'SuspendInstance';
                const end = kind ? ofKind(rows, kind).at(-1) : undefined;
                const grows = run.Status === 'InProgress' || run.Status === 'Suspended';
                const until = ended && end ? time(end, 'Timestamp') : NOW_S;
                const duration = grows ? null : (until - time(run, 'CreatedDate')) / 1000;
                return isOdd(run.Id) || (run.Duration === duration && !kind === !end);
            });
            assert.deepEqual(wrong, []);
        });

        it('name their current stage while they are paused or failed', () => {
            const wrong = failing(RUNS, (run) => {
                const stages = world.STAGES_OF.get(text(run.Id)) ?? [];
                const isOver = run.Status === 'Completed' || run.Status === 'Canceled';
                const last = stages.filter(({ Status }) => Status !== 'Completed').at(-1) ?? stages.at(-1);
                return isOver ? run.CurrentStage === null : run.CurrentStage === (last?.Name ?? null);
            });
            assert.deepEqual(wrong, []);
        });

        it('belong to the automated process user, as stages and steps do', () => {
            assert.deepEqual(
                failing([...RUNS, ...STAGES, ...STEPS], ({ OwnerId }) => OwnerId === AUTOMATED.id),
                []
            );
        });

        it('have names in the order of their start, but for the two of the pictures', () => {
            const pinned = ['0001187', '0001234'];
            const others = RUNS.filter((run) => !pinned.includes(text(run.Name)));
            const byName = [...others].sort((a, b) => (text(a.Name) < text(b.Name) ? -1 : 1));
            const starts = byName.map((run) => time(run, 'CreatedDate'));
            assert.deepEqual(
                starts,
                [...starts].sort((a, b) => a - b)
            );
            assert.equal(new Set(RUNS.map(({ Name }) => Name)).size, RUNS.length);
            const started = new Map(RUNS.map((run) => [run.Id, time(run, 'CreatedDate')]));
            assert.deepEqual(
                failing(LOG, (row) => time(row, 'Timestamp') >= (started.get(row.OrchestrationInstanceId) ?? 0)),
                []
            );
        });

        it('were started by records that exist, but for those that lead nowhere on purpose', () => {
            const wrong = failing(RUNS, (run) => {
                const exists = world.BY_ID.has(text(run.TriggeringRecord));
                return exists || codeOf(run.Id) === 'no-record' || codeOf(run.Id) === 'record-not-visible';
            });
            assert.deepEqual(wrong, []);
        });
    });
}

for (const [when, world] of WORLDS) {
    const { RUNS, STAGES, STEPS } = world;
    describe(`sample data ${when}: stages`, () => {
        it('are in progress one at a time, and only in a run that is not over', () => {
            for (const run of RUNS) {
                const open = (world.STAGES_OF.get(text(run.Id)) ?? []).filter(({ Status }) => Status === 'InProgress');
                assert.ok(open.length <= 1, nameRow(run));
                const mayBeOpen = run.Status !== 'Completed' && run.Status !== 'Error' && run.Status !== 'Suspended';
                assert.ok(open.length === 0 || mayBeOpen || isOdd(run.Id), nameRow(run));
            }
        });

        it('have the milestones of their status', () => {
            const kinds: Record<string, string> = {
                Completed: 'EndStage',
                Error: 'FailStage',
                Discontinued: 'DiscontinueStage',
                Suspended: 'SuspendStage'
            };
            const wrong = failing(STAGES, (stage) => {
                const rows = world.rowsOfStage(stage);
                const kind = kinds[text(stage.Status)];
                return (
                    isOdd(stage.OrchestrationInstanceId) ||
                    (rows[0]?.Kind === 'StartStage' && (!kind || ofKind(rows, kind).length > 0))
                );
            });
            assert.deepEqual(wrong, []);
        });

        it('in error hold a failed step', () => {
            const wrong = failing(
                STAGES.filter(({ Status }) => Status === 'Error'),
                (stage) => STEPS.some((step) => step.StageInstanceId === stage.Id && step.Status === 'Error')
            );
            assert.deepEqual(wrong, []);
        });
    });
}
