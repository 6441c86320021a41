import { createElement } from 'lwc';
import { answer, fail, graphql, refresh } from 'test/graphql';
import { ALL_PULSE_DOCUMENT, ALL_PULSE_OF_RUNS_DOCUMENT, ALL_PULSE_WITHOUT_LOG_DOCUMENT } from 'c/orchestrationData';
import OrchestrationRunPulse from 'c/orchestrationRunPulse';
import type { Beat } from 'c/orchestrationRunPulse';

const NOW = Date.UTC(2025, 10, 27, 13, 20);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const heads = (count: number) => ({
    uiapi: {
        query: {
            FlowOrchestrationInstance: {
                edges: [{ node: { Id: 'a', SystemModstamp: { value: '2025-11-27T13:00:00Z' } } }],
                totalCount: count
            }
        }
    }
});
const without = (object: string) => [
    { message: `Validation error of type FieldUndefined: Field '${object}' in type 'RecordQuery' is undefined` }
];

/** Variables with which a document is asked; null: it is not. */
function askedWith(document: unknown): unknown {
    let found: unknown = null;
    graphql.emit(null as never, ({ query, variables }: { query?: unknown; variables?: unknown }) => {
        if (query === document) found = variables ?? null;
        return false;
    });
    return found;
}

async function shown(active = true) {
    const element = createElement('c-orchestration-run-pulse', { is: OrchestrationRunPulse });
    const beats: Beat[] = [];
    element.addEventListener('beat', (event) => beats.push((event as CustomEvent<Beat>).detail));
    Object.assign(element, { allRuns: true, active });
    document.body.append(element);
    await jest.advanceTimersByTimeAsync(0);
    return { element, beats };
}

let start = NOW;
beforeEach(() => {
    // Views of one tab share when they asked: each test is on a day of its own.
    start += 3 * DAY;
    jest.useFakeTimers({ now: start });
    jest.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
    document.body.replaceChildren();
    jest.useRealTimers();
    jest.restoreAllMocks();
});

it('asks at once, then every 30 s, less and less often while nothing changes', async () => {
    const { beats } = await shown();
    expect(askedWith(ALL_PULSE_DOCUMENT)).toEqual({ since: new Date(start - DAY).toISOString() });
    answer(ALL_PULSE_DOCUMENT, heads(1));
    expect(beats).toMatchObject([{ heads: { runs: { count: 1 } }, failure: null }]);
    await jest.advanceTimersByTimeAsync(29_000);
    expect(refresh).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(beats).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(37_000);
    expect(refresh).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(refresh).toHaveBeenCalledTimes(2);
});

it('asks nothing while nobody looks, and at once when somebody does again', async () => {
    const { element } = await shown();
    answer(ALL_PULSE_DOCUMENT, heads(1));
    Object.assign(element, { active: false });
    await jest.advanceTimersByTimeAsync(60 * MINUTE);
    expect(refresh).not.toHaveBeenCalled();
    Object.assign(element, { active: true });
    await jest.advanceTimersByTimeAsync(0);
    expect(refresh).toHaveBeenCalledTimes(1);
});

it('leaves out what is closed to the reader, and does not ask for it again', async () => {
    const { beats } = await shown();
    fail(ALL_PULSE_DOCUMENT, without('FlowOrchestrationLog'));
    await jest.advanceTimersByTimeAsync(0);
    expect(askedWith(ALL_PULSE_WITHOUT_LOG_DOCUMENT)).not.toBeNull();
    fail(ALL_PULSE_WITHOUT_LOG_DOCUMENT, without('FlowOrchestrationStepInstance'));
    await jest.advanceTimersByTimeAsync(0);
    expect(beats).toEqual([]);
    answer(ALL_PULSE_OF_RUNS_DOCUMENT, heads(1));
    expect(beats).toMatchObject([{ failure: null }]);
    fail(ALL_PULSE_OF_RUNS_DOCUMENT, without('FlowOrchestrationInstance'));
    expect(beats.at(-1)).toMatchObject({ heads: null, failure: { code: 'no-object' } });
});

it('views of one tab share a pulse: what one asked the other does not ask', async () => {
    const [one] = [await shown(), await shown()];
    expect(askedWith(ALL_PULSE_DOCUMENT)).toEqual({ since: new Date(start - DAY).toISOString() });
    answer(ALL_PULSE_DOCUMENT, heads(1));
    await jest.advanceTimersByTimeAsync(30_000);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(one.beats.length).toBeGreaterThan(1);
});

it('after a day it counts from a later moment on', async () => {
    const { element } = await shown();
    answer(ALL_PULSE_DOCUMENT, heads(1));
    Object.assign(element, { active: false });
    jest.setSystemTime(start + 1.5 * DAY);
    Object.assign(element, { active: true });
    await jest.advanceTimersByTimeAsync(0);
    expect(askedWith(ALL_PULSE_DOCUMENT)).toEqual({ since: new Date(start + 0.5 * DAY).toISOString() });
});

it('a failure is told, and leaves the org alone for longer', async () => {
    const { beats } = await shown();
    fail(ALL_PULSE_DOCUMENT, [{ message: '503' }]);
    expect(beats).toMatchObject([{ heads: null, failure: { code: 'unavailable' } }]);
    await jest.advanceTimersByTimeAsync(119_000);
    expect(refresh).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(refresh).toHaveBeenCalledTimes(1);
});
