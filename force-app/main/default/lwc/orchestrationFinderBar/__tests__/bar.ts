import { createElement } from 'lwc';
import FinderBar from 'c/orchestrationFinderBar';
import { NO_CRITERIA } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';

export const PROCESSES = [
    { name: 'Loan_Approval', label: 'Loan approval', count: 1200 },
    { name: 'Claims', label: 'Claims', count: null }
];

/** A bar whose container hands back what is wanted, as it should. */
export function showBar(criteria: Partial<RunCriteria> = {}, properties: object = {}) {
    const element = createElement('c-orchestration-finder-bar', { is: FinderBar });
    Object.assign(element, { criteria: { ...NO_CRITERIA, ...criteria }, processes: PROCESSES, ...properties });
    const wanted = jest.fn<void, [RunCriteria]>();
    const told = jest.fn<void, [string]>();
    element.addEventListener('criteria', (event) => {
        const { detail } = event as CustomEvent<RunCriteria>;
        wanted(detail);
        Object.assign(element, { criteria: detail });
    });
    for (const name of ['menuopen', 'refresh', 'copylink']) element.addEventListener(name, () => told(name));
    document.body.append(element);

    const root = element.shadowRoot as ShadowRoot;
    const find = <Kind extends HTMLElement = HTMLElement>(selector: string): Kind => {
        const found = root.querySelector<Kind>(selector);
        if (!found) throw new Error(`there is no ${selector}`);
        return found;
    };
    const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
    const settle = (): Promise<void> => Promise.resolve();
    const press = async (selector: string): Promise<void> => {
        find(selector).click();
        await settle();
    };
    const key = async (selector: string, name: string): Promise<void> => {
        find(selector).dispatchEvent(
            new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true })
        );
        await settle();
    };
    const send = (control: HTMLElement, type: string): boolean =>
        control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    /** Without leaving the field. */
    const type = async (selector: string, value: string): Promise<HTMLInputElement> => {
        const control = find<HTMLInputElement>(selector);
        control.value = value;
        send(control, 'input');
        await settle();
        return control;
    };
    const write = async (selector: string, value: string): Promise<void> => {
        send(await type(selector, value), 'change');
        await settle();
    };
    const tick = async (selector: string): Promise<void> => press(selector);
    const texts = (selector: string): string[] =>
        all(selector).map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
    return { element, root, find, all, press, key, type, write, tick, texts, wanted, told, settle };
}

/** Of a field of the panel; `part`: which of its inputs. */
export const control = (field: string, part = 0): string => `[data-field="${field}"] [data-part="${part}"]`;
export const box = (field: string, value: string): string => `[data-field="${field}"] input[value="${value}"]`;
export const message = (field: string): string => `[data-field="${field}"] .message`;
