import { createElement } from 'lwc';
import { graphql } from 'test/graphql';
import { answer, fail, refresh } from 'test/graphql';
import { ENDED_RUNS_DOCUMENT, YOUR_ITEMS_DOCUMENT } from 'c/orchestrationData';
import OrchestrationFigureReader from 'c/orchestrationFigureReader';
import type { FiguresRead } from 'c/orchestrationFigureReader';
import { foundRun, foundRuns } from '../../orchestrationRunSearch/__tests__/foundRuns';

async function settle(): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
}

async function shown() {
    const element = createElement('c-orchestration-figure-reader', { is: OrchestrationFigureReader });
    const told: FiguresRead[] = [];
    element.addEventListener('read', (event) => told.push((event as CustomEvent<FiguresRead>).detail));
    Object.assign(element, { window: { amount: 30, unit: 'd' } });
    document.body.replaceChildren(element);
    await settle();
    const search = (name: string) =>
        element.shadowRoot!.querySelector<HTMLElement & { active: boolean; most: number; refresh(): unknown }>(
            `[data-part="${name}"]`
        )!;
    const find = async (name: string, changes: object = {}): Promise<void> => {
        search(name).dispatchEvent(new CustomEvent('found', { detail: foundRuns([foundRun(1)], changes) }));
        await settle();
    };
    return { element, told, search, find };
}

const ended = (status: string) => ({
    uiapi: {
        query: {
            FlowOrchestrationInstance: {
                edges: [{ node: { Id: '0jE000000000001AAA', Status: { value: status }, Duration: { value: 60 } } }],
                totalCount: 1
            }
        }
    }
});

it('searches one after the other; one that failed does not keep the others waiting', async () => {
    const { search, find } = await shown();
    const active = () => ['now', 'hand', 'slow'].map((name) => search(name).active);
    expect([active(), search('now').most]).toEqual([[true, false, false], 500]);
    await find('now', { done: false });
    expect(active()).toEqual([true, false, false]);
    await find('now');
    expect(active()).toEqual([true, true, false]);
    await find('hand', { done: false, failure: { code: 'timeout', subject: null, detail: '' } });
    expect(active()).toEqual([true, true, true]);
});

it('tells what was read, and keeps it when a later answer fails', async () => {
    const { told } = await shown();
    answer(ENDED_RUNS_DOCUMENT, ended('Error'));
    await settle();
    expect(told.at(-1)).toMatchObject({ ended: { total: 1, records: [{ status: 'Error', durationS: 60 }] } });
    fail(ENDED_RUNS_DOCUMENT, [{ message: 'busy' }]);
    await settle();
    expect(told.at(-1)?.ended?.total).toBe(1);
    expect(told.at(-1)?.endedFailure).not.toBeNull();
});

it('without a readable IsDebugRun it counts debug runs too, and says so', async () => {
    const { told } = await shown();
    const asked = (): string => {
        let where = '';
        graphql.emit(null as never, (config: { query?: unknown; variables?: object }) => {
            if (config.query === ENDED_RUNS_DOCUMENT) where = JSON.stringify(config.variables);
            return false;
        });
        return where;
    };
    expect(asked()).toContain('IsDebugRun');
    const message = 'Field "IsDebugRun" is not defined by type "FlowOrchestrationInstance_Filter".';
    fail(ENDED_RUNS_DOCUMENT, [{ message }]);
    await settle();
    expect(asked()).not.toContain('IsDebugRun');
    answer(ENDED_RUNS_DOCUMENT, ended('Error'));
    await settle();
    expect(told.at(-1)).toMatchObject({ closed: ['IsDebugRun'], endedFailure: null });
});

it('counts only work items that can be done', async () => {
    const { told } = await shown();
    const node = (id: string, run: string, step = 'InProgress') => ({
        node: {
            Id: `0jf00000000000${id}AAA`,
            Status: { value: 'Assigned' },
            CreatedDate: { value: '2025-11-27T10:00:00Z' },
            StepInstance: {
                Id: 's',
                Status: { value: step },
                OrchestrationInstance: { Id: 'r', Status: { value: run } }
            }
        }
    });
    const edges = [node('1', 'InProgress'), node('2', 'Error'), node('3', 'InProgress', 'Completed')];
    answer(YOUR_ITEMS_DOCUMENT, { uiapi: { query: { FlowOrchestrationWorkItem: { edges, totalCount: 3 } } } });
    await settle();
    expect(told.at(-1)?.yours).toMatchObject({ read: 3, total: 3, items: [{ id: '0jf000000000001AAA' }] });
});

it('refreshes all of it', async () => {
    const { element, search } = await shown();
    answer(ENDED_RUNS_DOCUMENT, ended('Error'));
    await settle();
    const searched = jest.spyOn(search('now'), 'refresh').mockResolvedValue(undefined as never);
    await (element as unknown as { refresh(): Promise<void> }).refresh();
    expect([searched.mock.calls.length, refresh.mock.calls.length]).toEqual([1, 1]);
});
