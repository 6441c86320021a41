import { HOUR, START, id, interactive, item, stage, step, tell } from './factories';
import type { StepRecord } from '../records/records';

const A = stage('A', { status: 'Completed', modified: START + 20 * HOUR });

function ran(name: string, from: number, to: number, values: Partial<StepRecord> = {}): StepRecord {
    return step(name, 'A', {
        status: 'Completed',
        created: START + from * HOUR,
        modified: START + to * HOUR,
        ...values
    });
}

function path(...steps: StepRecord[]): string[] {
    return tell({ stages: [A], steps }).slowestPath.map((found) => found.slice(3, 15).replace(/^0+/, ''));
}

describe('the slowest path', () => {
    it('goes back from the step that ended last to the one that ended last before it began', () => {
        expect(path(ran('a', 0, 2), ran('b', 0, 4), ran('c', 4, 9), ran('d', 2, 8), ran('e', 0, 1))).toEqual([
            'b',
            'c'
        ]);
    });

    it('skips what began before and ended after the start of the next', () => {
        expect(path(ran('a', 0, 3), ran('b', 1, 6), ran('c', 5, 9))).toEqual(['a', 'c']);
    });

    it('of several that ended together takes the failed one', () => {
        expect(path(ran('a', 0, 5), ran('b', 1, 5, { status: 'Error' }), ran('c', 5, 6))).toEqual(['b', 'c']);
    });

    it('of several that ended together takes the one that started first, then the lower Id', () => {
        expect(path(ran('a', 2, 5), ran('b', 1, 5), ran('c', 5, 6))).toEqual(['b', 'c']);
        expect(path(ran('y', 1, 5), ran('x', 1, 5))).toEqual(['x']);
    });

    it('takes what still runs for the last', () => {
        expect(path(ran('a', 0, 2), ran('b', 3, 0, { status: 'InProgress' }), ran('c', 2, 9))).toEqual(['a', 'b']);
    });

    it('passes steps of no length once', () => {
        expect(path(ran('a', 0, 2), ran('b', 2, 2), ran('c', 2, 4))).toEqual(['a', 'c']);
        expect(path(ran('x', 2, 2), ran('y', 2, 2))).toEqual(['y', 'x']);
    });

    it('leaves out what has not started or ended nobody knows when', () => {
        expect(
            path(ran('a', 0, 2), ran('b', 3, 9, { status: 'NotStarted' }), ran('c', 3, 9, { modified: null }))
        ).toEqual(['a']);
    });

    it('goes through the stages in their order', () => {
        const stages = [A, stage('B', { position: 2 })];
        const steps = [ran('a', 0, 2), interactive('b', 'B', { created: START + 3 * HOUR })];
        expect(tell({ stages, steps }).slowestPath).toEqual([id('0jL', 'a'), id('0jL', 'b')]);
        expect(tell({ items: [item('i', null)] }).slowestPath).toEqual([]);
        expect(tell().slowestPath).toEqual([]);
    });
});
