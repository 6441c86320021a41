import { createElement } from 'lwc';
import Message from 'c/orchestrationMessage';

function show(properties: object): HTMLElement {
    const element = createElement('c-orchestration-message', { is: Message });
    Object.assign(element, properties);
    document.body.append(element);
    return element;
}

afterEach(() => document.body.replaceChildren());

it('says an empty state without a button', async () => {
    const element = show({ heading: 'No run to show', text: 'Nothing is visible.', remark: 'Nor looked at.' });
    expect(element.shadowRoot?.textContent).toContain('Nothing is visible.');
    expect(element.shadowRoot?.textContent).toContain('Nor looked at.');
    expect(element.shadowRoot?.querySelector('button')).toBeNull();
    await expect(element).toBeAccessible();
});

it.each([
    ['unavailable', 'The org is busy', true],
    ['timeout', 'The org took too long', true],
    ['offline', 'No connection', true],
    ['unreadable', 'The answer could not be read', true],
    ['signed-out', 'You are signed out', false],
    ['no-object', 'You cannot read orchestration runs', false],
    ['no-field', 'A field is missing', false],
    ['never heard of', 'This could not be read', true]
])('has words for a request that failed: %s', async (code, heading, canRetry) => {
    const element = show({ failure: { code, subject: 'Status', detail: 'HTTP 500' } });
    const alert = element.shadowRoot?.querySelector('[role="alert"]');
    expect(alert?.querySelector('h2')?.textContent).toBe(heading);
    expect(Boolean(alert?.querySelector('button'))).toBe(canRetry);
    await expect(element).toBeAccessible();
});

it('shows the words of the server only where ours say too little', () => {
    const said = (code: string) =>
        show({ failure: { code, subject: null, detail: 'HTTP 500' } }).shadowRoot?.textContent?.includes('HTTP 500');
    expect([said('unknown'), said('unavailable')]).toEqual([true, false]);
});

it('asks to try again, but not twice at a time', async () => {
    const element = show({ failure: { code: 'offline', subject: null, detail: '' } });
    const asked = jest.fn();
    element.addEventListener('action', asked);
    const button = element.shadowRoot?.querySelector('button');
    button?.click();
    Object.assign(element, { busy: true });
    await Promise.resolve();
    button?.click();
    expect(asked).toHaveBeenCalledTimes(1);
    expect(button?.textContent).toBe('Trying again…');
});
