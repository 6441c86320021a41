import { createElement } from 'lwc';
import fc from 'fast-check';
import { STEP_STATES } from 'c/orchestrationModel';
import RunBoard, { readBoardState, UNTOUCHED, writeBoardState } from 'c/orchestrationRunBoard';
import type { BoardState } from 'c/orchestrationRunBoard';
import { longRun, waitingRun } from '../../orchestrationWaterfall/__tests__/stories';

type Board = HTMLElement & RunBoard;

async function show(values: object = {}): Promise<{ element: Board; wanted: jest.Mock }> {
    const element = createElement('c-orchestration-run-board', { is: RunBoard }) as Board;
    Object.assign(element, { story: waitingRun(), ...values });
    document.body.append(element);
    const wanted = jest.fn();
    element.addEventListener('state', (event) => wanted((event as CustomEvent<BoardState>).detail));
    await Promise.resolve();
    return { element, wanted };
}

function find<E extends HTMLElement>(element: Board, selector: string): E | null {
    return element.shadowRoot?.querySelector<E>(selector) ?? null;
}

afterEach(() => document.body.replaceChildren());

it('hands the choices down and tells of others', async () => {
    const { element, wanted } = await show();
    const toolbar = find(element, 'c-orchestration-toolbar');
    toolbar?.dispatchEvent(new CustomEvent('axis', { detail: 'elapsed' }));
    toolbar?.dispatchEvent(new CustomEvent('path', { detail: false }));
    toolbar?.dispatchEvent(new CustomEvent('filter', { detail: { state: 'waiting', text: '' } }));
    find(element, 'c-orchestration-waterfall')?.dispatchEvent(new CustomEvent('stepopen', { detail: { stepId: 's' } }));
    expect(wanted.mock.calls.map(([state]) => state)).toEqual([
        { ...UNTOUCHED, axis: 'elapsed' },
        { ...UNTOUCHED, path: false },
        { ...UNTOUCHED, filter: { state: 'waiting', text: '' } },
        { ...UNTOUCHED, stepId: 's' }
    ]);
});

it('opens and folds all stages', async () => {
    const { element } = await show();
    const waterfall = find<HTMLElement & { foldAll: jest.Mock }>(element, 'c-orchestration-waterfall');
    const rows = () => waterfall?.shadowRoot?.querySelectorAll('[data-row][aria-level="2"]').length;
    const toolbar = find<HTMLElement & { folded: boolean }>(element, 'c-orchestration-toolbar');
    toolbar?.dispatchEvent(new CustomEvent('fold', { detail: false }));
    await Promise.resolve();
    await Promise.resolve();
    expect(rows()).toBe(0);
    expect(toolbar?.folded).toBe(true);
    toolbar?.dispatchEvent(new CustomEvent('fold', { detail: true }));
    await Promise.resolve();
    await Promise.resolve();
    // As many as are rendered at a time.
    expect(rows()).toBeGreaterThan(20);
});

it('shows what a filter leaves, and its tools even for few steps', async () => {
    const few = longRun(3);
    const { element } = await show({ story: few, state: { ...UNTOUCHED, filter: { state: 'completed', text: '' } } });
    expect(find(element, 'c-orchestration-toolbar')).not.toBeNull();
    const { element: plain } = await show({ story: few });
    expect(find(plain, 'c-orchestration-toolbar')).toBeNull();
});

describe('the address', () => {
    const states = fc.record({
        filter: fc.record({
            state: fc.constantFrom('all', 'attention', ...STEP_STATES),
            text: fc.string({ maxLength: 255 }).filter((text) => text === '' || text.trim() !== '')
        }),
        axis: fc.constantFrom('clock' as const, 'elapsed' as const),
        path: fc.boolean(),
        stepId: fc.constantFrom(null, '0jFQy0000000001MAA')
    });

    it('brings back what was chosen', () => {
        fc.assert(fc.property(states, (state) => expect(readBoardState(writeBoardState(state))).toEqual(state)));
    });

    it('is empty where nothing was chosen', () => {
        expect(Object.values(writeBoardState(UNTOUCHED)).filter((value) => value !== undefined)).toEqual([]);
    });

    it('counts what nobody could have chosen as not said', () => {
        const odd = { show: '__proto__', axis: 'sideways', path: 'maybe', step: '<script>' };
        expect(readBoardState(odd)).toEqual(UNTOUCHED);
    });
});
