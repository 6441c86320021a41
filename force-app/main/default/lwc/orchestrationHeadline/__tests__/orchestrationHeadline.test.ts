import { createElement } from 'lwc';
import { headlineSentence } from 'c/orchestrationText';
import Headline from 'c/orchestrationHeadline';
import { buildRunStory, usualOf } from 'c/orchestrationModel';
import type { RunStory, Usual } from 'c/orchestrationModel';
import * as records from '../../orchestrationModel/__tests__/factories';

const DAY = 24 * 60 * 60 * 1000;
const NOW = records.NOW;

/** A finished story; tests change what the headline speaks of. */
function story(changes: Partial<RunStory>): RunStory {
    const input = {
        run: records.run(),
        stages: [],
        steps: [],
        items: [],
        log: { state: 'readable' as const, rows: [] },
        now: NOW,
        answeredAt: NOW,
        userId: records.ME
    };
    return { ...buildRunStory(input), logState: 'readable', ...changes };
}

const holder = (changes: object = {}) => ({
    id: '00G000000000001AAA',
    name: 'Legal Queue',
    kind: 'queue' as const,
    isYou: false,
    isActive: null,
    ...changes
});
const focus = (changes: object = {}) => ({
    stageId: null,
    stepId: null,
    itemId: null,
    holder: null,
    since: { at: NOW - 3 * DAY, exact: true },
    others: 0,
    ...changes
});
const until = { at: NOW + 12 * DAY, exact: true };
const failure = (changes: object = {}) => ({
    at: { at: NOW - 2 * DAY, exact: true },
    final: false,
    reason: 'may-be-resumable' as const,
    resumableUntil: until,
    remainingMs: 12 * DAY,
    stageId: null,
    stepId: null,
    ...changes
});
/** A stage with one step that is done. */
const oneStage = (status = 'Completed') =>
    buildRunStory({
        run: records.run(),
        stages: [records.stage('Intake')],
        steps: [records.step('Check', 'Intake', { status })],
        items: [],
        log: { state: 'readable', rows: [] },
        now: NOW,
        answeredAt: NOW,
        userId: records.ME
    }).stages;
const lasting = (durationMs: number | null) => ({ start: null, end: null, durationMs, clamped: false });

describe('the sentence', () => {
    it.each<[string, Partial<RunStory>]>([
        [
            'Waiting on Legal Queue since Sun 23 Nov, 09:00 (3d).',
            { state: 'waiting', focus: focus({ holder: holder() }) }
        ],
        [
            'Waiting on you since Wed 07:00 (2h).',
            {
                state: 'waiting',
                focus: focus({ holder: holder({ isYou: true }), since: { at: NOW - DAY / 12, exact: true } })
            }
        ],
        [
            'Waiting on Legal Queue since about Sun 23 Nov, 09:00 (3d).',
            { state: 'waiting', focus: focus({ holder: holder(), since: { at: NOW - 3 * DAY, exact: false } }) }
        ],
        ['Waiting. Who holds it is not visible to you.', { state: 'waiting', focus: focus({ since: null }) }],
        ['In progress. No step of this run is visible to you.', { state: 'running', focus: focus() }],
        [
            'Running. No step has been in progress since about Mon 10:00 (1d 23h).',
            { state: 'running', focus: focus(), stages: oneStage() }
        ],
        [
            'In progress. Step Check has the status "Odd", which is none of the documented ones.',
            { state: 'running', focus: focus(), stages: oneStage('Odd') }
        ],
        [
            'Running. No step is in progress at the moment.',
            { state: 'running', focus: focus(), stages: oneStage('Odd'), currentStageId: 'another' }
        ],
        ['Stalled.', { state: 'stalled', focus: focus() }],
        ['Suspended since Sun 23 Nov, 09:00 (3d).', { state: 'suspended', focus: focus() }],
        ['Failed. It cannot be resumed: start again.', { state: 'failed', failure: failure({ final: true }) }],
        [
            'Failed. May be resumable until Mon 8 Dec, 09:00 (12d left).',
            { state: 'failed-resumable', failure: failure() }
        ],
        [
            'Failed. Checking the log for whether it can be resumed.',
            { state: 'failed-resumable', failure: failure(), logState: 'pending' }
        ],
        ['Completed in 5d 3h.', { state: 'completed', span: lasting(5.125 * DAY) }],
        ['Canceled.', { state: 'canceled', span: lasting(null) }],
        [
            'Its status is "Deferred", which is none of the documented ones.',
            { state: 'unknown', record: records.run({ status: 'Deferred' }) }
        ],
        ['The status of this run is not readable.', { state: 'unknown', record: records.run({ status: null }) }]
    ])('%s', (sentence, changes) => {
        expect(headlineSentence(story(changes))).toBe(sentence);
    });
});

/** The live step has taken 2 days; earlier ones took these hours. */
const usualHours = (hours: number[]): Usual =>
    usualOf(
        hours.map((duration) => ({
            kind: 'EndStep',
            stageName: 'Legal',
            stepName: 'Review',
            durationS: duration * 3600,
            runId: null,
            at: null
        }))
    );
const running = (): RunStory =>
    buildRunStory({
        run: records.run(),
        stages: [records.stage('Legal')],
        steps: [records.step('Review', 'Legal')],
        items: [],
        log: {
            state: 'readable' as const,
            rows: [records.stepRow('start', 'StartStep', ['Legal', 'Review'], records.START)]
        },
        now: NOW,
        answeredAt: NOW,
        userId: records.ME
    });

describe('the element', () => {
    afterEach(() => document.body.replaceChildren());

    async function show(properties: object): Promise<HTMLElement> {
        const element = createElement('c-orchestration-headline', { is: Headline });
        Object.assign(element, properties);
        document.body.append(element);
        await Promise.resolve();
        return element;
    }
    const slower = (element: HTMLElement) => element.shadowRoot?.querySelector('[data-piece="slower"]');

    it('flags a live step beyond the 90th percentile, counted from the median', async () => {
        const element = await show({ story: running(), usual: usualHours([5, 6, 6, 7, 8]) });
        expect(slower(element)?.textContent).toBe('1d 18h longer than usual');
        expect(slower(element)?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
        await expect(element).toBeAccessible();
    });

    it('tells the machine’s time only where people’s time can be seen', async () => {
        const story = running();
        const told = async (changes: Partial<RunStory>) => {
            const times = { waitingMs: 0, workingMs: DAY, suspendedMs: 0, betweenMs: 0 };
            const element = await show({ story: { ...story, times, ...changes } });
            return element.shadowRoot?.textContent ?? '';
        };
        expect(await told({})).toContain('of which');
        const row = records.row('assigned', 'StartWorkItem', {});
        const [milestone] = story.milestones;
        const spoken = [...story.milestones, { ...milestone!, id: 'assigned', record: row }];
        expect(await told({ milestones: spoken })).not.toContain('of which');
        expect(await told({ logState: 'none' })).not.toContain('of which');
    });

    it('says about where what is usual is estimated', async () => {
        const element = await show({ story: running(), usual: { ...usualHours([5, 6, 6, 7, 8]), estimated: true } });
        expect(slower(element)?.textContent).toBe('about 1d 18h longer than usual');
    });

    it.each<[string, Usual | null]>([
        ['nothing is known', null],
        ['too few runs are known', usualHours([5, 6, 6, 7])],
        ['others took as long', usualHours([5, 6, 6, 7, 48])]
    ])('flags nothing where %s', async (_case, usual) => {
        expect(slower(await show({ story: running(), usual }))).toBeNull();
    });

    it('is accessible and links to the run', async () => {
        const element = createElement('c-orchestration-headline', { is: Headline });
        Object.assign(element, { story: story({ state: 'waiting', focus: focus({ holder: holder() }) }) });
        document.body.append(element);
        await Promise.resolve();
        await Promise.resolve();
        const link = element.shadowRoot?.querySelector('c-orchestration-record-link');
        expect(link).toMatchObject({ label: 'Run 0001234', recordId: records.RUN_ID });
        expect(element.shadowRoot?.querySelector('[data-headline]')?.textContent).toContain('Legal Queue');
        await expect(element).toBeAccessible();
    });
});
