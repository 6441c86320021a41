import { createElement } from 'lwc';
import Message from 'c/orchestrationMessage';

function show(properties: object): HTMLElement {
    const element = createElement('c-orchestration-message', { is: Message });
    Object.assign(element, { heading: 'No run to show', text: 'Nothing is visible.', ...properties });
    document.body.append(element);
    return element;
}

afterEach(() => document.body.replaceChildren());

it('says an empty state without a button', async () => {
    const element = show({});
    expect(element.shadowRoot?.textContent).toContain('Nothing is visible.');
    expect(element.shadowRoot?.querySelector('button')).toBeNull();
    await expect(element).toBeAccessible();
});

it('announces an error and fires the action', async () => {
    const element = show({ kind: 'error', actionLabel: 'Try again', detail: 'HTTP 500' });
    const pressed = jest.fn();
    element.addEventListener('action', pressed);
    element.shadowRoot?.querySelector('button')?.click();
    expect(pressed).toHaveBeenCalledTimes(1);
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toContain('HTTP 500');
    await expect(element).toBeAccessible();
});
