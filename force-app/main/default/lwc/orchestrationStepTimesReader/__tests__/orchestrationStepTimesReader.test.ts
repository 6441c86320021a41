import { createElement } from 'lwc';
import { answer, fail, graphql, refresh } from 'test/graphql';
import {
    ENDED_RUNS_DOCUMENT,
    PROCESSES_DOCUMENT,
    STEP_GROUPS_DOCUMENT,
    USUAL_DOCUMENT,
    USUAL_STEPS_DOCUMENT
} from 'c/orchestrationData';
import OrchestrationStepTimesReader from 'c/orchestrationStepTimesReader';
import type { StepTimesRead } from 'c/orchestrationStepTimesReader';
import { usualAnswer, usualStepsAnswer, EARLIER } from '../../orchestrationData/__tests__/usualAnswers';

type Variables = Record<string, unknown> | undefined;

/** What a wire asks now. */
function asked(document: unknown): Variables {
    let found: Variables;
    graphql.emit(null as never, ({ query, variables }: { query?: unknown; variables?: Record<string, unknown> }) => {
        if (query === document) found = variables;
        return false;
    });
    return found;
}
async function settle(): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
}
async function shown(properties: object = { active: true }) {
    const element = createElement('c-orchestration-step-times-reader', { is: OrchestrationStepTimesReader });
    const told: StepTimesRead[] = [];
    element.addEventListener('read', (event) => told.push((event as CustomEvent<StepTimesRead>).detail));
    Object.assign(element, { window: { amount: 30, unit: 'd' }, ...properties });
    document.body.replaceChildren(element);
    await settle();
    return { element, last: () => told.at(-1), change: (more: object) => (Object.assign(element, more), settle()) };
}
const group = (name: string, count: number) => ({
    node: {
        aggregate: {
            OrchestrationDeveloperName: { value: name },
            OrchestrationLabel: { value: `The ${name}` },
            Id: { count: { value: count } }
        }
    }
});
const processes = async (...all: [string, number][]): Promise<void> => {
    const edges = all.map(([name, count]) => group(name, count));
    answer(PROCESSES_DOCUMENT, { uiapi: { aggregate: { FlowOrchestrationInstance: { edges } } } });
    await settle();
};
const none = { uiapi: { query: { FlowOrchestrationLog: { edges: [] } } } };
const groups = {
    uiapi: {
        aggregate: {
            FlowOrchestrationStepInstance: {
                edges: [
                    {
                        node: {
                            aggregate: {
                                Name: { value: 'Step_step1' },
                                Label: { value: 'Step 1' },
                                StepType: { value: 'InteractiveStep' },
                                Id: { count: { value: 5 } }
                            }
                        }
                    }
                ]
            },
            FlowOrchestrationStageInstance: { edges: [] }
        }
    }
};
const ended = {
    uiapi: { query: { FlowOrchestrationInstance: { edges: [], totalCount: 0 } } }
};
const CLOSED =
    "Validation error of type FieldUndefined: Field 'FlowOrchestrationLog' in type 'RecordQuery' is undefined";
const BUSY = [{ message: 'HTTP status 503' }];

it('asks nothing before it may', async () => {
    const { change } = await shown({ active: false });
    expect([asked(PROCESSES_DOCUMENT), asked(USUAL_DOCUMENT)]).toEqual([undefined, undefined]);
    await change({ active: true });
    expect(asked(PROCESSES_DOCUMENT)).toEqual({});
});

it('reads the busiest process: its times, then names and types since the earliest of them', async () => {
    const { last } = await shown();
    await processes(['Hiring', 7], ['Loan', 30]);
    expect(asked(USUAL_DOCUMENT)).toEqual({ name: 'Loan' });
    expect(JSON.stringify(asked(ENDED_RUNS_DOCUMENT))).toContain('"OrchestrationDeveloperName":{"eq":"Loan"}');
    expect(JSON.stringify(asked(ENDED_RUNS_DOCUMENT))).toContain('SystemModstamp');
    expect(asked(STEP_GROUPS_DOCUMENT)).toBeUndefined();
    answer(USUAL_DOCUMENT, usualAnswer(EARLIER));
    await settle();
    expect(last()).toMatchObject({ process: 'Loan', groups: null, usual: { estimated: false } });
    expect(asked(STEP_GROUPS_DOCUMENT)).toEqual({ name: 'Loan', since: '2025-11-19T09:00:00.000Z' });
    answer(STEP_GROUPS_DOCUMENT, groups);
    answer(ENDED_RUNS_DOCUMENT, ended);
    await settle();
    expect(last()).toMatchObject({
        processes: [{ name: 'Hiring' }, { name: 'Loan', label: 'The Loan', count: 30 }],
        groups: { steps: [{ name: 'Step_step1', label: 'Step 1', stepType: 'InteractiveStep', count: 5 }] },
        runs: { total: 0 },
        failure: null
    });
    expect(asked(USUAL_STEPS_DOCUMENT)).toBeUndefined();
});

it.each([
    ['shows no row', () => answer(USUAL_DOCUMENT, none)],
    ['is closed', () => fail(USUAL_DOCUMENT, [{ message: CLOSED }])]
])('by completed steps where the log %s', async (_how, happen) => {
    const { last } = await shown({ active: true, process: 'Loan' });
    happen();
    await settle();
    expect(asked(USUAL_STEPS_DOCUMENT)).toEqual({ name: 'Loan' });
    answer(USUAL_STEPS_DOCUMENT, usualStepsAnswer(EARLIER));
    await settle();
    expect(last()).toMatchObject({ process: 'Loan', usual: { estimated: true } });
});

/** Log rows that keep something back, as a field that is closed to the reader leaves them. */
function logWithout(field: 'Duration' | 'StepName') {
    const log = usualAnswer(EARLIER);
    for (const edge of log.uiapi?.query?.FlowOrchestrationLog?.edges ?? []) delete edge?.node?.[field];
    return log;
}
/** Log rows of begun stages alone. */
function startsOf() {
    const edges = usualAnswer(EARLIER).uiapi?.query?.FlowOrchestrationLog?.edges ?? [];
    const starts = edges.filter((edge) => edge?.node?.Kind?.value === 'StartStage');
    return { uiapi: { query: { FlowOrchestrationLog: { edges: starts } } } };
}

it.each([
    ['durations', logWithout('Duration')],
    ['names', logWithout('StepName')],
    ['ends', startsOf()],
    [null, none]
])('by completed steps where log rows keep back: %s', async (unsaid, log) => {
    const { last, change } = await shown({ active: true, process: 'Loan' });
    answer(USUAL_DOCUMENT, log);
    await settle();
    expect(asked(USUAL_STEPS_DOCUMENT)).toEqual({ name: 'Loan' });
    answer(USUAL_STEPS_DOCUMENT, usualStepsAnswer(EARLIER));
    await settle();
    expect(last()).toMatchObject({ usual: { estimated: true }, unsaid });
    await change({ process: 'Hiring' });
    answer(USUAL_DOCUMENT, usualAnswer(EARLIER));
    await settle();
    expect(last()).toMatchObject({ process: 'Hiring', usual: { estimated: false }, unsaid: null });
});

it('a process in which no step has ended is told as such', async () => {
    const { last } = await shown({ active: true, process: 'Loan' });
    answer(USUAL_DOCUMENT, none);
    await settle();
    answer(USUAL_STEPS_DOCUMENT, { uiapi: { query: { FlowOrchestrationStepInstance: { edges: [] } } } });
    await settle();
    expect(last()?.usual?.steps.size).toBe(0);
    expect(last()?.groups).toEqual({ steps: [], stages: [] });
});

it('another process takes its place at once; what the former one was asked says nothing any more', async () => {
    const { last, change } = await shown({ active: true, process: 'Loan' });
    answer(USUAL_DOCUMENT, none);
    await settle();
    answer(USUAL_STEPS_DOCUMENT, usualStepsAnswer(EARLIER));
    await settle();
    await change({ process: 'Hiring' });
    expect(last()).toMatchObject({ process: 'Hiring', usual: null, groups: null, runs: null });
    answer(USUAL_STEPS_DOCUMENT, usualStepsAnswer(EARLIER));
    await settle();
    expect(last()?.usual).toBeNull();
    expect(asked(USUAL_DOCUMENT)).toEqual({ name: 'Hiring' });
});

it('without names and types the times stand', async () => {
    const { last } = await shown({ active: true, process: 'Loan' });
    answer(USUAL_DOCUMENT, usualAnswer(EARLIER));
    await settle();
    fail(STEP_GROUPS_DOCUMENT, BUSY);
    fail(ENDED_RUNS_DOCUMENT, BUSY);
    await settle();
    expect(last()).toMatchObject({ groups: { steps: [], stages: [] }, runs: null, failure: null });
});

it('what was read before stands where asking again fails', async () => {
    const { last } = await shown({ active: true, process: 'Loan' });
    answer(USUAL_DOCUMENT, usualAnswer(EARLIER));
    await settle();
    answer(STEP_GROUPS_DOCUMENT, groups);
    await settle();
    const before = last();
    expect(before?.groups?.steps).toHaveLength(1);
    for (const document of [USUAL_DOCUMENT, STEP_GROUPS_DOCUMENT, ENDED_RUNS_DOCUMENT]) fail(document, BUSY);
    await settle();
    expect(last()?.usual).toBe(before?.usual);
    expect(last()?.groups).toBe(before?.groups);
    expect(last()?.failure).toMatchObject({ code: 'unavailable' });
});

it.each([
    ['processes', PROCESSES_DOCUMENT, {}],
    ['times', USUAL_DOCUMENT, { process: 'Loan' }]
])('a failure of %s is told, and asked again', async (_what, failing, properties) => {
    const { element, last } = await shown({ active: true, ...properties });
    fail(failing, BUSY);
    await settle();
    expect(last()?.failure).toMatchObject({ code: 'unavailable' });
    await (element as unknown as { retry(): Promise<void> }).retry();
    expect(refresh).toHaveBeenCalledTimes(1);
    await processes(['Loan', 3]);
    answer(USUAL_DOCUMENT, usualAnswer(EARLIER));
    await settle();
    expect(last()?.failure).toBeNull();
});

it('refreshes all that it asked; another window asks for runs only', async () => {
    const { element, change, last } = await shown({ active: true, process: 'Loan' });
    await processes(['Loan', 3]);
    answer(USUAL_DOCUMENT, usualAnswer(EARLIER));
    answer(ENDED_RUNS_DOCUMENT, ended);
    await settle();
    await (element as unknown as { refresh(): Promise<void> }).refresh();
    expect(refresh).toHaveBeenCalledTimes(3);
    const before = JSON.stringify(asked(ENDED_RUNS_DOCUMENT));
    await change({ window: { amount: 7, unit: 'd' } });
    expect(JSON.stringify(asked(ENDED_RUNS_DOCUMENT))).not.toBe(before);
    expect(last()).toMatchObject({ runs: null, usual: { estimated: false } });
});
