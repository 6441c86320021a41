import * as fc from 'fast-check';
import { HAND_REASONS, NO_CRITERIA, RUN_SORTS, RUN_STATES } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';
import {
    asksNothing,
    misreadValues,
    readCriteria,
    readLength,
    readPageNumber,
    readSort,
    writeCriteria,
    writeSort
} from 'c/orchestrationText';

const word = fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.trim());
const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const length = fc.record({
    amount: fc.integer({ min: 1, max: 9999 }),
    unit: fc.constantFrom('h' as const, 'd' as const)
});
const apiName = fc.stringMatching(/^[A-Za-z]\w{0,12}$/);
const criteria: fc.Arbitrary<RunCriteria> = fc.record({
    text: word,
    process: word,
    version: fc.option(fc.nat(999)),
    statuses: fc.uniqueArray(fc.constantFrom('Error', 'InProgress', 'Canceled', 'Odd one')),
    states: fc.uniqueArray(fc.constantFrom(...RUN_STATES)),
    hand: fc.uniqueArray(fc.constantFrom(...HAND_REASONS)),
    handFirst: fc.boolean(),
    suspendedFor: fc.option(length),
    failedWithin: fc.option(length),
    mine: fc.boolean(),
    except: fc.uniqueArray(fc.stringMatching(/^0jE[a-zA-Z0-9]{12}$/), { maxLength: 100 }),
    stage: word,
    step: word,
    stepType: word,
    slowStep: fc.option(fc.record({ stageName: apiName, stepName: apiName })),
    holder: word,
    holderKind: fc.option(fc.constantFrom('user', 'group', 'queue', 'inactive')),
    object: word,
    recordId: word,
    createdFrom: fc.option(day, { nil: '' }),
    createdTo: fc.option(day, { nil: '' }),
    changedFrom: fc.option(day, { nil: '' }),
    changedTo: fc.option(day, { nil: '' }),
    olderThan: fc.option(length),
    youngerThan: fc.option(length),
    unchangedFor: fc.option(length),
    endedFrom: fc.option(day, { nil: '' }),
    endedTo: fc.option(day, { nil: '' }),
    endedWithin: fc.option(length),
    debug: fc.boolean()
});

describe('criteria in an address', () => {
    it('come back as they were written', () => {
        fc.assert(
            fc.property(criteria, (given) => {
                expect(readCriteria(writeCriteria(given))).toEqual(given);
            })
        );
    });

    it('are strings only, and nothing where nothing is asked for', () => {
        fc.assert(
            fc.property(criteria, (given) => {
                const values = Object.values(writeCriteria(given)).filter((value) => value !== undefined);
                expect(values.every((value) => typeof value === 'string' && value !== '')).toBe(true);
            })
        );
        expect(asksNothing(NO_CRITERIA)).toBe(true);
        expect(asksNothing({ ...NO_CRITERIA, debug: true })).toBe(false);
    });

    it.each<[Record<string, string>]>([
        [{ state: 'burning,<b>', hand: 'constructor', holderKind: 'toString' }],
        [{ createdFrom: '2026-02-30', createdTo: 'yesterday', changedTo: '2026-1-1' }],
        [{ slowStep: 'Review', endedFrom: '2026-02-30', endedTo: 'x' }],
        [{ slowStep: 'a.b.c' }],
        [{ version: '7.5', older: '0d', younger: '-3h', unchanged: '3 weeks' }]
    ])('ask for nothing where a value means nothing: %j', (parameters) => {
        expect(readCriteria(parameters)).toEqual(NO_CRITERIA);
        expect(misreadValues(parameters)).toEqual(Object.values(parameters).flatMap((value) => value.split(',')));
    });

    it('tell of what cannot be, and of nothing else', () => {
        fc.assert(fc.property(criteria, (given) => expect(misreadValues(writeCriteria(given))).toEqual([])));
        expect(misreadValues({ state: 'waiting,gone', debug: '0', sort: 'unchanged', run: 'x' })).toEqual(['gone']);
    });

    it('are read from any text without a failure', () => {
        fc.assert(
            fc.property(
                fc.dictionary(fc.constantFrom(...Object.keys(writeCriteria(NO_CRITERIA))), fc.string()),
                (all) => {
                    expect(readCriteria(writeCriteria(readCriteria(all)))).toEqual(readCriteria(all));
                }
            )
        );
    });

    it('keep the order and the page', () => {
        RUN_SORTS.forEach((key) =>
            [true, false].forEach((descending) => {
                expect(readSort(writeSort({ key, descending }))).toEqual({ key, descending });
            })
        );
        expect(readSort({ sort: 'beauty' })).toEqual({ key: 'unchanged', descending: false });
        expect([readPageNumber({ page: '3' }), readPageNumber({ page: '-1' }), readPageNumber({})]).toEqual([3, 1, 1]);
        expect(readLength('4h')).toEqual({ amount: 4, unit: 'h' });
    });
});
