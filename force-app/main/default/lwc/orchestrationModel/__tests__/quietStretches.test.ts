import { quietStretches } from '../orchestrationModel';
import type { QuietStretch } from '../orchestrationModel';
import { DAY, HOUR, MINUTE, NOW, START, row, run, stage, step, stepRow, tell } from './factories';
import type { Parts } from './factories';

const shown = { from: START, to: NOW };

/** Milestones of a readable log, in hours from the start of a run that goes on for two days. */
function at(hours: number[], kind = 'StartStep'): Parts['rows'] {
    return hours.map((hour, index) => stepRow(`r${index}`, kind, ['A', 's'], START + hour * HOUR));
}

function quiet(hours: number[], parts: Parts = {}, span = shown): QuietStretch[] {
    return quietStretches(tell({ rows: at(hours), ...parts }), span);
}

function fold(from: number, to: number): QuietStretch {
    return { from: START + from * HOUR, to: START + to * HOUR, endsAtNow: false, keepShare: null };
}

describe('quiet stretches', () => {
    it('are longer than a tenth of what is shown and four times the median', () => {
        expect(quiet([1, 2, 3, 20, 21, 22, 23, 44, 45, 46, 47])).toEqual([fold(3, 20), fold(23, 44)]);
    });

    it('of exactly a tenth or four times the median are not folded', () => {
        const span = { from: START, to: START + 40 * HOUR };
        // A tenth of 40 hours.
        expect(quiet([0.5, 1, 5, 5.5, 6, 6.5, 7, 7.5, 8], {}, span).map(({ from }) => from)).not.toContain(
            START + HOUR
        );
        // A median of 5 hours.
        expect(quiet([5, 10, 30, 35, 40, 45])).toEqual([]);
        expect(quiet([5, 10, 30.5, 35, 40, 45])).toEqual([fold(10, 30.5)]);
    });

    it('that ends at now is folded to 40 % only beyond 40 % of the chart', () => {
        expect(quiet([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([
            { from: START + 8 * HOUR, to: NOW, endsAtNow: true, keepShare: 0.4 }
        ]);
        const busy = Array.from({ length: 32 }, (_, index) => index + 1);
        expect(quiet(busy)).toEqual([]);
    });

    it('what is folded before makes the one that ends at now larger', () => {
        const hours = [1, 2, 3, 4, 5, 6, 36, 37];
        expect(quiet(hours)).toEqual([
            fold(6, 36),
            { from: START + 37 * HOUR, to: NOW, endsAtNow: true, keepShare: 0.4 }
        ]);
    });

    it('of a run that is over end with it', () => {
        const ended = run({ status: 'Completed' });
        const rows = [...(at([1, 2, 3, 20]) ?? []), row('z', 'EndInstance', { timestamp: START + 21 * HOUR })];
        expect(quiet([], { run: ended, rows })).toEqual([fold(3, 20)]);
    });

    it('are cut to what is shown', () => {
        const hours = [1, 2, 3, 20, 21, 22, 23, 44, 45, 46, 47];
        const span = { from: START + 10 * HOUR, to: START + 30 * HOUR };
        expect(quiet(hours, {}, span)).toEqual([fold(10, 20), fold(23, 30)]);
        expect(quiet(hours, {}, { from: START + 5 * HOUR, to: START + 6 * HOUR })).toEqual([]);
        expect(quiet(hours, {}, { from: NOW + DAY, to: NOW + 2 * DAY })).toEqual([]);
        expect(quiet(hours, {}, { from: NOW, to: START })).toEqual([]);
    });

    it.each(['ReassignWorkItem', 'FailStage', 'EndWorkItem', 'StartStage', 'FailInstance'])('end with %s', (kind) => {
        const rows = [
            ...(at([1, 2, 3, 40, 41, 42, 43, 44, 45, 46, 47]) ?? []),
            stepRow('x', kind, ['A', 's'], START + 20 * HOUR)
        ];
        expect(quiet([], { rows })).toEqual([fold(3, 20), fold(20, 40)]);
    });

    it.each(['SuspendInstance', 'RunRecallPath', 'Strange'])('do not end with %s', (kind) => {
        const rows = [
            ...(at([1, 2, 3, 40, 41, 42, 43, 44, 45, 46, 47]) ?? []),
            row('x', kind, { timestamp: START + 20 * HOUR })
        ];
        expect(quiet([], { rows })).toEqual([fold(3, 40)]);
    });

    it('go by the records alone while there is no log', () => {
        const steps = [1, 2, 3, 20, 21, 22, 23, 44].map((hour, index) =>
            step(`s${index}`, 'A', {
                status: 'Completed',
                created: START + hour * HOUR,
                modified: START + hour * HOUR + 30 * MINUTE
            })
        );
        const parts: Parts = { stages: [stage('A')], steps, rows: at([10]), logState: 'pending' };
        expect(quietStretches(tell(parts), shown)).toEqual([fold(3.5, 20), fold(23.5, 44)]);
    });
});
