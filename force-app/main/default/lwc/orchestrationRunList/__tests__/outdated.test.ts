import { createElement } from 'lwc';
import { NO_CRITERIA, USUAL_SORT } from 'c/orchestrationModel';
import type { ListPart } from 'c/orchestrationRunRows';
import type { RunCriteria, RunSort } from 'c/orchestrationModel';
import OrchestrationRunList from 'c/orchestrationRunList';
import { foundRun, foundRuns } from '../../orchestrationRunSearch/__tests__/foundRuns';

type Element = HTMLElement & { criteria: RunCriteria; sort: RunSort; pageNumber: number };

it('rows stand as outdated from another question until its answer', async () => {
    const element = createElement('c-orchestration-run-list', { is: OrchestrationRunList }) as Element;
    document.body.replaceChildren(element);
    const rows = () =>
        element.shadowRoot!.querySelector<HTMLElement & { outdated: boolean; listPart: ListPart }>(
            'c-orchestration-run-rows'
        )!;
    const answer = async (): Promise<void> => {
        const detail = foundRuns([foundRun(1)]);
        element
            .shadowRoot!.querySelector('c-orchestration-run-search')!
            .dispatchEvent(new CustomEvent('found', { detail }));
        await Promise.resolve();
    };
    expect(rows().outdated).toBe(false);
    await answer();
    expect(rows().outdated).toBe(false);
    const questions: [keyof Element, unknown][] = [
        ['criteria', { ...NO_CRITERIA, process: 'Loan' }],
        ['sort', { ...USUAL_SORT, descending: true }],
        ['pageNumber', 2]
    ];
    for (const [name, value] of questions) {
        Object.assign(element, { [name]: value });
        await Promise.resolve();
        expect(rows().outdated).toBe(true);
        expect(rows().listPart.page).toBe(1);
        await answer();
        expect(rows().outdated).toBe(false);
    }
    expect(rows().listPart.page).toBe(2);
});
