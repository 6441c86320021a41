import { DAY, HOUR, NOW, START, id, interactive, item, row, run, stage, step, stepRow, tell } from './factories';
import type { Parts } from './factories';

function judged(parts: Parts): [string, string] {
    const { state, reason } = tell(parts);
    return [state, reason];
}

describe('run states', () => {
    const busy = { stages: [stage('A')], steps: [step('f', 'A', { status: 'Error' })] };

    it.each([
        ['Completed', 'completed'],
        ['Canceled', 'canceled'],
        ['Suspended', 'suspended']
    ])('%s is %s, whatever its stages', (status, state) => {
        expect(judged({ ...busy, run: run({ status }) })).toEqual([state, 'recorded']);
    });

    it.each([null, 'Strange', 'NotStarted', 'Discontinued', 'constructor', 'completed'])('%s is unknown', (status) => {
        expect(judged({ ...busy, run: run({ status }) })).toEqual(['unknown', 'unlisted-status']);
    });

    it('suspended: the current stage is', () => {
        expect(judged({ stages: [stage('A', { status: 'Suspended' })] })).toEqual([
            'suspended',
            'current-stage-suspended'
        ]);
    });

    it('stalled: the current stage failed', () => {
        expect(judged({ stages: [stage('A', { status: 'Error' })] })).toEqual(['stalled', 'current-stage-failed']);
    });

    it('stalled: the current stage is', () => {
        expect(judged(busy)).toEqual(['stalled', 'current-stage-stalled']);
    });

    it('waiting: the current stage is', () => {
        expect(judged({ stages: [stage('A')], steps: [interactive('w', 'A')] })).toEqual([
            'waiting',
            'current-stage-waiting'
        ]);
    });

    it.each(['Completed', 'Discontinued', 'NotStarted', 'Canceled', 'InProgress', null, 'Strange'])(
        'running otherwise: the current stage is %s',
        (status) => {
            expect(judged({ stages: [stage('A', { status })] })).toEqual(['running', 'in-progress']);
        }
    );

    it('running: nothing visible yet', () => {
        expect(judged({})).toEqual(['running', 'in-progress']);
    });

    it('an Error in an earlier stage was handled: it stays failed, the run ignores it', () => {
        const stages = [
            stage('A', { status: 'Error', created: START }),
            stage('B', { status: 'InProgress', created: START + HOUR, position: 2 })
        ];
        const steps = [step('f', 'A', { status: 'Error' }), interactive('w', 'B')];
        const story = tell({ stages, steps });
        expect([story.state, story.reason]).toEqual(['waiting', 'current-stage-waiting']);
        expect(story.stages.map((told) => told.state)).toEqual(['failed', 'waiting']);
    });
});

describe('the current stage', () => {
    const current = (...stages: Parameters<typeof stage>[]): string | null =>
        tell({ stages: stages.map((args) => stage(...args)) }).currentStageId;

    it('is of the stages in progress the last created, then by Id, case-sensitively', () => {
        expect(
            current(
                ['A', { created: START + HOUR }],
                ['B', { created: START, position: 9 }],
                ['C', { created: START + DAY, status: 'Completed' }]
            )
        ).toBe(id('0jE', 'A'));
        expect(current(['a'], ['B'])).toBe(id('0jE', 'a'));
        expect(current(['a'], ['b'], ['Z'])).toBe(id('0jE', 'b'));
    });

    it('is without one in progress of all the last by CreatedDate, Position, Id', () => {
        const over = { status: 'Completed' };
        expect(current(['A', { ...over, created: START + HOUR }], ['B', { ...over, position: 5 }])).toBe(
            id('0jE', 'A')
        );
        expect(current(['B', { ...over, position: 4 }], ['A', { ...over, position: 5 }])).toBe(id('0jE', 'A'));
        expect(current(['A', over], ['B', over])).toBe(id('0jE', 'B'));
        expect(current(['A', { ...over, created: null }], ['B', { ...over, position: null }])).toBe(id('0jE', 'B'));
    });

    it('is none without a stage', () => {
        expect(current()).toBeNull();
    });

    it('is marked on its story', () => {
        const stages = [stage('A', { position: 2, status: 'Completed' }), stage('B')];
        expect(tell({ stages }).stages.map((told) => [told.record?.name, told.isCurrent])).toEqual([
            ['B', true],
            ['A', false]
        ]);
    });
});

describe('steps whose stage is not visible', () => {
    it('count as steps of the current stage', () => {
        const stages = [stage('A')];
        const steps = [step('r', 'A'), interactive('lost', null)];
        const story = tell({ stages, steps });
        expect(story.state).toBe('waiting');
        expect(story.stages.map((told) => [told.id, told.state, told.isCurrent])).toEqual([
            [id('0jE', 'A'), 'waiting', true],
            [null, null, false]
        ]);
    });

    it('decide alone where no stage is visible', () => {
        const story = tell({ steps: [interactive('lost', null), step('f', null, { status: 'Error' })] });
        expect([story.state, story.reason]).toEqual(['stalled', 'current-stage-stalled']);
        expect(judged({ steps: [interactive('lost', null)] })).toEqual(['waiting', 'current-stage-waiting']);
        expect(judged({ steps: [step('lost', null)] })).toEqual(['running', 'in-progress']);
        expect(judged({ steps: [step('lost', null, { status: 'Suspended' })] })).toEqual(['running', 'in-progress']);
        expect(story.stages.map((told) => [told.id, told.isCurrent])).toEqual([[null, true]]);
    });

    it('decide alone where no visible stage is in progress and one of them is', () => {
        const stages = [stage('A', { status: 'Error' })];
        expect(judged({ stages, steps: [interactive('lost', null)] })).toEqual(['waiting', 'current-stage-waiting']);
        expect(judged({ stages, steps: [step('lost', null)] })).toEqual(['running', 'in-progress']);
    });

    it('leave it to the last visible stage where none of them is in progress', () => {
        const lost = [step('lost', null, { status: 'Error' })];
        expect(judged({ stages: [stage('A', { status: 'Completed' })], steps: lost })).toEqual([
            'running',
            'in-progress'
        ]);
        expect(judged({ stages: [stage('A', { status: 'Suspended' })], steps: lost })).toEqual([
            'suspended',
            'current-stage-suspended'
        ]);
    });

    it('leave a run that is not in progress alone', () => {
        expect(judged({ run: run({ status: 'Suspended' }), steps: [interactive('lost', null)] })).toEqual([
            'suspended',
            'recorded'
        ]);
    });
});

describe('a failed run', () => {
    const failedRun = run({ status: 'Error', modified: NOW - DAY });
    const stages = [stage('A', { status: 'Error' })];
    const steps = [step('f', 'A', { status: 'Error' })];
    const failed = { run: failedRun, stages, steps };
    const failStep = stepRow('1', 'FailStep', ['A', 'f'], NOW - DAY);
    const invalid = (at: number, place: [string, string] = ['A', 'f']): ReturnType<typeof row> =>
        stepRow('9', 'StartWorkItem', place, at, { assigneeType: 'Invalid' });

    it('may be resumable where nothing proves the contrary', () => {
        expect(judged(failed)).toEqual(['failed-resumable', 'may-be-resumable']);
        expect(judged({ ...failed, rows: [failStep] })).toEqual(['failed-resumable', 'may-be-resumable']);
    });

    it('is final when the assignee of a step of the current stage could not be found', () => {
        expect(judged({ ...failed, rows: [invalid(NOW - DAY)] })).toEqual(['failed', 'final-invalid-assignee']);
    });

    it('is not final for an assignee in an earlier stage, or before the resume', () => {
        const earlier = stage('E', { status: 'Completed', created: START - HOUR });
        const parts = { ...failed, stages: [earlier, ...stages], steps: [step('e', 'E'), ...steps] };
        expect(judged({ ...parts, rows: [failStep, invalid(NOW - DAY, ['E', 'e'])] })[0]).toBe('failed-resumable');
        const resume = row('5', 'ResumeInstance', { timestamp: NOW - 2 * HOUR });
        expect(judged({ ...failed, rows: [failStep, invalid(NOW - 3 * HOUR), resume] })[0]).toBe('failed-resumable');
        expect(judged({ ...failed, rows: [failStep, resume, invalid(NOW - HOUR)] })[0]).toBe('failed');
    });

    it('is final for an assignee of a step whose stage is not visible', () => {
        const lost = [step('lost', null)];
        expect(judged({ ...failed, steps: lost, rows: [invalid(NOW - DAY, ['Z', 'lost'])] })).toEqual([
            'failed',
            'final-invalid-assignee'
        ]);
    });

    it.each(['MuleSoftStep', 'xmulesoft', 'MULESOFT'])('is final when a step of type %s failed', (stepType) => {
        expect(judged({ ...failed, steps: [step('m', 'A', { status: 'Error', stepType })] })).toEqual([
            'failed',
            'final-mulesoft-step'
        ]);
        expect(judged({ ...failed, steps: [step('m', null, { status: 'Error', stepType })] })[0]).toBe('failed');
        expect(judged({ ...failed, steps: [step('m', 'A', { stepType })] })[0]).toBe('failed-resumable');
    });

    it('is not final for a MuleSoft step in an earlier stage', () => {
        const earlier = stage('E', { status: 'Error', created: START - HOUR });
        const mule = step('m', 'E', { status: 'Error', stepType: 'MuleSoftStep' });
        expect(judged({ ...failed, stages: [earlier, ...stages], steps: [mule, ...steps] })[0]).toBe(
            'failed-resumable'
        );
    });

    describe('outside the stages', () => {
        const quiet = {
            run: failedRun,
            stages: [stage('A', { status: 'Discontinued' })],
            steps: [step('s', 'A', { status: 'Completed' })]
        };
        const rows = [row('1', 'FailInstance', { timestamp: NOW - DAY })];

        it('is final', () => {
            expect(judged({ ...quiet, rows })).toEqual(['failed', 'final-outside-stages']);
            expect(judged({ run: failedRun, rows })).toEqual(['failed', 'final-outside-stages']);
        });

        it.each(['pending', 'none', 'error'] as const)('is not concluded while the log is %s', (logState) => {
            expect(judged({ ...quiet, rows, logState })).toEqual(['failed-resumable', 'may-be-resumable']);
        });

        it.each(['FailStage', 'FailStep'])('is not concluded with a %s row since the resume', (kind) => {
            const fail = stepRow('2', kind, ['A', 'gone'], NOW - DAY);
            expect(judged({ ...quiet, rows: [...rows, fail] })[0]).toBe('failed-resumable');
            const resume = row('3', 'ResumeInstance', { timestamp: NOW - HOUR });
            expect(judged({ ...quiet, rows: [...rows, fail, resume] })).toEqual(['failed', 'final-outside-stages']);
        });

        it.each(['Error', 'InProgress'])('is not concluded with a stage or step in %s', (status) => {
            expect(judged({ ...quiet, rows, stages: [stage('A', { status })] })[0]).toBe('failed-resumable');
            expect(judged({ ...quiet, rows, steps: [step('s', 'A', { status })] })[0]).toBe('failed-resumable');
        });
    });

    it('is final once 14 x 24 h have passed since the failure', () => {
        const at = (modified: number | null): [string, string] =>
            judged({ ...failed, run: run({ status: 'Error', modified }) });
        expect(at(NOW - 14 * DAY + 1)).toEqual(['failed-resumable', 'may-be-resumable']);
        expect(at(NOW - 14 * DAY)).toEqual(['failed', 'final-window-over']);
        expect(at(null)).toEqual(['failed-resumable', 'may-be-resumable']);
    });

    it('takes the time of the last FailInstance row since the resume', () => {
        const old = row('1', 'FailInstance', { timestamp: NOW - 20 * DAY });
        const resume = row('2', 'ResumeInstance', { timestamp: NOW - 18 * DAY });
        const again = row('3', 'FailInstance', { timestamp: NOW - HOUR });
        const exact = tell({ ...failed, rows: [again, old, resume] });
        expect(exact.failure).toMatchObject({
            at: { at: NOW - HOUR, exact: true },
            resumableUntil: { at: NOW - HOUR + 14 * DAY, exact: true },
            final: false
        });
        expect(tell({ ...failed, rows: [old, resume] }).failure?.at).toEqual({ at: NOW - DAY, exact: false });
        expect(tell({ ...failed, rows: [old] })).toMatchObject({ state: 'failed', reason: 'final-window-over' });
    });

    it('says which step failed', () => {
        expect(tell(failed).failure).toMatchObject({ stageId: id('0jE', 'A'), stepId: id('0jL', 'f') });
        const two = [step('f', 'A', { status: 'Error' }), step('g', 'A', { status: 'Error', modified: NOW })];
        expect(tell({ ...failed, steps: two }).failure?.stepId).toBe(id('0jL', 'g'));
        const lost = [step('lost', null, { status: 'Error' })];
        expect(tell({ ...failed, steps: lost }).failure).toMatchObject({ stageId: null, stepId: id('0jL', 'lost') });
    });

    it('says by the log which step failed when no record does', () => {
        const open = [interactive('s', 'A'), interactive('t', 'A')];
        expect(tell({ ...failed, steps: open }).failure).toMatchObject({ stageId: id('0jE', 'A'), stepId: null });
        const rows = [stepRow('1', 'FailStep', ['a', 'T'], NOW - DAY)];
        expect(tell({ ...failed, steps: open, rows }).failure?.stepId).toBe(id('0jL', 't'));
    });

    it('names no stage when it failed outside of them, or where that is not known', () => {
        const rows = [row('1', 'FailInstance', { timestamp: NOW - DAY })];
        const over = [stage('A', { status: 'Discontinued' })];
        expect(tell({ run: failedRun, stages: over, rows }).failure).toMatchObject({ stageId: null, stepId: null });
        expect(tell({ run: failedRun, stages: over }).failure).toMatchObject({ stageId: null, stepId: null });
    });

    it('is told of a run in Error only', () => {
        expect(tell({ stages, steps }).failure).toBeNull();
        expect(tell({ run: run({ status: 'Canceled' }), stages, steps, items: [item('i', 'f')] }).failure).toBeNull();
    });
});
