import {
    DAY,
    HOUR,
    NOW,
    START,
    interactive,
    item,
    row,
    run,
    stage,
    stageStory,
    step,
    stepRow,
    stepStory,
    stepsOf,
    tell
} from './factories';
import type { Times } from '../story/story';

const done = { status: 'Completed', modified: START + 10 * HOUR };
const ended = run({ status: 'Completed', durationS: 36_000 });

function times(waiting: number, working: number, suspended: number, between: number): Times {
    return {
        waitingMs: waiting * HOUR,
        workingMs: working * HOUR,
        suspendedMs: suspended * HOUR,
        betweenMs: between * HOUR
    };
}

function doneItem(name: string, stepName: string, from: number, to: number): ReturnType<typeof item> {
    return item(name, stepName, { status: 'Completed', created: START + from * HOUR, modified: START + to * HOUR });
}

function doneStep(name: string, stageName: string, from: number, to: number): ReturnType<typeof step> {
    return step(name, stageName, { status: 'Completed', created: START + from * HOUR, modified: START + to * HOUR });
}

describe('the four times', () => {
    it('of a run: items that overlap count once, machine steps outside them, the rest is between', () => {
        const story = tell({
            run: ended,
            stages: [stage('A', done)],
            steps: [interactive('p', 'A', done), doneStep('m', 'A', 4, 8)],
            items: [doneItem('i', 'p', 1, 3), doneItem('j', 'p', 2, 5)]
        });
        expect(story.times).toEqual(times(4, 3, 0, 3));
        expect(stageStory(story, 'A').times).toEqual(times(4, 3, 0, 3));
    });

    it('of a step are its own: what others wait for does not count', () => {
        const story = tell({
            run: ended,
            stages: [stage('A', done)],
            steps: [interactive('p', 'A', done), doneStep('m', 'A', 2, 4)],
            items: [doneItem('i', 'p', 1, 6)]
        });
        expect(stepStory(story, 'm').times).toEqual(times(0, 2, 0, 0));
        // Without log a step begins with its first item.
        expect(stepStory(story, 'p').times).toEqual(times(5, 0, 0, 4));
    });

    it('of a stage count within its own span', () => {
        const story = tell({
            run: ended,
            stages: [stage('A', { status: 'Completed', created: START + 2 * HOUR, modified: START + 4 * HOUR })],
            steps: [interactive('p', 'A', done)],
            items: [doneItem('i', 'p', 1, 9)]
        });
        expect(stageStory(story, 'A').times).toEqual(times(2, 0, 0, 0));
        expect(story.times).toEqual(times(8, 0, 0, 2));
    });

    it('a live item waits until now', () => {
        const story = tell({
            run: run(),
            stages: [stage('A')],
            steps: [interactive('p', 'A')],
            items: [item('i', 'p', { created: NOW - 5 * HOUR })]
        });
        expect(story.times).toEqual(times(5, 0, 0, 43));
    });

    it('nobody can finish an item once its step is over: it waits no longer', () => {
        const story = tell({
            stages: [stage('A')],
            steps: [interactive('p', 'A', { status: 'Completed', modified: START + 3 * HOUR })],
            items: [item('i', 'p', { created: START + HOUR })]
        });
        expect(stepsOf(story)[0].items[0].state).toBe('ghost');
        expect(story.times).toEqual(times(2, 0, 0, 46));
    });

    it('of nothing but a run are between steps', () => {
        expect(tell({}).times).toEqual(times(0, 0, 0, 48));
    });

    it('are not known where the duration is not', () => {
        expect(tell({ run: run({ created: null }) }).times).toBeNull();
        const steps = [
            step('s', 'A', { status: 'NotStarted' }),
            step('t', 'A', { status: 'Completed', modified: null })
        ];
        const story = tell({ stages: [stage('A')], steps });
        expect(stepsOf(story).map((told) => told.times)).toEqual([null, null]);
    });

    it('are 0 where the clocks disagree', () => {
        const story = tell({ run: run({ created: NOW + DAY }), stages: [stage('A')], steps: [step('s', 'A')] });
        expect(story.times).toEqual(times(0, 0, 0, 0));
    });

    it('work items without a visible step wait too', () => {
        const story = tell({ run: ended, items: [doneItem('i', null as unknown as string, 1, 3)] });
        expect(story.times).toEqual(times(2, 0, 0, 8));
        expect(stepsOf(story)[0].times).toEqual(times(2, 0, 0, 0));
    });
});

describe('suspended time', () => {
    const suspend = (name: string, hours: number) => row(name, 'SuspendInstance', { timestamp: START + hours * HOUR });
    const resume = (name: string, hours: number) => row(name, 'ResumeInstance', { timestamp: START + hours * HOUR });
    const end = row('9', 'EndInstance', { timestamp: START + 10 * HOUR });
    const begin = row('0', 'StartInstance');

    it('goes from SuspendInstance to ResumeInstance, outside waiting and working', () => {
        const rows = [
            begin,
            suspend('1', 1),
            resume('2', 4),
            stepRow('3', 'StartStep', ['A', 'm'], START + 3 * HOUR),
            stepRow('4', 'EndStep', ['A', 'm'], START + 5 * HOUR),
            suspend('5', 6),
            resume('6', 7),
            end
        ];
        const story = tell({
            run: ended,
            stages: [stage('A', done)],
            steps: [step('m', 'A', { status: 'Completed' })],
            rows
        });
        expect(story.times).toEqual(times(0, 2, 3, 5));
        expect(stepStory(story, 'm').times).toEqual(times(0, 2, 0, 0));
    });

    it('goes on until the end where nobody resumed, from the first of several rows', () => {
        expect(tell({ run: ended, rows: [begin, suspend('1', 2), suspend('2', 4), end] }).times).toEqual(
            times(0, 0, 8, 2)
        );
        expect(tell({ run: run({ status: 'Suspended' }), rows: [begin, suspend('1', 2)] }).times).toEqual(
            times(0, 0, 46, 2)
        );
    });

    it('knows no resume without a suspension, and nothing without a log', () => {
        expect(tell({ run: ended, rows: [begin, resume('1', 2), end] }).times).toEqual(times(0, 0, 0, 10));
        expect(tell({ run: ended, rows: [suspend('1', 2)], logState: 'pending' }).times).toEqual(times(0, 0, 0, 10));
    });
});
