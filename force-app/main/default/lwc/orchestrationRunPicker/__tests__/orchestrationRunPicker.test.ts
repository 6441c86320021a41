import { createElement } from 'lwc';
import { answer, fail } from 'test/graphql';
import { LOG_DOCUMENT, RUN_DOCUMENT } from 'c/orchestrationData';
import RunPicker from 'c/orchestrationRunPicker';
import { logAnswer, RUN_ID, runAnswer } from '../../orchestrationData/__tests__/answers';

async function settle(): Promise<void> {
    for (let turn = 0; turn < 6; turn++) await Promise.resolve();
}

async function show(runIds: string[]): Promise<HTMLElement> {
    jest.useFakeTimers({ now: Date.UTC(2025, 10, 24, 13), doNotFake: ['queueMicrotask', 'nextTick'] });
    const element = createElement('c-orchestration-run-picker', { is: RunPicker });
    Object.assign(element, { runIds, selectedId: RUN_ID });
    document.body.append(element);
    await settle();
    return element;
}

const find = (element: HTMLElement, selector: string): HTMLElement | null | undefined =>
    element.shadowRoot?.querySelector<HTMLElement>(selector);

afterEach(() => {
    jest.useRealTimers();
    document.body.replaceChildren();
});

it('shows each run with its state, sentence and number, and tells which one was chosen', async () => {
    const element = await show([RUN_ID]);
    answer(RUN_DOCUMENT, runAnswer('Completed'));
    answer(LOG_DOCUMENT, logAnswer(['StartInstance']));
    await settle();
    expect(find(element, '[data-list="runs"]')?.dataset.total).toBe('1');
    const row = find(element, 'button[data-run-id]');
    expect(row?.dataset).toMatchObject({ recordId: RUN_ID, state: 'completed' });
    expect(row?.textContent).toContain('Completed in 2h');
    expect(row?.textContent).toContain('Run 0001234');
    expect(row?.getAttribute('aria-current')).toBe('true');
    const chosen = jest.fn();
    element.addEventListener('choose', (event) => chosen((event as CustomEvent).detail));
    row?.click();
    expect(chosen).toHaveBeenCalledWith({ runId: RUN_ID });
    jest.useRealTimers();
    await expect(element).toBeAccessible();
});

it('reads ten runs at a time', async () => {
    const element = await show(Array.from({ length: 12 }, (_, index) => `run${index}`));
    const reader = find(element, 'c-orchestration-run-reader') as unknown as { runIds: string[] };
    expect(reader.runIds).toHaveLength(10);
    find(element, '[data-action="next-page"]')?.click();
    await settle();
    expect(reader.runIds).toHaveLength(12);
    expect(find(element, '[data-action="next-page"]')).toBeNull();
});

it('has words for a request that failed', async () => {
    const element = await show([RUN_ID]);
    expect(element.shadowRoot?.textContent).toContain('Reading the runs…');
    fail(RUN_DOCUMENT, [{ message: 'The server answered with HTTP status 503.' }]);
    await settle();
    expect(find(element, 'c-orchestration-message')?.shadowRoot?.textContent).toContain('The org is busy');
});
