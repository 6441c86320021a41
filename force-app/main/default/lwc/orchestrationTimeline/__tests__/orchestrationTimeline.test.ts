import { createElement } from 'lwc';
import { CurrentPageReference } from 'lightning/navigation';
import { answer, fail } from 'test/graphql';
import { RUNS_OF_RECORD_DOCUMENT } from 'c/orchestrationData';
import Timeline from 'c/orchestrationTimeline';
import { runsAnswer } from '../../orchestrationData/__tests__/answers';

const RECORD = '006Qy0000000001IAA';
const page = CurrentPageReference as unknown as { emit(reference: object): void };

async function settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
}

async function show(properties: object): Promise<HTMLElement> {
    const element = createElement('c-orchestration-timeline', { is: Timeline });
    Object.assign(element, properties);
    document.body.append(element);
    await settle();
    return element;
}

const shownRun = (element: HTMLElement): string | null | undefined =>
    element.shadowRoot?.querySelector<HTMLElement & { runId: string | null }>('c-orchestration-run-view')?.runId;

afterEach(() => document.body.replaceChildren());

it('shows the run itself on a run’s page, without looking for it', async () => {
    const element = await show({ recordId: '0jE000000000001AAA', objectApiName: 'FlowOrchestrationInstance' });
    expect(shownRun(element)).toBe('0jE000000000001AAA');
});

it('shows the run in progress of a record and links the others', async () => {
    const element = await show({ recordId: RECORD, objectApiName: 'Opportunity' });
    expect(shownRun(element)).toBeNull();
    answer(
        RUNS_OF_RECORD_DOCUMENT,
        runsAnswer([
            ['old', 'Completed', RECORD, '09:00:00'],
            ['live', 'InProgress', RECORD, '08:00:00']
        ])
    );
    await settle();
    expect(shownRun(element)).toBe('live');
    const others = [...(element.shadowRoot?.querySelectorAll('c-orchestration-record-link') ?? [])];
    expect(others).toMatchObject([{ label: 'Run No old', recordId: 'old' }]);
    await expect(element).toBeAccessible();
});

it('takes the Id from the address of its own page', async () => {
    const element = await show({});
    expect(element.shadowRoot?.querySelector('c-orchestration-message')).not.toBeNull();
    await expect(element).toBeAccessible();
    page.emit({ type: 'standard__component', attributes: {}, state: { c__recordId: RECORD } });
    await settle();
    answer(RUNS_OF_RECORD_DOCUMENT, runsAnswer([['run', 'Error', RECORD, '09:00:00']]));
    await settle();
    expect(shownRun(element)).toBe('run');
});

it('leaves it to the run view to say that there is no run, or why it cannot be known', async () => {
    const element = await show({ recordId: RECORD, objectApiName: 'Opportunity' });
    answer(RUNS_OF_RECORD_DOCUMENT, runsAnswer([]));
    await settle();
    expect(shownRun(element)).toBe(RECORD);
    fail(RUNS_OF_RECORD_DOCUMENT, [{ message: 'The server answered with HTTP status 503.' }]);
    await settle();
    expect(shownRun(element)).toBe(RECORD);
});

it('shows a heading where one is given', async () => {
    const element = await show({ recordId: RECORD, objectApiName: 'Opportunity', heading: 'Approval' });
    expect(element.shadowRoot?.querySelector('h2')?.textContent).toBe('Approval');
});
