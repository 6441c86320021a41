import { createElement } from 'lwc';
import Loading from 'c/orchestrationLoading';

afterEach(() => {
    jest.useRealTimers();
    document.body.replaceChildren();
});

it('says after ten seconds that the org has not answered', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
    const element = createElement('c-orchestration-loading', { is: Loading });
    document.body.append(element);
    const words = (): string | null | undefined => element.shadowRoot?.querySelector('[role="status"]')?.textContent;
    expect(words()).toBe('Loading the run');
    jest.advanceTimersByTime(9_999);
    await Promise.resolve();
    expect(words()).not.toContain('has not answered');
    jest.advanceTimersByTime(1);
    await Promise.resolve();
    expect(words()).toContain('The org has not answered yet.');
    jest.useRealTimers();
    await expect(element).toBeAccessible();
});

it('leaves no timer behind', () => {
    jest.useFakeTimers();
    const element = createElement('c-orchestration-loading', { is: Loading });
    document.body.append(element);
    element.remove();
    expect(jest.getTimerCount()).toBe(0);
});

it('stands as a list for the runs of a list', async () => {
    const element = createElement('c-orchestration-loading', { is: Loading });
    element.shape = 'list';
    document.body.append(element);
    const root = element.shadowRoot!;
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Loading the runs');
    expect(root.querySelectorAll('.run')).toHaveLength(8);
    expect(root.querySelector('.ghost_head')).toBeNull();
    await expect(element).toBeAccessible();
});
