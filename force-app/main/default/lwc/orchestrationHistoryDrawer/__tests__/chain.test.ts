import { usualOf, usualOfRecords } from 'c/orchestrationModel';
import type { StoryInput, Usual } from 'c/orchestrationModel';
import { chainView } from '../chain/chainView';
import type { ChainView } from 'c/orchestrationHolderChain';
import { at, handedOnLog, item, NO_LOG, NOW, person, PRIYA, row, step, story } from './fixtures';

const DONE = { status: 'Completed', elapsedSinceAssignmentS: null };

function chain(values: Partial<StoryInput>, usual: Usual | null = null): ChainView | null {
    const of = story({ steps: [step()], ...values });
    const [stage] = of.stages;
    return chainView({ stage, step: stage.steps[0] }, of, (name) => name, usual);
}

function told(view: ChainView | null): string[] {
    return (view?.segments ?? []).map(({ name, detail, handedOver }) => `${handedOver ? '◆ ' : ''}${name}: ${detail}`);
}

function held(view: ChainView | null): string | undefined {
    return view?.sentence.map(({ text }) => text).join('');
}

describe('chain of holders', () => {
    it('follows the reassignments of a work item', () => {
        const rows = handedOnLog().map((one) =>
            one.kind === 'StartWorkItem' ? { ...one, assignee: 'Priya Nair' } : one
        );
        const view = chain({ log: { state: 'readable', rows } });
        expect(held(view)).toBe('Held for 5d 20h so far');
        expect(told(view)).toEqual(['Priya Nair: 2d 16h', '◆ Legal Queue: 3d 4h, since Mon 09:05']);
        expect(view).toMatchObject({ names: true, namesClass: 'names below' });
    });

    it('knows without log that somebody had it before', () => {
        expect(told(chain({ log: NO_LOG }))).toEqual([
            'Earlier holder not known: 2d 16h',
            '◆ Legal Queue: 3d 4h, since Mon 09:05'
        ]);
    });

    it('leaves the time between two work items to nobody and does not count it', () => {
        const first = item({
            ...DONE,
            id: '0jH000000000002AAA',
            assignee: PRIYA,
            created: at('21 10:00'),
            modified: at('22 10:00')
        });
        const second = item({ created: at('24 09:20'), elapsedSinceAssignmentS: (NOW - at('24 09:20')) / 1000 });
        const view = chain({ items: [first, second], log: NO_LOG });
        expect(told(view)).toEqual([
            'Priya Nair: ~1d',
            'Held by nobody: 1d 23h',
            'Legal Queue: 3d 4h, since Mon 09:20'
        ]);
        expect(held(view)).toBe('Held for ~4d 4h so far');
        expect(view?.namesClass).toBe('names listed');
    });

    it('counts overlapping work items once and names both holders', () => {
        const other = item({ id: '0jH000000000002AAA', assignee: person('005000000000003AAA', 'Elena Petrova') });
        const both = [item(), other].map((one) => ({
            ...one,
            created: at('26 13:20'),
            elapsedSinceAssignmentS: 86_400
        }));
        const view = chain({ items: both, log: NO_LOG });
        expect(told(view)).toEqual([
            expect.stringMatching(/^(Legal Queue, Elena Petrova|Elena Petrova, Legal Queue): 1d, /)
        ]);
        expect(held(view)).toBe('Held for 1d so far');
    });

    it('does not name very many holders twice', () => {
        const rows = Array.from({ length: 20 }, (_, index) =>
            row(`24 ${String(index).padStart(2, '0')}:00`, 'ReassignWorkItem', { assignee: `Holder ${index}` })
        );
        const view = chain({ log: { state: 'readable', rows: [...handedOnLog().slice(0, 3), ...rows] } });
        expect(view?.segments).toHaveLength(21);
        expect(view?.names).toBe(false);
    });

    it('has nothing to draw without a work item', () => {
        expect(chain({ items: [] })).toBeNull();
    });

    it('says how long the step usually takes, where enough earlier runs tell', () => {
        const row = (hours: number, index: number) => ({
            kind: 'EndStep',
            stageName: 'Legal_review',
            stepName: 'Review_contract',
            durationS: hours * 3600,
            runId: String(index),
            at: 0
        });
        const hours = [70, 72, 74, 76, 78];
        expect(held(chain({}, usualOf(hours.map(row))))).toBe('Held for 5d 20h so far, usually 3d 2h');
        expect(held(chain({}, usualOf([70, 74].map(row))))).toBe('Held for 5d 20h so far');
        const records = hours.map((modified) => ({
            stageName: 'Legal_review',
            stepName: 'Review_contract',
            status: 'Completed',
            created: 0,
            modified: modified * 3_600_000
        }));
        expect(held(chain({}, usualOfRecords(records)))).toBe('Held for 5d 20h so far, usually about 3d 2h');
    });
});
