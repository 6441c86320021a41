import { createElement } from 'lwc';
import type { RunStory } from 'c/orchestrationModel';
import OrchestrationWaterfall from 'c/orchestrationWaterfall';
import type { WaterfallOptions } from 'c/orchestrationWaterfall';
import { at, failedRun, longRun, stage, step, story, waitingRun } from './stories';

// The accessibility engine reads every row several times; on a busy machine that takes long.
jest.setTimeout(60_000);

type Waterfall = HTMLElement & OrchestrationWaterfall;

function show(run: RunStory, options: Partial<WaterfallOptions> = {}): Waterfall {
    const element = createElement('c-orchestration-waterfall', { is: OrchestrationWaterfall }) as Waterfall;
    Object.assign(element, { story: run, options });
    document.body.replaceChildren(element);
    return element;
}

function all(element: Waterfall, selector: string): HTMLElement[] {
    return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function find(element: Waterfall, selector: string): HTMLElement {
    const [found] = all(element, selector);
    if (!found) {
        throw new Error(`${selector} is not there`);
    }
    return found;
}

const rows = (element: Waterfall) => all(element, '[data-row]');
const rowOf = (element: Waterfall, name: string) => find(element, `[data-row][aria-label^="${name}"]`);
const focused = (element: Waterfall) => element.shadowRoot?.activeElement?.getAttribute('aria-label');

function press(element: Waterfall, key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...modifiers });
    element.shadowRoot?.activeElement?.dispatchEvent(event);
    return event;
}

async function scroll(element: Waterfall, top: number): Promise<void> {
    const scroller = find(element, '[data-scroller]');
    scroller.scrollTop = top;
    scroller.dispatchEvent(new Event('scroll'));
    await Promise.resolve();
}

function listen(element: Waterfall): jest.Mock {
    const listener = jest.fn();
    element.addEventListener('stepopen', (event) => listener((event as CustomEvent).detail));
    return listener;
}

describe('c-orchestration-waterfall', () => {
    it.each([
        ['a waiting run', waitingRun(), false],
        ['a failed run', failedRun(), false],
        ['a long run', longRun(300, 3), false],
        ['a run without stages', story([]), false],
        ['narrow rows', waitingRun(), true],
        ['narrow rows of a failed run', failedRun(), true]
    ])('is accessible with %s', async (_name, run, narrow) => {
        show(run, { narrow });
        await expect(document.body).toBeAccessible();
    });

    it.each([false, true])('marks every stage, step and work item with record and state (narrow: %s)', (narrow) => {
        const run = failedRun();
        const element = show(run, { narrow });
        const underwriting = run.stages[1];
        const items = underwriting.steps.flatMap((one) => one.items);
        for (const { id, state } of [...run.stages, ...underwriting.steps, ...items]) {
            const states = all(element, `[data-record-id="${id}"]`).map(({ dataset }) => dataset.state);
            expect(states).toEqual([state]);
        }
    });

    it('shows the steps of a folded stage in its lane, with record and state', () => {
        const run = waitingRun();
        const element = show(run);
        for (const { id, state } of run.stages[0].steps) {
            expect(find(element, `[role="row"] .lane [data-record-id="${id}"]`).dataset.state).toBe(state);
        }
    });

    it('folds and unfolds a stage by click', async () => {
        const element = show(waitingRun());
        expect(rows(element)).toHaveLength(5 + 16);
        rowOf(element, 'Stage Application intake').click();
        await Promise.resolve();
        expect(rowOf(element, 'Stage Application intake').getAttribute('aria-expanded')).toBe('true');
        expect(rowOf(element, 'Application intake 1')).toBeDefined();
        rowOf(element, 'Stage Application intake').click();
        await Promise.resolve();
        expect(rowOf(element, 'Stage Application intake').getAttribute('aria-expanded')).toBe('false');
    });

    it('opens a step by click on any part of its row', () => {
        const run = waitingRun();
        const element = show(run);
        const listener = listen(element);
        find(element, `[data-record-id="${run.focus.itemId}"]`).click();
        expect(listener).toHaveBeenCalledWith({ stepId: run.focus.stepId });
    });

    it('has one tab stop: the step that the headline speaks of', () => {
        const element = show(waitingRun());
        expect(all(element, '[tabindex="0"]')).toEqual([rowOf(element, 'Review contract')]);
    });

    it('is moved through by keys', async () => {
        const element = show(waitingRun());
        const listener = listen(element);
        rowOf(element, 'Review contract').focus();
        expect(press(element, 'ArrowDown').defaultPrevented).toBe(true);
        await Promise.resolve();
        expect(focused(element)).toContain('Confirm land register');
        expect(all(element, '[tabindex="0"]')).toEqual([rowOf(element, 'Confirm land register')]);
        press(element, 'Enter');
        expect(listener).toHaveBeenCalledTimes(1);
        press(element, 'ArrowLeft');
        await Promise.resolve();
        expect(focused(element)).toContain('Stage Legal review');
        press(element, 'ArrowLeft');
        await Promise.resolve();
        expect(rowOf(element, 'Stage Legal review').getAttribute('aria-expanded')).toBe('false');
        press(element, 'Home');
        await Promise.resolve();
        expect(focused(element)).toContain('Stage Application intake');
    });

    it('leaves other keys to the browser', () => {
        const element = show(waitingRun());
        rowOf(element, 'Review contract').focus();
        expect(press(element, 'ArrowDown', { ctrlKey: true }).defaultPrevented).toBe(false);
        expect(press(element, 'Tab').defaultPrevented).toBe(false);
    });

    it('opens the stage of the selected step and marks its row', async () => {
        const run = waitingRun();
        const element = show(run);
        element.selectedStepId = run.stages[0].steps[2].id;
        await Promise.resolve();
        expect(rowOf(element, 'Application intake 3').getAttribute('aria-selected')).toBe('true');
        element.selectedStepId = null;
        await Promise.resolve();
        expect(all(element, '[aria-selected]')).toEqual([]);
        expect(rowOf(element, 'Application intake 3')).toBeDefined();
    });

    it('keeps what the reader opened when the story is told anew, and forgets it for another run', async () => {
        const element = show(waitingRun());
        rowOf(element, 'Stage Credit check').click();
        element.story = waitingRun();
        await Promise.resolve();
        element.story = { ...waitingRun(), id: '0jE000000000002AAA' };
        await Promise.resolve();
        expect(rowOf(element, 'Stage Credit check').getAttribute('aria-expanded')).toBe('false');
    });

    it.each([
        [100, 1],
        [2000, 1],
        [10000, 10]
    ])('renders no more than 60 of %i steps', (steps, stages) => {
        const element = show(longRun(steps, stages));
        expect(rows(element).length).toBeLessThanOrEqual(60);
        expect(find(element, '[role="treegrid"]').getAttribute('aria-rowcount')).toBe(String(steps + stages + 1));
    });

    it('reaches every row by scrolling', async () => {
        const element = show(longRun(600, 2));
        const seen = new Set<string>();
        for (let top = 0; top < 602 * 28; top += 30 * 28) {
            await scroll(element, top);
            rows(element).forEach(({ dataset }) => seen.add(dataset.row ?? ''));
            expect(rows(element).length).toBeLessThanOrEqual(62);
        }
        expect(seen.size).toBe(602);
    });

    it('keeps the focus while the rows around it come and go', async () => {
        const element = show(longRun(500));
        rowOf(element, 'Step 1.4,').focus();
        await scroll(element, 5000);
        expect(focused(element)).toContain('Step 1.4,');
        press(element, 'ArrowDown');
        await Promise.resolve();
        expect(focused(element)).toContain('Step 1.5,');
    });

    it('brings the row that the focus goes to into view, and no other', async () => {
        const element = show(longRun(500));
        rowOf(element, 'Step 1.4,').focus();
        const shown = jest.spyOn(Element.prototype, 'scrollIntoView');
        await scroll(element, 5000);
        expect(shown).not.toHaveBeenCalled();
        press(element, 'ArrowDown');
        await Promise.resolve();
        expect(shown.mock.contexts).toEqual([rowOf(element, 'Step 1.5,')]);
        shown.mockRestore();
    });

    it('says so where there is nothing to show', () => {
        expect(find(show(story([])), '.empty').textContent).toBe('No stage of this run is visible to you.');
    });

    it('counts its header as a row in the chart only', async () => {
        const element = show(story([stage('A', [step('B', at('24 09:00'), null)])]));
        expect(rowOf(element, 'B, stage A').getAttribute('aria-rowindex')).toBe('3');
        element.options = { narrow: true } as WaterfallOptions;
        await Promise.resolve();
        expect(rowOf(element, 'B, stage A').getAttribute('aria-rowindex')).toBe('2');
    });
});
