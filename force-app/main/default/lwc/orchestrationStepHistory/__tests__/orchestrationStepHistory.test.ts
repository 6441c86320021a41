import { createElement } from 'lwc';
import StepHistory from 'c/orchestrationStepHistory';
import { waitingRun } from '../../orchestrationWaterfall/__tests__/stories';

type Drawer = HTMLElement & { history: unknown; fieldLabels: unknown; remark: string; milestoneId: string | null };

async function show() {
    const element = createElement('c-orchestration-step-history', { is: StepHistory });
    Object.assign(element, { story: waitingRun(), stepId: null });
    document.body.append(element);
    await Promise.resolve();
    const reader = element.shadowRoot?.querySelector('c-orchestration-history-reader');
    const drawer = element.shadowRoot?.querySelector('c-orchestration-history-drawer') as Drawer;
    const news = async (detail: object) => {
        reader?.dispatchEvent(new CustomEvent('history', { detail }));
        await Promise.resolve();
    };
    return { element, reader, drawer, news };
}

const history = { changes: [], posts: [{ id: 'p', of: 'run', recordId: null, at: 1, body: 'Hello', by: null }] };

afterEach(() => document.body.replaceChildren());

it('hands on what the org tracked, and its labels', async () => {
    const { drawer, reader, news } = await show();
    await news({ history, more: false, failure: null });
    expect(drawer.history).toEqual(history);
    expect(drawer.remark).toBe('');
    reader?.dispatchEvent(new CustomEvent('fieldlabels', { detail: { Status: 'State of play' } }));
    await Promise.resolve();
    expect(drawer.fieldLabels).toEqual({ Status: 'State of play' });
});

it('says that there is more, and why something could not be read', async () => {
    const { drawer, news } = await show();
    await news({ history, more: true, failure: null });
    expect(drawer.remark).toContain('newest');
    await news({ history, more: false, failure: { code: 'unavailable', subject: null, detail: '503' } });
    expect(drawer.remark).toMatch(/^Tracked changes and posts could not be read/);
});

it('forgets it with the run', async () => {
    const { element, drawer, news } = await show();
    await news({ history, more: true, failure: null });
    Object.assign(element, { story: { ...waitingRun(), id: '0jE000000000009AAA' } });
    await Promise.resolve();
    expect(drawer.history).toEqual({ changes: [], posts: [] });
    expect(drawer.remark).toBe('');
});

it('hands on the milestone to open at, and none without one', async () => {
    const { element, drawer } = await show();
    expect(drawer.milestoneId).toBeNull();
    Object.assign(element, { milestoneId: '0je000000000001AAA' });
    await Promise.resolve();
    expect(drawer.milestoneId).toBe('0je000000000001AAA');
});
