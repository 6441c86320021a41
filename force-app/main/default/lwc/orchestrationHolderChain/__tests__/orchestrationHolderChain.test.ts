import { createElement } from 'lwc';
import OrchestrationHolderChain from 'c/orchestrationHolderChain';
import type { ChainView } from 'c/orchestrationHolderChain';

const segment = (name: string, handedOver: boolean) => ({
    key: name,
    segmentClass: 'segment c-wait',
    nameClass: 'holder',
    style: 'flex-grow: 1',
    handedOver,
    name,
    detail: '2d 16h'
});
const CHAIN: ChainView = {
    sentence: [
        { key: 0, text: 'Held for ', look: 'plain' },
        { key: 1, text: '5d 20h', look: 'strong' }
    ],
    segments: [segment('Priya Nair', false), segment('Legal Queue', true)],
    names: true,
    namesClass: 'names below'
};

it('says how long it was held, and by whom, with a mark where it was handed over', async () => {
    const element = createElement('c-orchestration-holder-chain', { is: OrchestrationHolderChain });
    Object.assign(element, { chain: CHAIN });
    document.body.replaceChildren(element);
    const root = element.shadowRoot!;
    expect(root.querySelector('.held')?.textContent).toBe('Held for 5d 20h');
    expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
        'Priya Nair2d 16h',
        'Legal Queue2d 16h'
    ]);
    expect([...root.querySelectorAll('.segment')].map((one) => one.querySelector('.gem') !== null)).toEqual([
        false,
        true
    ]);
    await expect(element).toBeAccessible();
});
