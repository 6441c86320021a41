import { createElement } from 'lwc';
import { answer, fail, refresh } from 'test/graphql';
import {
    ITEMS_DOCUMENT,
    LOG_DOCUMENT,
    RUN_ALONE_DOCUMENT,
    RUN_DOCUMENT,
    STEPS_DOCUMENT,
    USUAL_DOCUMENT
} from 'c/orchestrationData';
import { UNTOUCHED } from 'c/orchestrationRunBoard';
import RunView from 'c/orchestrationRunView';
import { emptyAnswer, logAnswer, RUN_ID, runAnswer, step } from '../../orchestrationData/__tests__/answers';
import { EARLIER, usualAnswer } from '../../orchestrationData/__tests__/usualAnswers';

const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
};

async function show(mode = 'auto'): Promise<HTMLElement> {
    jest.useFakeTimers({ now: Date.UTC(2025, 10, 24, 13), doNotFake: ['queueMicrotask', 'nextTick'] });
    const element = createElement('c-orchestration-run-view', { is: RunView });
    Object.assign(element, { mode, runId: RUN_ID });
    document.body.append(element);
    await settle();
    return element;
}

const find = (element: HTMLElement, selector: string): HTMLElement | null | undefined =>
    element.shadowRoot?.querySelector<HTMLElement>(selector);
const root = (element: HTMLElement): HTMLElement | null | undefined => find(element, '[data-run-state]');

async function accessible(element: HTMLElement): Promise<void> {
    jest.useRealTimers();
    await expect(element).toBeAccessible();
}

afterEach(() => {
    jest.useRealTimers();
    document.body.replaceChildren();
});

it('shows the layout while it waits for the first answer', async () => {
    const element = await show();
    expect(find(element, '[data-loading]')?.getAttribute('aria-busy')).toBe('true');
    expect(root(element)).toBeNull();
    await accessible(element);
});

it('shows the run after its own answer and is busy until the log has come', async () => {
    const element = await show();
    answer(RUN_DOCUMENT, runAnswer());
    await settle();
    expect(root(element)?.dataset).toMatchObject({ runState: 'running', recordId: RUN_ID, log: 'pending' });
    expect(root(element)?.getAttribute('aria-busy')).toBe('true');
    answer(LOG_DOCUMENT, logAnswer(['StartInstance']));
    await settle();
    expect(root(element)?.dataset.log).toBe('readable');
    expect(root(element)?.getAttribute('aria-busy')).toBe('false');
    await accessible(element);
});

it('names the permission that shows the log when no row is visible', async () => {
    const element = await show();
    answer(RUN_DOCUMENT, runAnswer());
    answer(LOG_DOCUMENT, logAnswer([]));
    await settle();
    expect(root(element)?.dataset.log).toBe('none');
    expect(element.shadowRoot?.textContent).toContain('Manage Flow');
    await accessible(element);
});

it('keeps the run when only the log fails', async () => {
    const element = await show();
    answer(RUN_DOCUMENT, runAnswer());
    fail(LOG_DOCUMENT, [
        {
            message:
                "Validation error of type FieldUndefined: Field 'FlowOrchestrationLog' in type 'RecordQuery' is undefined"
        }
    ]);
    await settle();
    expect(root(element)?.dataset.log).toBe('error');
    expect(element.shadowRoot?.textContent).toContain('Read access to Orchestration Run Log');
});

it('reads on after the first page and is busy until the last', async () => {
    const element = await show();
    answer(RUN_DOCUMENT, runAnswer('InProgress', { hasNextPage: true }));
    answer(LOG_DOCUMENT, logAnswer(['StartInstance']));
    await settle();
    expect(root(element)?.getAttribute('aria-busy')).toBe('true');
    expect(element.shadowRoot?.textContent).toContain('Reading further steps');
    answer(STEPS_DOCUMENT, {
        uiapi: {
            query: { FlowOrchestrationStepInstance: { edges: [step('step3')], pageInfo: { hasNextPage: false } } }
        }
    });
    await settle();
    expect(root(element)?.getAttribute('aria-busy')).toBe('false');
});

it('says that no run is visible', async () => {
    const element = await show();
    answer(RUN_DOCUMENT, emptyAnswer('FlowOrchestrationInstance'));
    await settle();
    const message = find(element, 'c-orchestration-message');
    expect(message?.shadowRoot?.textContent).toContain('No run of this record is visible to you.');
    await accessible(element);
});

const RUNS_DENIED =
    "Validation error of type FieldUndefined: Field 'FlowOrchestrationInstance' in type 'RecordQuery' is undefined";

it.each([
    ['The server answered with HTTP status 503.', 'The org is busy', true],
    ['The server answered with HTTP status 401.', 'You are signed out', false],
    ['The server answered with HTTP status 504.', 'The org took too long', true],
    ['Failed to fetch', 'No connection', true],
    ['The answer of the server cannot be read.', 'The answer could not be read', true],
    ['Unexpected', 'This could not be read', true]
])('has words for: %s', async (message, heading, retries) => {
    const element = await show();
    fail(RUN_DOCUMENT, [{ message }]);
    await settle();
    const words = find(element, 'c-orchestration-message')?.shadowRoot;
    expect(words?.textContent).toContain(heading);
    const button = words?.querySelector('button');
    expect(Boolean(button)).toBe(retries);
    button?.click();
    expect(refresh).toHaveBeenCalledTimes(retries ? 1 : 0);
    await accessible(element);
});

it('says that runs cannot be read once they have been asked for alone', async () => {
    const element = await show();
    fail(RUN_DOCUMENT, [{ message: RUNS_DENIED }]);
    await settle();
    expect(find(element, '[data-loading]')).not.toBeNull();
    fail(RUN_ALONE_DOCUMENT, [{ message: RUNS_DENIED }]);
    await settle();
    expect(find(element, 'c-orchestration-message')?.shadowRoot?.textContent).toContain(
        'You cannot read orchestration runs'
    );
});

it('shows the run without its work items where only these are closed', async () => {
    const closed = [{ message: RUNS_DENIED.replace('FlowOrchestrationInstance', 'FlowOrchestrationWorkItem') }];
    const element = await show();
    fail(RUN_DOCUMENT, closed);
    await settle();
    answer(RUN_ALONE_DOCUMENT, runAnswer());
    fail(ITEMS_DOCUMENT, closed);
    await settle();
    expect(root(element)?.dataset.runState).toBe('running');
    expect(find(element, '[data-notice="items"]')?.textContent).toContain(
        'Read access to Orchestration Work Item shows them.'
    );
    await accessible(element);
});

it('keeps what came when a page is lost, and asks for that page again', async () => {
    const element = await show();
    answer(RUN_DOCUMENT, runAnswer('InProgress', { hasNextPage: true }));
    await settle();
    fail(STEPS_DOCUMENT, [{ message: 'The server answered with HTTP status 503.' }]);
    await settle();
    const notice = find(element, '[data-notice="lost"]');
    expect(notice?.textContent).toContain('Not everything of this run could be read');
    notice?.querySelector('button')?.click();
    await settle();
    expect(refresh).toHaveBeenCalledTimes(1);
    answer(STEPS_DOCUMENT, {
        uiapi: { query: { FlowOrchestrationStepInstance: { edges: [step('step3')], pageInfo: null } } }
    });
    await settle();
    expect(find(element, '[data-notice="lost"]')).toBeNull();
});

it('names fields that are hidden and dates that cannot be read', async () => {
    const element = await show();
    const data = runAnswer();
    const node = data.uiapi?.query?.FlowOrchestrationStageInstance?.edges?.[0]?.node;
    Object.assign(node ?? {}, { CreatedDate: { value: 'soon' } });
    answer(RUN_DOCUMENT, data);
    await settle();
    expect(find(element, '[data-notice="fields"]')?.textContent).toContain('Orchestration Run.CurrentStage');
    expect(find(element, '[data-notice="malformed"]')?.textContent).toContain('CreatedDate of stage1');
});

it('keeps the last good picture, with its time, when a later answer fails', async () => {
    const element = await show();
    answer(RUN_DOCUMENT, runAnswer());
    answer(LOG_DOCUMENT, logAnswer(['StartInstance']));
    fail(RUN_DOCUMENT, [{ message: 'The server answered with HTTP status 503.' }]);
    await settle();
    expect(root(element)?.dataset.stale).toBe('true');
    expect(element.shadowRoot?.textContent).toContain('This is the picture of 13:00.');
});

it('shows what came beside errors, and says that parts may be missing', async () => {
    const element = await show();
    answer(RUN_DOCUMENT, runAnswer(), [{ message: 'One field failed' }]);
    await settle();
    expect(root(element)?.dataset.stale).toBeUndefined();
    expect(element.shadowRoot?.textContent).toContain('parts may be missing');
});

describe('what is usual', () => {
    type Usual = { usual: { steps: Map<string, unknown> } | null; expected?: { stageName: string }[] };
    const part = (element: HTMLElement, name: string): Usual =>
        find(element, `c-orchestration-${name}`) as unknown as Usual;

    async function complete(): Promise<HTMLElement> {
        const element = await show();
        answer(RUN_DOCUMENT, runAnswer());
        await settle();
        answer(LOG_DOCUMENT, logAnswer(['StartInstance']));
        await settle();
        return element;
    }

    it('is handed to headline, board and drawer once it is known', async () => {
        const element = await complete();
        expect(part(element, 'run-board')).toMatchObject({ usual: null, expected: [] });
        answer(USUAL_DOCUMENT, usualAnswer(EARLIER));
        await settle();
        for (const name of ['headline', 'run-board', 'step-history']) {
            expect(part(element, name).usual?.steps.size).toBe(1);
        }
        expect(part(element, 'run-board').expected).toMatchObject([{ stageName: 'Stage_2', share: 1 }]);
        expect(root(element)?.getAttribute('aria-busy')).toBe('false');
    });

    it('takes nothing but itself away when it cannot be read, and says so quietly', async () => {
        const element = await complete();
        fail(USUAL_DOCUMENT, [{ message: 'The server answered with HTTP status 503.' }]);
        await settle();
        expect(part(element, 'run-board').usual).toBeNull();
        const notice = find(element, '[data-notice="usual"]');
        expect(notice?.textContent).toContain('What is usual could not be read.');
        expect(notice?.className).toBe('remark');
        expect(root(element)?.dataset.stale).toBeUndefined();
        await accessible(element);
    });

    it('is forgotten with its run', async () => {
        const element = await complete();
        answer(USUAL_DOCUMENT, usualAnswer(EARLIER));
        await settle();
        const other = EARLIER[0] ?? '';
        Object.assign(element, { runId: other });
        await settle();
        const run = runAnswer();
        Object.assign(run.uiapi?.query?.FlowOrchestrationInstance?.edges?.[0]?.node ?? {}, { Id: other });
        answer(RUN_DOCUMENT, run);
        await settle();
        expect(part(element, 'run-board').usual).toBeNull();
    });
});

it('opens the drawer on a step and closes it', async () => {
    const element = await show();
    answer(RUN_DOCUMENT, runAnswer());
    await settle();
    const board = find(element, 'c-orchestration-run-board');
    const drawer = (): { stepId: string | null } =>
        find(element, 'c-orchestration-step-history') as unknown as { stepId: string | null };
    board?.dispatchEvent(new CustomEvent('state', { detail: { ...UNTOUCHED, stepId: 'step1' } }));
    await settle();
    expect(drawer().stepId).toBe('step1');
    find(element, 'c-orchestration-step-history')?.dispatchEvent(new CustomEvent('close'));
    await settle();
    expect(drawer().stepId).toBeNull();
});

it('forgets one run when it is given another', async () => {
    const element = await show();
    answer(RUN_DOCUMENT, runAnswer());
    await settle();
    Object.assign(element, { runId: '0jEQy00000000BBBBB' });
    await settle();
    expect(root(element)).toBeNull();
    expect(find(element, '[data-loading]')).not.toBeNull();
});

it('is a badge alone where that is asked for', async () => {
    const element = await show('badge');
    answer(RUN_DOCUMENT, runAnswer('Completed'));
    await settle();
    const badge = find(element, 'c-orchestration-status-badge')?.shadowRoot?.querySelector<HTMLElement>('[data-state]');
    expect(badge?.dataset).toMatchObject({ state: 'completed', recordId: RUN_ID });
    expect(root(element)).toBeNull();
    await accessible(element);
});

it('hands on what the reader chose, for the link that is copied', async () => {
    const element = await show();
    answer(RUN_DOCUMENT, runAnswer());
    await settle();
    const state = { ...UNTOUCHED, axis: 'elapsed', filter: { state: 'completed', text: 'hana' } };
    find(element, 'c-orchestration-run-board')?.dispatchEvent(new CustomEvent('state', { detail: state }));
    await settle();
    const actions = find(element, 'c-orchestration-run-actions') as unknown as { viewState: object };
    expect(actions.viewState).toMatchObject({ axis: 'elapsed', show: 'completed', find: 'hana' });
});
