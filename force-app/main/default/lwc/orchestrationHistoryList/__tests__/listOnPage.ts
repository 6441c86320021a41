/** A history list on the page, and what a reader finds in it. */
import { createElement } from 'lwc';
import { pieces } from 'c/orchestrationText';
import OrchestrationHistoryList from 'c/orchestrationHistoryList';
import type { HistoryContent } from 'c/orchestrationHistoryList';
import { entry } from './factories';

export type List = HTMLElement & OrchestrationHistoryList;

export const MIXED = [
    entry(4, { group: 'item', sentence: pieces('Reassigned to {0}', 'Legal Queue'), comment: 'Priya is on leave.' }),
    entry(3, { group: 'posts', comment: '<img src=x onerror="alert(1)"> [a](javascript:1)' }),
    entry(2),
    entry(0, { now: true, group: 'item', sentence: pieces('Waiting on {0}', 'Legal Queue') })
];

export function show(of: HistoryContent): List {
    const element = createElement('c-orchestration-history-list', { is: OrchestrationHistoryList }) as List;
    element.content = of;
    document.body.replaceChildren(element);
    return element;
}

export function root(list: List): ShadowRoot {
    return list.shadowRoot as ShadowRoot;
}

export function tools(list: List): ShadowRoot {
    return root(list).querySelector('c-orchestration-history-tools')?.shadowRoot as ShadowRoot;
}

export function tool<E extends HTMLElement>(list: List, selector: string): E {
    const found = tools(list).querySelector<E>(selector);
    if (!found) {
        throw new Error(`${selector} is not there`);
    }
    return found;
}

export const rows = (list: List): HTMLElement[] => [...root(list).querySelectorAll<HTMLElement>('li')];
export const keys = (list: List): (string | undefined)[] => rows(list).map(({ dataset }) => dataset.line);
export const status = (list: List): string => tool(list, '[role="status"]').textContent?.trim() ?? '';

/** Rendering, measuring and rendering again each take a turn. */
export async function settled(): Promise<void> {
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

export async function search(list: List, text: string): Promise<void> {
    const input = tool<HTMLInputElement>(list, '[data-action="search"]');
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await Promise.resolve();
}

/** The copy menu, a part of its own. */
export const menu = (list: List): ShadowRoot => tool(list, 'c-orchestration-menu').shadowRoot!;
export const copyButton = (list: List): HTMLElement => menu(list).querySelector('button')!;

/** The entry that is set apart, if it is rendered. */
export const current = (list: List): HTMLElement | null =>
    root(list).querySelector<HTMLElement>('[aria-current="true"]');

/** As a browser lays it out: rows of 50, headings of 30 pixels, a window of 800. */
export function layOut(list: List): { scroll(top: number): Promise<void>; scroller: HTMLElement } {
    const scroller = root(list).querySelector<HTMLElement>('[data-scroller]') as HTMLElement;
    Object.defineProperty(scroller, 'clientHeight', { configurable: true, value: 800 });
    jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
        const height = this.tagName === 'LI' ? 50 : this.tagName === 'H3' ? 30 : 0;
        return { top: this.className === 'lines' ? -scroller.scrollTop : 0, height } as DOMRect;
    });
    return {
        scroller,
        async scroll(top) {
            scroller.scrollTop = top;
            scroller.dispatchEvent(new Event('scroll'));
            await settled();
        }
    };
}
