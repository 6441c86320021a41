import { createElement } from 'lwc';
import OrchestrationBackBar, { placeOf } from 'c/orchestrationBackBar';

const RUNS = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

function shown(properties: object) {
    const element = createElement('c-orchestration-back-bar', { is: OrchestrationBackBar });
    const told: unknown[] = [];
    element.addEventListener('run', (event) => told.push((event as CustomEvent).detail));
    element.addEventListener('back', () => told.push('back'));
    Object.assign(element, properties);
    document.body.replaceChildren(element);
    const button = (action: string) =>
        element.shadowRoot!.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;
    return { element, told, button, text: () => element.shadowRoot!.textContent!.trim() };
}

it('leads to the list and to both neighbours', async () => {
    const { element, told, button, text } = shown({ total: 83, place: placeOf(RUNS, 'b') });
    expect(text()).toBe('83 runs2 of 3');
    ['previous-run', 'next-run', 'back'].forEach((action) => button(action).click());
    expect(told).toEqual(['a', 'c', 'back']);
    await expect(element).toBeAccessible();
});

it('ends where the page ends, and knows no neighbours of a run that is elsewhere', () => {
    const last = shown({ total: 3, place: placeOf(RUNS, 'c') });
    expect([last.button('previous-run').ariaDisabled, last.button('next-run').ariaDisabled]).toEqual(['false', 'true']);
    expect(placeOf(RUNS, 'x')).toBeNull();
    const lost = shown({ total: null, place: null });
    expect([lost.text(), lost.button('next-run').ariaDisabled]).toEqual(['All runs found', 'true']);
});
