import * as fc from 'fast-check';
import { HAND_REASONS, NO_CRITERIA, RUN_STATES } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';
import { asks, without } from '../fields/field';
import { fieldNamed, fieldsOf } from '../fields/fields';
import { PROCESSES } from './bar';

const word = fc.stringMatching(/^[a-z][a-z ,]{0,8}[a-z]$/);
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
const days = fc
    .tuple(day, day)
    .map((pair) => pair.map((one) => one.toISOString().slice(0, 10)).sort((a, b) => (a < b ? -1 : 1)));
const length = fc.record({
    amount: fc.integer({ min: 1, max: 9999 }),
    unit: fc.constantFrom('h' as const, 'd' as const)
});
/** Everything is asked for. */
const criteria: fc.Arbitrary<RunCriteria> = fc
    .record({ created: days, changed: days, ended: days })
    .chain(({ created, changed, ended }) =>
        fc.record({
            text: word,
            process: word,
            version: fc.integer({ min: 1, max: 999 }),
            statuses: fc.subarray(['InProgress', 'Error', 'Completed'], { minLength: 1 }),
            states: fc.subarray([...RUN_STATES], { minLength: 1 }),
            hand: fc.subarray([...HAND_REASONS], { minLength: 1 }),
            handFirst: fc.constant(true),
            suspendedFor: length,
            failedWithin: length,
            mine: fc.constant(true),
            except: fc.uniqueArray(fc.stringMatching(/^0jE[a-z0-9]{12}$/), { minLength: 1, maxLength: 100 }),
            stage: word,
            step: word,
            stepType: word,
            slowStep: fc.constantFrom({ stageName: 'Legal', stepName: 'Review_contract' }),
            holder: word,
            holderKind: fc.constantFrom('user', 'group', 'queue', 'inactive'),
            object: word,
            recordId: fc.constantFrom('0065g00000Abcde', '0065g00000AbcdeAAB'),
            createdFrom: fc.constant(created[0]),
            createdTo: fc.constant(created[1]),
            changedFrom: fc.constant(changed[0]),
            changedTo: fc.constant(changed[1]),
            olderThan: length,
            youngerThan: length,
            unchangedFor: length,
            endedFrom: fc.constant(ended[0]),
            endedTo: fc.constant(ended[1]),
            endedWithin: length,
            debug: fc.constant(true)
        })
    );

describe.each([
    ['chosen', PROCESSES],
    ['typed', null]
])('fields, with the process %s', (_how, processes) => {
    const fields = fieldsOf(processes);

    it('together ask for every criterion and lose none', () => {
        fc.assert(
            fc.property(criteria, (given) => {
                const read = fields.reduce((all, field) => {
                    const reading = field.read(field.write(given));
                    return 'changes' in reading ? { ...all, ...reading.changes } : all;
                }, NO_CRITERIA);
                expect(read).toEqual(given);
            })
        );
    });

    it('say what each asks for, and one after the other take it back', () => {
        fc.assert(
            fc.property(criteria, (given) => {
                const left = fields.reduce((all, field) => {
                    expect(asks(field, all)).toBe(true);
                    expect(field.tell(all)).not.toBe('');
                    const less = without(field, all);
                    expect(asks(field, less)).toBe(false);
                    return less;
                }, given);
                expect(left).toEqual(NO_CRITERIA);
            })
        );
    });
});

describe('words of a field', () => {
    const told = (name: string, given: Partial<RunCriteria>): string =>
        fieldNamed(fieldsOf(PROCESSES), name).tell({ ...NO_CRITERIA, ...given });

    it('name values as the reader knows them, and others as they are', () => {
        expect(told('process', { process: 'Loan_Approval' })).toBe('Loan approval');
        expect(told('process', { process: 'Gone' })).toBe('Gone');
        expect(told('statuses', { statuses: ['InProgress', 'Odd'] })).toBe('In Progress, Odd');
        expect(told('stepType', { stepType: 'AynchronousBackgroundStep' })).toBe('Asynchronous background step');
        expect(told('holderKind', { holderKind: 'inactive' })).toBe('Inactive user');
    });

    it('part names with commas by dots', () => {
        expect(told('states', { states: ['failed', 'stalled'] })).toBe('Failed, Stalled');
        expect(told('states', { states: ['failed-resumable', 'stalled'] })).toBe('Failed, resumable\u00a0· Stalled');
    });

    it('a slow step is two API names with a point between them', () => {
        const field = fieldNamed(fieldsOf(null), 'slowStep');
        expect(field.read([' Legal.Review '])).toEqual({
            changes: { slowStep: { stageName: 'Legal', stepName: 'Review' } }
        });
        expect(field.read([''])).toEqual({ changes: { slowStep: null } });
        expect(field.read(['Review'])).toEqual({ message: expect.stringContaining('point') });
    });

    it('write days and lengths in full', () => {
        expect(told('created', { createdFrom: '2025-11-01', createdTo: '2025-11-24' })).toBe(
            '1 Nov 2025 to 24 Nov 2025'
        );
        expect(told('created', { createdFrom: '2025-11-01' })).toBe('from 1 Nov 2025');
        expect(told('changed', { changedTo: '2025-11-24' })).toBe('to 24 Nov 2025');
        expect(told('olderThan', { olderThan: { amount: 1, unit: 'd' } })).toBe('1 day');
        expect(told('unchangedFor', { unchangedFor: { amount: 36, unit: 'h' } })).toBe('36 hours');
    });
});
