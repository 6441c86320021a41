import { createElement } from 'lwc';
import { answer, fail, graphql, refresh } from 'test/graphql';
import { USUAL_DOCUMENT, USUAL_STEPS_DOCUMENT } from 'c/orchestrationData';
import UsualReader from 'c/orchestrationUsualReader';
import type { UsualTold } from 'c/orchestrationUsualReader';
import { RUN_ID } from '../../orchestrationData/__tests__/answers';
import { EARLIER, usualAnswer, usualStepsAnswer } from '../../orchestrationData/__tests__/usualAnswers';

const OTHER_ID = EARLIER[0] ?? '';
const BUSY = [{ message: 'The server answered with HTTP status 503.' }];

const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
};

const asked = (): { query: unknown; variables: unknown } =>
    graphql.getLastConfig() as { query: unknown; variables: unknown };

interface Shown {
    told: UsualTold[];
    set(properties: object): Promise<void>;
    retry(): Promise<void>;
}

async function show(properties: object = {}): Promise<Shown> {
    const element = createElement('c-orchestration-usual-reader', { is: UsualReader });
    const told: UsualTold[] = [];
    element.addEventListener('usual', (event) => told.push((event as CustomEvent<UsualTold>).detail));
    const set = async (changes: object): Promise<void> => {
        Object.assign(element, changes);
        await settle();
    };
    Object.assign(element, {
        orchestrationName: 'Loan_approval',
        runId: RUN_ID,
        logState: 'readable',
        active: true,
        ...properties
    });
    document.body.append(element);
    await settle();
    return { told, set, retry: () => (element as unknown as { retry(): Promise<void> }).retry() };
}

afterEach(() => document.body.replaceChildren());

it('asks once the picture stands, and tells what earlier runs took', async () => {
    const { told, set } = await show({ active: false });
    expect(asked().variables).toBeUndefined();
    await set({ active: true });
    expect(asked()).toMatchObject({ query: USUAL_DOCUMENT, variables: { name: 'Loan_approval' } });
    answer(USUAL_DOCUMENT, usualAnswer([RUN_ID, ...EARLIER]));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ runId: RUN_ID, runs: 5, failure: null });
    expect(told[0]?.starts).toHaveLength(10);
});

it.each(['none', 'error'])('goes by completed steps where the log is %s', async (logState) => {
    const { told } = await show({ logState });
    expect(asked()).toMatchObject({ query: USUAL_STEPS_DOCUMENT, variables: { name: 'Loan_approval' } });
    answer(USUAL_STEPS_DOCUMENT, usualStepsAnswer(EARLIER));
    expect(told[0]?.usual.estimated).toBe(true);
});

it.each([{ orchestrationName: null }, { logState: 'pending' }])('asks nothing with %j', async (properties) => {
    await show(properties);
    expect(asked().variables).toBeUndefined();
});

it('answers for another run of the same process from what is there', async () => {
    const { told, set } = await show();
    answer(USUAL_DOCUMENT, usualAnswer(EARLIER));
    const before = asked();
    await set({ active: false, runId: OTHER_ID, orchestrationName: null, logState: 'pending' });
    expect(told).toHaveLength(1);
    await set({ active: true, orchestrationName: 'Loan_approval', logState: 'readable' });
    expect(asked()).toBe(before);
    expect(told[1]).toMatchObject({ runId: OTHER_ID, runs: 4 });
});

it('tells a run that comes back again', async () => {
    const { told, set } = await show();
    answer(USUAL_DOCUMENT, usualAnswer(EARLIER));
    await set({ active: false });
    await set({ active: true });
    expect(told.map(({ runId }) => runId)).toEqual([RUN_ID, RUN_ID]);
});

it('drops an answer that comes while another process is shown', async () => {
    const { told, set } = await show();
    await set({ active: false, runId: OTHER_ID, orchestrationName: 'Hiring', logState: 'pending' });
    answer(USUAL_DOCUMENT, usualAnswer(EARLIER));
    expect(told).toEqual([]);
    await set({ active: true, logState: 'readable' });
    expect(told).toEqual([]);
    expect(asked().variables).toEqual({ name: 'Hiring' });
});

it('tells a failure without anything usual, and asks again when that is wanted', async () => {
    const { told, retry } = await show();
    fail(USUAL_DOCUMENT, BUSY);
    expect(told[0]).toMatchObject({ failure: { code: 'unavailable' }, starts: [], runs: 0 });
    expect(told[0]?.usual.steps.size).toBe(0);
    await retry();
    expect(refresh).toHaveBeenCalledTimes(1);
    answer(USUAL_DOCUMENT, usualAnswer(EARLIER));
    expect(told[1]).toMatchObject({ failure: null, runs: 5 });
    await retry();
    expect(refresh).toHaveBeenCalledTimes(1);
});
