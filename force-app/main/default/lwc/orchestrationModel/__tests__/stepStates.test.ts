import {
    HOUR,
    MINUTE,
    NOW,
    START,
    interactive,
    item,
    run,
    stage,
    stageStory,
    step,
    stepRow,
    stepStory,
    tell
} from './factories';
import type { Parts } from './factories';
import type { StepRecord } from '../records/records';

const foreignRow = [stepRow('1', 'StartInstance', [null, null], START)];
const RECORDED = [
    ['NotStarted', 'not-started'],
    ['Completed', 'completed'],
    ['Error', 'failed'],
    ['Discontinued', 'discontinued'],
    ['Canceled', 'canceled']
] as const;

function judged(record: StepRecord, parts: Parts = {}): [unknown, unknown] {
    const found = stepStory(tell({ stages: [stage('A')], steps: [record], ...parts }), 's');
    return [found.state, found.reason];
}

describe('step states', () => {
    describe.each(['InProgress', 'Suspended', 'Error', 'Canceled', 'Completed', null])(
        'in a run in %s',
        (runStatus) => {
            it.each(RECORDED)('%s is %s', (status, state) => {
                expect(judged(step('s', 'A', { status }), { run: run({ status: runStatus }) })).toEqual([
                    state,
                    'recorded'
                ]);
            });

            it.each([null, 'Strange', 'constructor', 'completed'])('%s is unknown', (status) => {
                expect(judged(step('s', 'A', { status }), { run: run({ status: runStatus }) })).toEqual([
                    'unknown',
                    'unlisted-status'
                ]);
            });
        }
    );

    describe.each(['Error', 'Canceled', 'Completed'])('once the run has ended in %s', (runStatus) => {
        it.each(['InProgress', 'Suspended'])('%s is abandoned', (status) => {
            const parts = { run: run({ status: runStatus }), items: [item('i', 's')] };
            expect(judged(interactive('s', 'A', { status }), parts)).toEqual(['abandoned', 'run-ended']);
        });
    });

    it.each(['InProgress', 'Suspended', 'Strange', null])('Suspended is suspended in a run in %s', (status) => {
        expect(judged(step('s', 'A', { status: 'Suspended' }), { run: run({ status }) })).toEqual([
            'suspended',
            'recorded'
        ]);
    });

    it('InProgress is suspended while the run is', () => {
        const parts = { run: run({ status: 'Suspended' }), items: [item('i', 's')] };
        expect(judged(interactive('s', 'A'), parts)).toEqual(['suspended', 'run-suspended']);
    });

    it('waiting: one of its work items is open, even if it is no interactive step', () => {
        const items = [item('i', 's'), item('j', 's', { status: 'Completed' })];
        expect(judged(interactive('s', 'A'), { items })).toEqual(['waiting', 'item-open']);
        expect(judged(step('s', 'A'), { items, rows: foreignRow })).toEqual(['waiting', 'item-open']);
    });

    it('waiting: interactive, and none of its work items is visible', () => {
        expect(judged(interactive('s', 'A'))).toEqual(['waiting', 'holder-not-visible']);
        expect(judged(interactive('s', 'A'), { rows: foreignRow })).toEqual(['waiting', 'holder-not-visible']);
    });

    it('running: neither interactive nor with a work item', () => {
        expect(judged(step('s', 'A'), { rows: foreignRow })).toEqual(['running', 'in-progress']);
        expect(judged(step('s', 'A', { stepType: null }))).toEqual(['running', 'in-progress']);
    });

    it.each(['Strange', null])('is judged as in progress while the run is %s', (status) => {
        expect(judged(step('s', 'A'), { run: run({ status }) })).toEqual(['running', 'in-progress']);
        expect(judged(interactive('s', 'A'), { run: run({ status }) })).toEqual(['waiting', 'holder-not-visible']);
    });
});

describe('a step in progress that nobody holds', () => {
    const closed = (modified: number | null): Parts['items'] => [
        item('i', 's', { status: 'Completed', modified: START }),
        item('j', 's', { status: 'Completed', modified })
    ];

    it('is stalled from 5 minutes after the last change of its work items on', () => {
        const before = { items: closed(NOW - 5 * MINUTE + 1), rows: foreignRow };
        const after = { items: closed(NOW - 5 * MINUTE), rows: foreignRow };
        expect(judged(interactive('s', 'A'), before)).toEqual(['waiting', 'holder-unknown']);
        expect(judged(interactive('s', 'A'), after)).toEqual(['stalled', 'held-by-nobody']);
    });

    it('is stalled whatever its type, once it has a work item', () => {
        expect(judged(step('s', 'A'), { items: closed(START), rows: foreignRow })).toEqual([
            'stalled',
            'held-by-nobody'
        ]);
    });

    it.each(['pending', 'none', 'error'] as const)('waits while the log is %s', (logState) => {
        expect(judged(interactive('s', 'A'), { items: closed(START), logState })).toEqual([
            'waiting',
            'holder-unknown'
        ]);
    });

    it('waits if the state of one of its work items is not known', () => {
        const items = [...(closed(START) ?? []), item('k', 's', { status: 'Strange' })];
        expect(judged(interactive('s', 'A'), { items, rows: foreignRow })).toEqual(['waiting', 'holder-unknown']);
    });

    it('waits if no time of change can be read', () => {
        const items = [item('i', 's', { status: 'Completed', modified: null })];
        expect(judged(interactive('s', 'A'), { items, rows: foreignRow })).toEqual(['waiting', 'holder-unknown']);
    });

    it('is not stalled by work items that another step has', () => {
        const items = [item('i', 'other', { status: 'Completed', modified: START })];
        const steps = [interactive('s', 'A'), interactive('other', 'A')];
        const story = tell({ stages: [stage('A')], steps, items, rows: foreignRow });
        expect(stepStory(story, 's').reason).toBe('holder-not-visible');
        expect(stepStory(story, 'other').reason).toBe('held-by-nobody');
    });
});

describe('stage states', () => {
    const judgedStage = (status: string | null, parts: Parts = {}): [unknown, unknown] => {
        const found = stageStory(tell({ stages: [stage('A', { status })], ...parts }), 'A');
        return [found.state, found.reason];
    };
    const failed = step('f', 'A', { status: 'Error' });
    const stalled = interactive('n', 'A');
    const waiting = interactive('w', 'A');
    const parts = {
        items: [item('n', 'n', { status: 'Completed', modified: START })],
        rows: foreignRow
    };

    it.each(RECORDED)('%s is %s', (status, state) => {
        expect(judgedStage(status)).toEqual([state, 'recorded']);
    });

    it.each(['InProgress', 'Suspended'])('%s is abandoned once the run has ended', (status) => {
        expect(judgedStage(status, { run: run({ status: 'Completed' }) })).toEqual(['abandoned', 'run-ended']);
    });

    it('is suspended as recorded, or with the run', () => {
        expect(judgedStage('Suspended')).toEqual(['suspended', 'recorded']);
        expect(judgedStage('InProgress', { run: run({ status: 'Suspended' }) })).toEqual([
            'suspended',
            'run-suspended'
        ]);
    });

    it('is stalled if one of its steps failed', () => {
        expect(judgedStage('InProgress', { ...parts, steps: [waiting, stalled, failed] })).toEqual([
            'stalled',
            'step-failed'
        ]);
    });

    it('is stalled if one of its steps is', () => {
        expect(judgedStage('InProgress', { ...parts, steps: [waiting, stalled] })).toEqual(['stalled', 'step-stalled']);
    });

    it('waits if one of its steps does', () => {
        expect(judgedStage('InProgress', { steps: [waiting, step('r', 'A')] })).toEqual(['waiting', 'step-waiting']);
    });

    it('runs otherwise', () => {
        const steps = [step('r', 'A'), step('c', 'A', { status: 'Completed' }), step('x', 'A', { status: null })];
        expect(judgedStage('InProgress', { steps })).toEqual(['running', 'in-progress']);
        expect(judgedStage('InProgress')).toEqual(['running', 'in-progress']);
    });

    it.each([null, 'Strange'])('is unknown when its status is %s', (status) => {
        expect(judgedStage(status, { steps: [failed] })).toEqual(['unknown', 'unlisted-status']);
    });

    it('an earlier stage does not take the steps whose stage is not visible', () => {
        const story = tell({
            stages: [stage('A', { created: START }), stage('B', { created: START + HOUR, position: 2 })],
            steps: [step('lost', null, { status: 'Error' })]
        });
        expect(stageStory(story, 'A').state).toBe('running');
        expect(stageStory(story, 'B').state).toBe('stalled');
    });
});
