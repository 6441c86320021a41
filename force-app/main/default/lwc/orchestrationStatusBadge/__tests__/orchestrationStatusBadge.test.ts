import { createElement } from 'lwc';
import OrchestrationStatusBadge from 'c/orchestrationStatusBadge';
import { ITEM_STATES, RUN_STATES, STEP_STATES } from 'c/orchestrationModel';
import type { State } from 'c/orchestrationModel';

const ALL: State[] = [...new Set<State>([...RUN_STATES, ...STEP_STATES, ...ITEM_STATES])];

type Properties = Partial<Pick<OrchestrationStatusBadge, 'state' | 'text' | 'short' | 'raw' | 'recordId'>>;

function show(properties: Properties): ShadowRoot {
    const element = createElement('c-orchestration-status-badge', { is: OrchestrationStatusBadge });
    document.body.replaceChildren(Object.assign(element, properties));
    return element.shadowRoot as ShadowRoot;
}

describe('c-orchestration-status-badge', () => {
    it.each(ALL)('shows %s by icon and text and is accessible', async (state) => {
        const root = show({ state, raw: 'Deferred' });
        const badge = root.querySelector(`[data-state="${state}"]`);
        expect(badge?.textContent?.trim()).toMatch(/^[A-Z]/);
        expect(badge?.querySelector('path')?.getAttribute('d')).toMatch(/^M/i);
        await expect(document.body).toBeAccessible();
    });

    it('carries the record that it stands for', () => {
        const root = show({ state: 'waiting', recordId: '0jE000000000001AAA' });
        expect(root.querySelector('[data-record-id="0jE000000000001AAA"][data-state="waiting"]')).not.toBeNull();
    });

    it('keeps the long text in the title when it is short', () => {
        const badge = show({ state: 'closed', short: true }).querySelector('[data-state]');
        expect(badge?.textContent?.trim()).toBe('Closed');
        expect(badge?.getAttribute('title')).toBe('Closed; who closed it needs the log');
    });

    it('takes a text of its owner', () => {
        const badge = show({ state: 'waiting', text: 'Waiting on Legal Queue · 3d 4h' }).querySelector('[data-state]');
        expect(badge?.textContent?.trim()).toBe('Waiting on Legal Queue · 3d 4h');
    });

    it('shows the recorded value of an unknown status', () => {
        expect(show({ state: 'unknown', raw: 'Deferred' }).querySelector('[data-state]')?.textContent).toBe('Deferred');
    });

    it('shows nothing without a state', () => {
        expect(show({ state: null }).querySelector('[data-state]')).toBeNull();
    });
});
