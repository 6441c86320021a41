import { createElement } from 'lwc';
import OrchestrationAttention from 'c/orchestrationAttention';
import type { AttentionGroup, AttentionRow } from 'c/orchestrationAttention';

const row = (id: string, changes: Partial<AttentionRow> = {}): AttentionRow => ({
    id,
    runId: '0jE000000000001AAA',
    title: 'Okafor Logistics fleet loan',
    place: 'Call credit bureau',
    holder: 'Nobody',
    holderNote: 'automated step',
    time: '6h left',
    timeNote: 'until today, 19:30',
    urgent: false,
    action: { label: 'Open to resume', recordId: '0jE000000000001AAA', objectApiName: 'FlowOrchestrationInstance' },
    also: '',
    card: { heading: 'Okafor Logistics fleet loan', badge: null, facts: [], also: '' },
    ...changes
});
const group = (changes: Partial<AttentionGroup> = {}): AttentionGroup => ({
    name: 'attention-resumable',
    title: 'May be resumable',
    why: '14 days from the failure',
    icon: 'redo',
    family: 'fail',
    value: 2,
    exact: true,
    rows: [row('a'), row('b')],
    ...changes
});

async function shown(groups: AttentionGroup[], properties: object = {}) {
    const element = createElement('c-orchestration-attention', { is: OrchestrationAttention });
    const told: unknown[] = [];
    element.addEventListener('open', (event) => told.push((event as CustomEvent).detail));
    Object.assign(element, { groups, ...properties });
    document.body.replaceChildren(element);
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
    return { element, all, told };
}

it('a group says its number, why, and each row its record, holder, time and one action', async () => {
    const { all, element, told } = await shown([group()]);
    expect(all('[data-figure]').map(({ dataset }) => [dataset['figure'], dataset['value']])).toEqual([
        ['attention-resumable', '2']
    ]);
    expect(all('.row')).toHaveLength(2);
    const links = all('.row:first-child c-orchestration-record-link') as unknown as Record<string, unknown>[];
    expect(links.map(({ label, recordId, kind }) => [label, recordId, kind])).toEqual([
        ['Okafor Logistics fleet loan', '0jE000000000001AAA', 'timeline'],
        ['Open to resume', '0jE000000000001AAA', 'record']
    ]);
    expect(all('.row')[0]?.textContent).toContain('until today, 19:30');
    all('[data-figure]')[0]?.click();
    expect(told).toEqual(['attention-resumable']);
    await expect(element).toBeAccessible();
});

it('says how many more there are, and opens them', async () => {
    const { all, told } = await shown([group({ value: 9, exact: false })]);
    expect(all('[data-figure]')[0]?.dataset).toMatchObject({ value: '9', exact: 'false' });
    const [more] = all('[data-action="more"]');
    expect([more?.textContent, more?.getAttribute('aria-label')]).toEqual(['7+ more', '7+ more: May be resumable']);
    more?.click();
    expect(told).toEqual(['attention-resumable']);
    expect((await shown([group()])).all('[data-action="more"]')).toEqual([]);
});

it('a row without anything to open has no action', async () => {
    const { all } = await shown([group({ rows: [row('a', { action: null, urgent: true })] })]);
    expect(all('.row c-orchestration-record-link')).toHaveLength(1);
    expect(all('.time_urgent')).toHaveLength(1);
});

it('work items are a list with its total, runs are not', async () => {
    const items = await shown([group({ value: 5 })], { kind: 'items', headless: true });
    expect(items.all('[data-list]').map(({ dataset }) => [dataset['list'], dataset['total']])).toEqual([
        ['items', '5']
    ]);
    expect(items.all('.heads')).toEqual([]);
    expect((await shown([group()])).all('[data-list], [data-total]')).toEqual([]);
});

it('what can be done with a group stands in its rail; the focus stays where it was', async () => {
    const dismiss = { name: 'dismiss', text: 'Dismiss', label: 'Dismiss runs under “Not resumable”: 2' };
    const again = { name: 'again', text: 'Show again', label: 'Show again, dismissed under “Not resumable”: 2' };
    const { element, all } = await shown([group({ tools: [dismiss] })]);
    const used: unknown[] = [];
    element.addEventListener('tool', (event) => {
        used.push((event as CustomEvent).detail);
        Object.assign(element, { groups: [group({ value: 0, rows: [], note: '2 dismissed', tools: [again] })] });
    });
    expect(all('.tools').map(({ textContent }) => textContent)).toEqual(['Dismiss']);
    all('[data-tool="dismiss"]')[0]!.click();
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    expect(used).toEqual(['dismiss']);
    expect(all('.tools').map(({ textContent }) => textContent)).toEqual(['2 dismissedShow again']);
    expect(element.shadowRoot!.activeElement).toBe(all('[data-tool="again"]')[0]);
    await expect(element).toBeAccessible();
});
