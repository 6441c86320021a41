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

it('shows the flow, its element and its message as text', async () => {
    const element = show(interview('<b>FIELD_CUSTOM_VALIDATION_EXCEPTION</b>'));
    expect(textOf(element)).toContain('Price Loan, element Update_Loan_Price');
    expect(textOf(element)).toContain('<b>FIELD_CUSTOM_VALIDATION_EXCEPTION</b>');
    expect(element.shadowRoot?.querySelector('button')).toBeNull();
    await expect(element).toBeAccessible();
});

it.each([null, interview(null)])('says where to look when no message can be read', async (record) => {
    const element = show(record);
    expect(textOf(element)).toContain('Paused And Failed Flow Interviews');
    await expect(element).toBeAccessible();
});

it('folds a long message and opens it', async () => {
    const element = show(interview('word '.repeat(100)));
    const button = element.shadowRoot?.querySelector('button');
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    button?.click();
    await Promise.resolve();
    expect(button?.getAttribute('aria-expanded')).toBe('true');
});
