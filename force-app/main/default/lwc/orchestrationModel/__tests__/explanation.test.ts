import { explanation } from '../explain/explanation';
import type { Statement, StatementCode } from '../explain/statement';
import { unread } from '../explain/unread';
import {
    DAY,
    HOUR,
    id,
    input,
    interactive,
    item,
    ME,
    MINUTE,
    NOW,
    row,
    run,
    SECOND,
    stage,
    step,
    stepRow,
    tell,
    user
} from './factories';
import type { Parts } from './factories';
import { faults } from './removal';

const FAILED_AT = NOW - DAY;

/** A background step failed yesterday, beside a person's work; the step before was done by Tom. */
const FAILED: Parts = {
    run: run({
        status: 'Error',
        modified: NOW - HOUR,
        interview: {
            id: id('0Fo', 'i'),
            label: null,
            status: 'Error',
            currentElement: null,
            error: 'Base rate missing'
        }
    }),
    stages: [stage('a', { status: 'Error' })],
    steps: [
        interactive('decide', 'a', { status: 'Completed' }),
        interactive('sign', 'a', { status: 'Discontinued' }),
        step('rates', 'a', { status: 'Discontinued' }),
        step('price', 'a', { status: 'Error' })
    ],
    items: [
        item('decision', 'decide', { status: 'Completed', assignee: user('tom') }),
        item('signature', 'sign', { status: 'Completed', assignee: user('hana') })
    ],
    rows: [
        stepRow('1', 'EndWorkItem', ['a', 'decide'], FAILED_AT - HOUR, { actor: 'tom', assignee: 'tom' }),
        stepRow('2', 'DiscontinueStep', ['a', 'sign'], FAILED_AT),
        stepRow('5', 'DiscontinueStep', ['a', 'rates'], FAILED_AT),
        stepRow('3', 'FailStep', ['a', 'price'], FAILED_AT, { durationS: 12 }),
        row('4', 'FailInstance', { timestamp: FAILED_AT })
    ]
};

const said = (parts: Parts): Statement[] => explanation(tell(parts));

function one(parts: Parts, code: StatementCode): Statement {
    const [first, ...more] = said(parts).filter((statement) => statement.code === code);
    if (!first || more.length > 0) throw new Error(`${code}: ${first ? 'more than once' : 'not said'}`);
    return first;
}

const codes = (parts: Parts): StatementCode[] => said(parts).map(({ code }) => code);
const without = (parts: Parts, rowName: string): Parts => ({
    ...parts,
    rows: parts.rows?.filter(({ name }) => name !== rowName)
});

describe('a failed run', () => {
    it('is explained from what to do down to its record', () => {
        expect(codes(FAILED)).toEqual([
            'resume-fix',
            'step-failed',
            'since-failed',
            'perhaps',
            'finished-by',
            'closed-by-system',
            'stopped',
            'message',
            'started-by'
        ]);
    });

    it('says what failed, how long that took, and by which row', () => {
        expect(one(FAILED, 'step-failed')).toMatchObject({
            stepId: id('0jL', 'price'),
            at: { at: FAILED_AT, exact: true },
            durationMs: 12 * SECOND,
            evidence: [
                { kind: 'milestone', id: id('0jM', '3'), row: 'FailStep', at: FAILED_AT },
                { kind: 'step', id: id('0jL', 'price'), field: 'Status', value: 'Error' }
            ]
        });
    });

    it('failed at an exact time by its row, and about when it was changed without it', () => {
        expect(one(FAILED, 'since-failed')).toMatchObject({
            at: { at: FAILED_AT, exact: true },
            evidence: [{ kind: 'milestone', id: id('0jM', '4') }]
        });
        expect(one(without(FAILED, '4'), 'since-failed')).toMatchObject({
            at: { at: NOW - HOUR, exact: false },
            evidence: [{ kind: 'run', field: 'LastModifiedDate' }]
        });
    });

    it('may be resumable for 14 days from the failure, by a rule beside the record', () => {
        expect(one(FAILED, 'perhaps')).toMatchObject({
            at: { at: FAILED_AT + 14 * DAY, exact: true },
            evidence: [
                { kind: 'rule', id: 'resume-window' },
                { kind: 'milestone', id: id('0jM', '4') }
            ]
        });
    });

    it('tells who finished the last good step, and that the system closed what was open', () => {
        expect(one(FAILED, 'finished-by')).toMatchObject({
            who: 'tom',
            evidence: [{ kind: 'milestone' }, { kind: 'step' }]
        });
        expect(one(FAILED, 'closed-by-system')).toMatchObject({
            itemId: id('0jf', 'signature'),
            holder: { name: 'hana' },
            evidence: [{ kind: 'item', value: 'Completed' }, { row: 'DiscontinueStep' }, { id: 'system-closes' }]
        });
        expect(codes(without(FAILED, '2'))).not.toContain('closed-by-system');
    });

    it('tells of the other steps that the system stopped, but not twice of one whose work it closed', () => {
        expect(one(FAILED, 'stopped')).toMatchObject({
            stepId: id('0jL', 'rates'),
            at: { at: FAILED_AT, exact: true },
            evidence: [{ row: 'DiscontinueStep' }, { kind: 'step', value: 'Discontinued' }]
        });
        expect(faults(input(FAILED))).toEqual([]);
    });

    it('does not say whether it can be saved while the log is read', () => {
        const reading = codes({ ...FAILED, logState: 'pending' });
        expect(reading).toEqual(expect.arrayContaining(['resume-checking', 'checking']));
        expect(reading).not.toContain('perhaps');
    });

    it('names an assignee who is not active', () => {
        const parts: Parts = {
            ...FAILED,
            steps: [interactive('sign', 'a', { status: 'Error' })],
            items: [item('signature', 'sign', { assignee: user('hana', { isActive: false }) })],
            rows: []
        };
        expect(one(parts, 'holder-inactive')).toMatchObject({ topic: 'what-failed', holder: { name: 'hana' } });
        expect(unread(tell(parts))).toEqual(['log']);
    });
});

/** What no fixture shows. */
describe('rare situations', () => {
    const waitsOn = (values: Parameters<typeof item>[2]): Parts => ({
        stages: [stage('a')],
        steps: [interactive('b', 'a')],
        items: [item('c', 'b', values)]
    });

    it.each<[StatementCode, Parts]>([
        ['open-own', waitsOn({ assignee: user('me', { id: ME }), relatedRecordId: null })],
        ['open-item', waitsOn({ assignee: null })],
        [
            'look-odd',
            { stages: [stage('a', { status: 'Paused' })], steps: [interactive('b', 'a', { status: 'InProgress' })] }
        ],
        ['odd-status', { stages: [stage('a')], steps: [step('b', 'a', { status: 'Queued' })] }],
        ['look-stage', { stages: [stage('a', { status: 'Error' })] }],
        ['stage-failed', { run: run({ status: 'Error' }), stages: [stage('a', { status: 'Error' })] }],
        [
            'step-canceled',
            { run: run({ status: 'Canceled' }), stages: [stage('a')], steps: [step('b', 'a', { status: 'Canceled' })] }
        ]
    ])('%s', (code, parts) => {
        expect(codes(parts)).toContain(code);
        expect(faults(input(parts))).toEqual([]);
    });

    it('a step that waits counts from when its holder got it', () => {
        const parts = waitsOn({ elapsedSinceAssignmentS: 600 });
        expect(one(parts, 'since-waiting')).toMatchObject({
            at: { at: NOW - 10 * MINUTE, exact: true },
            evidence: [{ kind: 'item', field: 'ElapsedTimeSinceAsgntInSec' }]
        });
    });
});
