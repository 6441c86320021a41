import { createElement } from 'lwc';
import OrchestrationItemLines from 'c/orchestrationItemLines';
import type { ItemLine } from 'c/orchestrationItemLines';

const LINE: ItemLine = {
    id: '0jf000000000001AAA',
    state: 'open',
    lineClass: 'item-line c-wait current',
    icon: 'M0 0',
    title: 'Waiting on Legal Queue',
    holder: 'Legal Queue',
    second: 'Waiting · since Mon 09:05 · ',
    link: 'work item 0000014',
    contextId: null,
    separator: ' · ',
    duration: '3d 4h'
};

it('leads to the work item, and to the record where it is done if there is one', async () => {
    const element = createElement('c-orchestration-item-lines', { is: OrchestrationItemLines });
    Object.assign(element, { lines: [LINE, { ...LINE, id: '0jf000000000002AAA', contextId: '006000000000001AAA' }] });
    document.body.replaceChildren(element);
    const lines = [...element.shadowRoot!.querySelectorAll('li')];
    const links = lines.map((line) =>
        [...line.querySelectorAll<HTMLElement>('c-orchestration-record-link')].map((link) => link.dataset['link'])
    );
    expect(links).toEqual([['item'], ['item', 'context']]);
    expect(lines[0]!.dataset).toMatchObject({ recordId: LINE.id, state: 'open' });
    expect(lines[0]!.textContent).toContain('3d 4h');
    await expect(element).toBeAccessible();
});
