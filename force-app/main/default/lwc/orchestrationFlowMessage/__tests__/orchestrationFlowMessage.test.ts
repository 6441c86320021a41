import { createElement } from 'lwc';
import FlowMessage from 'c/orchestrationFlowMessage';
import { buildRunStory } from 'c/orchestrationModel';
import type { InterviewRecord } from 'c/orchestrationModel';
import { NOW, run } from '../../orchestrationModel/__tests__/factories';

function show(interview: InterviewRecord | null): HTMLElement {
    const element = createElement('c-orchestration-flow-message', { is: FlowMessage });
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
    expect(element.shadowRoot?.querySelector('.toggle')).toBeNull();
    await expect(element).toBeAccessible();
});

it.each([null, interview(null)])('says where to look when no message can be read', async (record) => {
    const element = show(record);
    expect(textOf(element)).toContain('Paused And Failed Flow Interviews');
    await expect(element).toBeAccessible();
});

it('folds a long message and opens it', async () => {
    const element = show(interview('word '.repeat(100)));
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
        expect(await copy(show(interview('Base rate missing')))).toBe('Message copied');
        expect(writeText).toHaveBeenCalledWith('Base rate missing');
    });

    it('stands there as a whole where the browser does not allow copying', async () => {
        Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
        const element = show(interview('word '.repeat(100)));
        expect(await copy(element)).toContain('did not allow copying');
        expect(element.shadowRoot?.querySelector('.toggle')?.getAttribute('aria-expanded')).toBe('true');
    });
});
