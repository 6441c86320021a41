import * as fc from 'fast-check';
import { buildRunStory, explanation, RULES, STATEMENT_CODES, UNREAD, unread } from 'c/orchestrationModel';
import type { RunStory, Statement, StatementCode, StoryInput } from 'c/orchestrationModel';
import { plainText } from 'c/orchestrationText';
import { FIXTURES, readFixture, storyInputOf } from 'test/fixtures';
import { doNowText } from '../words/doNowText';
import { anyInput } from '../../orchestrationModel/__tests__/arbitraries';
import { faults } from '../../orchestrationModel/__tests__/removal';
import { evidenceText, evidenceTitle, ruleText, unreadText } from '../words/evidenceText';
import { placesOf } from '../words/places';
import { saidText } from '../words/saidText';

/** The runs of all fixtures, with their log and without. */
async function inputs(): Promise<StoryInput[]> {
    const read = await Promise.all(
        FIXTURES.map(async (name) => {
            const records = await readFixture(name);
            return (records.FlowOrchestrationInstance ?? []).map(({ Id }) => storyInputOf(records, Id));
        })
    );
    const all = read.flat();
    return [...all, ...all.map((input) => ({ ...input, log: { state: 'none' as const, rows: [] } }))];
}

const stories = async (): Promise<RunStory[]> => (await inputs()).map(buildRunStory);

const textOf = (statement: Statement, story: RunStory): string =>
    plainText((statement.topic === 'do-now' ? doNowText : saidText)(statement, placesOf(story, null)));

it('has a sentence for all that is said of the runs of the fixtures: whole, and without a gap', async () => {
    for (const story of await stories()) {
        for (const statement of explanation(story).filter(({ topic }) => topic !== 'message')) {
            const text = textOf(statement, story);
            expect([statement.code, text]).toEqual([statement.code, expect.stringMatching(/^\S.*[.。]$/u)]);
            expect(text).not.toMatch(/undefined|\(\)|, ,/);
        }
    }
});

it('has a sentence for every code', () => {
    const story = buildRunStory({
        run: {} as never,
        stages: [],
        steps: [],
        items: [],
        log: { state: 'none', rows: [] },
        now: 0,
        answeredAt: 0,
        userId: null
    });
    const statement = (code: StatementCode): Statement => ({
        ...{ stageId: null, stepId: null, itemId: null, recordId: null, holder: null, who: null, durationMs: null },
        topic: 'stands',
        code,
        at: { at: 0, exact: true },
        value: 'x',
        evidence: []
    });
    const silent = STATEMENT_CODES.filter((code) => {
        const said = [doNowText, saidText].map((text) => plainText(text(statement(code), placesOf(story, null))));
        return said.every((text) => text === '');
    });
    // The message stands in its panel.
    expect(silent).toEqual(['message']);
});

/** What a reader is told, and nothing that they do not see. */
function told(story: RunStory): Statement[] {
    const unseen = { stageId: null, stepId: null, itemId: null, recordId: null, holder: null, who: null };
    const places = placesOf(story, story.record.triggeringRecord ? 'Nordwind rollout' : null);
    return explanation(story).map((statement) => ({
        ...{ ...unseen, at: null, durationMs: null },
        ...{ topic: statement.topic, code: statement.code, evidence: statement.evidence },
        value: plainText((statement.topic === 'do-now' ? doNowText : saidText)(statement, places))
    }));
}

it('what is said of a record reads otherwise, or is not said, once that record is gone', async () => {
    const all = (await inputs()).flatMap((input) => faults(input, told).map((fault) => `${input.run.id}: ${fault}`));
    expect(all).toEqual([]);
});

it('the same of any mix of records', () => {
    const check = fc.property(anyInput, (input) => expect(faults(input, told)).toEqual([]));
    fc.assert(check, { numRuns: 300, seed: 20251127 });
});

it('says on which record a failed run is mended or started again; without that record nothing of it', async () => {
    const failed = (await stories()).filter(({ state }) => state === 'failed' || state === 'failed-resumable');
    const named = failed.flatMap((story) => {
        const [statement] = explanation(story);
        const text = statement && plainText(doNowText(statement, placesOf(story, 'Nordwind rollout')));
        expect(Boolean(text?.includes('Its record: Nordwind rollout.'))).toBe(Boolean(statement?.recordId));
        return statement?.recordId ? [statement.code] : [];
    });
    expect(new Set(named)).toEqual(
        new Set(['resume-fix', 'resume-find', 'start-again', 'start-again-assignee', 'start-again-over'])
    );
});

it('names what a statement rests on, and tells the rules', async () => {
    const evidence = (await stories()).flatMap(explanation).flatMap((statement) => statement.evidence);
    expect(evidence.filter((one) => evidenceText(one).trim() === '')).toEqual([]);
    expect(RULES.filter((rule) => ruleText(rule) === '')).toEqual([]);
    const at = Date.UTC(2025, 10, 25, 14, 2, 7);
    const row = { kind: 'milestone' as const, id: 'x', object: 'FlowOrchestrationLog', row: 'FailStep', at };
    expect([evidenceText(row), evidenceTitle(row)]).toEqual(['FailStep, 14:02:07', 'Tue, 25 Nov 2025, 14:02:07']);
    expect(evidenceText({ ...row, row: null, at: null })).toBe('Milestone');
});

it('tells what could not be read, and what would show it', async () => {
    expect(UNREAD.map(unreadText).filter(({ text, help }) => text === '' || help === '')).toEqual([]);
    const missing = new Set((await stories()).flatMap(unread));
    expect(UNREAD.filter((what) => !missing.has(what))).toEqual(['log-failed', 'steps']);
});
