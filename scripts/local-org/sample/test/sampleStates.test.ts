import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scriptMoment } from '../time.ts';
import { situations } from '../situations.ts';
import { STORIES } from './stories.ts';
import type { Story } from './stories.ts';
import { RUNS, text } from './world.ts';

const RUN_STATES = [
    ...['completed', 'canceled', 'suspended', 'failed', 'failed-resumable', 'stalled', 'waiting', 'running', 'unknown']
];
const STEP_STATES = [
    ...['not-started', 'completed', 'failed', 'discontinued', 'canceled', 'abandoned', 'suspended', 'stalled'],
    ...['waiting', 'running', 'unknown']
];
const ITEM_STATES = ['ghost', 'open', 'done', 'closed-by-system', 'closed', 'unknown'];
/** A stage is made when it starts. */
const STAGE_STATES = STEP_STATES.filter((state) => state !== 'not-started');

const FINAL_REASONS = [
    ...['final-invalid-assignee', 'final-mulesoft-step', 'final-outside-stages', 'final-window-over'],
    ...['may-be-resumable', 'current-stage-suspended', 'current-stage-stalled', 'current-stage-failed'],
    ...['current-stage-waiting', 'in-progress', 'recorded', 'unlisted-status']
];

/** Situations whose code does not begin with the state of their run. */
const STATES: Record<string, string> = {
    'unknown-parts': 'running',
    ghost: 'canceled',
    abandoned: 'failed-resumable',
    discontinued: 'waiting',
    resumed: 'completed',
    'failed-resumable': 'failed-resumable',
    'failed-resumable-today': 'failed-resumable',
    'failed-inactive-assignee': 'failed-resumable',
    'failed-again': 'failed-resumable',
    'failed-no-message': 'failed-resumable',
    'handled-fault': 'waiting',
    'second-pass': 'waiting',
    'several-runs': 'waiting',
    'several-runs-earlier': 'completed',
    approval: 'waiting',
    recalled: 'canceled',
    debug: 'completed',
    'no-log': 'waiting',
    closed: 'completed',
    'stage-not-visible': 'running',
    'no-record': 'running',
    'record-not-visible': 'waiting',
    'hard-names': 'waiting',
    'two-thousand-steps': 'waiting',
    'moves-on': 'waiting',
    'moves-on-to-failure': 'running',
    'moves-on-all-day': 'running'
};

const all = [...STORIES.values()];
const missing = (wanted: string[], found: string[]) => wanted.filter((one) => !found.includes(one));
const stages = all.flatMap((story) => story.stages);
const steps = stages.flatMap((stage) => stage.steps);

function storyOf(code: string): Story {
    const runId = situations().find((one) => one.code === code)?.runId;
    const story = STORIES.get(text(runId));
    assert.ok(story, code);
    return story;
}

/** How many steps stand in each state. */
function counts(story: Story): Record<string, number> {
    const found: Record<string, number> = {};
    for (const { state } of story.stages.flatMap((stage) => stage.steps)) {
        found[state] = (found[state] ?? 0) + 1;
    }
    return found;
}

describe('sample data: states', () => {
    it('has every state of runs, stages, steps and work items', () => {
        assert.deepEqual(
            missing(
                RUN_STATES,
                all.map(({ state }) => state)
            ),
            []
        );
        assert.deepEqual(
            missing(
                STAGE_STATES,
                stages.map(({ state }) => state)
            ),
            []
        );
        assert.deepEqual(
            missing(
                STEP_STATES,
                steps.map(({ state }) => state)
            ),
            []
        );
        const items = steps.flatMap((step) => step.items);
        assert.deepEqual(
            missing(
                ITEM_STATES,
                items.map(({ state }) => state)
            ),
            []
        );
        assert.deepEqual(
            missing(
                FINAL_REASONS,
                all.map(({ reason }) => reason)
            ),
            []
        );
    });

    it('has each situation in the state that it promises', () => {
        const wrong = situations().flatMap(({ code, runId }) => {
            const wanted = STATES[code] ?? RUN_STATES.find((state) => code.startsWith(state));
            const state = STORIES.get(runId)?.state;
            return state === wanted ? [] : [`${code}: ${state}, not ${wanted}`];
        });
        assert.deepEqual(wrong, []);
    });

    it('has log rows that all find their place', () => {
        const lost = all.filter(({ milestones }) => milestones.some(({ placed }) => !placed)).map(({ id }) => id);
        assert.deepEqual(lost, []);
    });
});

describe('sample data: the runs of the pictures', () => {
    it('waits on the Legal Queue, 30 steps in 5 stages', () => {
        const story = storyOf('waiting-queue');
        assert.equal(RUNS.find(({ Id }) => Id === story.id)?.Name, '0001234');
        assert.deepEqual(
            story.stages.map((stage) => stage.steps.length),
            [7, 7, 5, 4, 7]
        );
        assert.deepEqual(counts(story), { completed: 26, waiting: 1, running: 1, 'not-started': 2 });
        assert.equal(story.focus.holder?.name, 'Legal Queue');
        assert.equal(story.focus.since?.at, scriptMoment('24 Nov 09:05'));
        assert.equal(story.version, 7);
    });

    it('failed at Calculate price, with one item closed by the system and one left open', () => {
        const story = storyOf('failed-resumable');
        assert.equal(RUNS.find(({ Id }) => Id === story.id)?.Name, '0001187');
        assert.deepEqual(counts(story), { completed: 16, failed: 1, abandoned: 1, discontinued: 2, 'not-started': 1 });
        assert.equal(story.failure?.resumableUntil?.at, scriptMoment('9 Dec 14:02'));
        const items = story.stages.flatMap((stage) => stage.steps).flatMap((step) => step.items);
        const undone = items
            .filter(({ state }) => state !== 'done')
            .map(({ state, holder }) => `${state}: ${holder.name}`);
        assert.deepEqual(undone.sort(), ['closed-by-system: Hana Kim', 'ghost: Risk Desk']);
    });

    it('waits on the signed-in user', () => {
        assert.equal(storyOf('waiting-you').focus.holder?.isYou, true);
    });

    it('has 2,000 steps, some of which wait and run', () => {
        const { completed, waiting, running, 'not-started': notStarted } = counts(storyOf('two-thousand-steps'));
        assert.equal(completed + waiting + running + notStarted, 2000);
        assert.ok(waiting > 1 && running > 1 && notStarted > 10);
    });
});
