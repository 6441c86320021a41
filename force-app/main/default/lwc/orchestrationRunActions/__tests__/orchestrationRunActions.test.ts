import { createElement } from 'lwc';
import { buildRunStory } from 'c/orchestrationModel';
import type { RunStory } from 'c/orchestrationModel';
import RunActions from 'c/orchestrationRunActions';
import * as records from '../../orchestrationModel/__tests__/factories';
import { actionOf } from '../view/action';

const PLACE = '006Qy0000000001IAA';

/** A run that waits on somebody's work item, which is done on PLACE. */
function waiting(assigneeId: string): RunStory {
    const step = records.step('Check', 'Intake', { status: 'InProgress', stepType: 'InteractiveStep' });
    const assignee = {
        id: assigneeId,
        kind: 'user' as const,
        name: 'A',
        username: 'a',
        isActive: true,
        groupType: null
    };
    return buildRunStory({
        run: records.run({ status: 'InProgress' }),
        stages: [records.stage('Intake', { status: 'InProgress' })],
        steps: [step],
        items: [{ ...records.item('Check', 'Check', { status: 'Assigned' }), assignee, relatedRecordId: PLACE }],
        log: { state: 'readable', rows: [] },
        now: records.NOW,
        answeredAt: records.NOW,
        userId: records.ME
    });
}

const failed = (): RunStory => ({ ...waiting(records.ME), state: 'failed-resumable' });

describe('the one next step', () => {
    it('opens the record where one’s own work is done, or says that the reader is there', () => {
        const story = waiting(records.ME);
        expect(actionOf(story, null)).toMatchObject({ label: 'Do this step', recordId: PLACE });
        expect(actionOf(story, PLACE.slice(0, 15))).toEqual({
            label: 'Do this step on this page, in the Work Guide',
            recordId: null,
            objectApiName: null
        });
    });

    it('opens the work item of somebody else, but not from its own page', () => {
        const story = waiting('005000000000999AAA');
        const action = actionOf(story, PLACE);
        expect(action).toMatchObject({ label: 'Open work item', objectApiName: 'FlowOrchestrationWorkItem' });
        expect(actionOf(story, action?.recordId ?? '')).toBeNull();
    });

    it('opens a failed run to resume it; nothing is to be done for one that is over', () => {
        expect(actionOf(failed(), PLACE)).toMatchObject({ label: 'Open run to resume', recordId: failed().id });
        expect(actionOf(failed(), failed().id)).toBeNull();
        expect(actionOf({ ...failed(), state: 'completed' }, null)).toBeNull();
    });
});

describe('the buttons', () => {
    async function show(properties: object): Promise<HTMLElement> {
        const element = createElement('c-orchestration-run-actions', { is: RunActions });
        Object.assign(element, { story: failed(), ...properties });
        document.body.append(element);
        await Promise.resolve();
        return element;
    }
    const button = (element: HTMLElement, action: string) =>
        element.shadowRoot?.querySelector<HTMLElement>(`[data-action="${action}"]`);
    const settle = async (): Promise<void> => {
        for (let turn = 0; turn < 6; turn++) await Promise.resolve();
    };

    afterEach(() => document.body.replaceChildren());

    it('asks for a refresh and a pause; a run that is over has none', async () => {
        const element = await show({});
        const [refresh, pause] = [jest.fn(), jest.fn()];
        element.addEventListener('refresh', refresh);
        element.addEventListener('pause', pause);
        button(element, 'refresh')?.click();
        button(element, 'pause')?.click();
        expect([refresh.mock.calls.length, pause.mock.calls.length]).toEqual([1, 1]);
        await expect(element).toBeAccessible();
        expect(button(await show({ over: true }), 'pause')).toBeNull();
    });

    it('copies the sentence and the address, and says so; a browser that refuses gets the text shown', async () => {
        const writeText = jest.fn(() => Promise.resolve());
        Object.assign(navigator, { clipboard: { writeText } });
        const element = await show({});
        button(element, 'copy')?.click();
        await settle();
        expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/^Failed.*\nhttp/));
        expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).toBe('Status and link copied');
        writeText.mockRejectedValueOnce(new Error('denied') as never);
        button(element, 'copy')?.click();
        await settle();
        expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).toContain('did not allow copying');
    });
});
