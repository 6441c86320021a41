import * as fc from 'fast-check';
import { idKey } from '../records/ids';
import { REASONS } from '../states/reasons';
import { ITEM_STATES, RUN_STATES, STEP_STATES } from '../states/states';
import { buildRunStory } from '../story/buildRunStory';
import type { RunStory, Span } from '../story/story';
import { anyInput, shuffled } from './arbitraries';
import { NOW, itemsOf, stepsOf } from './factories';

const RUNS = { numRuns: 500, seed: 20251126 };

function holds(check: (story: RunStory, input: Parameters<typeof buildRunStory>[0]) => void): void {
    fc.assert(
        fc.property(anyInput, (input) => check(buildRunStory(input), input)),
        RUNS
    );
}

function keys(records: readonly { id: string | null }[]): string[] {
    return records.flatMap(({ id }) => (id === null ? [] : idKey(id))).sort();
}

function unique(records: readonly { id: string }[]): string[] {
    return [...new Set(keys(records))];
}

function spansOf(story: RunStory): Span[] {
    return [story, ...story.stages, ...stepsOf(story), ...itemsOf(story)].map((told) => told.span);
}

describe('any mix of records', () => {
    it('tells the same story in any order', () => {
        fc.assert(
            fc.property(
                anyInput.chain((input) => fc.tuple(fc.constant(input), shuffled(input))),
                ([input, other]) => expect(buildRunStory(other)).toEqual(buildRunStory(input))
            ),
            RUNS
        );
    });

    it('leaves its input as it was', () => {
        holds((_story, input) => {
            const before = JSON.stringify(input);
            buildRunStory(input);
            expect(JSON.stringify(input)).toBe(before);
        });
    });

    it('tells every record exactly once', () => {
        holds((story, input) => {
            expect(keys(story.stages)).toEqual(unique(input.stages));
            expect(keys(stepsOf(story))).toEqual(unique(input.steps));
            expect(keys(itemsOf(story))).toEqual(unique(input.items));
            expect(keys(story.milestones)).toEqual(unique(input.log.rows));
        });
    });

    it('puts a row into one step or stage at most', () => {
        holds((story) => {
            const listed = [...story.stages, ...stepsOf(story)].flatMap((told) => told.milestones);
            expect(new Set(listed).size).toBe(listed.length);
            expect(listed.every((milestone) => story.milestones.includes(milestone))).toBe(true);
        });
    });

    it('gives only states and reasons of the tables', () => {
        holds((story) => {
            const told = [...story.stages, ...stepsOf(story)];
            expect(RUN_STATES).toContain(story.state);
            expect(told.filter(({ id, state }) => id !== null && !STEP_STATES.some((one) => one === state))).toEqual(
                []
            );
            expect(told.filter(({ id, state, reason }) => id === null && (state ?? reason) !== null)).toEqual([]);
            expect(itemsOf(story).filter(({ state }) => !ITEM_STATES.includes(state))).toEqual([]);
            const reasons = [story, ...told, ...itemsOf(story)].flatMap(({ reason }) => reason ?? []);
            expect(reasons.filter((reason) => !REASONS.includes(reason))).toEqual([]);
        });
    });

    it('has no negative time', () => {
        holds((story) => {
            const wrong = spansOf(story).filter(({ start, end, durationMs, clamped }) => {
                const expected = start && (end?.at ?? NOW) - start.at;
                return durationMs === null
                    ? start !== null && end !== null
                    : durationMs !== Math.max(0, expected ?? -1) || (clamped && durationMs > 0);
            });
            expect(wrong).toEqual([]);
        });
    });

    it('leads from every id that it gives to a record that it tells', () => {
        holds((story) => {
            const known = new Set(
                [...story.stages, ...stepsOf(story), ...itemsOf(story), ...story.milestones].map(({ id }) => id)
            );
            const { focus, failure } = story;
            const given = [
                ...[story.currentStageId, focus.stageId, focus.stepId, focus.itemId],
                ...[failure?.stageId ?? null, failure?.stepId ?? null],
                ...story.milestones.flatMap(({ stageId, stepId, itemId }) => [stageId, stepId, itemId]),
                ...itemsOf(story).map(({ endRowId }) => endRowId)
            ];
            expect(given.filter((id) => id !== null && !known.has(id))).toEqual([]);
        });
    });

    it('gives a row to one work item at most, and only a readable log counts', () => {
        holds((story) => {
            const rows = itemsOf(story).flatMap(({ endRowId }) => endRowId ?? []);
            expect(new Set(rows).size).toBe(rows.length);
            const exact = [story, ...story.stages, ...stepsOf(story)].filter(
                ({ span }) => span.start?.exact || span.end?.exact
            );
            expect(story.logState === 'readable' ? [] : [...rows, ...exact]).toEqual([]);
        });
    });

    it('speaks in its headline of what decides the state of the run', () => {
        holds((story) => {
            const focused = stepsOf(story).find(({ id }) => id !== null && id === story.focus.stepId);
            const allowed =
                story.state === 'waiting'
                    ? ['waiting']
                    : story.reason === 'current-stage-stalled'
                      ? ['failed', 'stalled']
                      : [undefined, null, ...STEP_STATES];
            expect(allowed).toContain(focused?.state);
            expect(story.failure !== null).toBe(story.record.status === 'Error');
            expect(story.focus.others).toBeGreaterThanOrEqual(0);
        });
    });
});

describe('records of which only ids can be read', () => {
    it('make a story without a guess', () => {
        fc.assert(
            fc.property(anyInput, (input) => {
                const bare = <T extends { id: string }>(record: T): T =>
                    Object.fromEntries(
                        Object.entries(record).map(([key, value]) => [key, key === 'id' ? value : null])
                    ) as T;
                const story = buildRunStory({
                    ...input,
                    run: bare(input.run),
                    stages: input.stages.map(bare),
                    steps: input.steps.map(bare),
                    items: input.items.map(bare),
                    log: { ...input.log, rows: input.log.rows.map(bare) }
                });
                const told = [story, ...story.stages, ...stepsOf(story), ...itemsOf(story)];
                expect(told.filter(({ id, state }) => id !== null && state !== 'unknown')).toEqual([]);
                expect(keys(stepsOf(story))).toEqual(unique(input.steps));
            }),
            { ...RUNS, numRuns: 200 }
        );
    });
});
