import { createElement } from 'lwc';
import { getObjectInfos } from 'lightning/uiObjectInfoApi';
import { ACCESS_PROBE } from 'c/orchestrationData';
import type { RunsData } from 'c/orchestrationData';
import type { HiddenThing } from 'c/orchestrationModel';
import OrchestrationRunAccess from 'c/orchestrationRunAccess';
import { readerOf } from '../../orchestrationData/__tests__/accessReaders';

const infos = getObjectInfos as unknown as {
    emit(data: object): void;
    getLastConfig(): { objectApiNames?: readonly string[] };
};

async function shown(data: RunsData | null): Promise<{ kinds: () => string[] }> {
    const element = createElement('c-orchestration-run-access', { is: OrchestrationRunAccess });
    Object.assign(element, { data });
    document.body.replaceChildren(element);
    await Promise.resolve();
    const part = element.shadowRoot!.querySelector<HTMLElement & { things: HiddenThing[] }>('c-orchestration-access');
    return { kinds: () => part!.things.map(({ kind }) => kind) };
}
const withoutLog = async (): Promise<RunsData> => ({ ...(await readerOf('waiting')), log: [] });

afterEach(() => document.body.replaceChildren());

it('shows and asks nothing where nothing of the run is hidden, and before all is read', async () => {
    expect((await shown(await readerOf('waiting'))).kinds()).toEqual([]);
    expect(infos.getLastConfig().objectApiNames).toBeUndefined();
    expect((await shown(null)).kinds()).toEqual([]);
    const data = await withoutLog();
    expect((await shown({ ...data, next: { ...data.next, log: 'more' } })).kinds()).toEqual([]);
});

it('tells the log’s own rule, and that other runs may not be shared', async () => {
    expect((await shown(await withoutLog())).kinds()).toEqual(['milestones', 'other-runs']);
});

it('tells what the org does not expose, once that is known', async () => {
    const { kinds } = await shown(await withoutLog());
    expect(infos.getLastConfig().objectApiNames).toEqual(ACCESS_PROBE);
    infos.emit({
        results: ACCESS_PROBE.map((name) => ({ statusCode: name.endsWith('Share') ? 404 : 200, result: {} }))
    });
    await Promise.resolve();
    expect(kinds()).toEqual(['milestones', 'other-runs', 'shares']);
});
