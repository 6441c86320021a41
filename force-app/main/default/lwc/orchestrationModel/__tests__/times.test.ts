import {
    DAY,
    HOUR,
    MINUTE,
    NOW,
    START,
    interactive,
    item,
    itemStory,
    row,
    run,
    stage,
    stageStory,
    step,
    stepRow,
    stepStory,
    stepsOf,
    tell
} from './factories';
import type { Parts } from './factories';
import type { Span } from '../story/story';

const exact = (at: number): Span['start'] => ({ at, exact: true });
const estimated = (at: number): Span['start'] => ({ at, exact: false });
const otherRow = row('other', 'SuspendInstance', { timestamp: START });

describe('the span of a run', () => {
    const span = (parts: Parts): Span => tell(parts).span;

    it('starts with the first StartInstance row, else when it was created', () => {
        const rows = [
            row('2', 'StartInstance', { timestamp: START + 2 * HOUR }),
            row('1', 'StartInstance', { timestamp: START + HOUR })
        ];
        expect(span({ rows })).toEqual({
            start: exact(START + HOUR),
            end: null,
            durationMs: NOW - START - HOUR,
            clamped: false
        });
        expect(span({}).start).toEqual(estimated(START));
        expect(span({ run: run({ created: null }) })).toMatchObject({ start: null, durationMs: null });
    });

    it.each([
        ['Completed', 'EndInstance'],
        ['Error', 'FailInstance'],
        ['Canceled', 'CancelInstance']
    ])('ends, when %s, with the last %s row', (status, kind) => {
        const rows = [row('1', kind, { timestamp: START + HOUR }), row('2', kind, { timestamp: START + DAY })];
        expect(span({ run: run({ status }), rows })).toEqual({
            start: estimated(START),
            end: exact(START + DAY),
            durationMs: DAY,
            clamped: false
        });
    });

    it('ends without log at CreatedDate + Duration, else when it was last modified', () => {
        const ended = run({ status: 'Completed', durationS: 3600 });
        expect(span({ run: ended }).end).toEqual(estimated(START + HOUR));
        expect(span({ run: { ...ended, durationS: null } }).end).toEqual(estimated(NOW - HOUR));
        expect(span({ run: ended, rows: [otherRow] }).end).toEqual(estimated(NOW - HOUR));
        expect(span({ run: { ...ended, created: null } })).toMatchObject({ start: null, end: estimated(NOW - HOUR) });
    });

    it('does not end before the run does, whatever was written before a resume', () => {
        const rows = [row('1', 'FailInstance', { timestamp: START + HOUR })];
        expect(span({ rows }).end).toBeNull();
        expect(span({ run: run({ status: 'Suspended' }), rows }).end).toBeNull();
    });

    it('is 0 and marked when the clocks disagree', () => {
        expect(span({ run: run({ created: NOW + HOUR }) })).toEqual({
            start: estimated(NOW + HOUR),
            end: null,
            durationMs: 0,
            clamped: true
        });
        expect(span({ run: run({ status: 'Completed', created: NOW, modified: START }) })).toEqual({
            start: estimated(NOW),
            end: estimated(NOW),
            durationMs: 0,
            clamped: true
        });
    });
});

describe('the span of a stage', () => {
    const over = stage('A', { status: 'Completed', modified: START + 3 * HOUR });

    it('goes by its own rows where there are any', () => {
        const rows = [
            stepRow('1', 'StartStage', ['A', null], START + MINUTE),
            stepRow('2', 'FailStage', ['a', null], START + HOUR),
            stepRow('3', 'StartStage', ['A', null], START + 2 * HOUR),
            stepRow('4', 'EndStage', ['A', null], START + 4 * HOUR)
        ];
        expect(stageStory(tell({ stages: [over], rows }), 'A').span).toMatchObject({
            start: exact(START + MINUTE),
            end: exact(START + 4 * HOUR)
        });
    });

    it('is estimated by its record otherwise, each bound on its own', () => {
        expect(stageStory(tell({ stages: [over] }), 'A').span).toEqual({
            start: estimated(START),
            end: estimated(START + 3 * HOUR),
            durationMs: 3 * HOUR,
            clamped: false
        });
        const rows = [stepRow('1', 'StartStage', ['A', null], START + MINUTE)];
        expect(stageStory(tell({ stages: [over], rows }), 'A').span).toMatchObject({
            start: exact(START + MINUTE),
            end: estimated(START + 3 * HOUR)
        });
    });

    it('has no known end where nothing says when', () => {
        expect(stageStory(tell({ stages: [{ ...over, modified: null }] }), 'A').span).toMatchObject({
            end: null,
            durationMs: null
        });
    });

    it('ends with the run once it is abandoned, even if EndStage was written', () => {
        const rows = [
            stepRow('1', 'EndStage', ['A', null], START + HOUR),
            row('2', 'CancelInstance', { timestamp: START + DAY })
        ];
        const story = tell({ run: run({ status: 'Canceled' }), stages: [stage('A')], rows });
        expect(stageStory(story, 'A')).toMatchObject({ state: 'abandoned', span: { end: exact(START + DAY) } });
    });
});

describe('the span of a step', () => {
    const told = (record: ReturnType<typeof step>, parts: Parts = {}): Span =>
        stepStory(tell({ stages: [stage('A')], steps: [record], ...parts }), 's').span;

    it('starts with its first Start row, else its first work item, else when it was created', () => {
        const items = [item('i', 's', { created: START + HOUR }), item('j', 's', { created: START + 2 * HOUR })];
        const rows = [stepRow('1', 'StartStep', ['A', 's'], START + MINUTE)];
        expect(told(interactive('s', 'A'), { items, rows }).start).toEqual(exact(START + MINUTE));
        expect(told(interactive('s', 'A'), { items }).start).toEqual(estimated(START + HOUR));
        expect(told(interactive('s', 'A')).start).toEqual(estimated(START));
        expect(told(interactive('s', 'A', { created: null })).start).toBeNull();
        expect(told(step('s', 'A'), { items: [item('i', 's', { created: null })] }).start).toEqual(estimated(START));
    });

    it.each([
        ['Completed', 'EndStep'],
        ['Error', 'FailStep'],
        ['Discontinued', 'DiscontinueStep']
    ])('ends, when %s, with its last %s row, else when it was last modified', (status, kind) => {
        const rows = [
            stepRow('1', kind, ['A', 's'], START + 5 * MINUTE),
            stepRow('2', kind, ['A', 's'], START + 9 * MINUTE)
        ];
        expect(told(step('s', 'A', { status }), { rows }).end).toEqual(exact(START + 9 * MINUTE));
        expect(told(step('s', 'A', { status })).end).toEqual(estimated(START + HOUR));
    });

    it('has none before it started', () => {
        const rows = [stepRow('1', 'StartStep', ['A', 's'], START), stepRow('2', 'DiscontinueStep', ['A', 's'], NOW)];
        expect(told(step('s', 'A', { status: 'NotStarted' }), { rows })).toEqual({
            start: null,
            end: null,
            durationMs: null,
            clamped: false
        });
    });

    it.each(['InProgress', 'Suspended'])('is open while it is %s', (status) => {
        const rows = [stepRow('1', 'FailStep', ['A', 's'], START + HOUR)];
        expect(told(step('s', 'A', { status }), { rows })).toMatchObject({ end: null, durationMs: NOW - START });
    });

    it('ends with the run once it is abandoned', () => {
        const ended = run({ status: 'Completed', durationS: 7200 });
        expect(told(step('s', 'A'), { run: ended }).end).toEqual(estimated(START + 2 * HOUR));
    });

    it('of an unknown state ends by a row, else no later than the run', () => {
        const strange = step('s', 'A', { status: 'Strange' });
        expect(told(strange)).toMatchObject({ end: null, durationMs: NOW - START });
        expect(told(strange, { rows: [stepRow('1', 'EndStep', ['A', 's'], START + HOUR)] }).end).toEqual(
            exact(START + HOUR)
        );
        const rows = [row('1', 'EndInstance', { timestamp: START + DAY })];
        expect(told(strange, { run: run({ status: 'Completed' }), rows }).end).toEqual(estimated(START + DAY));
    });

    it('is 0 and marked where its end lies before its start', () => {
        const rows = [
            stepRow('1', 'EndStep', ['A', 's'], START),
            stepRow('2', 'StartStep', ['A', 's'], START + MINUTE)
        ];
        expect(told(step('s', 'A', { status: 'Completed' }), { rows })).toEqual({
            start: exact(START + MINUTE),
            end: estimated(START + MINUTE),
            durationMs: 0,
            clamped: true
        });
    });
});

describe('the span of a work item', () => {
    const told = (parts: Parts): Span => {
        const story = tell({ stages: [stage('A')], steps: [interactive('s', 'A')], ...parts });
        return itemStory(story, 'i').span;
    };
    const done = item('i', 's', { status: 'Completed', modified: START + HOUR });

    it('goes from its creation to its EndWorkItem row, else to its last change', () => {
        const rows = [stepRow('1', 'EndWorkItem', ['A', 's'], START + 50 * MINUTE)];
        expect(told({ items: [done], rows })).toMatchObject({ start: exact(START), end: exact(START + 50 * MINUTE) });
        expect(told({ items: [done] })).toMatchObject({ start: exact(START), end: estimated(START + HOUR) });
        expect(told({ items: [item('i', 's', { status: 'Canceled', modified: NOW })] }).end).toEqual(estimated(NOW));
    });

    it('is open while the item is', () => {
        expect(told({ items: [item('i', 's')] })).toMatchObject({ end: null, durationMs: NOW - START });
    });

    it('ends, as a ghost, with the run', () => {
        const rows = [row('1', 'CancelInstance', { timestamp: START + DAY })];
        expect(told({ items: [item('i', 's')], run: run({ status: 'Canceled' }), rows })).toMatchObject({
            end: exact(START + DAY)
        });
        const steps = [interactive('s', 'A', { status: 'Completed' })];
        expect(told({ items: [item('i', 's')], steps })).toMatchObject({ end: null, durationMs: NOW - START });
    });
});

describe('held since', () => {
    const told = (values: Parameters<typeof item>[2], parts: Parts = {}): Span['start'] => {
        const items = [item('i', 's', values)];
        const story = tell({ stages: [stage('A')], steps: [interactive('s', 'A')], items, ...parts });
        return itemStory(story, 'i').heldSince;
    };
    const reassigned = [
        stepRow('2', 'ReassignWorkItem', ['A', 's'], START + 2 * HOUR),
        stepRow('1', 'ReassignWorkItem', ['A', 's'], START + HOUR)
    ];

    it('the last reassignment, else by the elapsed seconds at the time of the answer, else its creation', () => {
        const elapsed = { elapsedSinceAssignmentS: 600 };
        expect(told(elapsed, { rows: reassigned })).toEqual(exact(START + 2 * HOUR));
        expect(told(elapsed, { answeredAt: NOW - HOUR })).toEqual(exact(NOW - HOUR - 10 * MINUTE));
        expect(told({})).toEqual(estimated(START));
        expect(told({ created: null })).toBeNull();
    });

    it('its creation, where the elapsed seconds count back to it but for the time that an answer takes', () => {
        const answeredAt = NOW;
        const since = (ms: number): number => Math.floor((NOW - START - ms) / 1000);
        expect(told({ elapsedSinceAssignmentS: since(7000) }, { answeredAt })).toEqual(exact(START));
        const later = since(60_000);
        expect(told({ elapsedSinceAssignmentS: later }, { answeredAt })).toEqual(exact(NOW - later * 1000));
    });

    it('its creation for sure, when a readable log tells of no reassignment', () => {
        expect(told({}, { rows: [otherRow] })).toEqual(exact(START));
    });
});

describe('the place of work items whose step is not visible', () => {
    it('goes from the first to the last of them', () => {
        const items = [
            item('i', null, { status: 'Completed', created: START + HOUR, modified: START + 2 * HOUR }),
            item('j', null, { status: 'Completed', created: START + MINUTE, modified: START + HOUR })
        ];
        expect(stepsOf(tell({ items }))[0].span).toEqual({
            start: estimated(START + MINUTE),
            end: estimated(START + 2 * HOUR),
            durationMs: 2 * HOUR - MINUTE,
            clamped: false
        });
        expect(stepsOf(tell({ items: [...items, item('k', null)] }))[0].span.end).toBeNull();
    });
});
