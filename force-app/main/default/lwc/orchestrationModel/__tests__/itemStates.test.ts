import { NOW, START, item, itemStory, run, stage, step, stepRow, tell } from './factories';
import type { Parts } from './factories';

const PLACE: [string, string] = ['A', 's'];
const anyRow = [stepRow('1', 'StartStep', PLACE, START)];
const endRow = [stepRow('1', 'EndWorkItem', PLACE, START)];

function judged(itemStatus: string | null, stepStatus: string | null, parts: Parts = {}): [string, string] {
    const story = tell({
        stages: [stage('A')],
        steps: [step('s', 'A', { status: stepStatus })],
        items: [item('i', 's', { status: itemStatus })],
        ...parts
    });
    const { state, reason } = itemStory(story, 'i');
    return [state, reason];
}

describe('work item states', () => {
    it.each(['Error', 'Canceled', 'Completed'])('a ghost: Assigned in a run in %s', (status) => {
        expect(judged('Assigned', 'InProgress', { run: run({ status }) })).toEqual(['ghost', 'run-over-item-open']);
    });

    it.each(['Completed', 'Error', 'Discontinued', 'Canceled'])('a ghost: Assigned under a step in %s', (status) => {
        expect(judged('Assigned', status)).toEqual(['ghost', 'step-over-item-open']);
    });

    it.each(['InProgress', 'NotStarted', 'Suspended', 'Strange', null])(
        'open: Assigned under a step in %s',
        (status) => {
            expect(judged('Assigned', status)).toEqual(['open', 'assigned']);
        }
    );

    it.each(['InProgress', 'Suspended', 'NotStarted', 'Strange', null])('open: Assigned in a run in %s', (status) => {
        expect(judged('Assigned', 'InProgress', { run: run({ status }) })).toEqual(['open', 'assigned']);
    });

    it('open: Assigned, its step is not visible', () => {
        expect(judged('Assigned', null, { steps: [] })).toEqual(['open', 'assigned']);
    });

    it('a ghost: Assigned, its step is not visible, the run has ended', () => {
        expect(judged('Assigned', null, { steps: [], run: run({ status: 'Canceled' }) })).toEqual([
            'ghost',
            'run-over-item-open'
        ]);
    });

    it('done: Completed, and an EndWorkItem row fits, whatever the step', () => {
        expect(judged('Completed', 'Discontinued', { rows: endRow })).toEqual(['done', 'end-row-fits']);
    });

    it('done: Completed, no log, and its step is Completed', () => {
        expect(judged('Completed', 'Completed')).toEqual(['done', 'step-completed']);
    });

    it.each(['pending', 'none', 'error'] as const)('no rows count while the log is %s', (logState) => {
        expect(judged('Completed', 'Completed', { rows: anyRow, logState })).toEqual(['done', 'step-completed']);
        expect(judged('Completed', 'Discontinued', { rows: endRow, logState })).toEqual(['closed', 'closer-unknown']);
    });

    it('a log that is readable but empty counts as none', () => {
        expect(judged('Completed', 'Completed', { rows: [], logState: 'readable' })).toEqual([
            'done',
            'step-completed'
        ]);
    });

    it('closed by the system: Canceled, with and without log', () => {
        expect(judged('Canceled', 'Completed')).toEqual(['closed-by-system', 'status-canceled']);
        expect(judged('Canceled', 'Completed', { rows: endRow })).toEqual(['closed-by-system', 'status-canceled']);
    });

    it('closed by the system: a log row belongs to its step, but no EndWorkItem row fits', () => {
        expect(judged('Completed', 'Completed', { rows: anyRow })).toEqual(['closed-by-system', 'no-end-row']);
    });

    it('closed: the log is readable, but no row belongs to its step', () => {
        const rows = [stepRow('1', 'EndWorkItem', ['A', 'other'], START)];
        expect(judged('Completed', 'Completed', { rows })).toEqual(['closed', 'closer-unknown']);
    });

    it('closed: no log, and its step is not Completed', () => {
        expect(judged('Completed', 'Error')).toEqual(['closed', 'closer-unknown']);
    });

    it('closed: Completed, its step is not visible, with and without log', () => {
        expect(judged('Completed', null, { steps: [] })).toEqual(['closed', 'closer-unknown']);
        expect(judged('Completed', null, { steps: [], rows: endRow })).toEqual(['closed', 'closer-unknown']);
    });

    it.each([null, 'Strange', 'assigned', 'constructor'])('unknown: %s', (status) => {
        expect(judged(status, 'Completed', { run: run({ status: 'Error' }), now: NOW })).toEqual([
            'unknown',
            'unlisted-status'
        ]);
    });
});
