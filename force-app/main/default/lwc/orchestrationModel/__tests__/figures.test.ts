import { FIXTURES, readFixture, storyInputOf } from 'test/fixtures';
import { endedWithin, endOf } from '../finding/ended';
import { byReason, countEnded, countNow, isOpenItem, NOW_STATES } from '../finding/figures';
import { HAND_REASONS } from '../finding/handReasons';
import { runSummary } from '../finding/runSummary';
import type { RunSummary } from '../finding/runSummary';
import { buildRunStory } from '../story/buildRunStory';
import { usualOf } from '../usual/usual';
import { DAY, HOUR, NOW, id, interactive, item, run, stage, step, stepRow, tell, user } from './factories';

async function allStories() {
    const fixtures = await Promise.all(FIXTURES.map((name) => readFixture(name)));
    const stories = fixtures.flatMap((records) =>
        (records.FlowOrchestrationInstance ?? []).map(({ Id }) => buildRunStory(storyInputOf(records, Id)))
    );
    expect(stories.length).toBeGreaterThan(40);
    return stories;
}

describe('figures over all fixtures, recomputed plainly', () => {
    it('now: by the state of each run', async () => {
        const stories = await allStories();
        const counts = countNow(stories);
        NOW_STATES.forEach((state) => expect(counts[state]).toBe(stories.filter((one) => one.state === state).length));
        expect(Object.values(counts).every((count) => count > 0)).toBe(true);
    });

    it('ended: by the recorded status and end', async () => {
        const records = (await allStories()).map(({ record }) => record);
        const last = Math.max(...records.map(({ modified }) => modified ?? 0));
        for (const window of [HOUR, DAY, 30 * DAY]) {
            const plain = { Completed: 0, Error: 0, Canceled: 0 };
            for (const { status, created, durationS, modified } of records) {
                const end = created !== null && durationS !== null ? created + durationS * 1000 : modified;
                if (status !== null && status in plain && end !== null && end > last - window) {
                    plain[status as keyof typeof plain] += 1;
                }
            }
            expect(countEnded(records, window, last)).toEqual(plain);
        }
    });

    it('needs a hand: each run once, under the first of its reasons', async () => {
        const summaries = (await allStories()).map((story) => runSummary(story));
        const groups = byReason(summaries);
        for (const reason of HAND_REASONS) {
            const plain = summaries.filter(({ hand }) => hand[0] === reason).map((one) => one.id);
            expect(groups[reason].map((one) => one.id).sort()).toEqual(plain.sort());
        }
        const details = summaries.flatMap(({ hand, hands }) => hand.map((reason) => hands[reason] !== undefined));
        expect(details.length > 0 && details.every(Boolean)).toBe(true);
    });
});

describe('the end of a run', () => {
    const ended = { status: 'Completed', created: NOW - DAY, durationS: 3600, modified: NOW };

    it.each([
        [{}, NOW - DAY + HOUR],
        [{ durationS: null }, NOW],
        [{ created: null }, NOW],
        [{ created: null, modified: null }, null],
        [{ status: 'InProgress' }, null],
        [{ status: null }, null]
    ])('with %j', (values, end) => {
        expect(endOf({ ...ended, ...values })).toBe(end);
    });

    it('lies within the window to the millisecond', () => {
        const end = NOW - DAY + HOUR;
        expect([endedWithin(ended, NOW - end + 1, NOW), endedWithin(ended, NOW - end, NOW)]).toEqual([true, false]);
    });
});

describe('order within a reason', () => {
    const until = (name: string, at: number): RunSummary =>
        runSummary(tell({ run: run({ id: id('0jE', name), status: 'Error', modified: at }), stages: [] }));

    it('least time left first, then by Id', () => {
        const runs = [until('c', NOW - HOUR), until('b', NOW - DAY), until('a', NOW - HOUR)];
        const names = byReason(runs.map((one) => ({ ...one, hand: ['resumable'] }))).resumable.map((one) => one.id);
        expect(names).toEqual([id('0jE', 'b'), id('0jE', 'a'), id('0jE', 'c')]);
    });
});

describe('what a row says of a reason', () => {
    it('an inactive holder: the item held for longest, with its step', () => {
        const story = tell({
            stages: [stage('s')],
            steps: [interactive('a', 's'), interactive('b', 's')],
            items: [
                item('i', 'a', { assignee: user('x', { isActive: false }), created: NOW - HOUR }),
                item('j', 'b', { assignee: user('y', { isActive: false }), created: NOW - DAY })
            ]
        });
        expect(runSummary(story).hands['inactive-holder']).toMatchObject({
            itemId: id('0jf', 'j'),
            since: { at: NOW - DAY },
            usualMs: null
        });
    });

    it('how often its item was handed on, and since when the holder has it', () => {
        const story = tell({
            stages: [stage('s')],
            steps: [interactive('a', 's')],
            items: [item('i', 'a', { assignee: user('x', { isActive: false }), created: NOW - DAY })],
            rows: [
                stepRow('1', 'StartWorkItem', ['s', 'a'], NOW - DAY, { assignee: 'y' }),
                stepRow('2', 'ReassignWorkItem', ['s', 'a'], NOW - HOUR, { assignee: 'x' })
            ]
        });
        expect(runSummary(story).hands['inactive-holder']).toMatchObject({
            handovers: 1,
            heldSince: { at: NOW - HOUR, exact: true },
            holder: { name: 'x' }
        });
    });

    it('left open in a run that is over: since that end', () => {
        const parts = { run: run({ status: 'Completed', modified: NOW - HOUR }), stages: [stage('s')] };
        const { hands } = runSummary(tell({ ...parts, steps: [step('a', 's')] }));
        expect(hands['left-open']).toMatchObject({ itemId: null, since: { at: NOW - HOUR } });
    });

    it('slower than usual: the step that is beyond it by most, and its median', () => {
        const rows = ['a', 'b'].flatMap((stepName) =>
            [1, 2, 3, 4, 5].map(() => ({
                kind: 'EndStep',
                stageName: 's',
                stepName,
                durationS: stepName === 'a' ? 1 : 60,
                runId: 'other',
                at: NOW - DAY
            }))
        );
        const story = tell({ stages: [stage('s')], steps: [step('a', 's'), step('b', 's')] });
        const summary = runSummary(story, { usual: usualOf(rows) });
        expect(summary.hand).toEqual(['slow']);
        expect(summary.hands.slow).toMatchObject({ usualMs: 1000 });
    });
});

it.each([
    ['Assigned', 'InProgress', 'InProgress', true],
    ['Assigned', null, null, true],
    ['Assigned', 'Completed', 'InProgress', false],
    ['Assigned', 'InProgress', 'Error', false],
    ['Completed', 'InProgress', 'InProgress', false]
])('an item %s of a step %s in a run %s can be done: %s', (status, stepStatus, runStatus, open) => {
    expect(isOpenItem(status, stepStatus, runStatus)).toBe(open);
});
