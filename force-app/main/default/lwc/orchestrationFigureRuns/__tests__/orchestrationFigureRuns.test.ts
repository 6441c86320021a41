import { createElement } from 'lwc';
import { navigations } from 'test/navigation';
import OrchestrationFigureRuns from 'c/orchestrationFigureRuns';
import { NO_CRITERIA } from 'c/orchestrationModel';

async function shown(properties: object = {}) {
    const element = createElement('c-orchestration-figure-runs', { is: OrchestrationFigureRuns });
    const closed = jest.fn();
    element.addEventListener('close', closed);
    const criteria = { ...NO_CRITERIA, hand: ['stalled'], handFirst: true };
    Object.assign(element, { heading: 'Stalled', criteria, sort: { key: 'left', descending: false }, ...properties });
    document.body.replaceChildren(element);
    const settle = async () => {
        for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    };
    await settle();
    const find = <Child = object>(selector: string) =>
        element.shadowRoot!.querySelector<HTMLElement>(selector) as (HTMLElement & Child) | null;
    return { element, find, closed, settle };
}

it('shows the runs of these criteria, and the way to the same in the troubleshooter', async () => {
    const { find } = await shown();
    expect(find('c-orchestration-run-list')).toMatchObject({
        criteria: { hand: ['stalled'], handFirst: true },
        sort: { key: 'left' },
        pageNumber: 1
    });
    find('[data-action="troubleshooter"]')?.click();
    expect(navigations.at(-1)?.reference).toMatchObject({
        attributes: { apiName: 'Orchestration_Troubleshooter' },
        state: { c__hand: 'stalled', c__handFirst: '1', c__sort: 'left' }
    });
});

it('turns pages and sorts by itself; others begin on the first page', async () => {
    const { find, settle, element } = await shown();
    const list = () => find<{ pageNumber: number; sort: object }>('c-orchestration-run-list');
    list()?.dispatchEvent(new CustomEvent('page', { detail: 2 }));
    await settle();
    expect(list()?.pageNumber).toBe(2);
    list()?.dispatchEvent(new CustomEvent('sort', { detail: { key: 'age', descending: true } }));
    await settle();
    expect(list()).toMatchObject({ pageNumber: 1, sort: { key: 'age', descending: true } });
    list()?.dispatchEvent(new CustomEvent('page', { detail: 2 }));
    Object.assign(element, { criteria: { ...NO_CRITERIA, states: ['waiting'] } });
    await settle();
    expect(list()?.pageNumber).toBe(1);
});

it('a run leads to its own page; Escape and the button close', async () => {
    const { find, closed } = await shown();
    const detail = { runId: '0jE000000000001AAA', enter: true };
    find('c-orchestration-run-list')?.dispatchEvent(new CustomEvent('choose', { detail }));
    expect(navigations.at(-1)?.reference).toMatchObject({ state: { c__recordId: detail.runId } });
    find('[data-action="close"]')?.click();
    find('.box')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(closed).toHaveBeenCalledTimes(2);
});
