import { createElement } from 'lwc';
import OrchestrationFormSwitch from 'c/orchestrationFormSwitch';

async function shown(form: 'chart' | 'table') {
    const element = createElement('c-orchestration-form-switch', { is: OrchestrationFormSwitch });
    const told: unknown[] = [];
    element.addEventListener('form', (event) => told.push((event as CustomEvent).detail));
    Object.assign(element, { form, label: 'Where time goes' });
    document.body.replaceChildren(element);
    await Promise.resolve();
    const half = (name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[data-form="${name}"]`)!;
    return { element, half, told };
}

it('says which form is on, and asks for the other one only', async () => {
    const { element, half, told } = await shown('chart');
    const pressed = ['chart', 'table'].map((name) => half(name).getAttribute('aria-pressed'));
    expect(pressed).toEqual(['true', 'false']);
    half('chart').click();
    half('table').click();
    expect(told).toEqual(['table']);
    expect(element.shadowRoot!.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe(
        'Where time goes: show as'
    );
    await expect(element).toBeAccessible();
});
