import { createElement } from 'lwc';
import OrchestrationDashboardHead from 'c/orchestrationDashboardHead';
import type { MenuChoice } from 'c/orchestrationMenu';

interface Menu extends HTMLElement {
    action: string;
    text: string;
    note: string;
    choices: MenuChoice[];
}

const PROCESSES = [
    { name: 'Claim', label: 'Claim handling' },
    { name: 'Loan', label: 'Loan approval' }
];

async function shown(properties: object = {}) {
    const element = createElement('c-orchestration-dashboard-head', { is: OrchestrationDashboardHead });
    const heard: [string, unknown][] = [];
    for (const name of ['filter', 'processes', 'refresh', 'act']) {
        element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
    }
    Object.assign(element, { heading: 'Orchestrations', actions: [{ value: 'x', text: 'Do it' }], ...properties });
    document.body.replaceChildren(element);
    await Promise.resolve();
    const root = element.shadowRoot!;
    const menu = (action: string) =>
        [...root.querySelectorAll<Menu>('c-orchestration-menu')].find((one) => one.action === action)!;
    const tell = (action: string, name: string, detail?: string): boolean =>
        menu(action).dispatchEvent(new CustomEvent(name, { detail }));
    const whose = (side: string) => root.querySelector<HTMLElement>(`[data-whose="${side}"]`)!;
    return { element, root, heard, menu, tell, whose };
}
const checked = ({ choices }: Menu): string[] => choices.filter((one) => one.checked).map(({ value }) => value);

it('each filter says what is on', async () => {
    const filters = { process: 'Loan', days: 90, mine: true };
    const { menu, whose, element } = await shown({ filters, processes: PROCESSES });
    expect([menu('process').text, checked(menu('process'))]).toEqual(['Loan approval', ['Loan']]);
    expect([menu('window').text, checked(menu('window'))]).toEqual(['Last 90 days', ['90']]);
    expect(menu('window').choices.map(({ text }) => text)).toEqual(['Last 7 days', 'Last 30 days', 'Last 90 days']);
    expect([whose('mine'), whose('all')].map((side) => side.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
    await expect(element).toBeAccessible();
});

it('an API name that was set in another case is the same', async () => {
    const { menu } = await shown({ filters: { process: 'LOAN', days: 30, mine: false }, processes: PROCESSES });
    expect([menu('process').text, checked(menu('process'))]).toEqual(['Loan approval', ['Loan']]);
});

it('tells what is chosen, and nothing else', async () => {
    const { heard, tell, whose, root } = await shown({ processes: PROCESSES });
    tell('process', 'open');
    tell('process', 'choose', 'Claim');
    tell('process', 'choose', '');
    tell('window', 'choose', '7');
    whose('mine').click();
    whose('all').click();
    tell('actions', 'choose', 'x');
    root.querySelector<HTMLElement>('[data-action="refresh"]')!.click();
    expect(heard).toEqual([
        ['processes', null],
        ['filter', { process: 'Claim' }],
        ['filter', { process: '' }],
        ['filter', { days: 7 }],
        ['filter', { mine: true }],
        ['filter', { mine: false }],
        ['act', 'x'],
        ['refresh', null]
    ]);
});

it('while the processes are not known the chosen one stands by its name', async () => {
    const { menu } = await shown({ filters: { process: 'Loan', days: 30, mine: false } });
    expect(menu('process').choices.map(({ text }) => text)).toEqual(['All processes', 'Loan']);
    expect([menu('process').text, menu('process').note]).toEqual(['Loan', 'Looking for processes.']);
    const failed = await shown({ processesFailed: true });
    expect([failed.menu('process').text, failed.menu('process').note]).toEqual([
        'All processes',
        'The processes could not be read.'
    ]);
});

it.each([true, false])('the tools come before the filters where these stand below: narrow %s', async (narrow) => {
    const { root, element } = await shown({ narrow, processes: PROCESSES });
    const order = [...root.querySelectorAll('.tools, .filters')].map(({ className }) => className);
    expect(order).toEqual(narrow ? ['tools', 'filters'] : ['filters', 'tools']);
    await expect(element).toBeAccessible();
});

it('where nothing can be read nothing can be filtered', async () => {
    const { root } = await shown({ bare: true });
    expect(root.querySelector('.filters')).toBeNull();
});
