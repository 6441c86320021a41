import { createElement } from 'lwc';
import { navigations } from 'test/navigation';
import RecordLink from 'c/orchestrationRecordLink';

const RUN = '0jE000000000001AAA';

async function show(properties: object): Promise<HTMLElement> {
    const element = createElement('c-orchestration-record-link', { is: RecordLink });
    Object.assign(element, { label: 'Run 0001234', objectApiName: 'FlowOrchestrationInstance', ...properties });
    document.body.append(element);
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
    return element;
}

const linkOf = (element: HTMLElement) => element.shadowRoot?.querySelector('a');

afterEach(() => document.body.replaceChildren());

it('has a real address and navigates as Lightning does', async () => {
    const element = await show({ recordId: RUN });
    expect(linkOf(element)?.getAttribute('href')).toContain(RUN);
    linkOf(element)?.click();
    expect(navigations).toEqual([
        {
            reference: {
                type: 'standard__recordPage',
                attributes: { recordId: RUN, objectApiName: 'FlowOrchestrationInstance', actionName: 'view' }
            },
            replace: false
        }
    ]);
    await expect(element).toBeAccessible();
});

it('leaves a click that opens a new tab to the browser', async () => {
    const link = linkOf(await show({ recordId: RUN }));
    const click = new MouseEvent('click', { ctrlKey: true, cancelable: true });
    link?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
    expect(navigations).toEqual([]);
});

it('follows a record that changes', async () => {
    const element = await show({ recordId: RUN });
    Object.assign(element, { recordId: '0jE000000000002AAA' });
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
    expect(linkOf(element)?.getAttribute('href')).toContain('0jE000000000002AAA');
});

it('is plain text without a record', async () => {
    const element = await show({ recordId: null });
    expect(linkOf(element)).toBeNull();
    expect(element.shadowRoot?.textContent).toBe('Run 0001234');
});
