import { createElement } from 'lwc';
import { answer } from 'test/graphql';
import { RUNS_OF_RECORD_DOCUMENT } from 'c/orchestrationData';
import RunStatus from 'c/orchestrationRunStatus';
import { runsAnswer } from '../../orchestrationData/__tests__/answers';

const RECORD = '006Qy0000000001IAA';

async function show(properties: object): Promise<HTMLElement> {
    const element = createElement('c-orchestration-run-status', { is: RunStatus });
    Object.assign(element, properties);
    document.body.append(element);
    await Promise.resolve();
    return element;
}

const view = (element: HTMLElement) =>
    element.shadowRoot?.querySelector<HTMLElement & { runId: string; mode: string }>('c-orchestration-run-view');

afterEach(() => document.body.replaceChildren());

it('shows the badge of the record’s run', async () => {
    const element = await show({ recordId: RECORD, objectApiName: 'Opportunity' });
    expect(view(element)).toBeNull();
    answer(RUNS_OF_RECORD_DOCUMENT, runsAnswer([['run', 'InProgress', RECORD, '09:00:00']]));
    await Promise.resolve();
    expect(view(element)).toMatchObject({ runId: 'run', mode: 'badge' });
    await expect(element).toBeAccessible();
});

it('shows nothing for a record without a run', async () => {
    const element = await show({ recordId: RECORD, objectApiName: 'Opportunity' });
    answer(RUNS_OF_RECORD_DOCUMENT, runsAnswer([]));
    await Promise.resolve();
    expect(view(element)).toBeNull();
});

it('is the run’s own on a run’s page', async () => {
    const element = await show({ recordId: '0jE000000000001AAA', objectApiName: 'FlowOrchestrationInstance' });
    expect(view(element)?.runId).toBe('0jE000000000001AAA');
});
