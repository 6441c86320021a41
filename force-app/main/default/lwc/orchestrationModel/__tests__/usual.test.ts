import { expectedStages, slowSteps, slowerThanUsual, usualOf, usualOfRecords, usualStep } from '../orchestrationModel';
import type { Usual, UsualRecord, UsualRow } from '../orchestrationModel';
import { HOUR, MINUTE, NOW, START, id, interactive, item, run, stage, step, stepRow, tell } from './factories';
import type { Parts } from './factories';

const A = stage('A');
const S = step('s', 'A');

function endRow(durationS: number | null, values: Partial<UsualRow> = {}): UsualRow {
    return { kind: 'EndStep', stageName: 'A', stepName: 's', durationS, runId: id('0jF', '1'), at: START, ...values };
}

function startRow(runName: string, stageName: string | null, at: number | null): UsualRow {
    return { kind: 'StartStage', stageName, stepName: null, durationS: null, runId: id('0jF', runName), at };
}

const seconds = (...durations: number[]): Usual => usualOf(durations.map((duration) => endRow(duration)));

describe('usual durations', () => {
    it('are the median and the 90th percentile by nearest rank', () => {
        expect(usualStep(seconds(50, 10, 40, 20, 30), A, S)).toEqual({
            stageName: 'A',
            stepName: 's',
            n: 5,
            tooFew: false,
            medianMs: 30_000,
            p90Ms: 50_000,
            totalMs: 150_000
        });
        expect(usualStep(seconds(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), A, S)).toMatchObject({
            medianMs: 5500,
            p90Ms: 9000,
            n: 10
        });
        expect(usualStep(seconds(...Array.from({ length: 11 }, (_, n) => n + 1)), A, S)).toMatchObject({
            p90Ms: 10_000
        });
    });

    it('of fewer than five are too few to say', () => {
        expect(usualStep(seconds(1, 2, 3, 4), A, S)).toMatchObject({
            n: 4,
            tooFew: true,
            medianMs: null,
            p90Ms: null
        });
    });

    it('go by the API names of stage and step, ignoring case', () => {
        const rows = [
            ...[1, 2, 3].map((duration) => endRow(duration)),
            ...[4, 5].map((duration) => endRow(duration, { stageName: 'a', stepName: 'S' })),
            ...[9, 9, 9, 9, 9].map((duration) => endRow(duration, { stageName: 'B' }))
        ];
        expect(usualStep(usualOf(rows), A, S)).toMatchObject({ n: 5, medianMs: 3000 });
        expect(usualStep(usualOf(rows), stage('b'), S)).toMatchObject({ n: 5, medianMs: 9000 });
        expect(usualStep(usualOf(rows), null, S)).toBeNull();
        expect(usualStep(usualOf(rows), A, step('t', 'A'))).toBeNull();
        expect(usualOf([...rows].reverse())).toMatchObject({ steps: usualOf(rows).steps });
    });

    it('count what says nothing, and look at EndStep rows only', () => {
        const usual = usualOf([
            endRow(null),
            endRow(-1),
            endRow(1, { stageName: null }),
            endRow(1, { stepName: '' }),
            endRow(0),
            endRow(5, { kind: 'FailStep' }),
            startRow('1', 'A', START)
        ]);
        expect(usual).toMatchObject({ estimated: false, ignored: 4 });
        expect(usualStep(usual, A, S)).toMatchObject({ n: 1 });
    });

    it('without log come from completed steps, estimated', () => {
        const record = (minutes: number, values: Partial<UsualRecord> = {}): UsualRecord => ({
            stageName: 'A',
            stepName: 's',
            status: 'Completed',
            created: START,
            modified: START + minutes * MINUTE,
            ...values
        });
        const usual = usualOfRecords([
            ...[5, 3, 1, 4, 2].map((minutes) => record(minutes)),
            record(99, { status: 'Error' }),
            record(1, { modified: null }),
            record(-1)
        ]);
        expect(usual).toMatchObject({ estimated: true, ignored: 2 });
        expect(usualStep(usual, A, S)).toMatchObject({ n: 5, medianMs: 3 * MINUTE, p90Ms: 5 * MINUTE });
    });

    it('of no rows are none', () => {
        expect(usualOf([])).toEqual({ estimated: false, steps: new Map(), ignored: 0 });
    });
});

describe('slower than usual', () => {
    const usual = seconds(600, 1200, 1800, 2400, 3600);
    const begun = (ms: number) => stepRow('1', 'StartStep', ['A', 's'], NOW - ms);
    const slow = (parts: Parts, past = usual) => {
        const story = tell({ stages: [A], steps: [S], ...parts });
        return slowerThanUsual(story.stages[0].steps[0], story.stages[0], past);
    };

    it('is a live step beyond the 90th percentile, counted from the median', () => {
        expect(slow({ rows: [begun(2 * HOUR)] })).toEqual({
            stageId: A.id,
            stepId: S.id,
            stageName: 'A',
            stepName: 's',
            durationMs: 2 * HOUR,
            medianMs: 30 * MINUTE,
            p90Ms: HOUR,
            n: 5,
            overMedianMs: 90 * MINUTE,
            estimated: false
        });
        expect(slow({ rows: [begun(HOUR)] })).toBeNull();
    });

    it('is estimated where the start or what is usual is', () => {
        expect(slow({})?.estimated).toBe(true);
        expect(slow({ rows: [begun(2 * HOUR)] }, { ...usual, estimated: true })?.estimated).toBe(true);
    });

    it('waits or stalls as well', () => {
        const steps = [interactive('s', 'A')];
        expect(slow({ steps, items: [item('i', 's')] })).not.toBeNull();
        const closed = item('i', 's', { status: 'Completed', modified: NOW - HOUR });
        expect(slow({ steps, items: [closed], rows: [begun(5 * HOUR)] })).not.toBeNull();
    });

    it('is none that is over, has not started, is on hold, or of which too little is known', () => {
        expect(slow({ steps: [step('s', 'A', { status: 'Completed' })] })).toBeNull();
        expect(slow({ steps: [step('s', 'A', { status: 'NotStarted' })] })).toBeNull();
        expect(slow({ steps: [step('s', 'A', { status: 'Strange' })] })).toBeNull();
        expect(slow({ run: run({ status: 'Suspended' }) })).toBeNull();
        expect(slow({}, seconds(1, 2, 3, 4))).toBeNull();
        expect(slow({}, seconds())).toBeNull();
        expect(slow({ stages: [] })).toBeNull();
    });

    it('is asked of all steps of a run at once', () => {
        const story = tell({ stages: [A], steps: [S, step('t', 'A')] });
        expect(slowSteps(story, usual).map(({ stepId }) => stepId)).toEqual([S.id]);
    });
});

describe('expected stages', () => {
    const rows = [
        ...[startRow('1', 'A', 1), startRow('1', 'B', 2), startRow('1', 'C', 3)],
        ...[startRow('2', 'A', 1), startRow('2', 'B', 2)],
        ...[startRow('3', 'A', 1), startRow('3', 'C', 2)],
        ...[startRow('4', 'A', 1)],
        ...[startRow('5', 'C', 1)]
    ];

    it('are what earlier runs reached next, with how many did', () => {
        expect(expectedStages(rows, 'A')).toEqual([
            { stageName: 'B', n: 2, runs: 4, share: 0.5 },
            { stageName: 'C', n: 1, runs: 4, share: 0.25 }
        ]);
        expect(expectedStages([...rows].reverse(), 'a')).toEqual(expectedStages(rows, 'A'));
    });

    it('are as many as the view asks for', () => {
        expect(expectedStages(rows, 'A', 1).map(({ stageName }) => stageName)).toEqual(['B']);
        expect(expectedStages(rows, 'A', 0)).toEqual([]);
    });

    it('take a second row of a stage for a resumption', () => {
        const resumed = [startRow('1', 'A', 1), startRow('1', 'a', 2), startRow('1', 'B', 3)];
        expect(expectedStages(resumed, 'A')).toEqual([{ stageName: 'B', n: 1, runs: 1, share: 1 }]);
    });

    it('of a stage that was passed again are both that followed, each once', () => {
        const again = ['A', 'B', 'A', 'C', 'A', 'B'].map((name, index) => startRow('1', name, index));
        expect(expectedStages(again, 'A')).toEqual([
            { stageName: 'B', n: 1, runs: 1, share: 1 },
            { stageName: 'C', n: 1, runs: 1, share: 1 }
        ]);
    });

    it('are none where nothing followed, or nothing is known', () => {
        expect(expectedStages(rows, 'Z')).toEqual([]);
        expect(expectedStages(rows, null)).toEqual([]);
        expect(expectedStages([startRow('1', null, 1), startRow('1', 'A', null)], 'A')).toEqual([]);
        expect(expectedStages([], 'A')).toEqual([]);
    });

    it('know ids of 15 and 18 characters for the same run', () => {
        const short = { ...startRow('1', 'B', 2), runId: id('0jF', '1').slice(0, 15) };
        expect(expectedStages([startRow('1', 'A', 1), short], 'A')).toMatchObject([{ stageName: 'B', n: 1 }]);
    });
});
