import * as fc from 'fast-check';
import { emptyRunsData, receivePage, receiveRuns, storyInput, storyInputs } from 'c/orchestrationData';
import type { LogAnswer, RunAnswer, RunsData } from 'c/orchestrationData';
import { FIXTURES, logAnswer, readFixture, runAnswer } from 'test/fixtures';

const NOW = Date.UTC(2025, 10, 27, 13, 20);

interface Answered {
    ids: string[];
    data: RunsData;
}

/** All runs of all fixtures as one answer of several. */
async function everything(): Promise<Answered> {
    const answers: { id: string; runs: RunAnswer; log: LogAnswer }[] = [];
    for (const name of FIXTURES) {
        const records = await readFixture(name);
        for (const { Id } of records.FlowOrchestrationInstance ?? []) {
            answers.push({ id: Id, runs: runAnswer(records, Id), log: logAnswer(records, Id) });
        }
    }
    const ids = answers.map(({ id }) => id);
    const data = answers.reduce((known, { runs, log }) => {
        const taken = receiveRuns(known, { data: runs }, NOW);
        return receivePage(taken, 'log', { data: log }, NOW);
    }, emptyRunsData(ids));
    return { ids, data };
}

describe('what the model judges of several runs', () => {
    let all: Answered;
    beforeAll(async () => {
        all = await everything();
    });

    it('is the same as of each, in the order of the Ids', () => {
        const { ids, data } = all;
        expect(ids.length).toBeGreaterThan(50);
        const inputs = storyInputs(data, NOW, '005me');
        expect(inputs.map(({ run }) => run.id)).toEqual(ids);
        expect(inputs).toEqual(ids.map((id) => storyInput(data, id, NOW, '005me')));
    });

    it('of any of them, with Ids of either form, some of them not there', () => {
        const { ids, data } = all;
        const some = fc.shuffledSubarray([...ids, '0jE0000NOTHERE0AAA'], { minLength: 1, maxLength: 5 });
        fc.assert(
            fc.property(some, fc.boolean(), fc.constantFrom(null, '0jeNEXT'), (asked, isShort, next) => {
                const given = asked.map((id) => (isShort ? id.slice(0, 15) : id));
                const part: RunsData = {
                    ...data,
                    ids: given,
                    runs: data.runs.filter(({ id }) => asked.includes(id)),
                    next: { ...data.next, log: next }
                };
                const each = given.flatMap((id) => storyInput(part, id, NOW, null) ?? []);
                expect(storyInputs(part, NOW, null)).toEqual(each);
            }),
            { numRuns: 50 }
        );
    });

    it('looks at each record once, however many runs there are', () => {
        const { data, ids } = all;
        let looks = 0;
        const log = data.log.map((row) =>
            Object.defineProperty({ ...row }, 'runId', {
                get: () => {
                    looks += 1;
                    return row.runId;
                }
            })
        );
        storyInputs({ ...data, log }, NOW, null);
        expect(looks).toBe(log.length);
        expect(ids.length).toBeGreaterThan(1);
    });
});
