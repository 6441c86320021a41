import * as fc from 'fast-check';
import { explanation } from '../explain/explanation';
import type { Statement } from '../explain/statement';
import { nextStep } from '../explain/nextStep';
import { unread } from '../explain/unread';
import { buildRunStory } from '../story/buildRunStory';
import type { RunStory } from '../story/story';
import { anyInput } from './arbitraries';
import { interactive, item, NOW, input, run, stage, step, stepRow } from './factories';
import { faults } from './removal';
import type { Explains } from './removal';

const RUNS = { numRuns: 300, seed: 20251127 };

describe('what is said of any mix of records', () => {
    it('goes with what it rests on', () => {
        fc.assert(
            fc.property(anyInput, (any) => expect(faults(any)).toEqual([])),
            RUNS
        );
    });

    it('never fails, and says the same of the same', () => {
        fc.assert(
            fc.property(anyInput, (any) => {
                const story = buildRunStory(any);
                expect(explanation(story)).toEqual(explanation(buildRunStory(any)));
                expect(() => [nextStep(story), unread(story)]).not.toThrow();
            }),
            RUNS
        );
    });
});

describe('the check itself', () => {
    const failed = input({
        run: run({ status: 'Error' }),
        stages: [stage('a', { status: 'Error' })],
        steps: [step('b', 'a', { status: 'Error' }), interactive('c', 'a', { status: 'Discontinued' })],
        items: [item('d', 'c', { status: 'Completed' })],
        rows: [stepRow('r1', 'FailStep', ['a', 'b'], NOW - 1), stepRow('r2', 'DiscontinueStep', ['a', 'c'], NOW - 1)]
    });
    const changed =
        (change: (statement: Statement, story: RunStory) => Statement): Explains =>
        (story) =>
            explanation(story).map((statement) => change(statement, story));

    it('finds nothing in what the model says', () => {
        expect(faults(failed)).toEqual([]);
    });

    it('finds a statement that outlives its evidence', () => {
        const [first] = explanation(buildRunStory(failed)).filter(({ code }) => code === 'step-failed');
        const always: Explains = (story) => (first ? [...explanation(story), first] : []);
        expect(faults(failed, always).join()).toContain('step-failed outlives milestone');
    });

    it('finds evidence that a statement does not rest on', () => {
        const padded = changed((statement, { stages }) => ({
            ...statement,
            evidence: [
                ...statement.evidence,
                ...stages.flatMap(({ id }) =>
                    id === null ? [] : [{ kind: 'stage' as const, id, object: '', field: null, value: null }]
                )
            ]
        }));
        expect(faults(failed, padded).join()).toContain('outlives stage');
    });

    it('finds a statement that rests on no record, or speaks of one that it does not rest on', () => {
        const bare = changed((statement) => ({ ...statement, evidence: [] }));
        expect(faults(failed, bare)).toContain('step-failed rests on no record');
        expect(faults(failed, bare)).toContain('step-failed speaks of its stepId without resting on it');
    });
});
