import * as fc from 'fast-check';
import { expectedStages, oddities, quietStretches, slowSteps, usualOf, usualStep } from '../orchestrationModel';
import { idKey } from '../records/ids';
import { buildRunStory } from '../story/buildRunStory';
import type { RunStory } from '../story/story';
import { anyInput, anyShown, anyUsualRows, shuffled } from './arbitraries';
import { NOW, itemsOf, stepsOf } from './factories';

const RUNS = { numRuns: 500, seed: 20251126 };

function holds(check: (story: RunStory) => void): void {
    fc.assert(
        fc.property(anyInput, (input) => check(buildRunStory(input))),
        RUNS
    );
}

describe('the four times of anything', () => {
    it('add up to its duration, and none is negative', () => {
        holds((story) => {
            for (const { times, span } of [story, ...story.stages, ...stepsOf(story)]) {
                const parts = Object.values(times ?? {}) as number[];
                expect(times === null).toBe(span.durationMs === null);
                expect(parts.reduce((sum, part) => sum + part, 0)).toBe(span.durationMs ?? 0);
                expect(Math.min(0, ...parts)).toBe(0);
            }
        });
    });
});

describe('the slowest path of anything', () => {
    it('leads through steps of the run, each once, one after another within a stage', () => {
        holds((story) => {
            const { slowestPath } = story;
            expect(new Set(slowestPath).size).toBe(slowestPath.length);
            const places = slowestPath.map((id) =>
                story.stages.findIndex(({ steps }) => steps.some((s) => s.id === id))
            );
            expect(places).not.toContain(-1);
            expect(places).toEqual([...places].sort((a, b) => a - b));
            for (const { steps } of story.stages) {
                const path = slowestPath.flatMap((id) => steps.find((step) => step.id === id)?.span ?? []);
                const overlaps = path.slice(1).filter(({ start }, index) => {
                    const before = path[index];
                    return (start?.at ?? 0) < (before.start?.at ?? 0) + (before.durationMs ?? 0);
                });
                expect(overlaps).toEqual([]);
                const timed = steps.filter(({ id, span }) => id !== null && span.durationMs !== null);
                expect(path.length > 0).toBe(timed.length > 0);
            }
        });
    });
});

describe('the quiet stretches of anything', () => {
    it('lie within what is shown, in order, do not overlap, and at most the last ends at now', () => {
        fc.assert(
            fc.property(anyInput, anyShown, (input, shown) => {
                const quiet = quietStretches(buildRunStory(input), shown);
                quiet.forEach(({ from, to, endsAtNow, keepShare }, index) => {
                    expect(to - from).toBeGreaterThan((shown.to - shown.from) / 10);
                    expect(from).toBeGreaterThanOrEqual(index === 0 ? shown.from : quiet[index - 1].to);
                    expect(to).toBeLessThanOrEqual(shown.to);
                    expect(endsAtNow).toBe(keepShare !== null);
                    expect(endsAtNow ? to : NOW).toBe(NOW);
                });
                expect(quiet.filter(({ endsAtNow }) => endsAtNow).length).toBeLessThanOrEqual(1);
            }),
            RUNS
        );
    });
});

describe('the log rows of anything', () => {
    it('are each placed, or listed as odd', () => {
        holds((story) => {
            const listed = oddities(story).filter(
                ({ code }) => code === 'row-not-placed' || code === 'row-without-time'
            );
            const placed = story.milestones.filter((milestone) => milestone.placed).map(({ id }) => id);
            const all = story.milestones.map(({ id }) => id);
            expect([...placed, ...listed.map(({ rowId }) => rowId)].sort()).toEqual(all.sort());
        });
    });

    it('hand a work item over in the order of the log, each row to one item at most', () => {
        holds((story) => {
            const handovers = itemsOf(story).flatMap((item) => item.handovers);
            expect(new Set(handovers.map(({ rowId }) => rowId)).size).toBe(handovers.length);
            for (const item of itemsOf(story)) {
                const times = item.handovers.map(({ at }) => at ?? -Infinity);
                expect(times).toEqual([...times].sort((a, b) => a - b));
                expect(item.handovers.slice(1).filter(({ from }, index) => from !== item.handovers[index].to)).toEqual(
                    []
                );
            }
        });
    });
});

describe('the passes of anything', () => {
    it('count up to how many there are', () => {
        holds((story) => {
            for (const told of [...story.stages, ...stepsOf(story)]) {
                expect(told.pass).toBeGreaterThanOrEqual(1);
                expect(told.pass).toBeLessThanOrEqual(told.passes);
            }
            const stages = story.stages.filter(({ passes }) => passes > 1);
            const keys = stages.map(({ record, pass }) => `${record?.name?.toLowerCase()} ${pass}`);
            expect(new Set(keys).size).toBe(keys.length);
        });
    });
});

describe('oddities and quiet stretches', () => {
    it('are the same in any order, and of known records and rows', () => {
        fc.assert(
            fc.property(
                anyInput.chain((input) => fc.tuple(fc.constant(input), shuffled(input))),
                anyShown,
                ([input, other], shown) => {
                    const [story, again] = [buildRunStory(input), buildRunStory(other)];
                    expect(oddities(again)).toEqual(oddities(story));
                    expect(quietStretches(again, shown)).toEqual(quietStretches(story, shown));
                    const told = [story, ...story.stages, ...stepsOf(story), ...itemsOf(story), ...story.milestones];
                    const known = new Set(told.map(({ id }) => id));
                    expect(oddities(story).filter(({ recordId, rowId }) => !known.has(recordId ?? rowId))).toEqual([]);
                }
            ),
            RUNS
        );
    });
});

describe('what is usual by any rows', () => {
    it('is the same in any order, and never more than was seen', () => {
        fc.assert(
            fc.property(
                anyUsualRows.chain((rows) =>
                    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
                ),
                ([rows, other]) => {
                    const usual = usualOf(rows);
                    const ends = rows.filter(({ kind }) => kind === 'EndStep');
                    const known = [...usual.steps.values()];
                    expect(usualOf(other)).toEqual(usual);
                    expect(known.reduce((sum, { n }) => sum + n, usual.ignored)).toBe(ends.length);
                    expect(known.filter(({ medianMs, p90Ms }) => (medianMs ?? 0) > (p90Ms ?? 0))).toEqual([]);
                    for (const stageName of ['a', 'B', 'c']) {
                        const expected = expectedStages(rows, stageName);
                        const seen = new Set(rows.map(({ runId }) => runId && idKey(runId))).size;
                        expect(expectedStages(other, stageName)).toEqual(expected);
                        expect(expected.filter(({ share, runs }) => share > 1 || runs > seen)).toEqual([]);
                    }
                }
            ),
            RUNS
        );
    });

    it('finds live steps only to be slow', () => {
        fc.assert(
            fc.property(anyInput, anyUsualRows, (input, rows) => {
                const story = buildRunStory(input);
                const usual = usualOf(rows);
                for (const { stepId, overMedianMs } of slowSteps(story, usual)) {
                    const stage = story.stages.find(({ steps }) => steps.some(({ id }) => id === stepId));
                    const step = stage?.steps.find(({ id }) => id === stepId);
                    expect(step?.span.end).toBeNull();
                    expect(overMedianMs).toBeGreaterThanOrEqual(0);
                    expect(usualStep(usual, stage?.record ?? null, step?.record ?? null)?.n).toBeGreaterThanOrEqual(5);
                }
            }),
            RUNS
        );
    });
});
