import { createElement } from 'lwc';
import OrchestrationHistoryDrawer from 'c/orchestrationHistoryDrawer';
import type { RunStory } from 'c/orchestrationModel';
import { handedOnLog, NEXT_STEP_ID, STEP_ID, story } from './fixtures';

type Drawer = HTMLElement & OrchestrationHistoryDrawer;

/** Rendering, going to the milestone and rendering again each take a turn. */
async function settled(): Promise<void> {
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

async function show(values: Partial<Pick<Drawer, 'story' | 'stepId' | 'milestoneId'>>): Promise<Drawer> {
    const element = createElement('c-orchestration-history-drawer', { is: OrchestrationHistoryDrawer }) as Drawer;
    Object.assign(element, { stepId: STEP_ID }, values);
    document.body.replaceChildren(element);
    await settled();
    return element;
}

const root = (drawer: Drawer): ShadowRoot => drawer.shadowRoot as ShadowRoot;
const find = (drawer: Drawer, selector: string): HTMLElement => root(drawer).querySelector<HTMLElement>(selector)!;
const list = (drawer: Drawer): ShadowRoot => find(drawer, 'c-orchestration-history-list').shadowRoot as ShadowRoot;
const scopeOf = (drawer: Drawer): string | undefined => find(drawer, '[data-scope][aria-pressed="true"]').dataset.scope;

/** Id of the log row whose entry is set apart. */
function currentOf(drawer: Drawer): string | undefined {
    return list(drawer).querySelector<HTMLElement>('[aria-current="true"]')?.dataset.milestoneId;
}

/** Id of the log row whose entry has the focus. */
function focusedIn(drawer: Drawer): string | undefined {
    return (list(drawer).activeElement as HTMLElement | null)?.dataset.milestoneId;
}

function told(values: Parameters<typeof story>[0] = {}): { run: RunStory; rowOf(kind: string): string } {
    const run = story(values);
    return { run, rowOf: (kind) => run.milestones.find(({ record }) => record.kind === kind)!.id };
}

describe('a milestone to open at', () => {
    it('is shown in the history of its step, and takes the focus', async () => {
        const { run, rowOf } = told();
        const drawer = await show({ story: run, milestoneId: rowOf('StartWorkItem') });
        expect(scopeOf(drawer)).toBe('step');
        expect(currentOf(drawer)).toBe(rowOf('StartWorkItem'));
        expect(focusedIn(drawer)).toBe(rowOf('StartWorkItem'));
        await expect(document.body).toBeAccessible();
    });

    it.each<[string, string, string]>([
        ['of the run or its stage', 'StartStage', STEP_ID],
        ['of another step', 'StartStep', NEXT_STEP_ID]
    ])('is shown in the whole run where it is %s', async (_name, kind, stepId) => {
        const { run, rowOf } = told();
        const drawer = await show({ story: run, stepId, milestoneId: rowOf(kind) });
        expect(scopeOf(drawer)).toBe('run');
        expect(focusedIn(drawer)).toBe(rowOf(kind));
    });

    it('is found by an Id of 15 characters', async () => {
        const { run, rowOf } = told();
        const drawer = await show({ story: run, milestoneId: rowOf('StartStage').slice(0, 15) });
        expect(focusedIn(drawer)).toBe(rowOf('StartStage'));
    });

    it('changes while the drawer is open, and leads back from the details', async () => {
        const { run, rowOf } = told();
        const drawer = await show({ story: run, milestoneId: rowOf('StartWorkItem') });
        drawer.milestoneId = rowOf('StartStage');
        await settled();
        expect([scopeOf(drawer), focusedIn(drawer)]).toEqual(['run', rowOf('StartStage')]);
        find(drawer, '[data-tab="details"]').click();
        await settled();
        drawer.milestoneId = rowOf('ReassignWorkItem');
        await settled();
        expect(find(drawer, '[data-tab="milestones"]').getAttribute('aria-selected')).toBe('true');
        expect(focusedIn(drawer)).toBe(rowOf('ReassignWorkItem'));
    });

    it('takes no focus and changes no history where there is none', async () => {
        const drawer = await show({ story: story() });
        expect(root(drawer).activeElement).toBe(find(drawer, 'h2'));
        expect(currentOf(drawer)).toBeUndefined();
        expect(scopeOf(drawer)).toBe('step');
    });

    it('changes nothing where the run has no such log row', async () => {
        const { run, rowOf } = told();
        const drawer = await show({ story: run, milestoneId: '0jL000000000999AAA' });
        expect(scopeOf(drawer)).toBe('step');
        expect(root(drawer).activeElement).toBe(find(drawer, 'h2'));
        drawer.milestoneId = rowOf('StartStage');
        await settled();
        find(drawer, '[data-action="close"]').focus();
        drawer.milestoneId = '0jL000000000998AAA';
        await settled();
        expect(scopeOf(drawer)).toBe('run');
        expect(root(drawer).activeElement).toBe(find(drawer, '[data-action="close"]'));
    });

    it('is forgotten by choosing another step, there and back', async () => {
        const { run, rowOf } = told();
        const drawer = await show({ story: run, milestoneId: rowOf('StartStage') });
        find(drawer, '[data-action="next"]').focus();
        for (const stepId of [NEXT_STEP_ID, STEP_ID]) {
            drawer.stepId = stepId;
            await settled();
            expect(scopeOf(drawer)).toBe('step');
            expect(currentOf(drawer)).toBeUndefined();
            expect(root(drawer).activeElement).toBe(find(drawer, '[data-action="next"]'));
        }
    });

    it.each(['stepId', 'milestoneId'] as const)('of another step is gone to, %s told first', async (first) => {
        const { run, rowOf } = told();
        const drawer = await show({ story: run, stepId: NEXT_STEP_ID, milestoneId: rowOf('StartStage') });
        const next = { stepId: STEP_ID, milestoneId: rowOf('StartStep') };
        Object.assign(drawer, { [first]: next[first] });
        Object.assign(drawer, next);
        await settled();
        expect([scopeOf(drawer), focusedIn(drawer)]).toEqual(['step', rowOf('StartStep')]);
    });

    it('is set apart no more once the owner asks for none', async () => {
        const { run, rowOf } = told();
        const drawer = await show({ story: run, milestoneId: rowOf('StartStage') });
        find(drawer, '[data-action="close"]').focus();
        drawer.milestoneId = null;
        await settled();
        expect(currentOf(drawer)).toBeUndefined();
        expect(root(drawer).activeElement).toBe(find(drawer, '[data-action="close"]'));
    });

    it('is gone to again when the drawer is opened again', async () => {
        const { run, rowOf } = told();
        const drawer = await show({ story: run, milestoneId: rowOf('StartStage') });
        drawer.stepId = null;
        await settled();
        drawer.stepId = STEP_ID;
        await settled();
        expect([scopeOf(drawer), focusedIn(drawer)]).toEqual(['run', rowOf('StartStage')]);
    });

    it('is gone to once the log has come', async () => {
        const rows = handedOnLog();
        const drawer = await show({ story: null, milestoneId: rows[0].id });
        drawer.story = story({ log: { state: 'pending', rows: [] } });
        await settled();
        expect([scopeOf(drawer), currentOf(drawer)]).toEqual(['step', undefined]);
        drawer.story = story({ log: { state: 'readable', rows } });
        await settled();
        expect([scopeOf(drawer), focusedIn(drawer)]).toEqual(['run', rows[0].id]);
    });

    it('takes nobody back who went on to another step until the log has come', async () => {
        const rows = handedOnLog();
        const drawer = await show({
            story: story({ log: { state: 'pending', rows: [] } }),
            milestoneId: rows[0].id
        });
        drawer.stepId = NEXT_STEP_ID;
        await settled();
        drawer.story = story({ log: { state: 'readable', rows } });
        await settled();
        expect([scopeOf(drawer), currentOf(drawer)]).toEqual(['step', undefined]);
    });

    it('takes nobody back who looks at something else until the log has come', async () => {
        const rows = handedOnLog();
        const drawer = await show({
            story: story({ log: { state: 'pending', rows: [] } }),
            milestoneId: rows[0].id
        });
        find(drawer, '[data-tab="details"]').click();
        await settled();
        drawer.story = story({ log: { state: 'readable', rows } });
        await settled();
        expect(find(drawer, '[data-tab="details"]').getAttribute('aria-selected')).toBe('true');
        find(drawer, '[data-tab="milestones"]').click();
        await settled();
        expect(currentOf(drawer)).toBeUndefined();
    });

    it('takes the focus once: not by a refresh, another scope, or the way back from the details', async () => {
        const rows = handedOnLog();
        const drawer = await show({ story: story({ log: { state: 'readable', rows } }), milestoneId: rows[1].id });
        const scope = find(drawer, '[data-scope="run"]');
        scope.focus();
        scope.click();
        drawer.story = story({ log: { state: 'readable', rows } });
        await settled();
        expect(root(drawer).activeElement).toBe(scope);
        expect(currentOf(drawer)).toBe(rows[1].id);
        const [milestones, details] = [find(drawer, '[data-tab="milestones"]'), find(drawer, '[data-tab="details"]')];
        details.click();
        await settled();
        milestones.focus();
        milestones.click();
        await settled();
        expect(root(drawer).activeElement).toBe(milestones);
        expect(find(drawer, 'c-orchestration-history-list')).not.toBeNull();
    });
});
