import { oddities } from '../orchestrationModel';
import type { Oddity } from '../orchestrationModel';
import { HOUR, NOW, RUN_ID, START, id, item, row, run, stage, step, stepRow, tell } from './factories';
import type { Parts } from './factories';

function found(parts: Parts): [code: string, level: string, id: string | null, value: string | null][] {
    return oddities(tell(parts)).map(({ code, level, recordId, rowId, value }: Oddity) => [
        code,
        level,
        recordId ?? rowId,
        value
    ]);
}

describe('what is odd', () => {
    it('is nothing in a run as it should be', () => {
        const rows = [row('1', 'StartInstance'), stepRow('2', 'StartStep', ['A', 's'], START)];
        expect(found({ stages: [stage('A')], steps: [step('s', 'A')], items: [item('i', 's')], rows })).toEqual([]);
    });

    it('are statuses that nobody documented, and missing ones', () => {
        const parts = {
            run: run({ status: 'Strange' }),
            stages: [stage('A', { status: null })],
            steps: [step('s', 'A', { status: '' })],
            items: [item('i', 's', { status: 'Odd' })]
        };
        expect(found(parts)).toEqual([
            ['status-unlisted', 'run', RUN_ID, 'Strange'],
            ['status-missing', 'stage', id('0jE', 'A'), null],
            ['status-missing', 'step', id('0jL', 's'), null],
            ['status-unlisted', 'item', id('0jf', 'i'), 'Odd']
        ]);
    });

    it('are clocks that disagree, and ends after now', () => {
        const parts = {
            run: run({ created: NOW + HOUR }),
            stages: [stage('A', { status: 'Completed', created: NOW, modified: START })],
            steps: [step('s', 'A', { status: 'Completed', modified: NOW + HOUR })]
        };
        expect(found(parts)).toEqual([
            ['clock-disagrees', 'run', RUN_ID, null],
            ['clock-disagrees', 'stage', id('0jE', 'A'), null],
            ['ends-after-now', 'step', id('0jL', 's'), null]
        ]);
    });

    it('are records without a visible parent', () => {
        expect(found({ steps: [step('s', null)], items: [item('i', null), item('j', 's')] })).toEqual([
            ['step-without-stage', 'step', id('0jL', 's'), null],
            ['item-without-step', 'item', id('0jf', 'i'), null]
        ]);
    });

    it('are rows that have no place, no time or no known kind, each with its kind', () => {
        const rows = [
            stepRow('1', 'StartStep', ['A', 'gone'], START),
            row('2', 'StartInstance', { timestamp: null }),
            row('3', 'Strange'),
            row('4', null, { timestamp: null })
        ];
        expect(found({ stages: [stage('A')], rows })).toEqual([
            ['row-without-time', 'row', id('0jM', '2'), 'StartInstance'],
            ['kind-unlisted', 'row', id('0jM', '4'), null],
            ['row-without-time', 'row', id('0jM', '4'), null],
            ['row-not-placed', 'row', id('0jM', '1'), 'StartStep'],
            ['kind-unlisted', 'row', id('0jM', '3'), 'Strange']
        ]);
    });
});
