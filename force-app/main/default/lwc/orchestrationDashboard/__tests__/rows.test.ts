import type { HandDetail, HandReason, Holder, RunSummary } from 'c/orchestrationModel';
import { foundRun, NOW } from '../../orchestrationRunSearch/__tests__/foundRuns';
import { itemRow, runRow } from '../view/rows';

const H = 3_600_000;
const DAY = 24 * H;
const exact = (at: number) => ({ at, exact: true });
const anna: Holder = { id: '005000000000001AAA', name: 'Anna Kovacs', kind: 'user', isYou: false, isActive: true };
const DETAIL: HandDetail = {
    step: 'Review contract',
    automated: false,
    holder: null,
    heldSince: null,
    handovers: 0,
    itemId: null,
    since: exact(NOW - 76 * H),
    usualMs: null
};

const ALL_SEEN = { log: false, items: false, steps: false, stages: false, names: false, inactive: false };
let closed = ALL_SEEN;
afterEach(() => (closed = ALL_SEEN));

/** The row of a run that needs a hand for a reason. */
function row(reason: HandReason, detail: Partial<HandDetail> = {}, changes: Partial<RunSummary> = {}) {
    const { summary } = foundRun(1, { triggeringRecord: '006000000000001AAA' });
    const run: RunSummary = { ...summary!, version: 7, hand: [reason], ...changes };
    return runRow({ ...run, hands: { [reason]: { ...DETAIL, ...detail } } }, reason, { names: {}, closed, now: NOW });
}
const held = (of: { holder: string; holderNote: string }): string[] => [of.holder, of.holderNote];
const time = (of: { time: string; timeNote: string }): string[] => [of.time, of.timeNote];
const status = (value: string) => ({ record: foundRun(1, { status: value }).record });

describe('held by', () => {
    it.each<[string, HandReason, Partial<HandDetail>, Partial<RunSummary>, string[]]>([
        ['a machine', 'resumable', { automated: true }, {}, ['Nobody', 'automated step']],
        [
            'nobody who could be found',
            'failed',
            {},
            { reason: 'final-invalid-assignee' },
            ['Nobody', 'assignee not found']
        ],
        ['nobody any more', 'stalled', { holder: anna }, {}, ['Nobody', 'was Anna Kovacs']],
        [
            'somebody who cannot log in',
            'inactive-holder',
            { holder: { ...anna, isActive: false } },
            {},
            ['Anna Kovacs', 'inactive user']
        ],
        [
            'somebody in a run that was canceled',
            'left-open',
            { holder: anna },
            status('Canceled'),
            ['Anna Kovacs', 'run was canceled']
        ],
        [
            'somebody in a run that failed',
            'left-open',
            { holder: anna },
            status('Error'),
            ['Anna Kovacs', 'run failed']
        ],
        [
            'somebody whose step is over',
            'left-open',
            { holder: anna },
            status('InProgress'),
            ['Anna Kovacs', 'step is over']
        ],
        ['the next one', 'slow', { holder: anna, handovers: 2 }, {}, ['Anna Kovacs', 'reassigned: 2']],
        [
            'the first one',
            'slow',
            { holder: anna, heldSince: exact(NOW - 10 * DAY) },
            {},
            ['Anna Kovacs', 'since Mon 17 Nov']
        ],
        ['somebody who waits', 'suspended', { holder: anna }, {}, ['Anna Kovacs', 'on hold']],
        ['the reader', 'suspended', { holder: { ...anna, isYou: true } }, {}, ['You', 'on hold']],
        ['somebody whose name is closed', 'slow', { holder: { ...anna, name: null } }, {}, ['Holder not known', '']]
    ])('%s', (_who, reason, detail, changes, words) => {
        expect(held(row(reason, detail, changes))).toEqual(words);
    });
});

it('where work items or steps are hidden nobody says that nobody holds it', () => {
    closed = { ...ALL_SEEN, items: true };
    expect(held(row('resumable'))).toEqual(['Holder not known', '']);
    expect(held(row('resumable', { automated: true }))).toEqual(['Nobody', 'automated step']);
    closed = { ...ALL_SEEN, steps: true };
    expect(held(row('failed', { step: null }))).toEqual(['Holder not known', '']);
    expect(held(row('stalled'))).toEqual(['Nobody', '']);
});

it('time: what is left, since when, or how long it usually takes; marked where it is estimated', () => {
    const until = { resumableUntil: exact(NOW + 6 * H) };
    expect(time(row('resumable', {}, until))).toEqual(['6h left', 'until today, 19:20']);
    expect(row('resumable', {}, until).urgent).toBe(true);
    expect(time(row('stalled'))).toEqual(['3d 4h', 'since Mon 09:20']);
    expect(time(row('stalled', { since: { at: NOW - 76 * H, exact: false } }))).toEqual(['~3d 4h', 'since ~Mon 09:20']);
    expect(time(row('slow', { usualMs: 10 * H }))).toEqual(['3d 4h', 'usually 10h']);
    expect(time(row('stalled', { since: null }))).toEqual(['', '']);
});

describe('the card', () => {
    const facts = (of: ReturnType<typeof row>) =>
        Object.fromEntries(of.card.facts.map(({ term, text }) => [term, text]));

    it('names process, version, run, step, holder, the exact time, what is usual and the other reasons', () => {
        const hand: HandReason[] = ['stalled', 'left-open', 'slow'];
        const { card, also } = row('slow', { holder: anna, handovers: 2, usualMs: 10 * H }, { hand });
        expect(card.heading).toBe('Run 0001001');
        expect(facts(row('slow', { holder: anna, handovers: 2, usualMs: 10 * H }))).toEqual({
            Process: 'Loan approval v7',
            Run: '0001001',
            Step: 'Review contract',
            'Held by': 'Anna Kovacs\u00a0· reassigned: 2',
            Since: 'Mon 24 Nov, 09:20 (3d 4h)',
            Usually: '10h'
        });
        expect(also).toBe('Also: Stalled, Left open');
        expect(card.also).toBe(also);
    });

    it('until when a failed run may be resumed, and when it failed', () => {
        const changes = { state: 'failed-resumable', resumableUntil: { at: NOW + 6 * H, exact: false } } as const;
        const of = row('resumable', {}, changes);
        expect(facts(of)).toMatchObject({
            Until: '~Thu 27 Nov, 19:20 (~6h left)',
            Failed: 'Mon 24 Nov, 09:20 (3d 4h)'
        });
        expect(of.card.badge).toMatchObject({
            state: 'failed-resumable',
            text: 'Failed, may be resumable until Thu 27 Nov'
        });
    });

    it('the believable state, with who has it; without a log there is no version', () => {
        const of = row('inactive-holder', {}, { state: 'waiting', holder: anna, version: null });
        expect(of.card.badge).toMatchObject({ state: 'waiting', text: 'Waiting on Anna Kovacs' });
        expect([of.place, facts(of)['Process']]).toEqual(['Review contract\u00a0· Loan approval', 'Loan approval']);
    });

    it('of a work item', () => {
        const run = {
            id: 'r',
            status: 'Suspended',
            name: '0001002',
            developerName: 'Loan_approval',
            label: 'Loan approval',
            triggeringRecord: null,
            triggeringRecordType: null
        };
        const item = {
            id: 'i',
            label: 'Sign',
            relatedRecordId: null,
            since: exact(NOW - 2 * H),
            step: 'Sign contract',
            run
        };
        const of = itemRow(item, {}, NOW);
        expect(held(of)).toEqual(['You', 'on hold']);
        expect(of.card).toMatchObject({ badge: { state: 'open', recordId: 'i' }, also: '' });
        expect(of.card.facts.map(({ term }) => term)).toEqual(['Process', 'Run', 'Step', 'Held by', 'Since']);
    });
});
