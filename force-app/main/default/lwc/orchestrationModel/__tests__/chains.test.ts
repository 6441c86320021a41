import {
    DAY,
    HOUR,
    NOW,
    START,
    id,
    interactive,
    item,
    itemStory,
    run,
    stage,
    stageStory,
    step,
    stepRow,
    stepStory,
    tell,
    user
} from './factories';
import type { LogRecord } from '../records/records';
import type { Parts } from './factories';

const reassign = (name: string, hours: number | null, values: Partial<LogRecord>): LogRecord =>
    stepRow(name, 'ReassignWorkItem', ['A', 's'], hours === null ? null : START + hours * HOUR, values);

function chain(rows: LogRecord[], parts: Parts = {}): [string | null, string | null, string | null][] {
    const story = tell({
        stages: [stage('A')],
        steps: [interactive('s', 'A')],
        items: [item('i', 's', { assignee: user('hana') })],
        rows,
        ...parts
    });
    return itemStory(story, 'i').handovers.map(({ from, to, by }) => [from, to, by]);
}

describe('reassignments of a work item', () => {
    const started = stepRow('0', 'StartWorkItem', ['A', 's'], START, { assignee: 'Tom' });
    const toPriya = reassign('1', 1, { assignee: 'Priya', actor: 'Boss' });
    const toHana = reassign('2', 2, { assignee: 'Hana', actor: 'Priya' });

    it('are a chain: from whom, to whom, by whom', () => {
        expect(chain([toHana, started, toPriya])).toEqual([
            ['Tom', 'Priya', 'Boss'],
            ['Priya', 'Hana', 'Priya']
        ]);
    });

    it('know not from whom where no row tells', () => {
        expect(chain([toPriya, toHana])).toEqual([
            [null, 'Priya', 'Boss'],
            ['Priya', 'Hana', 'Priya']
        ]);
        expect(chain([started, reassign('1', 1, {}), toHana])).toEqual([
            ['Tom', null, null],
            [null, 'Hana', 'Priya']
        ]);
    });

    it('have the row and its time', () => {
        const story = tell({
            stages: [stage('A')],
            steps: [interactive('s', 'A')],
            items: [item('i', 's')],
            rows: [toPriya, reassign('2', null, { assignee: 'Hana' })]
        });
        expect(itemStory(story, 'i').handovers).toEqual([
            { rowId: id('0jM', '2'), at: null, from: null, to: 'Hana', by: null, exact: false },
            { rowId: id('0jM', '1'), at: START + HOUR, from: 'Hana', to: 'Priya', by: 'Boss', exact: true }
        ]);
    });

    it('of an item that cannot be told from another one are not guessed', () => {
        const items = [item('i', 's', { assignee: user('hana') }), item('j', 's', { assignee: user('tom') })];
        expect(chain([started, toPriya, toHana], { items })).toEqual([[null, 'Hana', 'Priya']]);
    });

    it('are not read from a log that is not readable', () => {
        expect(chain([started, toPriya], { logState: 'pending' })).toEqual([]);
        expect(chain([])).toEqual([]);
    });
});

describe('passes', () => {
    it('of a stage and its steps are numbered in the order of their making, ignoring case', () => {
        const stages = [
            stage('1', { name: 'Review', created: START, position: 3 }),
            stage('2', { name: 'REVIEW', created: START + HOUR, position: 1 }),
            stage('3', { name: 'Close' })
        ];
        const steps = [
            step('a', '1', { name: 'Check', created: START + 2 * HOUR }),
            step('b', '2', { name: 'check', created: START + HOUR }),
            step('c', '3', { name: 'Check' })
        ];
        const story = tell({ stages, steps });
        expect(
            ['1', '2', '3'].map((name) => stageStory(story, name)).map(({ pass, passes }) => [pass, passes])
        ).toEqual([
            [1, 2],
            [2, 2],
            [1, 1]
        ]);
        expect(['a', 'b', 'c'].map((name) => stepStory(story, name)).map(({ pass, passes }) => [pass, passes])).toEqual(
            [
                [2, 2],
                [1, 2],
                [1, 1]
            ]
        );
    });

    it('of one moment are numbered by Id', () => {
        const steps = [step('b', 'A', { name: 'x' }), step('a', 'A', { name: 'x' }), step('c', 'A', { name: 'x' })];
        const story = tell({ stages: [stage('A')], steps });
        expect(['a', 'b', 'c'].map((name) => stepStory(story, name).pass)).toEqual([1, 2, 3]);
    });

    it('without a name or a visible stage are their own', () => {
        const steps = [
            step('a', 'A', { name: null }),
            step('b', 'A', { name: null }),
            step('c', null, { name: 'x' }),
            step('d', 'A', { name: 'x' }),
            step('e', 'N', { name: 'y' }),
            step('f', 'N', { name: 'y' })
        ];
        const story = tell({ stages: [stage('A'), stage('N', { name: null })], steps });
        expect(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => stepStory(story, name).passes)).toEqual([1, 1, 1, 1, 1, 1]);
    });
});

describe('faults that were handled', () => {
    const failed = stage('A', { status: 'Error', modified: START + HOUR });
    const next = stage('B', { position: 0, created: START + 2 * HOUR });

    it('are steps in Error of an earlier stage, wherever it stands', () => {
        const steps = [step('a', 'A', { status: 'Error' }), step('b', 'A', { status: 'Completed' })];
        expect(tell({ stages: [failed, next], steps }).handledFaults).toEqual([
            { stageId: failed.id, stepId: id('0jL', 'a'), at: { at: START + HOUR, exact: false } }
        ]);
    });

    it('are the stage itself where none of its steps is in Error', () => {
        expect(tell({ stages: [failed, next], steps: [step('b', 'A')] }).handledFaults).toEqual([
            { stageId: failed.id, stepId: null, at: { at: START + HOUR, exact: false } }
        ]);
    });

    it('are none of the current stage', () => {
        const steps = [step('a', 'A', { status: 'Error' })];
        expect(tell({ run: run({ status: 'Error' }), stages: [failed], steps }).handledFaults).toEqual([]);
        expect(tell({ steps: [step('a', null, { status: 'Error' })] }).handledFaults).toEqual([]);
    });
});

describe('the time left to resume', () => {
    const error = (modified: number | null) => run({ status: 'Error', modified });
    const steps = [step('a', 'A', { status: 'Error' })];
    const stages = [stage('A', { status: 'Error' })];

    it('ends 14 days after the failure', () => {
        expect(tell({ run: error(NOW - DAY), stages, steps }).failure).toMatchObject({
            remainingMs: 13 * DAY,
            resumableUntil: { at: NOW + 13 * DAY, exact: false },
            reason: 'may-be-resumable'
        });
    });

    it('is none once it is final, or when nobody knows when it failed', () => {
        expect(tell({ run: error(NOW - 14 * DAY), stages, steps }).failure).toMatchObject({
            final: true,
            remainingMs: null,
            reason: 'final-window-over'
        });
        const muleSoft = [step('a', 'A', { status: 'Error', stepType: 'MuleSoftStep' })];
        expect(tell({ run: error(NOW), stages, steps: muleSoft }).failure).toMatchObject({
            final: true,
            remainingMs: null,
            reason: 'final-mulesoft-step'
        });
        expect(tell({ run: error(null), stages, steps }).failure).toMatchObject({ final: false, remainingMs: null });
    });
});
