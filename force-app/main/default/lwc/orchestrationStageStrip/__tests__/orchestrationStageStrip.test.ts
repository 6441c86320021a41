import { createElement } from 'lwc';
import { buildRunStory, usualOf, type ExpectedStage, type RunStory } from 'c/orchestrationModel';
import StageStrip from 'c/orchestrationStageStrip';
import * as records from '../../orchestrationModel/__tests__/factories';

const { HOUR, NOW, START } = records;

type Strip = HTMLElement & { story: RunStory };

const NEXT: ExpectedStage[] = [
    { stageName: 'Funding', n: 87, runs: 100, share: 0.87 },
    { stageName: 'Archive', n: 5, runs: 100, share: 0.05 }
];

/** As many completed stages as wanted, then Legal review: held by a queue, automated work beside it. */
function told(done = 4, values: Partial<Parameters<typeof buildRunStory>[0]> = {}): RunStory {
    const names = Array.from({ length: done }, (_, index) => `S${index + 1}`);
    return buildRunStory({
        run: records.run(),
        stages: [
            ...names.map((name, index) =>
                records.stage(name, { status: 'Completed', position: index, created: START + index })
            ),
            records.stage('Legal', { label: 'Legal review', position: 9999, created: START + HOUR })
        ],
        steps: [
            records.step('Prepare', 'Legal', { status: 'Completed' }),
            records.interactive('Review', 'Legal', { label: 'Review contract' }),
            records.step('Register', 'Legal', { label: 'Wait for register entry', created: NOW - 2 * HOUR })
        ],
        items: [records.item('a', 'Review', { assignee: records.user('Legal Queue', { kind: 'group' }) })],
        log: { state: 'none', rows: [] },
        now: NOW,
        answeredAt: NOW,
        userId: records.ME,
        ...values
    });
}

const USUAL = usualOf(
    [10, 12, 12, 14, 24].map((hours, index) => ({
        kind: 'EndStep',
        stageName: 'Legal',
        stepName: 'Review',
        durationS: hours * 3600,
        runId: `run${index}`,
        at: START
    }))
);

function show(values: object = {}): { element: Strip; all: (selector: string) => HTMLElement[] } {
    const element = createElement('c-orchestration-stage-strip', { is: StageStrip }) as unknown as Strip;
    Object.assign(element, { story: told(), usual: null, expected: [], ...values });
    document.body.replaceChildren(element);
    return {
        element,
        all: (selector) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
    };
}

const text = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('c-orchestration-stage-strip', () => {
    it('shows the stages, the current one by name, and what usually comes', async () => {
        const { element, all } = show({ expected: NEXT });
        expect(all('ol li').map(text)).toEqual([
            'Stage 1, Stage S1: Completed, about 1h',
            'Stage 2, Stage S2: Completed, about 59m 59s',
            'Stage 3, Stage S3: Completed, about 59m 59s',
            'Stage 4, Stage S4: Completed, about 59m 59s',
            'Stage 5, Legal review: Waiting. 1 of 3 done, Waiting: 1, Running: 1, about 1d 23h',
            'Usually next: Funding (87%)',
            'Usually next: Archive (5%)'
        ]);
        expect(text(all('.place')[0])).toBe('Legal review, stage 5');
        expect(text(all('.progress bdi')[0])).toBe('1 of 3 done · ~ 1d 23h');
        expect(all('.progress [role="img"]').map((count) => count.getAttribute('aria-label'))).toEqual([
            'Waiting: 1',
            'Running: 1'
        ]);
        expect(all('.current')).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('lists the steps that are live, with holder, duration and what is slower than usual', async () => {
        const { element, all } = show({ usual: USUAL });
        expect(all('.row').map((row) => row.getAttribute('title'))).toEqual([
            'Review contract: Waiting on Legal Queue, about 2d, about 1d 12h longer than usual',
            'Wait for register entry: Running, Automated, about 2h'
        ]);
        expect(all('.row').map((row) => text(row.querySelector('.word') ?? undefined))).toEqual([
            '+~ 1d 12h',
            'Running'
        ]);
        await expect(element).toBeAccessible();
    });

    it('opens a step', () => {
        const { element, all } = show();
        const opened = jest.fn();
        element.addEventListener('stepopen', (event) => opened((event as CustomEvent).detail));
        all('.row')[1].click();
        expect(opened).toHaveBeenCalledWith({ stepId: records.id('0jL', 'Register') });
    });

    it('shows six steps, then all of them, and hands the focus on', async () => {
        const steps = Array.from({ length: 18 }, (_, index) => records.step(`x${index}`, 'Legal'));
        const { element, all } = show({ story: told(1, { steps, items: [] }) });
        expect(all('.row')).toHaveLength(6);
        const more = all('[data-action="more"]')[0];
        expect(text(more)).toBe('Show 12 more');
        more.click();
        await Promise.resolve();
        expect(all('.row')).toHaveLength(18);
        expect(all('[data-action="more"]')).toEqual([]);
        expect(element.shadowRoot?.activeElement).toBe(all('.row')[6]);
        // The next picture of the run changes nothing of that; another run begins anew.
        element.story = told(1, { steps, items: [], now: NOW + HOUR });
        await Promise.resolve();
        expect(all('.row')).toHaveLength(18);
        element.story = told(1, { steps, items: [], run: records.run({ id: records.id('0jF', 'other') }) });
        await Promise.resolve();
        expect(all('.row')).toHaveLength(6);
    });

    it('counts the oldest completed stages of many', async () => {
        const { element, all } = show({ story: told(30), expected: NEXT });
        expect(all('ol li')).toHaveLength(1 + 12);
        expect(text(all('.count > *')[0])).toBe('Completed stages before: 21');
        expect(text(all('ol li')[1])).toContain('Stage 22, Stage S22');
        expect(text(all('.place')[0])).toBe('Legal review, stage 31');
        await expect(element).toBeAccessible();
    });

    it('counts others too where they are too many, never the current one', () => {
        const stages = Array.from({ length: 100 }, (_, index) =>
            records.stage(`F${index}`, { status: 'Error', position: index, created: START + index })
        );
        const current = records.stage('Legal', { position: 0, created: START + HOUR });
        const { all } = show({ story: told(0, { stages: [current, ...stages] }) });
        expect(all('.segment')).toHaveLength(40);
        expect(all('.segment.current')).toHaveLength(1);
        expect(text(all('.count > *')[0])).toBe('Further stages: 61');
    });

    it('says what it has not', async () => {
        const completed = told(2, {
            run: records.run({ status: 'Completed' }),
            stages: [records.stage('A')],
            steps: [],
            items: []
        });
        expect(text(show({ story: completed, expected: NEXT }).all('.empty')[0])).toBe(
            'No step is in progress, failed or left open.'
        );
        const nothing = show({ story: told(0, { stages: [], steps: [], items: [] }) });
        expect(text(nothing.all('.empty')[0])).toBe('No stage of this run is visible to you.');
        await expect(nothing.element).toBeAccessible();
    });

    it('has no button for work whose step is not visible', () => {
        const hidden = records.item('b', null, { assignee: records.user('ada') });
        const { all } = show({ story: told(0, { run: records.run({ status: 'Error' }), items: [hidden] }) });
        const row = all('.row').find((one) => one.getAttribute('title')?.startsWith('Step not visible'));
        expect((row as HTMLButtonElement).disabled).toBe(true);
        expect(row?.getAttribute('title')).toContain('Open, but nobody can finish it');
    });

    it('marks stages, steps and work items with record and state', () => {
        const story = told();
        const { all } = show({ story });
        const legal = story.stages[4];
        const [review, register] = legal.steps.filter(({ state }) => state !== 'completed');
        const shown = all('[data-record-id]').map(({ dataset }) => [dataset.recordId, dataset.state]);
        expect(shown).toEqual([...story.stages, review, ...review.items, register].map(({ id, state }) => [id, state]));
    });
});
