import {
    ALL_PULSE_DOCUMENT,
    ALL_PULSE_OF_RUNS_DOCUMENT,
    ALL_PULSE_WITHOUT_ITEMS_DOCUMENT,
    ALL_PULSE_WITHOUT_LOG_DOCUMENT,
    allPulseDocument,
    changedHeads,
    closedToPulse,
    pulseSince
} from 'c/orchestrationData';

const [RUN, STEP, ITEM, LOG] = ['Instance', 'StepInstance', 'WorkItem', 'Log'].map(
    (name) => `FlowOrchestration${name}`
);
const failure = (code: 'no-object' | 'no-field' | 'timeout', subject: string | null) => ({ code, subject, detail: '' });

it('counts changes from a day before on, whatever the clocks say', () => {
    expect(pulseSince(Date.UTC(2025, 10, 27, 13, 20))).toBe('2025-11-26T13:20:00.000Z');
});

it('leaves out what is closed to the reader, and keeps as much as it can', () => {
    const of = (...closed: string[]) => allPulseDocument(new Set(closed));
    expect(of()).toBe(ALL_PULSE_DOCUMENT);
    expect(of(LOG!)).toBe(ALL_PULSE_WITHOUT_LOG_DOCUMENT);
    expect(of(ITEM!)).toBe(ALL_PULSE_WITHOUT_ITEMS_DOCUMENT);
    expect([of(STEP!), of(LOG!, ITEM!)]).toEqual([ALL_PULSE_OF_RUNS_DOCUMENT, ALL_PULSE_OF_RUNS_DOCUMENT]);
});

it('knows which object it has to do without; without runs there is nothing to ask for', () => {
    expect(closedToPulse(failure('no-object', LOG!))).toBe(LOG);
    expect(closedToPulse(failure('no-field', `${ITEM}.SystemModstamp`))).toBe(ITEM);
    expect(closedToPulse(failure('no-object', RUN!))).toBeNull();
    expect(closedToPulse(failure('timeout', null))).toBeNull();
});

it('tells what changed: a later change, more or fewer of them, an object that is readable by now', () => {
    const head = (count: number, latest: number | null) => ({ count, latest });
    const before = { runs: head(3, 100), items: head(0, null) };
    expect(changedHeads(before, { runs: head(3, 100), items: head(0, null) })).toEqual([]);
    expect(changedHeads(before, { runs: head(3, 101), items: head(0, null) })).toEqual(['runs']);
    expect(changedHeads(before, { runs: head(2, 100), items: head(1, 99) })).toEqual(['runs', 'items']);
    expect(changedHeads(before, { ...before, log: head(1, 5) })).toEqual(['log']);
});
