import {
    FAILED_DAYS,
    HAND_REASONS,
    handReasons,
    itemsOfInactive,
    leftOpen,
    SUSPENDED_DAYS
} from '../finding/handReasons';
import type { HandReason } from '../finding/handReasons';
import { runSummary } from '../finding/runSummary';
import { usualOf } from '../usual/usual';
import {
    DAY,
    HOUR,
    ME,
    MINUTE,
    NOW,
    SECOND,
    START,
    id,
    interactive,
    item,
    row,
    run,
    stage,
    step,
    stepRow
} from './factories';
import { tell, user } from './factories';
import type { Parts } from './factories';

const failedAt = (at: number, rows: Parts['rows'] = []): Parts => ({
    run: run({ status: 'Error', modified: at }),
    stages: [stage('s', { status: 'Error' })],
    steps: [step('a', 's', { status: 'Error' })],
    rows
});
const finalAt = (at: number): Parts =>
    failedAt(at, [
        stepRow('1', 'StartWorkItem', ['s', 'a'], at, { assigneeType: 'Invalid' }),
        row('2', 'FailInstance', { timestamp: at })
    ]);

const suspendedSince = (at: number | null): Parts => ({ run: run({ status: 'Suspended', modified: at }) });

const waitingOn = (assignee: ReturnType<typeof user>): Parts => ({
    stages: [stage('s')],
    steps: [interactive('a', 's')],
    items: [item('i', 'a', { assignee })]
});

const usual = (seconds: number) =>
    usualOf(
        [1, 2, 3, 4, 5].map(() => ({
            kind: 'EndStep',
            stageName: 's',
            stepName: 'a',
            durationS: seconds,
            runId: 'other',
            at: START
        }))
    );

describe('why a run needs a hand', () => {
    const cases: [why: string, parts: Parts, reasons: HandReason[]][] = [
        ['nothing is wrong', waitingOn(user('ada')), []],
        ['it failed and may be resumed', failedAt(NOW - DAY), ['resumable']],
        ['it failed for good just now', finalAt(NOW), ['failed']],
        ['it failed for good exactly so many days ago', finalAt(NOW - FAILED_DAYS * DAY), ['failed']],
        ['it failed for good longer ago', finalAt(NOW - FAILED_DAYS * DAY - SECOND), []],
        ['14 days after a failure nobody looks', failedAt(NOW - 14 * DAY), []],
        [
            'a step failed while the run goes on',
            { stages: [stage('s')], steps: [step('a', 's', { status: 'Error' })] },
            ['stalled']
        ],
        ['it is suspended for exactly so long', suspendedSince(NOW - SUSPENDED_DAYS * DAY), []],
        ['it is suspended for longer', suspendedSince(NOW - SUSPENDED_DAYS * DAY - SECOND), ['suspended']],
        ['nobody knows since when it is suspended', suspendedSince(null), []],
        [
            'it was suspended again a day ago',
            {
                ...suspendedSince(NOW - 30 * DAY),
                rows: [row('1', 'SuspendInstance', { timestamp: NOW - DAY })]
            },
            []
        ],
        ['who holds it cannot log in', waitingOn(user('ada', { isActive: false })), ['inactive-holder']],
        ['whether who holds it can log in is not known', waitingOn(user('ada', { isActive: null })), []],
        ['a group holds it', waitingOn(user('g', { kind: 'group', isActive: false })), []],
        [
            'a step was left in progress when it ended',
            { run: run({ status: 'Completed' }), stages: [stage('s')], steps: [step('a', 's')] },
            ['left-open']
        ],
        [
            'an item of a step that is over is still assigned',
            { stages: [stage('s')], steps: [interactive('a', 's', { status: 'Completed' })], items: [item('i', 'a')] },
            ['left-open']
        ],
        [
            'it failed and left an item behind',
            { ...failedAt(NOW - DAY), items: [item('i', 'a', { assignee: user('x', { isActive: false }) })] },
            // An item that nobody can finish holds nobody up.
            ['resumable', 'left-open']
        ]
    ];
    it.each(cases)('%s', (_why, parts, reasons) => {
        expect(handReasons(tell(parts))).toEqual(reasons);
    });

    it('the days of a suspension can be set', () => {
        expect(handReasons(tell(suspendedSince(NOW - 3 * DAY)), { suspendedDays: 2 })).toEqual(['suspended']);
        expect(handReasons(tell(suspendedSince(NOW - 8 * DAY)), { suspendedDays: 9 })).toEqual([]);
    });

    it('the days of a failure for good can be set', () => {
        expect(handReasons(tell(finalAt(NOW - 9 * DAY)), { failedDays: 10 })).toEqual(['failed']);
        expect(handReasons(tell(finalAt(NOW - 3 * DAY)), { failedDays: 2 })).toEqual([]);
    });

    it('is slower than usual only once it is known what is usual', () => {
        const story = tell(waitingOn(user('ada')));
        expect(handReasons(story)).toEqual([]);
        expect(handReasons(story, { usual: null })).toEqual([]);
        expect(handReasons(story, { usual: usual(3600) })).toEqual(['slow']);
        expect(handReasons(story, { usual: usual(30 * 24 * 3600) })).toEqual([]);
    });

    it('all reasons stand in the order of their urgency', () => {
        const story = tell({
            stages: [stage('s')],
            steps: [
                interactive('a', 's'),
                step('b', 's', { status: 'Error' }),
                interactive('c', 's', { status: 'Completed' })
            ],
            items: [item('i', 'a', { assignee: user('x', { isActive: false }) }), item('j', 'c')]
        });
        const reasons = handReasons(story, { usual: usual(1) });
        expect(reasons).toEqual(['stalled', 'left-open', 'inactive-holder', 'slow']);
        expect(reasons).toEqual(HAND_REASONS.filter((reason) => reasons.includes(reason)));
    });
});

describe('what was left open', () => {
    it('an abandoned step by its items, or by itself where it has none', () => {
        const story = tell({
            run: run({ status: 'Canceled' }),
            stages: [stage('s')],
            steps: [step('a', 's'), interactive('b', 's'), step('c', 's', { status: 'Completed' })],
            items: [item('i', 'b'), item('j', 'b', { status: 'Completed' })]
        });
        const ids = leftOpen(story).map(({ step: { id: stepId }, item: ghost }) => [stepId, ghost?.id ?? null]);
        expect(ids.sort()).toEqual([
            [id('0jL', 'a'), null],
            [id('0jL', 'b'), id('0jf', 'i')]
        ]);
    });

    it('items of inactive users count while they are open', () => {
        const parts = waitingOn(user('ada', { isActive: false }));
        expect(itemsOfInactive(tell(parts)).map((found) => found.id)).toEqual([id('0jf', 'i')]);
        expect(itemsOfInactive(tell({ ...parts, run: run({ status: 'Completed' }) }))).toEqual([]);
    });
});

describe('what a list says of a run', () => {
    it('who holds it since when, where, and whether it is you', () => {
        const heldSince = NOW - 90 * MINUTE;
        const story = tell({
            stages: [stage('s')],
            steps: [interactive('a', 's')],
            items: [item('i', 'a', { assignee: user('me', { id: ME, name: 'Me' }), created: heldSince })]
        });
        expect(runSummary(story)).toMatchObject({
            id: story.id,
            record: story.record,
            state: 'waiting',
            reason: 'current-stage-waiting',
            logState: 'none',
            started: { at: START, exact: false },
            step: { id: id('0jL', 'a'), label: 'Step a', name: 'a', state: 'waiting', stageId: id('0jE', 's') },
            holder: { name: 'Me', isYou: true },
            since: { at: heldSince },
            failedAt: null,
            resumableUntil: null,
            hand: [],
            leftOpen: [],
            isYours: true,
            now: NOW
        });
    });

    it('until when it may be resumed, while it may', () => {
        const failed = NOW - DAY - HOUR;
        expect(runSummary(tell(failedAt(failed)))).toMatchObject({
            state: 'failed-resumable',
            failedAt: { at: failed, exact: false },
            resumableUntil: { at: failed + 14 * DAY },
            hand: ['resumable']
        });
        expect(runSummary(tell(finalAt(failed)))).toMatchObject({
            state: 'failed',
            failedAt: { at: failed, exact: true },
            resumableUntil: null
        });
    });

    it('the steps that still look open, in the order of the story, each once: by label, by API name, else by the item', () => {
        const summary = runSummary(
            tell({
                run: run({ status: 'Completed' }),
                stages: [stage('s')],
                steps: [
                    interactive('a', 's', { label: 'Review' }),
                    interactive('b', 's', { label: null }),
                    interactive('c', 's', { label: null, name: null })
                ],
                items: [
                    item('i', 'a'),
                    item('j', 'a'),
                    item('k', 'b', { created: START + HOUR }),
                    item('l', 'c', { created: START + 2 * HOUR, label: 'Sign' })
                ]
            })
        );
        expect(summary.leftOpen).toEqual(['Review', 'b', 'Sign']);
        expect(summary.isYours).toBe(false);
    });

    it('nothing of a step where the state rests on none', () => {
        expect(runSummary(tell({ run: run({ status: 'Completed' }) })).step).toBeNull();
        expect(runSummary(tell()).step).toBeNull();
    });
});
