import { compareIds, idKey, sameId, stateCounts } from '../orchestrationModel';
import { STEP_STATES } from '../states/states';
import {
    DAY,
    HOUR,
    ME,
    NOW,
    RUN_ID,
    START,
    id,
    interactive,
    item,
    itemStory,
    itemsOf,
    row,
    run,
    stage,
    step,
    stepRow,
    stepStory,
    stepsOf,
    tell,
    user
} from './factories';

const me = user('me');

describe('ids', () => {
    it('of 15 and 18 characters are the same id, case-sensitively', () => {
        const long = id('005', 'Ada');
        expect(sameId(long, long.slice(0, 15))).toBe(true);
        expect(sameId(long, `${long.slice(0, 15)}ZZZ`)).toBe(true);
        expect(sameId(long, id('005', 'ada'))).toBe(false);
        expect(sameId(null, null)).toBe(false);
        expect(sameId(undefined, long)).toBe(false);
        expect(compareIds(id('005', 'a'), id('005', 'Z'))).toBe(1);
        expect(compareIds(long, long.slice(0, 15))).toBe(0);
        expect(idKey(long)).toHaveLength(15);
    });

    it('of either length lead to the parent', () => {
        const short = (text: string): string => text.slice(0, 15);
        const story = tell({
            stages: [stage('A')],
            steps: [interactive('s', 'A', { stageId: short(id('0jE', 'A')) })],
            items: [item('i', 's', { stepId: short(id('0jL', 's')), assignee: user('me', { id: short(ME) }) })]
        });
        expect(story.stages).toHaveLength(1);
        expect(itemStory(story, 'i').holder.isYou).toBe(true);
    });
});

describe('a record that came twice', () => {
    it('stands once, in its newest version, whatever the order', () => {
        const old = step('s', 'A', { status: 'InProgress', modstamp: START });
        const newer = step('s', 'A', { status: 'Completed', modstamp: START + HOUR, id: old.id.slice(0, 15) });
        for (const steps of [
            [old, newer],
            [newer, old]
        ]) {
            const found = stepsOf(tell({ stages: [stage('A'), stage('A')], steps }));
            expect(found.map((told) => told.state)).toEqual(['completed']);
        }
    });

    it('counts a version without time as the older one, and tells equal ones apart by content', () => {
        const a = item('i', 's', { modstamp: null, status: 'Completed' });
        const b = item('i', 's', { modstamp: START });
        expect(itemsOf(tell({ items: [b, a] })).map((told) => told.state)).toEqual(['open']);
        const c = row('x', 'StartStep', { comments: 'c' });
        const d = row('x', 'StartStep', { comments: 'd' });
        const comments = [tell({ rows: [c, d] }), tell({ rows: [d, c] })].map((story) =>
            story.milestones.map((told) => told.record.comments)
        );
        expect(comments).toEqual([['d'], ['d']]);
    });
});

describe('order', () => {
    it('of stages: Position, CreatedDate, Id; what has no visible stage last', () => {
        const stages = [
            stage('n', { position: null }),
            stage('c', { position: 2 }),
            stage('b', { position: 1, created: START + HOUR }),
            stage('a', { position: 1 }),
            stage('Z', { position: 1 })
        ];
        const story = tell({ stages, steps: [step('lost', null)], items: [item('i', null)] });
        expect(story.stages.map((told) => told.record?.name ?? null)).toEqual(['Z', 'a', 'b', 'c', 'n', null]);
        expect(story.stages[5].steps.map((told) => told.id)).toEqual([id('0jL', 'lost'), null]);
    });

    it('of steps: start, then label ignoring case, then Id; without a start last', () => {
        const steps = [
            step('n', 'A', { status: 'NotStarted', label: 'aaa' }),
            step('later', 'A', { created: START + HOUR, label: 'aaa' }),
            step('B2', 'A', { label: 'Beta' }),
            step('B1', 'A', { label: 'beta' }),
            step('a', 'A', { label: 'ALPHA' })
        ];
        const story = tell({ stages: [stage('A')], steps });
        expect(stepsOf(story).map((told) => told.record?.name)).toEqual(['a', 'B1', 'B2', 'later', 'n']);
    });

    it('of work items: start, then Id', () => {
        const items = [
            item('c', 's', { created: null }),
            item('b', 's'),
            item('a', 's'),
            item('z', 's', { created: 1 })
        ];
        const story = tell({ stages: [stage('A')], steps: [interactive('s', 'A')], items });
        expect(itemsOf(story).map((told) => told.record.name)).toEqual(['WI-z', 'WI-a', 'WI-b', 'WI-c']);
    });
});

describe('holders', () => {
    const told = (assignee: ReturnType<typeof user> | null): unknown =>
        itemStory(tell({ items: [item('i', null, { assignee })] }), 'i').holder;

    it('a user is you by Id alone', () => {
        expect(told(me)).toEqual({ id: ME, name: 'me', kind: 'user', isYou: true, isActive: true });
        expect(told(user('bob', { name: 'me', isActive: false }))).toMatchObject({ isYou: false, isActive: false });
    });

    it('a group or queue is never you', () => {
        expect(told(user('me', { kind: 'group', groupType: 'Regular' }))).toMatchObject({
            kind: 'group',
            isYou: false
        });
        expect(told(user('me', { kind: 'group', groupType: 'Queue' }))).toMatchObject({ kind: 'queue', isYou: false });
    });

    it('without a name stand by their username, without a record by nothing', () => {
        expect(told(user('bob', { name: null }))).toMatchObject({ name: 'bob@example.com' });
        expect(told(null)).toEqual({ id: null, name: null, kind: 'unknown', isYou: false, isActive: null });
        const nobody = tell({ items: [item('i', null, { assignee: me })], userId: null });
        expect(itemStory(nobody, 'i').holder.isYou).toBe(false);
    });

    it('of a step: who has the open item that counts, else who had the one that ended last', () => {
        const parts = { stages: [stage('A')], steps: [interactive('s', 'A')] };
        const open = [
            item('i', 's', { assignee: user('bob') }),
            item('j', 's', { assignee: me, created: START + HOUR }),
            item('k', 's', { assignee: user('cy'), created: START - HOUR })
        ];
        expect(stepStory(tell({ ...parts, items: open }), 's').holder?.name).toBe('me');
        expect(stepStory(tell({ ...parts, items: open, userId: null }), 's').holder?.name).toBe('cy');
        const over = open.map((one, index) => ({ ...one, status: 'Completed', modified: NOW - index }));
        expect(stepStory(tell({ ...parts, items: over }), 's').holder?.name).toBe('bob');
        expect(stepStory(tell(parts), 's').holder).toBeNull();
    });
});

describe('interactive', () => {
    it('by its type, or by a visible work item', () => {
        const steps = [
            interactive('typed', 'A'),
            step('held', 'A'),
            step('machine', 'A'),
            step('none', 'A', { stepType: null })
        ];
        const story = tell({ stages: [stage('A')], steps, items: [item('i', 'held')] });
        expect(['typed', 'held', 'machine', 'none'].map((name) => stepStory(story, name).interactive)).toEqual([
            true,
            true,
            false,
            false
        ]);
    });
});

describe('what is not visible', () => {
    it('work items whose step is not visible stand under a place of their own', () => {
        const story = tell({ stages: [stage('A')], items: [item('i', null), item('j', null, { stepId: null })] });
        expect(story.stages.map((told) => told.id)).toEqual([id('0jE', 'A'), null]);
        expect(story.stages[1].steps).toMatchObject([
            { id: null, record: null, state: null, reason: null, interactive: true, milestones: [] }
        ]);
        expect(itemsOf(story).map((told) => told.record.name)).toEqual(['WI-i', 'WI-j']);
    });

    it('takes no place where there is nothing', () => {
        expect(tell({ stages: [stage('A')], steps: [step('s', 'A')], items: [item('i', 's')] }).stages).toHaveLength(1);
    });

    it('is said of the log', () => {
        expect(tell({}).logState).toBe('none');
        expect(tell({ rows: [row('x', 'EndStep')] }).logState).toBe('readable');
        expect(tell({ logState: 'readable' }).logState).toBe('none');
        expect(tell({ logState: 'error' }).logState).toBe('error');
    });
});

describe('the focus', () => {
    const stages = [stage('A')];
    const nothing = { stageId: null, stepId: null, itemId: null, holder: null, since: null, others: 0 };

    it('of a waiting run: yours first, else the one held longest', () => {
        const steps = [interactive('p', 'A'), interactive('q', 'A'), interactive('r', 'A'), step('m', 'A')];
        const items = [
            item('old', 'p', { assignee: user('bob'), created: START - HOUR }),
            item('mine', 'q', { assignee: me, created: START + HOUR })
        ];
        expect(tell({ stages, steps, items }).focus).toMatchObject({
            stageId: id('0jE', 'A'),
            stepId: id('0jL', 'q'),
            itemId: id('0jf', 'mine'),
            holder: { isYou: true },
            since: { at: START + HOUR, exact: false },
            others: 2
        });
        expect(tell({ stages, steps, items, userId: null }).focus).toMatchObject({
            stepId: id('0jL', 'p'),
            itemId: id('0jf', 'old'),
            others: 2
        });
    });

    it('of a waiting run whose holder is not visible: the step, since it started', () => {
        expect(tell({ stages, steps: [interactive('p', 'A')] }).focus).toEqual({
            ...nothing,
            stageId: id('0jE', 'A'),
            stepId: id('0jL', 'p'),
            since: { at: START, exact: false }
        });
    });

    it('of a waiting run keeps to the current stage and the steps without one', () => {
        const both = [stage('A'), stage('B', { created: START + HOUR, position: 2 })];
        const steps = [interactive('mine', 'A'), interactive('lost', null)];
        const items = [item('i', 'mine', { assignee: me }), item('j', 'lost', { assignee: user('bob') })];
        expect(tell({ stages: both, steps, items }).focus).toMatchObject({
            stageId: null,
            stepId: id('0jL', 'lost'),
            itemId: id('0jf', 'j'),
            others: 0
        });
    });

    it('of a stalled run: the step that failed, else the one that nobody holds', () => {
        const rows = [stepRow('1', 'FailStep', ['A', 'f'], START + HOUR)];
        const stalled = interactive('n', 'A');
        const failed = step('f', 'A', { status: 'Error' });
        const items = [item('i', 'n', { status: 'Completed', modified: START + DAY })];
        expect(tell({ stages, steps: [stalled, failed], items, rows }).focus).toMatchObject({
            stepId: id('0jL', 'f'),
            since: { at: START + HOUR, exact: true },
            others: 0
        });
        expect(tell({ stages, steps: [stalled], items, rows }).focus).toMatchObject({
            stepId: id('0jL', 'n'),
            since: { at: START + DAY, exact: false },
            others: 0
        });
    });

    it('of a running run: what runs, else its stage, else nothing', () => {
        expect(tell({ stages, steps: [step('r', 'A'), step('q', 'A', { created: START + 1 })] }).focus).toMatchObject({
            stepId: id('0jL', 'r'),
            since: { at: START },
            others: 1
        });
        expect(tell({ stages }).focus).toMatchObject({ stageId: id('0jE', 'A'), stepId: null, since: { at: START } });
        expect(tell({}).focus).toEqual(nothing);
    });

    it('of a suspended run: since when, and what is on hold', () => {
        const suspended = run({ status: 'Suspended', modified: NOW - HOUR });
        const parts = { run: suspended, stages, steps: [interactive('p', 'A')], items: [item('i', 'p')] };
        expect(tell(parts).focus).toMatchObject({
            stepId: id('0jL', 'p'),
            itemId: id('0jf', 'i'),
            since: { at: NOW - HOUR, exact: false }
        });
        const rows = [
            row('1', 'SuspendInstance', { timestamp: START }),
            row('2', 'SuspendInstance', { timestamp: START + HOUR })
        ];
        expect(tell({ ...parts, rows }).focus.since).toEqual({ at: START + HOUR, exact: true });
    });

    it('of a suspended stage: since when it is', () => {
        const held = [stage('A', { status: 'Suspended' })];
        expect(tell({ stages: held }).focus).toMatchObject({
            stageId: id('0jE', 'A'),
            since: { at: START + HOUR, exact: false }
        });
        const rows = [
            stepRow('1', 'SuspendStage', ['A', null], START + 1),
            stepRow('2', 'SuspendStage', ['B', null], START + 2)
        ];
        expect(tell({ stages: held, rows }).focus.since).toEqual({ at: START + 1, exact: true });
    });

    it('of a failed run: the failure', () => {
        const steps = [step('f', 'A', { status: 'Error' }), step('g', 'A', { status: 'Error', modified: NOW })];
        const story = tell({ run: run({ status: 'Error', modified: NOW }), stages, steps });
        expect(story.focus).toMatchObject({
            stageId: id('0jE', 'A'),
            stepId: id('0jL', 'g'),
            since: { at: NOW, exact: false },
            others: 1
        });
    });

    it.each(['Completed', 'Canceled'])('of a run that is %s: when it ended', (status) => {
        const story = tell({ run: run({ status, modified: NOW }), stages });
        expect(story.focus).toEqual({ ...nothing, since: { at: NOW, exact: false } });
    });

    it('of an unknown run: nothing', () => {
        expect(tell({ run: run({ status: null }), stages, steps: [interactive('p', 'A')] }).focus).toEqual(nothing);
    });
});

describe('the story as a whole', () => {
    it('carries the run, whether it ended and the time that it was told at', () => {
        expect(tell({})).toMatchObject({ id: RUN_ID, record: run(), ended: false, now: NOW });
        for (const status of ['Error', 'Canceled', 'Completed']) {
            expect(tell({ run: run({ status }) }).ended).toBe(true);
        }
    });

    it('counts the states of steps', () => {
        const steps = [step('a', 'A'), step('b', 'A'), step('c', 'A', { status: 'Error' })];
        const counts = stateCounts(stepsOf(tell({ stages: [stage('A')], steps, items: [item('i', null)] })));
        expect(Object.keys(counts)).toEqual([...STEP_STATES]);
        expect(counts).toMatchObject({ running: 2, failed: 1, completed: 0 });
    });
});
