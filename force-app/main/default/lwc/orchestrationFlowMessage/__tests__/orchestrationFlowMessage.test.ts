import { createElement } from 'lwc';
import FlowMessage from 'c/orchestrationFlowMessage';
import type { InterviewRecord } from 'c/orchestrationModel';
import { failedStory, interviewOf } from './failedStory';

function show(interview: InterviewRecord | null): HTMLElement {
    const element = createElement('c-orchestration-flow-message', { is: FlowMessage });
    Object.assign(element, { story: failedStory(interview) });
    document.body.append(element);
    return element;
}

const textOf = (element: HTMLElement): string => element.shadowRoot?.textContent ?? '';

afterEach(() => document.body.replaceChildren());

it('shows the flow, its element and its message as text', async () => {
    const element = show(interviewOf('<b>FIELD_CUSTOM_VALIDATION_EXCEPTION</b>'));
    expect(textOf(element)).toContain('Price Loan, element Update_Loan_Price');
    expect(textOf(element)).toContain('<b>FIELD_CUSTOM_VALIDATION_EXCEPTION</b>');
    expect(element.shadowRoot?.querySelector('.toggle')).toBeNull();
    await expect(element).toBeAccessible();
});

it.each([null, interviewOf(null)])('says where to look when no message can be read', async (record) => {
    const element = show(record);
    expect(textOf(element)).toContain('Paused And Failed Flow Interviews');
    await expect(element).toBeAccessible();
});

it('folds a long message and opens it', async () => {
    const element = show(interviewOf('word '.repeat(100)));
    const button = element.shadowRoot?.querySelector<HTMLElement>('.toggle');
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    button?.click();
    await Promise.resolve();
    expect(button?.getAttribute('aria-expanded')).toBe('true');
});

describe('the message', () => {
    const settle = async (): Promise<void> => {
        for (let turn = 0; turn < 4; turn++) await Promise.resolve();
    };
    const copy = async (element: HTMLElement): Promise<string> => {
        element.shadowRoot?.querySelector<HTMLElement>('[data-action="copy-message"]')?.click();
        await settle();
        return element.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';
    };

    it('is copied as it is', async () => {
        const writeText = jest.fn(() => Promise.resolve());
        Object.assign(navigator, { clipboard: { writeText } });
        expect(await copy(show(interviewOf('Base rate missing')))).toBe('Message copied');
        expect(writeText).toHaveBeenCalledWith('Base rate missing');
    });

    it('stands there as a whole where the browser does not allow copying', async () => {
        Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
        const element = show(interviewOf('word '.repeat(100)));
        expect(await copy(element)).toContain('did not allow copying');
        expect(element.shadowRoot?.querySelector('.toggle')?.getAttribute('aria-expanded')).toBe('true');
    });
});
