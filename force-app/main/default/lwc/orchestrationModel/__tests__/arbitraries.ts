import * as fc from 'fast-check';
import type { StoryInput } from '../story/buildRunStory';
import type { UsualRow } from '../usual/usual';
import type { LogRecord, RunRecord, StageRecord, StepRecord, WorkItemRecord } from '../records/records';
import { DAY, HOUR, ME, NOW, RUN_ID, SECOND, id, item, row, run, stage, step, user } from './factories';

/** Any field may be missing, any status odd, any id of 15 or 18 characters, any parent not visible. */
const STATUSES = [
    'InProgress',
    'InProgress',
    'Suspended',
    'Error',
    'Canceled',
    'Completed',
    'NotStarted',
    'Discontinued',
    'Assigned',
    'Strange',
    null
];
const KINDS = [
    ...['StartInstance', 'ResumeInstance', 'FailInstance', 'EndInstance', 'StartStage', 'FailStage', 'EndStage'],
    ...['StartStep', 'FailStep', 'EndStep', 'StartWorkItem', 'ReassignWorkItem', 'EndWorkItem', 'Strange', null]
];

const status = fc.constantFrom(...STATUSES);
const time = fc.option(
    fc.oneof(
        fc.integer({ min: NOW - 20 * DAY, max: NOW + HOUR }),
        fc.constantFrom(NOW, NOW - SECOND, NOW - HOUR, NOW - DAY)
    ),
    { freq: 8 }
);
const name = fc.constantFrom('a', 'A', 'b', 'c', null);
const times = { created: time, modified: time, modstamp: time };

function anyId(prefix: string): fc.Arbitrary<string> {
    return fc
        .tuple(fc.constantFrom('a', 'A', 'b', 'c', 'd'), fc.boolean())
        .map(([key, short]) => id(prefix, key).slice(0, short ? 15 : 18));
}

const assignee = fc.option(
    fc.record({
        id: fc.constantFrom(ME, id('005', 'ada')),
        kind: fc.constantFrom('user' as const, 'group' as const, 'unknown' as const),
        name: fc.constantFrom('ada', 'Me', null),
        groupType: fc.constantFrom('Queue', null)
    })
);

const anyRun: fc.Arbitrary<RunRecord> = fc
    .record({ status, ...times, durationS: fc.option(fc.nat(99999)) })
    .map((values) => run({ ...values, id: RUN_ID }));

const anyStage: fc.Arbitrary<StageRecord> = fc
    .record({ id: anyId('0jE'), name, label: name, status, position: fc.option(fc.nat(3)), ...times })
    .map((values) => stage('x', values));

const anyStep: fc.Arbitrary<StepRecord> = fc
    .record({
        id: anyId('0jL'),
        name,
        label: name,
        status,
        stageId: fc.option(anyId('0jE')),
        stepType: fc.constantFrom('InteractiveStep', 'BackgroundStep', 'MuleSoftStep', null),
        ...times
    })
    .map((values) => step('x', 'x', values));

const anyItem: fc.Arbitrary<WorkItemRecord> = fc
    .record({
        id: anyId('0jf'),
        status,
        stepId: fc.option(anyId('0jL')),
        assignee,
        elapsedSinceAssignmentS: fc.option(fc.nat(99999)),
        ...times
    })
    .map((values) => item('x', 'x', { ...values, assignee: values.assignee && user('x', values.assignee) }));

const anyRow: fc.Arbitrary<LogRecord> = fc
    .record({
        id: fc.nat(30).map((n) => id('0jM', String(n))),
        name,
        kind: fc.constantFrom(...KINDS),
        timestamp: time,
        actor: name,
        assignee: fc.constantFrom('ADA', 'me', id('005', 'ada'), null),
        assigneeType: fc.constantFrom('User', 'User', 'Invalid', null),
        stageName: name,
        stepName: name,
        orchestrationVersion: fc.option(fc.nat(9))
    })
    .map((values) => row('x', null, values));

/** Any records and rows of one run, as no org should have them but any could. */
export const anyInput: fc.Arbitrary<StoryInput> = fc.record({
    run: anyRun,
    stages: fc.array(anyStage, { maxLength: 6 }),
    steps: fc.array(anyStep, { maxLength: 10 }),
    items: fc.array(anyItem, { maxLength: 10 }),
    log: fc.record({
        state: fc.constantFrom(
            'readable' as const,
            'readable' as const,
            'pending' as const,
            'none' as const,
            'error' as const
        ),
        rows: fc.array(anyRow, { maxLength: 20 })
    }),
    now: fc.constant(NOW),
    answeredAt: fc.constantFrom(NOW, NOW - HOUR),
    userId: fc.constantFrom(ME, ME.slice(0, 15), null)
});

/** The same input with all lists in another order. */
export function shuffled(input: StoryInput): fc.Arbitrary<StoryInput> {
    const shuffle = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
        fc.shuffledSubarray([...list], { minLength: list.length });
    return fc
        .tuple(shuffle(input.stages), shuffle(input.steps), shuffle(input.items), shuffle(input.log.rows))
        .map(([stages, steps, items, rows]) => ({ ...input, stages, steps, items, log: { ...input.log, rows } }));
}

/** From when to when a chart may show a run; also nothing, and what lies outside it. */
export const anyShown: fc.Arbitrary<{ from: number; to: number }> = fc
    .tuple(fc.integer({ min: -25 * 24, max: 48 }), fc.integer({ min: -24, max: 25 * 24 }))
    .map(([start, hours]) => ({ from: NOW + start * HOUR, to: NOW + (start + hours) * HOUR }));

/** Rows of earlier runs, as odd as the rows of this one. */
export const anyUsualRows: fc.Arbitrary<UsualRow[]> = fc.array(
    fc.record({
        kind: fc.constantFrom('EndStep', 'EndStep', 'StartStage', 'Strange', null),
        stageName: name,
        stepName: name,
        durationS: fc.option(fc.integer({ min: -5, max: 99999 })),
        runId: fc.option(anyId('0jF')),
        at: time
    }),
    { maxLength: 40 }
);
