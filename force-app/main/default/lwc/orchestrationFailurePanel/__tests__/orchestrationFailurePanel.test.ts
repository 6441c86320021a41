import { createElement } from 'lwc';
import FailurePanel from 'c/orchestrationFailurePanel';
import { buildRunStory } from 'c/orchestrationModel';
import type { InterviewRecord } from 'c/orchestrationModel';
import { NOW, run } from '../../orchestrationModel/__tests__/factories';

function show(interview: InterviewRecord | null): HTMLElement {
    const element = createElement('c-orchestration-failure-panel', { is: FailurePanel });
    const record = run({ status: 'Error', interview });
    const log = { state: 'none' as const, rows: [] };
    const story = buildRunStory({
        run: record,
        stages: [],
        steps: [],
        items: [],
        log,
        now: NOW,
        answeredAt: NOW,
        userId: null
    });
    Object.assign(element, { story });
    document.body.append(element);
    return element;
}

const interview = (error: string | null): InterviewRecord => ({
    id: '0Fo000000000001AAA',
    label: 'Price Loan',
    status: 'Error',
    currentElement: 'Update_Loan_Price',
    error
});
const textOf = (element: HTMLElement): string => element.shadowRoot?.textContent ?? '';

afterEach(() => document.body.replaceChildren());

it.each([null, interview('Base rate missing')])('says what to do, beside what the flow said', async (record) => {
    const element = show(record);
    expect(textOf(element)).toContain('What to do now');
    expect(textOf(element)).toContain(record ? 'Mend what the message names.' : 'Find the message:');
    const message = element.shadowRoot?.querySelector('c-orchestration-flow-message');
    expect(message?.shadowRoot?.textContent).toContain(record?.error ?? 'Paused And Failed Flow Interviews');
    await expect(element).toBeAccessible();
});
