import { createElement } from 'lwc';
import { buildRunStory, REASONS, usualOf, usualOfRecords, type RunStory, type Usual } from 'c/orchestrationModel';
import type { Anchor } from 'c/orchestrationRowCard';
import StepCard from 'c/orchestrationStepCard';
import { reasonText } from 'c/orchestrationText';
import { isPopoverOpen } from 'test/popover';
import * as records from '../../orchestrationModel/__tests__/factories';

const { HOUR, DAY, NOW, START } = records;
const ANCHOR: Anchor = { top: 100, bottom: 128, left: 20, right: 1000, x: 400 };
const REVIEW = records.id('0jL', 'Review');

type Card = HTMLElement & { story: RunStory | null; stepId: string | null; anchor: Anchor | null };

/** Review contract: given to Tom, a day later to the Legal Queue; another of its items lies with the reader. */
function told(values: Partial<Parameters<typeof buildRunStory>[0]> = {}): RunStory {
    const legal = records.user('legal', { id: records.id('00G', 'legal'), kind: 'group', name: 'Legal Queue' });
    return buildRunStory({
        run: records.run(),
        stages: [records.stage('Legal')],
        steps: [
            records.interactive('Review', 'Legal', { label: 'Review contract' }),
            records.step('Price', 'Legal', { label: 'Calculate price', status: 'Completed' }),
            records.interactive('Sign', 'Legal', { label: 'Sign', status: 'NotStarted' })
        ],
        items: [records.item('a', 'Review', { assignee: { ...legal, groupType: 'Queue' } })],
        log: {
            state: 'readable',
            rows: [
                records.row('1', 'StartStep', { stageName: 'Legal', stepName: 'Review' }),
                records.row('2', 'StartWorkItem', { stageName: 'Legal', stepName: 'Review', assignee: 'Tom Becker' }),
                records.row('3', 'ReassignWorkItem', {
                    stageName: 'Legal',
                    stepName: 'Review',
                    timestamp: START + DAY,
                    assignee: 'Legal Queue'
                })
            ]
        },
        now: NOW,
        answeredAt: NOW,
        userId: records.ME,
        ...values
    });
}

function usual(hours: number[], stepName = 'Review'): Usual {
    return usualOf(
        hours.map((hour, index) => ({
            kind: 'EndStep',
            stageName: 'Legal',
            stepName,
            durationS: hour * 3600,
            runId: `run${index}`,
            at: START
        }))
    );
}

function show(values: object): { element: Card; card: HTMLElement; text: () => string } {
    const element = createElement('c-orchestration-step-card', { is: StepCard }) as unknown as Card;
    Object.assign(element, { story: told(), stepId: null, usual: null, anchor: ANCHOR, ...values });
    document.body.replaceChildren(element);
    const card = element.shadowRoot?.querySelector('[popover]') as HTMLElement;
    return { element, card, text: () => words(card) };
}

/** Texts of an element, one after another. */
const words = (element: Element): string =>
    element.children.length > 0
        ? [...element.children].map(words).filter(Boolean).join(' ')
        : (element.textContent ?? '').trim();
const facts = (card: HTMLElement): string[][] =>
    [...card.querySelectorAll('.fact')].map((fact) => [...fact.children].map(words));

describe('c-orchestration-step-card', () => {
    it('says who has a step since when, who had it before and for how long, and why', async () => {
        const { element, card } = show({ stepId: REVIEW });
        expect(isPopoverOpen(card)).toBe(true);
        expect(words(card.querySelector('.heading') as Element)).toBe('Review contract');
        expect(words(card.querySelector('.lead') as Element)).toBe('Legal Queue since Tue 25 Nov, 09:00 (1d)');
        expect(words(card.querySelector('.line') as Element)).toBe('before: Tom Becker for 1d');
        expect(facts(card)).toEqual([
            ['Started', 'Mon 24 Nov, 09:00'],
            ['Waiting', '2d, the whole time']
        ]);
        expect([...card.querySelectorAll('.reason')].map(words)).toEqual(['A work item of it is open.']);
        const badge = card.querySelector('c-orchestration-status-badge');
        expect(badge?.shadowRoot?.querySelector<HTMLElement>('[data-record-id]')?.dataset).toMatchObject({
            recordId: REVIEW,
            state: 'waiting'
        });
        await expect(element).toBeAccessible();
    });

    it('draws what is usual, and flags what is slower', async () => {
        const { element, card } = show({ stepId: REVIEW, usual: usual([10, 12, 12, 14, 24]) });
        expect(words(card.querySelector('.gauge') as Element)).toBe('usual 12h 9 of 10 within 1d 2d now');
        expect(card.querySelector<HTMLElement>('.bracket')?.getAttribute('style')).toContain('50%');
        expect(card.querySelector('.slow')).not.toBeNull();
        expect(facts(card)).toContainEqual(['Compared', 'earlier runs of this step: 5']);
        await expect(element).toBeAccessible();
    });

    it('says that earlier runs are too few, and nothing before they are known', () => {
        const tooFew = 'Too few earlier runs to say what is usual.';
        const { card, text } = show({ stepId: REVIEW, usual: usual([10, 12]) });
        expect(card.querySelector('.gauge')).toBeNull();
        expect(text()).toContain(tooFew);
        expect(show({ stepId: REVIEW }).text()).not.toContain(tooFew);
    });

    it('says what is estimated', () => {
        const created = NOW - 3 * DAY;
        const byRecords = usualOfRecords(
            [1, 2, 3, 4, 5].map((days) => ({
                stageName: 'Legal',
                stepName: 'Price',
                status: 'Completed',
                created,
                modified: created + days * HOUR
            }))
        );
        const story = told({ log: { state: 'none', rows: [] } });
        const { card } = show({ story, stepId: records.id('0jL', 'Price'), usual: byRecords });
        expect(words(card.querySelector('.lead') as Element)).toBe('Automated');
        expect(words(card.querySelector('.gauge') as Element)).toBe(
            'usual about 3h 9 of 10 within about 5h took about 1h'
        );
        expect(facts(card)).toEqual([
            ['Started', 'Mon 24 Nov, 09:00 (estimated)'],
            ['Ended', 'Mon 24 Nov, 10:00 (estimated)'],
            ['Working', 'about 1h, the whole time'],
            ['Compared', 'earlier runs of this step: 5 (estimated)']
        ]);
    });

    it('speaks of the reader, of inactive holders and of further open work', () => {
        const items = [
            records.item('a', 'Review', { assignee: records.user('Ada'), elapsedSinceAssignmentS: 3600 }),
            records.item('b', 'Review', {
                assignee: records.user('me', { id: records.ME, name: 'Me' }),
                elapsedSinceAssignmentS: 60
            }),
            records.item('c', 'Review', { assignee: records.user('Bo', { isActive: false }) })
        ];
        const { card } = show({ story: told({ items, log: { state: 'none', rows: [] } }), stepId: REVIEW });
        expect(words(card.querySelector('.lead') as Element)).toMatch(/^You since Wed 26 Nov, 08:59/);
        expect(words(card.querySelector('.line') as Element)).toBe('also with Ada, Bo (inactive)');
    });

    it('says that nobody holds a stalled step, and what is wrong with its work', () => {
        const items = [records.item('a', 'Review', { status: 'Canceled', modified: NOW - HOUR })];
        const { text } = show({ story: told({ items }), stepId: REVIEW });
        expect(text()).toContain('Nobody since about Wed 26 Nov, 08:00 (1h)');
        expect(text()).toContain('for 5 minutes or more no other has come.');
        expect(text()).toContain('ada: Closed by the system, not done.');
    });

    it.each([
        ['a step that has not started', { stepId: records.id('0jL', 'Sign') }, 'A person'],
        ['a stage', { stageId: records.id('0jE', 'Legal') }, '1 of 3 done']
    ])('is accessible for %s', async (_name, values, lead) => {
        const { element, card } = show(values);
        expect(words(card.querySelector('.lead') as Element)).toBe(lead);
        expect(isPopoverOpen(card)).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('counts the steps of a stage by state', () => {
        const { card } = show({ stageId: records.id('0jE', 'Legal') });
        expect([...card.querySelectorAll('.counted')].map((count) => count.textContent?.trim())).toEqual([
            'Waiting: 1',
            'Not started: 1'
        ]);
        expect(show({ stepId: REVIEW }).card.querySelector('.counted')).toBeNull();
    });

    it('is hidden without a place, without an anchor, and for a step that is gone', async () => {
        const { element, card } = show({ stepId: REVIEW });
        const shownAfter = async (values: object): Promise<boolean> => {
            Object.assign(element, { stepId: REVIEW, anchor: ANCHOR, ...values });
            await Promise.resolve();
            return isPopoverOpen(card);
        };
        expect(await shownAfter({ stepId: null })).toBe(false);
        expect(await shownAfter({})).toBe(true);
        expect(await shownAfter({ anchor: null })).toBe(false);
        expect(await shownAfter({ stepId: records.id('0jL', 'gone') })).toBe(false);
        expect(await shownAfter({})).toBe(true);
        // Out of the document and back, it is shown again.
        element.remove();
        document.body.append(element);
        expect(await shownAfter({ anchor: { ...ANCHOR } })).toBe(true);
    });

    it('tells its owner when the pointer is on it', () => {
        const { element, card } = show({ stepId: REVIEW });
        const told: string[] = [];
        element.addEventListener('cardenter', ({ type }) => told.push(type));
        element.addEventListener('cardleave', ({ type }) => told.push(type));
        card.dispatchEvent(new CustomEvent('pointerenter'));
        card.dispatchEvent(new CustomEvent('pointerleave'));
        expect(told).toEqual(['cardenter', 'cardleave']);
    });

    it('has words for every reason', () => {
        const texts = REASONS.map((reason) => reasonText(reason, 'Odd'));
        expect(texts.filter((text) => !/^[A-Z].+\.$/.test(text))).toEqual([]);
        expect(new Set(texts).size).toBe(REASONS.length);
        expect(reasonText('unlisted-status', null)).toBe('Its recorded status is empty or not readable.');
    });
});
