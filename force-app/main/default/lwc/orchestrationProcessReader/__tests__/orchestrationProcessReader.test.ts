import { createElement } from 'lwc';
import { graphql } from 'test/graphql';
import { PROCESSES_DOCUMENT } from 'c/orchestrationData';
import OrchestrationProcessReader from 'c/orchestrationProcessReader';
import type { ProcessesTold } from 'c/orchestrationProcessReader';

async function shown(active: boolean) {
    const element = createElement('c-orchestration-process-reader', { is: OrchestrationProcessReader });
    const told: ProcessesTold[] = [];
    element.addEventListener('processes', (event) => told.push((event as CustomEvent<ProcessesTold>).detail));
    Object.assign(element, { active });
    document.body.replaceChildren(element);
    await Promise.resolve();
    return { element, told };
}
/** The wire has no variables. */
const emit = (result: { data?: unknown; errors?: { message: string }[] }): void =>
    graphql.emit(result as never, ({ query }: { query?: unknown }) => query === PROCESSES_DOCUMENT);
function asked(): number {
    let count = 0;
    graphql.emit(null as never, ({ query }: { query?: unknown }) => {
        if (query === PROCESSES_DOCUMENT) count += 1;
        return false;
    });
    return count;
}

it('asks for nothing until somebody wants to know, then goes on knowing', async () => {
    const { element, told } = await shown(false);
    expect(asked()).toBe(0);
    Object.assign(element, { active: true });
    await Promise.resolve();
    const aggregate = { OrchestrationDeveloperName: { value: 'Loan' }, Id: { count: { value: 3 } } };
    emit({ data: { uiapi: { aggregate: { FlowOrchestrationInstance: { edges: [{ node: { aggregate } }] } } } } });
    expect(told).toEqual([{ processes: [{ name: 'Loan', label: 'Loan', count: 3 }], failure: null }]);
    Object.assign(element, { active: false });
    await Promise.resolve();
    expect(asked()).toBe(1);
});

it('a failure is told', async () => {
    const { told } = await shown(true);
    emit({ errors: [{ message: 'busy' }] });
    expect(told.at(-1)).toMatchObject({ processes: null, failure: { code: expect.any(String) } });
});
