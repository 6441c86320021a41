import { buildRunStory, explanation, RULES, STATEMENT_CODES, UNREAD, unread } from 'c/orchestrationModel';
import type { RunStory, Statement, StatementCode } from 'c/orchestrationModel';
import { plainText } from 'c/orchestrationText';
import { FIXTURES, readFixture, storyInputOf } from 'test/fixtures';
import { doNowText } from '../words/doNowText';
import { evidenceText, evidenceTitle, ruleText, unreadText } from '../words/evidenceText';
import { placesOf } from '../words/places';
import { saidText } from '../words/saidText';

async function stories(): Promise<RunStory[]> {
    const inputs = await Promise.all(
        FIXTURES.map(async (name) => {
            const records = await readFixture(name);
            return (records.FlowOrchestrationInstance ?? []).map(({ Id }) => storyInputOf(records, Id));
        })
    );
    const all = inputs.flat();
    return [...all, ...all.map((input) => ({ ...input, log: { state: 'none' as const, rows: [] } }))].map(
        buildRunStory
    );
}

const textOf = (statement: Statement, story: RunStory): string =>
    plainText(statement.topic === 'do-now' ? doNowText(statement) : saidText(statement, placesOf(story, null)));

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
        const one = statement(code);
        return plainText(doNowText(one)) === '' && plainText(saidText(one, placesOf(story, null))) === '';
    });
    // The message stands in its panel.
    expect(silent).toEqual(['message']);
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
