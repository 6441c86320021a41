/** Run stories as the model would tell them, made without it. */
import type {
    Bound,
    Holder,
    ItemState,
    ItemStory,
    LogRecord,
    Milestone,
    RunStory,
    Span,
    StageStory,
    StepState,
    StepStory
} from 'c/orchestrationModel';

export const NOW = Date.parse('2025-11-27T13:20:00Z');

/** Epoch milliseconds of a UTC time of November 2025: at('24 09:05') */
export function at(text: string): number {
    const [day, time] = text.split(' ');
    return Date.parse(`2025-11-${day.padStart(2, '0')}T${time.length > 5 ? time : `${time}:00`}Z`);
}

const bound = (time: number, exact: boolean): Bound => ({ at: time, exact });

export interface SpanOptions {
    exactStart?: boolean;
    exactEnd?: boolean;
}

/** A span in epoch milliseconds; without an end it lasts until NOW. */
export function span(from: number | null, to: number | null, options: SpanOptions = {}): Span {
    return {
        start: from === null ? null : bound(from, options.exactStart ?? true),
        end: to === null ? null : bound(to, options.exactEnd ?? true),
        durationMs: from === null ? null : (to ?? NOW) - from,
        clamped: false
    };
}

export function holder(name: string | null, kind: Holder['kind'] = 'user'): Holder {
    return { id: name, name, kind, isYou: false, isActive: null };
}

/** Passed once, of times that these tests do not look at. */
const ONCE = { times: null, pass: 1, passes: 1 };

let ids = 0;

function newId(prefix: string): string {
    ids += 1;
    return `${prefix}${String(ids).padStart(12, '0')}AAA`;
}

export function item(from: number, to: number | null, state: ItemState, options: SpanOptions = {}): ItemStory {
    return {
        id: newId('0jH'),
        record: null as unknown as ItemStory['record'],
        state,
        reason: 'recorded',
        span: span(from, to, options),
        holder: holder('Anna Kovacs'),
        heldSince: null,
        endRowId: null,
        handovers: []
    };
}

export function reassigned(time: number): Milestone {
    const record = { kind: 'ReassignWorkItem', timestamp: time } as LogRecord;
    return { id: newId('0jL'), record, level: 'item', stageId: null, stepId: null, itemId: null, placed: true };
}

interface StepOptions extends Partial<StepStory>, SpanOptions {}

/** A step from and to as in `at`; without a start it has not started. One with a holder is for a person. */
export function step(label: string, from: number | null, to: number | null, options: StepOptions = {}): StepStory {
    const { exactStart, exactEnd, ...values } = options;
    const id = values.id === undefined ? newId('0jG') : values.id;
    const state: StepState = from === null ? 'not-started' : to === null ? 'running' : 'completed';
    return {
        id,
        record: id === null ? null : ({ id, label, name: label, status: 'Odd' } as StepStory['record']),
        state,
        reason: 'recorded',
        interactive: !!values.holder,
        span: span(from, to, { exactStart, exactEnd }),
        ...ONCE,
        holder: null,
        items: [],
        milestones: [],
        ...values
    };
}

export function stage(label: string, steps: StepStory[], values: Partial<StageStory> = {}): StageStory {
    const id = values.id === undefined ? newId('0jF') : values.id;
    const starts = steps.flatMap(({ span: { start } }) => start?.at ?? []);
    const ends = steps.flatMap(({ span: { end } }) => end?.at ?? []);
    const live = ends.length < steps.length;
    return {
        id,
        record: id === null ? null : ({ id, label, name: label } as StageStory['record']),
        state: live ? 'running' : 'completed',
        reason: 'recorded',
        isCurrent: live,
        span: span(starts.length ? Math.min(...starts) : null, live || !ends.length ? null : Math.max(...ends)),
        ...ONCE,
        steps,
        milestones: [],
        ...values
    };
}

export function story(stages: StageStory[], values: Partial<RunStory> = {}): RunStory {
    const starts = stages.flatMap((one) => one.span.start?.at ?? []);
    return {
        id: '0jE000000000001AAA',
        record: { id: '0jE000000000001AAA' } as RunStory['record'],
        state: 'running',
        reason: 'recorded',
        logState: 'readable',
        ended: false,
        span: span(starts.length ? Math.min(...starts) : NOW, null),
        times: null,
        currentStageId: null,
        failure: null,
        handledFaults: [],
        slowestPath: [],
        focus: { stageId: null, stepId: null, itemId: null, holder: null, since: null, others: 0 },
        stages,
        milestones: [],
        version: null,
        now: NOW,
        ...values
    };
}

const finished = (name: string, day: string, count: number) =>
    stage(
        name,
        Array.from({ length: count }, (_, index) =>
            step(`${name} ${index + 1}`, at(`${day} 09:00`), at(`${day} 17:00`), {
                holder: index % 2 ? holder('Tom Becker') : null
            })
        )
    );

/** Thirty steps in five stages: two of seven, one of five, one of four, and the live one of seven. */
export function waitingRun(): RunStory {
    const legal = holder('Legal Queue', 'queue');
    const open = item(at('21 16:31'), null, 'open');
    const review = step('Review contract', at('21 16:31'), null, {
        state: 'waiting',
        holder: legal,
        items: [open],
        milestones: [reassigned(at('24 09:05'))]
    });
    const live = stage(
        'Legal review',
        [
            step('Prepare contract', at('21 16:30'), at('21 16:31')),
            review,
            step('Confirm land register', at('24 10:00'), at('25 15:00'), { holder: holder('Maria Santos') }),
            step('Check guarantor', at('25 09:00'), at('25 09:01')),
            step('Wait for register entry', at('25 15:00'), null),
            step('Sign contract', null, null, { interactive: true }),
            step('File contract', null, null)
        ],
        { state: 'waiting' }
    );
    return story(
        [
            finished('Application intake', '17', 7),
            finished('Credit check', '18', 7),
            finished('Valuation', '19', 5),
            finished('Underwriting', '20', 4),
            live
        ],
        {
            state: 'waiting',
            currentStageId: live.id,
            focus: { stageId: live.id, stepId: review.id, itemId: open.id, holder: legal, since: null, others: 0 }
        }
    );
}

/** Failed, may be resumable: with what the system did to the other work. */
export function failedRun(): RunStory {
    const failedAt = at('25 14:02');
    const ghost = item(at('25 11:20'), failedAt, 'ghost');
    const closed = item(at('25 11:20'), failedAt, 'closed-by-system');
    const price = step('Calculate price', at('25 14:01:48'), failedAt, { state: 'failed' });
    const underwriting = stage(
        'Underwriting',
        [
            step('Underwriter decision', at('24 15:46'), at('25 11:20'), { holder: holder('Tom Becker') }),
            step('Check exposure', at('25 11:20'), failedAt, {
                state: 'abandoned',
                holder: holder('Risk Desk', 'group'),
                items: [ghost]
            }),
            step('Second signature', at('25 11:20'), failedAt, {
                state: 'discontinued',
                holder: holder('Hana Kim'),
                items: [closed]
            }),
            step('Collect market rates', at('25 09:00'), failedAt, { state: 'discontinued' }),
            price,
            step('Store decision', null, null)
        ],
        { state: 'failed', isCurrent: true, span: span(at('24 15:46'), failedAt) }
    );
    return story([finished('Application intake', '20', 5), underwriting], {
        state: 'failed-resumable',
        ended: true,
        span: span(at('20 08:40'), failedAt),
        failure: {
            at: bound(failedAt, true),
            final: false,
            reason: 'may-be-resumable',
            resumableUntil: bound(failedAt + 14 * 86_400_000, true),
            remainingMs: failedAt + 14 * 86_400_000 - NOW,
            stageId: underwriting.id,
            stepId: price.id
        },
        focus: { stageId: underwriting.id, stepId: price.id, itemId: null, holder: null, since: null, others: 0 }
    });
}

/** One live stage of many steps. */
export function longRun(steps: number, stages = 1): RunStory {
    const each = Math.ceil(steps / stages);
    return story(
        Array.from({ length: stages }, (_, number) =>
            stage(
                `Batch ${number + 1}`,
                Array.from({ length: each }, (_unused, index) =>
                    step(
                        `Step ${number + 1}.${index + 1}`,
                        at('17 09:00') + index * 60_000,
                        at('18 09:00') + index * 60_000
                    )
                ),
                { isCurrent: true, state: 'running' }
            )
        )
    );
}
