import { createElement } from 'lwc';
import FailurePanel from 'c/orchestrationFailurePanel';
import type { InterviewRecord } from 'c/orchestrationModel';
import { failedStory, interviewOf } from '../../orchestrationFlowMessage/__tests__/failedStory';

function show(interview: InterviewRecord | null): HTMLElement {
    const element = createElement('c-orchestration-failure-panel', { is: FailurePanel });
    Object.assign(element, { story: failedStory(interview) });
    document.body.append(element);
    return element;
}

const textOf = (element: HTMLElement): string => element.shadowRoot?.textContent ?? '';

afterEach(() => document.body.replaceChildren());

it.each([null, interviewOf('Base rate missing')])('says what to do, beside what the flow said', async (record) => {
    const element = show(record);
    expect(textOf(element)).toContain('What to do now');
    expect(textOf(element)).toContain(record ? 'Mend what the message names.' : 'Find the message:');
    const message = element.shadowRoot?.querySelector('c-orchestration-flow-message');
    expect(message?.shadowRoot?.textContent).toContain(record?.error ?? 'Paused And Failed Flow Interviews');
    await expect(element).toBeAccessible();
});
