import { createElement } from 'lwc';
import { answer, refresh } from 'test/graphql';
import { ENDED_RUNS_DOCUMENT, YOUR_ITEMS_DOCUMENT } from 'c/orchestrationData';
import OrchestrationFigureReader from 'c/orchestrationFigureReader';
import type { FiguresRead } from 'c/orchestrationFigureReader';
import { foundRun, foundRuns, NOW } from '../../orchestrationRunSearch/__tests__/foundRuns';

const MINUTE = 60_000;
const BUSY = { code: 'unavailable' as const, subject: null, detail: '' };

async function settle(): Promise<void> {
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}
type Search = HTMLElement & { refresh(): Promise<void> };

/** A reader whose first picture is whole; searches answer when a test lets them. */
async function shown() {
    let now = NOW;
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    const element = createElement('c-orchestration-figure-reader', { is: OrchestrationFigureReader });
    const told: FiguresRead[] = [];
    element.addEventListener('read', (event) => told.push((event as CustomEvent<FiguresRead>).detail));
    Object.assign(element, { window: { amount: 30, unit: 'd' }, live: true });
    document.body.replaceChildren(element);
    await settle();
    const root = element.shadowRoot!;
    const searches = [...root.querySelectorAll<Search>('c-orchestration-run-search')];
    const pulse = root.querySelector<HTMLElement & { active: boolean; check(): Promise<void> }>(
        'c-orchestration-run-pulse'
    )!;
    const check = jest.spyOn(pulse, 'check').mockResolvedValue();
    const done: (() => void)[] = [];
    const asked = searches.map((search) =>
        jest.spyOn(search, 'refresh').mockImplementation(() => new Promise((resolve) => done.push(resolve)))
    );
    const find = (runs: number[], changes: object = {}) =>
        searches.forEach((search) =>
            search.dispatchEvent(
                new CustomEvent('found', {
                    detail: foundRuns(
                        runs.map((number) => foundRun(number)),
                        { usual: { looked: 0, of: 0, done: true }, ...changes }
                    )
                })
            )
        );
    const beat = async (count: number, failure: object | null = null) => {
        const heads = failure ? null : { runs: { count, latest: NOW } };
        pulse.dispatchEvent(new CustomEvent('beat', { detail: { heads, failure, at: now } }));
        await settle();
    };
    const finish = async () => {
        done.splice(0).forEach((resolve) => resolve());
        await settle();
    };
    const pass = (ms: number) => (now += ms);
    const isActive = pulse.active;
    answer(ENDED_RUNS_DOCUMENT, { uiapi: { query: { FlowOrchestrationInstance: { edges: [], totalCount: 0 } } } });
    answer(YOUR_ITEMS_DOCUMENT, { uiapi: { query: { FlowOrchestrationWorkItem: { edges: [], totalCount: 0 } } } });
    find([1]);
    await settle();
    const runs = () => told.at(-1)?.found.now?.runs.length;
    return { element, told, asked, check, pulse, find, beat, finish, pass, runs, wasActive: isActive };
}
afterEach(() => jest.restoreAllMocks());

it('the first picture waits for no pulse', async () => {
    const { pulse, wasActive, element } = await shown();
    expect([wasActive, pulse.active]).toEqual([false, true]);
    Object.assign(element, { live: false });
    await settle();
    expect(pulse.active).toBe(false);
});

it('a pulse that tells of no change asks nothing more, and the picture is newer', async () => {
    const { asked, beat, pass, told } = await shown();
    await beat(1);
    pass(MINUTE);
    await beat(1);
    expect(asked[0]).not.toHaveBeenCalled();
    expect(refresh).not.toHaveBeenCalled();
    expect(told.at(-1)?.asOf).toBe(NOW + MINUTE);
});

it('a change is read anew; the last picture stays until that has been done in full', async () => {
    const { asked, beat, find, finish, pass, runs, told } = await shown();
    await beat(1);
    pass(MINUTE);
    await beat(2);
    expect(asked.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    find([1, 2], { done: false });
    await settle();
    expect(runs()).toBe(1);
    find([1, 2]);
    await finish();
    expect(runs()).toBe(2);
    expect(told.at(-1)).toMatchObject({ asOf: NOW + MINUTE, staleFailure: null });
});

it('what cannot be read anew leaves the last picture, with its time, and the next pulse tries again', async () => {
    const { asked, beat, find, finish, pass, runs, told } = await shown();
    await beat(1);
    pass(MINUTE);
    await beat(2);
    find([], { done: false, total: null, failure: BUSY });
    await finish();
    expect(runs()).toBe(1);
    expect(told.at(-1)).toMatchObject({ asOf: NOW, staleFailure: BUSY });
    await beat(2);
    expect(asked[0]).toHaveBeenCalledTimes(2);
    find([1, 2, 3]);
    await finish();
    expect(runs()).toBe(3);
    expect(told.at(-1)?.staleFailure).toBeNull();
});

it('a pulse that fails says so; the next one takes it back', async () => {
    const { asked, beat, pass, told } = await shown();
    await beat(1);
    pass(MINUTE);
    await beat(1, BUSY);
    expect(told.at(-1)).toMatchObject({ asOf: NOW, staleFailure: BUSY });
    await beat(1);
    expect(told.at(-1)).toMatchObject({ asOf: NOW + MINUTE, staleFailure: null });
    expect(asked[0]).not.toHaveBeenCalled();
});

it('what time alone brings shows in no pulse: after ten minutes all is read anew', async () => {
    const { asked, beat, pass } = await shown();
    await beat(1);
    pass(10 * MINUTE);
    await beat(1);
    expect(asked[0]).not.toHaveBeenCalled();
    pass(1);
    await beat(1);
    expect(asked[0]).toHaveBeenCalledTimes(1);
});

it('a page that was first seen long after it had been read is read anew', async () => {
    const { asked, beat, pass } = await shown();
    pass(MINUTE);
    await beat(1);
    expect(asked[0]).toHaveBeenCalledTimes(1);
});

it('before all is read anew the pulse is asked, so that no change in between is lost', async () => {
    const { element, asked, check } = await shown();
    let answered = (): void => undefined;
    check.mockImplementation(() => new Promise((resolve) => (answered = resolve)));
    void (element as unknown as { refresh(): Promise<void> }).refresh();
    await settle();
    expect(asked[0]).not.toHaveBeenCalled();
    answered();
    await settle();
    expect(asked[0]).toHaveBeenCalledTimes(1);
});

it('another window is another picture: the last one is not kept for it', async () => {
    const { element, beat, find, runs } = await shown();
    await beat(1);
    await beat(2);
    Object.assign(element, { window: { amount: 7, unit: 'd' } });
    find([1, 2, 3], { done: false });
    await settle();
    expect(runs()).toBe(3);
});
