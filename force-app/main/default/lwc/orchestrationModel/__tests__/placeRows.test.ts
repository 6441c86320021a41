import {
    HOUR,
    NOW,
    SECOND,
    START,
    id,
    interactive,
    item,
    itemStory,
    row,
    stage,
    step,
    stepRow,
    stepStory,
    tell
} from './factories';
import type { Milestone, RunStory } from '../story/story';

function milestone(story: RunStory, name: string): Milestone | undefined {
    return story.milestones.find((found) => found.id === id('0jM', name));
}

describe('log rows find their step record', () => {
    it('by stage and step name, ignoring case', () => {
        const stages = [stage('A'), stage('B', { position: 2 })];
        const steps = [step('1', 'A', { name: 'Check' }), step('2', 'B', { name: 'Check' })];
        const story = tell({ stages, steps, rows: [stepRow('x', 'StartStep', ['b', 'CHECK'], NOW)] });
        expect(milestone(story, 'x')).toMatchObject({
            level: 'step',
            stageId: id('0jE', 'B'),
            stepId: id('0jL', '2'),
            placed: true
        });
        expect(stepStory(story, '2').milestones.map((told) => told.id)).toEqual([id('0jM', 'x')]);
        expect(stepStory(story, '1').milestones).toEqual([]);
    });

    it('of several passes the last one created by then, with 2 s of tolerance, else the first', () => {
        const stages = [stage('A')];
        const steps = [
            step('p1', 'A', { name: 'S', created: START }),
            step('p2', 'A', { name: 'S', created: START + HOUR })
        ];
        const at = (timestamp: number | null): unknown => {
            const story = tell({ stages, steps, rows: [stepRow('x', 'StartStep', ['A', 'S'], timestamp)] });
            return milestone(story, 'x')?.stepId;
        };
        expect(at(START + HOUR - 2 * SECOND - 1)).toBe(id('0jL', 'p1'));
        expect(at(START + HOUR - 2 * SECOND)).toBe(id('0jL', 'p2'));
        expect(at(START - HOUR)).toBe(id('0jL', 'p1'));
        expect(at(null)).toBe(id('0jL', 'p1'));
    });

    it('of several created together the last by Id', () => {
        const steps = [step('a', 'A', { name: 'S' }), step('Z', 'A', { name: 'S' })];
        const story = tell({ stages: [stage('A')], steps, rows: [stepRow('x', 'StartStep', ['A', 'S'], NOW)] });
        expect(milestone(story, 'x')?.stepId).toBe(id('0jL', 'a'));
    });

    it('by step name alone only where the stage of the step is not visible', () => {
        const rows = [stepRow('x', 'StartStep', ['Hidden', 'S'], NOW), stepRow('y', 'EndStep', [null, 's'], NOW)];
        const lost = tell({ steps: [step('1', null, { name: 'S' })], rows });
        expect(milestone(lost, 'x')).toMatchObject({ stepId: id('0jL', '1'), stageId: null, placed: true });
        expect(milestone(lost, 'y')).toMatchObject({ stepId: id('0jL', '1'), placed: true });
        const seen = tell({ stages: [stage('A')], steps: [step('1', 'A', { name: 'S' })], rows });
        expect(milestone(seen, 'x')).toMatchObject({ stepId: null, stageId: null, placed: false });
        expect(milestone(seen, 'y')).toMatchObject({ stepId: null, placed: false });
    });

    it('by both names first', () => {
        const stages = [stage('A')];
        const steps = [step('1', 'A', { name: 'S' }), step('2', null, { name: 'S', created: START + HOUR })];
        const story = tell({ stages, steps, rows: [stepRow('x', 'StartStep', ['A', 'S'], NOW)] });
        expect(milestone(story, 'x')?.stepId).toBe(id('0jL', '1'));
    });

    it('not by names that are missing on both sides', () => {
        const story = tell({
            stages: [stage('A', { name: null })],
            steps: [step('1', 'A', { name: null }), step('2', null, { name: null })],
            rows: [stepRow('x', 'StartStep', [null, null], NOW), stepRow('y', 'StartStage', ['', ''], NOW)]
        });
        expect(milestone(story, 'x')).toMatchObject({ stageId: null, stepId: null, placed: false });
        expect(milestone(story, 'y')).toMatchObject({ stageId: null, stepId: null, placed: false });
    });
});

describe('milestones', () => {
    it.each([
        ['StartInstance', 'run'],
        ['SuspendInstance', 'run'],
        ['ResumeInstance', 'run'],
        ['CancelInstance', 'run'],
        ['EndInstance', 'run'],
        ['FailInstance', 'run'],
        ['RunRecallPath', 'run'],
        ['StartStage', 'stage'],
        ['SuspendStage', 'stage'],
        ['DiscontinueStage', 'stage'],
        ['EndStage', 'stage'],
        ['FailStage', 'stage'],
        ['StartStep', 'step'],
        ['DiscontinueStep', 'step'],
        ['EndStep', 'step'],
        ['FailStep', 'step'],
        ['StartWorkItem', 'item'],
        ['ReassignWorkItem', 'item'],
        ['EndWorkItem', 'item'],
        ['Strange', 'unknown'],
        ['constructor', 'unknown'],
        [null, 'unknown']
    ])('%s speaks of: %s', (kind, level) => {
        const [told] = tell({ rows: [row('x', kind)] }).milestones;
        expect(told.level).toBe(level);
        expect(told.placed).toBe(level === 'run' || level === 'unknown');
    });

    it('stand in log order: Timestamp, then Name, then Id', () => {
        const rows = [
            row('c', 'EndStage', { timestamp: NOW, name: 'L-2' }),
            row('b', 'EndStep', { timestamp: NOW, name: 'l-1' }),
            row('e', 'EndStep', { timestamp: NOW, name: 'L-1' }),
            row('d', 'StartStage', { timestamp: START, name: 'L-9' }),
            row('a', 'StartStage', { timestamp: null, name: 'L-9' })
        ];
        expect(tell({ rows }).milestones.map((told) => told.id)).toEqual(
            ['a', 'd', 'b', 'e', 'c'].map((name) => id('0jM', name))
        );
    });

    it('of a stage stand there, whatever the pass', () => {
        const stages = [
            stage('1', { name: 'A', status: 'Error' }),
            stage('2', { name: 'a', created: START + HOUR, position: 2 })
        ];
        const rows = [
            stepRow('x', 'StartStage', ['A', null], START),
            stepRow('y', 'StartStage', ['A', null], START + HOUR),
            stepRow('z', 'StartStage', ['Hidden', null], START)
        ];
        const story = tell({ stages, rows });
        expect(story.stages.map((told) => told.milestones.map((found) => found.id))).toEqual([
            [id('0jM', 'x')],
            [id('0jM', 'y')]
        ]);
        expect(milestone(story, 'z')).toMatchObject({ stageId: null, placed: false });
    });

    it('have no place without a time, but are told', () => {
        const story = tell({ stages: [stage('A')], rows: [stepRow('x', 'StartStage', ['A', null], null)] });
        expect(milestone(story, 'x')).toMatchObject({ stageId: id('0jE', 'A'), placed: false });
    });

    it('of a step that is not visible are told by the run alone', () => {
        const story = tell({ stages: [stage('A')], rows: [stepRow('x', 'StartStep', ['A', 'gone'], START)] });
        expect(milestone(story, 'x')).toMatchObject({ stageId: id('0jE', 'A'), stepId: null, placed: false });
        expect(story.stages[0].milestones).toEqual([]);
    });

    it('are told while the log is pending, though nothing is concluded from them', () => {
        const rows = [stepRow('x', 'StartStep', ['A', 's'], START + HOUR)];
        const story = tell({ stages: [stage('A')], steps: [step('s', 'A')], rows, logState: 'pending' });
        expect(stepStory(story, 's')).toMatchObject({
            span: { start: { at: START, exact: false } },
            milestones: [{ id: id('0jM', 'x') }]
        });
        expect(story.logState).toBe('pending');
    });

    it('give the version: that of the newest row that has one', () => {
        const rows = [
            row('a', 'StartInstance', { orchestrationVersion: 6 }),
            row('b', 'StartInstance', { timestamp: NOW, orchestrationVersion: 8 }),
            row('c', 'EndInstance', { timestamp: NOW + 1, orchestrationVersion: null })
        ];
        expect(tell({ rows }).version).toBe(8);
        expect(tell({ rows: [] }).version).toBeNull();
    });
});

describe('the work item of a row', () => {
    const parts = { stages: [stage('A')], steps: [interactive('s', 'A')] };
    const other = {
        id: id('005', 'bob'),
        kind: 'user' as const,
        name: 'Bob',
        username: null,
        isActive: true,
        groupType: null
    };
    const both = [item('i', 's'), item('j', 's', { assignee: other })];

    it('is the only one of the step', () => {
        const rows = ['StartWorkItem', 'ReassignWorkItem'].map((kind) => stepRow(kind, kind, ['A', 's'], START));
        const story = tell({ ...parts, items: [item('i', 's')], rows });
        expect(story.milestones.map((told) => told.itemId)).toEqual([id('0jf', 'i'), id('0jf', 'i')]);
    });

    it('is of several the one whose assignee is named', () => {
        const rows = [
            stepRow('x', 'StartWorkItem', ['A', 's'], START, { assignee: 'BOB' }),
            stepRow('y', 'ReassignWorkItem', ['A', 's'], START + HOUR, { assignee: 'Ada@Example.com' })
        ];
        const story = tell({ ...parts, items: both, rows });
        expect([milestone(story, 'x')?.itemId, milestone(story, 'y')?.itemId]).toEqual([
            id('0jf', 'j'),
            id('0jf', 'i')
        ]);
        expect(itemStory(story, 'i').heldSince).toEqual({ at: START + HOUR, exact: true });
        expect(itemStory(story, 'j').heldSince).toEqual({ at: START, exact: true });
    });

    it('is left open where several could be meant', () => {
        const rows = [
            stepRow('x', 'StartWorkItem', ['A', 's'], START, { assignee: 'Eve' }),
            stepRow('y', 'ReassignWorkItem', ['A', 's'], START + HOUR, { assignee: null }),
            stepRow('z', 'ReassignWorkItem', ['A', 's'], null)
        ];
        const story = tell({ ...parts, items: both, rows });
        expect(story.milestones.map((told) => told.itemId)).toEqual([null, null, null]);
    });

    it('is the one that was there at that moment', () => {
        const items = [
            item('i', 's', { status: 'Completed', modified: START + HOUR }),
            item('j', 's', { created: START + 2 * HOUR })
        ];
        const rows = [
            stepRow('x', 'ReassignWorkItem', ['A', 's'], START + HOUR / 2, { assignee: 'Eve' }),
            stepRow('y', 'ReassignWorkItem', ['A', 's'], START + 3 * HOUR, { assignee: 'Eve' }),
            stepRow('z', 'StartWorkItem', ['A', 's'], START + 2 * HOUR + SECOND, { assignee: 'Eve' })
        ];
        const story = tell({ ...parts, items, rows });
        expect(['x', 'y', 'z'].map((name) => milestone(story, name)?.itemId)).toEqual(
            ['i', 'j', 'j'].map((name) => id('0jf', name))
        );
    });
});
