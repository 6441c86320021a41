import { createElement } from 'lwc';
import OrchestrationHistoryDrawer from 'c/orchestrationHistoryDrawer';
import type { RunStory } from 'c/orchestrationModel';
import { at, item, NEXT_STEP_ID, NO_LOG, STEP_ID, story } from './fixtures';

type Drawer = HTMLElement & OrchestrationHistoryDrawer;

function show(of: RunStory | null, stepId: string | null = STEP_ID): Drawer {
    const element = createElement('c-orchestration-history-drawer', { is: OrchestrationHistoryDrawer }) as Drawer;
    element.story = of;
    element.stepId = stepId;
    document.body.replaceChildren(element);
    return element;
}

function find<E extends HTMLElement>(drawer: Drawer, selector: string): E {
    const found = drawer.shadowRoot?.querySelector<E>(selector);
    if (!found) {
        throw new Error(`${selector} is not there`);
    }
    return found;
}

/** The list of what happened. */
function listOf(drawer: Drawer): ShadowRoot {
    const root = find(drawer, 'c-orchestration-history-list').shadowRoot;
    if (!root) {
        throw new Error('the list has no content');
    }
    return root;
}

function listed(drawer: Drawer, selector: string): string[] {
    return [...listOf(drawer).querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
}

function isOpen(drawer: Drawer): boolean {
    return find<HTMLDialogElement>(drawer, 'dialog').open;
}

function textOf(drawer: Drawer, selector: string): string[] {
    return [...(drawer.shadowRoot?.querySelectorAll(selector) ?? [])].map((one) => one.textContent?.trim() ?? '');
}

function listen(drawer: Drawer, event: string): jest.Mock {
    const listener = jest.fn();
    drawer.addEventListener(event, listener);
    return listener;
}

function press(target: HTMLElement, key: string): void {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

describe('c-orchestration-history-drawer', () => {
    it.each<[string, RunStory, string]>([
        ['milestones', story(), STEP_ID],
        ['no log', story({ log: NO_LOG }), STEP_ID],
        ['log pending', story({ log: { state: 'pending', rows: [] } }), STEP_ID],
        ['a step that has not started', story(), NEXT_STEP_ID]
    ])('is accessible with %s', async (_name, of, stepId) => {
        const drawer = show(of, stepId);
        expect(isOpen(drawer)).toBe(true);
        await expect(document.body).toBeAccessible();
    });

    it('shows the step, its badge and its work item', () => {
        const drawer = show(story());
        expect(textOf(drawer, '.heading-text')).toEqual(['Review contract']);
        const badge = find(drawer, 'c-orchestration-status-badge');
        expect(badge.shadowRoot?.querySelector(`[data-record-id="${STEP_ID}"]`)?.textContent?.trim()).toBe('Waiting');
        const lines = find(drawer, 'c-orchestration-item-lines').shadowRoot;
        const line = lines?.querySelector('[data-record-id="0jH000000000001AAA"][data-state="open"]');
        expect(line?.querySelector('.item-holder')?.textContent).toBe('Legal Queue');
        expect(listed(drawer, '.comment')).toEqual(['Priya is on leave.\nAny lawyer may take it.']);
    });

    it('takes the focus and is closed by its button', () => {
        const drawer = show(story());
        const close = listen(drawer, 'close');
        expect(drawer.shadowRoot?.activeElement).toBe(find(drawer, 'h2'));
        find(drawer, '[data-action="close"]').click();
        expect(isOpen(drawer)).toBe(false);
        expect(close).toHaveBeenCalledTimes(1);
    });

    it('is closed by Escape and by a click on the page behind it', async () => {
        const drawer = show(story());
        const close = listen(drawer, 'close');
        press(find(drawer, 'dialog'), 'Escape');
        expect(close).toHaveBeenCalledTimes(1);
        drawer.stepId = null;
        await Promise.resolve();
        drawer.stepId = STEP_ID;
        await Promise.resolve();
        find(drawer, '.panel').click();
        expect(isOpen(drawer)).toBe(true);
        find(drawer, 'dialog').click();
        expect(isOpen(drawer)).toBe(false);
        expect(close).toHaveBeenCalledTimes(2);
    });

    it('is closed in silence by its owner', async () => {
        const drawer = show(story());
        const close = listen(drawer, 'close');
        drawer.stepId = null;
        await Promise.resolve();
        expect(isOpen(drawer)).toBe(false);
        expect(close).not.toHaveBeenCalled();
    });

    it.each<[string, RunStory | null]>([
        ['the story', null],
        ['its step', story({ steps: [], items: [] })]
    ])('closes and says so when %s vanishes', async (_name, of) => {
        const drawer = show(story());
        const close = listen(drawer, 'close');
        drawer.story = of;
        await Promise.resolve();
        expect(isOpen(drawer)).toBe(false);
        expect(close).toHaveBeenCalledTimes(1);
    });

    it('stays closed until there is a step to show', () => {
        expect(isOpen(show(story(), null))).toBe(false);
        expect(isOpen(show(null))).toBe(false);
    });

    it('asks for the previous and the next step, and for none beyond the ends', async () => {
        const ids = story().stages[0].steps.map(({ id }) => id);
        const drawer = show(story(), ids[0]);
        const change = listen(drawer, 'stepchange');
        find(drawer, '[data-action="previous"]').click();
        expect(change).not.toHaveBeenCalled();
        expect(find(drawer, '[data-action="previous"]').getAttribute('aria-disabled')).toBe('true');
        find(drawer, '[data-action="next"]').click();
        expect(change.mock.calls[0][0].detail).toEqual({ stepId: ids[1] });
        drawer.stepId = ids[1];
        await Promise.resolve();
        find(drawer, '[data-action="previous"]').click();
        expect(change.mock.calls[1][0].detail).toEqual({ stepId: ids[0] });
    });

    it('changes tabs by click and arrow key, with one tab stop', async () => {
        const drawer = show(story());
        find(drawer, '[data-tab="details"]').click();
        await Promise.resolve();
        expect(textOf(drawer, '[data-field="Name"] dd')).toEqual(['Review_contract']);
        await expect(document.body).toBeAccessible();
        press(find(drawer, '[data-tab="details"]'), 'ArrowRight');
        await Promise.resolve();
        expect(find(drawer, '[data-tab="milestones"]').getAttribute('aria-selected')).toBe('true');
        expect(find(drawer, '[data-tab="details"]').getAttribute('tabindex')).toBe('-1');
        expect(drawer.shadowRoot?.activeElement).toBe(find(drawer, '[data-tab="milestones"]'));
        expect(listed(drawer, '.entry')).toHaveLength(4);
    });

    it('shows the whole run by one switch, and its own milestones again on another step', async () => {
        const drawer = show(story());
        expect(find(drawer, '[data-scope="step"]').getAttribute('aria-pressed')).toBe('true');
        expect(listed(drawer, '.entry')).toHaveLength(4);
        find(drawer, '[data-scope="run"]').click();
        await Promise.resolve();
        expect(find(drawer, '[data-scope="run"]').getAttribute('aria-pressed')).toBe('true');
        expect(listed(drawer, '.sentence')).toContain('Stage Legal review started');
        expect(drawer.shadowRoot?.querySelector('c-orchestration-holder-chain')).toBeNull();
        await expect(document.body).toBeAccessible();
        drawer.stepId = NEXT_STEP_ID;
        await Promise.resolve();
        await Promise.resolve();
        expect(find(drawer, '[data-scope="step"]').getAttribute('aria-pressed')).toBe('true');
        drawer.stepId = STEP_ID;
        await Promise.resolve();
        expect(listed(drawer, '.entry')).toHaveLength(4);
    });

    it('shows what the org tracked, in one order with the milestones', async () => {
        const drawer = show(story());
        const change = { id: '1', of: 'step' as const, recordId: STEP_ID, at: at('25 16:40'), field: 'Description' };
        drawer.history = {
            changes: [{ ...change, oldValue: 'Check contract', newValue: '<i>B</i>', by: 'Anna Kovacs' }],
            posts: [
                { id: '2', of: 'item', recordId: item().id, at: at('24 14:22'), body: 'Attached.', by: 'Maria Santos' }
            ]
        };
        await Promise.resolve();
        expect(listed(drawer, '.sentence')).toEqual([
            'Waiting on Legal Queue',
            'Description: Check contract → <i>B</i>',
            'Maria Santos commented',
            'Reassigned to Legal Queue',
            'Work item given to Priya Nair',
            'Step started'
        ]);
    });

    it('is closed by a link that leads away, and stays for one that opens a new tab', async () => {
        const drawer = show(story());
        const lines = find(drawer, 'c-orchestration-item-lines');
        const link = lines.shadowRoot?.querySelector('[data-link="item"]') as HTMLElement;
        // Its address comes first.
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
        const inner = link.shadowRoot?.querySelector('a') as HTMLAnchorElement;
        inner.dispatchEvent(
            new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true })
        );
        expect(isOpen(drawer)).toBe(true);
        inner.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
        expect(isOpen(drawer)).toBe(false);
    });
});
