import * as fc from 'fast-check';
import { buildRunStory, explanation, STATEMENT_CODES, TOPICS } from 'c/orchestrationModel';
import type { Statement, StoryInput } from 'c/orchestrationModel';
import { FIXTURES, readFixture, storyInputOf } from 'test/fixtures';
import { faults } from '../../orchestrationModel/__tests__/removal';

/** These stand in the model's own tests. */
const IN_NO_FIXTURE = [
    'open-own',
    'open-item',
    'look-stage',
    'look-odd',
    'stage-failed',
    'holder-inactive',
    'odd-status',
    'stopped',
    'step-canceled'
];

/** As readers see it: with its log, without, and before the log has come. */
function readings(input: StoryInput): StoryInput[] {
    return [
        input,
        { ...input, log: { state: 'none', rows: [] } },
        { ...input, log: { state: 'error', rows: [] } },
        { ...input, log: { ...input.log, state: 'pending' } }
    ];
}

async function wholeInputs(name: string): Promise<StoryInput[]> {
    const records = await readFixture(name);
    return (records.FlowOrchestrationInstance ?? []).map(({ Id }) => storyInputOf(records, Id));
}

/** Some of the records, each with a field less now and then. */
function partOf<T extends object>(list: readonly T[]): fc.Arbitrary<T[]> {
    return fc.array(fc.nat(999), { minLength: list.length, maxLength: list.length }).map((dice) =>
        list.flatMap((record, index) => {
            const die = dice[index] ?? 0;
            const fields = Object.keys(record).filter((name) => name !== 'id');
            const hidden = die < 300 ? { [fields[die % fields.length] ?? '']: null } : {};
            return die < 900 ? [{ ...record, ...hidden }] : [];
        })
    );
}

/** What a reader may get who is not given everything. */
function partialInput(whole: StoryInput): fc.Arbitrary<StoryInput> {
    const { run, stages, steps, items, log } = whole;
    const parts = fc.tuple(partOf(stages), partOf(steps), partOf(items), partOf(log.rows), partOf([run]));
    return parts.map(([someStages, someSteps, someItems, rows, runs]) => ({
        ...whole,
        run: runs[0] ?? run,
        stages: someStages,
        steps: someSteps,
        items: someItems,
        log: { ...log, rows }
    }));
}

const statementsOf = (input: StoryInput): Statement[] => explanation(buildRunStory(input));

describe('what is said of the runs of the fixtures', () => {
    it.each(FIXTURES)('%s: every statement goes with what it rests on', async (name) => {
        for (const input of (await wholeInputs(name)).flatMap(readings)) {
            expect(faults(input)).toEqual([]);
        }
    });

    it.each(FIXTURES)('%s: so it does where only some of it can be read', async (name) => {
        for (const whole of await wholeInputs(name)) {
            fc.assert(
                fc.property(partialInput(whole), (input) => expect(faults(input)).toEqual([])),
                { numRuns: 10, seed: 20251127 }
            );
        }
    });

    it.each(FIXTURES)('%s: begins with what to do, and keeps the order of the topics', async (name) => {
        for (const input of (await wholeInputs(name)).flatMap(readings)) {
            const topics = statementsOf(input).map(({ topic }) => TOPICS.indexOf(topic));
            expect(topics[0]).toBe(0);
            expect(topics).toEqual([...topics].sort((a, b) => a - b));
        }
    });

    it('says everything that can be said at least once', async () => {
        const inputs = (await Promise.all(FIXTURES.map(wholeInputs))).flat().flatMap(readings);
        const said = new Set(inputs.flatMap(statementsOf).map(({ code }) => code));
        expect(STATEMENT_CODES.filter((code) => !said.has(code))).toEqual(IN_NO_FIXTURE);
    });
});
