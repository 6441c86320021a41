import { createElement } from 'lwc';
import { readFixture, storyInputOf } from 'test/fixtures';
import { navigations } from 'test/navigation';
import Explain from 'c/orchestrationExplain';
import { buildRunStory } from 'c/orchestrationModel';
import type { RunStory, StoryInput } from 'c/orchestrationModel';

interface Row {
    topic: string;
    lines: [said: string, restsOn: string[]][];
}

/** Links take a turn to know their address. */
const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 6; turn++) await Promise.resolve();
};

/** @param number of the run in its fixture */
async function storyOf(fixture: string, number = 1, changed: Partial<StoryInput> = {}): Promise<RunStory> {
    const records = await readFixture(fixture);
    const runId = (records.FlowOrchestrationInstance ?? [])[number - 1]?.Id ?? '';
    return buildRunStory({ ...storyInputOf(records, runId), ...changed });
}

async function show(story: RunStory, properties: object = {}): Promise<HTMLElement> {
    const element = createElement('c-orchestration-explain', { is: Explain });
    Object.assign(element, { story, ...properties });
    document.body.append(element);
    await settle();
    return element;
}

const all = (root: Element | ShadowRoot | null, selector: string): HTMLElement[] => [
    ...(root?.querySelectorAll<HTMLElement>(selector) ?? [])
];
const textOf = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

function rowsOf(element: HTMLElement): Row[] {
    return all(element.shadowRoot, '[data-topic].row').map((row) => ({
        topic: textOf(row.querySelector('dt')),
        lines: all(row, '.line').map((line): [string, string[]] => [
            textOf(line.querySelector('.statement')),
            all(line, '.one').map((one) => {
                const link = one.querySelector('c-orchestration-record-link');
                return link ? textOf(link.shadowRoot as unknown as Element) : textOf(one);
            })
        ])
    }));
}
const rowsSaid = (element: HTMLElement): [string, string[]][] =>
    rowsOf(element).map(({ topic, lines }) => [topic, lines.map(([said]) => said)]);
const button = (element: HTMLElement, selector: string): HTMLElement => {
    const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
};

afterEach(() => document.body.replaceChildren());

const RESUME = 'Resuming takes the permission Manage Orchestration Runs.';
const CANCEL = 'Canceling takes the permission Manage Orchestration Runs.';
const REASSIGN = 'Giving it to somebody else takes the permission Reassign Orchestration Work Items.';
const RECORD_OF = (object: string): [string, string[]] => [
    'Record',
    [`The run was started by this record: ${object}.`]
];

describe('a run that may be resumable', () => {
    it('is explained row by row, each with what it rests on', async () => {
        expect(rowsOf(await show(await storyOf('failed-resumable')))).toEqual([
            {
                topic: 'Do now',
                lines: [
                    [
                        `Mend what the message names, then open the run and resume it. Its record: Case. ${RESUME}`,
                        ['Case', 'Run', 'Flow interview']
                    ]
                ]
            },
            {
                topic: 'What failed',
                lines: [['Reserve part, an automated step of Resolution. It failed after 2m.', ['FailStep, 09:12:00']]]
            },
            { topic: 'Since when', lines: [['Wed 26 Nov, 09:12 (1d 4h ago), exact.', ['FailInstance, 09:12:00']]] },
            {
                topic: 'Can it be saved',
                lines: [
                    [
                        'Perhaps, until Wed 10 Dec, 09:12. If a flow that the step called has failed, the run can be resumed for 14 days; no record proves it.',
                        ['Rule: 14 days', 'FailInstance, 09:12:00']
                    ]
                ]
            },
            {
                topic: 'Last good step',
                lines: [['Assess impact, finished by Samuel Osei on Wed 26 Nov, 09:10.', ['EndWorkItem, 09:10:00']]]
            },
            {
                topic: 'Open work',
                lines: [
                    [
                        'Arrange delivery (Karl Brandt) was closed by the system, not done.',
                        ['Work item: Completed', 'DiscontinueStep, 09:12:00', 'Rule: who closed it']
                    ]
                ]
            },
            {
                topic: 'Record',
                lines: [['The run was started by this record: Case.', ['Case', 'Run: triggering record']]]
            }
        ]);
    });

    it('shows what the flow said, and how long it may be resumed', async () => {
        const element = await show(await storyOf('failed-resumable'));
        const clock = button(element, '[data-clock]');
        expect(all(clock, 'h3, .left, .ends span').map(textOf)).toEqual([
            'Resume clock',
            '12d 19h left of 14d',
            'failed Wed 26 Nov',
            'Wed 10 Dec, 09:12'
        ]);
        // 12 days and 19:52 of 14 days.
        expect(parseFloat(button(element, '.bar-left').style.getPropertyValue('inline-size'))).toBeCloseTo(91.63, 1);
        const message = element.shadowRoot?.querySelector('c-orchestration-flow-message');
        expect(textOf(message?.shadowRoot as unknown as Element)).toContain('What the flow said');
        await expect(element).toBeAccessible();
    });

    it('shows no clock while the log is read, only that it is being checked', async () => {
        const element = await show(await storyOf('failed-resumable', 1, { log: { state: 'pending', rows: [] } }));
        expect(element.shadowRoot?.querySelector('[data-clock]')).toBeNull();
        expect(textOf(element.shadowRoot?.querySelector('.clock'))).toContain('Checking the log');
        expect(rowsSaid(element)).toContainEqual(['Can it be saved', ['Not known yet: the log is still being read.']]);
    });

    it('tells without the log what is estimated, from which field, and what would show more', async () => {
        const element = await show(await storyOf('records-without-log', 2));
        expect(rowsOf(element)).toEqual([
            {
                topic: 'Do now',
                lines: [
                    [
                        `Find the message and mend what it names, then open the run and resume it. Its record: Case. ${RESUME}`,
                        ['Case', 'Run']
                    ]
                ]
            },
            { topic: 'What failed', lines: [['Print manual, an automated step of Resolution.', ['Step: Error']]] },
            {
                topic: 'Since when',
                lines: [['About Tue 25 Nov, 09:00 (2d 4h ago). The run was last changed then.', ['Run: last modified']]]
            },
            {
                topic: 'Can it be saved',
                lines: [
                    [
                        'Perhaps, until about Tue 9 Dec, 09:00. Only the log could say that the failure is final.',
                        ['Rule: 14 days', 'Run: last modified']
                    ]
                ]
            },
            {
                topic: 'Open work',
                lines: [
                    [
                        'Call the customer (Karl Brandt) is closed; who closed it needs the log.',
                        ['Work item: Completed']
                    ]
                ]
            },
            {
                topic: 'Record',
                lines: [['The run was started by this record: Case.', ['Case', 'Run: triggering record']]]
            },
            {
                topic: 'Not readable',
                lines: [
                    [
                        'The milestones: none is visible to you, or there is none. Times are estimated from the records.',
                        ['What would show it']
                    ],
                    ['What the flow said: no record that you can read holds its message.', ['What would show it']]
                ]
            }
        ]);
        expect(textOf(button(element, '.left'))).toBe('~11d 19h left of 14d');
        await expect(element).toBeAccessible();
    });
});

/** Worked out from the records of the fixtures. */
const STATES: [string, number, [string, string[]][]][] = [
    [
        'failed-final-invalid-assignee',
        1,
        [
            [
                'Do now',
                [
                    'Give the step an assignee that exists, then start the process again. Its record: Opportunity. Starting again takes access to what starts the process: its record, flow or button.'
                ]
            ],
            ['What failed', ['Approve discount: its assignee, regional_head_north, could not be found.']],
            ['Since when', ['Wed 26 Nov, 10:04 (1d 3h ago), exact.']],
            ['Can it be saved', ['No. It cannot be resumed: an assignee in its current stage could not be found.']],
            ['Last good step', ['Check margin, ended Wed 26 Nov, 10:04.']],
            RECORD_OF('Opportunity')
        ]
    ],
    [
        'waiting-on-you',
        1,
        [
            [
                'Do now',
                ['This step is yours: do it on its record, in the Work Guide. Doing it takes the permission Run Flows.']
            ],
            ['Waits for', ['You have to do Call the customer.', 'Samuel Osei has to do Assess impact.']],
            ['Since when', ['Thu 27 Nov, 08:16 (5h 4m ago), exact.']],
            RECORD_OF('Case')
        ]
    ],
    [
        'inactive-holder',
        1,
        [
            ['Do now', [`Give it to somebody else: Elsa Vega is inactive and cannot log in. ${REASSIGN}`]],
            ['Waits for', ['Elsa Vega has to do Renew certificate.']],
            ['Since when', ['Mon 17 Nov, 09:01 (10d 4h ago), exact.']],
            RECORD_OF('Case')
        ]
    ],
    [
        'error-handled-by-fault-path',
        1,
        [
            ['Do now', [`Ask Hana Kim to do it, or give it to somebody else. ${REASSIGN}`]],
            ['Waits for', ['Hana Kim has to do Set price by hand.']],
            ['Since when', ['Wed 26 Nov, 08:03 (1d 5h ago), exact.']],
            [
                'Other steps',
                ['Calculate price failed before, and the run went on: by its fault path, or because it was resumed.']
            ],
            RECORD_OF('Opportunity')
        ]
    ],
    [
        'stalled-by-failed-step',
        1,
        [
            [
                'Do now',
                [`Open the run and see whether it goes on; if nothing does, cancel it and start again. ${CANCEL}`]
            ],
            ['What failed', ['Create accounts, an automated step of Preparation. It failed after 4m.']],
            ['Where it stands', ['The run is still in progress all the same.']],
            ['Since when', ['Wed 26 Nov, 07:34 (1d 5h ago), exact.']],
            ['Open work', ['Order laptop (IT Service Desk) is open.']],
            RECORD_OF('Onboarding__c')
        ]
    ],
    [
        'stalled-nobody-holds',
        1,
        [
            [
                'Do now',
                [
                    `Look in Setup under Paused And Failed Flow Interviews for its screen flow; if nothing goes on, cancel the run and start again. ${CANCEL}`
                ]
            ],
            ['Where it stands', ['Fix and document is in progress, but nobody holds it: its last work item is over.']],
            ['Since when', ['About Wed 26 Nov, 17:20 (20h ago). Its last work item was changed then.']],
            RECORD_OF('Case')
        ]
    ],
    [
        'suspended',
        1,
        [
            ['Do now', [`Open the run and resume it when it is to go on. ${RESUME}`]],
            ['Where it stands', ['Somebody suspended the run.', 'Hand over equipment is on hold with David Novak.']],
            ['Since when', ['Mon 24 Nov, 12:00 (3d 1h ago), exact.']],
            ['Last good step', ['Create accounts, ended Thu 20 Nov, 08:10.']],
            RECORD_OF('Onboarding__c')
        ]
    ],
    [
        'running-background',
        1,
        [
            ['Do now', ['Nothing: the step runs by itself.']],
            ['Where it stands', ['Create accounts is at work by itself.']],
            ['Since when', ['Thu 27 Nov, 11:05 (2h 15m ago), exact.']],
            ['Last good step', ['Choose equipment, finished by Ingrid Larsen on Thu 27 Nov, 11:05.']],
            RECORD_OF('Onboarding__c')
        ]
    ],
    [
        'completed',
        1,
        [
            ['Do now', ['Nothing: the run is over.']],
            ['Where it stands', ['Completed in 7d 7h, of which 7d 7h waiting on people.']],
            ['Ended', ['Mon 17 Nov, 15:30 (9d 21h ago), exact.']],
            RECORD_OF('Onboarding__c')
        ]
    ],
    [
        'canceled-with-open-children',
        1,
        [
            [
                'Do now',
                [
                    'The run is over, but it left work open. Take it up outside the run, or tell its holder that the run is over.'
                ]
            ],
            ['Where it stands', ['Canceled after 5d 7h.']],
            ['Ended', ['Wed 26 Nov, 15:00 (22h 20m ago), exact.']],
            ['Last good step', ['Justify discount, finished by Anna Kovacs on Fri 21 Nov, 12:00.']],
            ['Open work', ['Approve discount (Hana Kim) is open, but nobody can finish it.']],
            ['Other steps', ['Watch credit limit was left open when the run ended.']],
            RECORD_OF('Opportunity')
        ]
    ],
    [
        'undocumented-status',
        1,
        [
            ['Do now', ['Open the run: its status Paused is none of the documented ones.']],
            ['Where it stands', ['Its status is "Paused", which is none of the documented ones.']],
            ['Open work', ['Fix (Karl Brandt) is open.', 'Verify (Samuel Osei) is open.']],
            RECORD_OF('Case')
        ]
    ]
];

describe('a run in any other state', () => {
    it.each(STATES)('%s, run %d', async (fixture, number, rows) => {
        const element = await show(await storyOf(fixture, number));
        expect(rowsSaid(element)).toEqual(rows);
        await expect(element).toBeAccessible();
    });
});

describe('what a statement rests on', () => {
    const detailOf = (element: HTMLElement, text: string): unknown => {
        const told = jest.fn();
        element.addEventListener('evidence', (event) => told((event as CustomEvent).detail));
        all(element.shadowRoot, '.button')
            .find((one) => textOf(one) === text)
            ?.click();
        return told.mock.calls[0]?.[0];
    };

    it('leads to a milestone, of a step or of the run', async () => {
        const element = await show(await storyOf('failed-resumable'));
        expect(detailOf(element, 'FailStep, 09:12:00')).toEqual({
            stepId: '0jL0000FRES0002E2B',
            milestoneId: '0je0000FRES0012A2B',
            recordId: '0je0000FRES0012A2B',
            objectApiName: 'FlowOrchestrationLog'
        });
        expect(detailOf(element, 'FailInstance, 09:12:00')).toMatchObject({
            stepId: null,
            milestoneId: '0je0000FRES0015A2B'
        });
    });

    it('leads to a step', async () => {
        const element = await show(await storyOf('records-without-log', 2));
        expect(detailOf(element, 'Step: Error')).toEqual({
            stepId: '0jL000NOLOG0003E4B',
            milestoneId: null,
            recordId: '0jL000NOLOG0003E4B',
            objectApiName: 'FlowOrchestrationStepInstance'
        });
    });

    it('is a link to the page of any other record', async () => {
        const element = await show(await storyOf('inactive-holder'));
        const links = all(element.shadowRoot, '[data-topic="do-now"] c-orchestration-record-link');
        links.forEach((link) => link.shadowRoot?.querySelector('a')?.click());
        expect(navigations.map(({ reference }) => reference.attributes)).toEqual([
            { recordId: '0jf0000GONE0001A2B', actionName: 'view', objectApiName: 'FlowOrchestrationWorkItem' },
            { recordId: '0050000TEAM0009A2B', actionName: 'view', objectApiName: 'User' }
        ]);
    });

    it('is a rule that can be read, and put away again', async () => {
        const element = await show(await storyOf('failed-resumable'));
        const rule = button(element, '[data-topic="can-be-saved"] [data-help]');
        expect(rule.getAttribute('aria-expanded')).toBe('false');
        rule.click();
        await settle();
        const help = button(element, '.help');
        expect(textOf(help)).toContain('can be resumed for 14 days');
        expect([rule.getAttribute('aria-expanded'), rule.getAttribute('aria-controls')]).toEqual(['true', help.id]);
        await expect(element).toBeAccessible();
        rule.click();
        await settle();
        expect(element.shadowRoot?.querySelector('.help')).toBeNull();
    });

    it('is told of what cannot be read: what would show it', async () => {
        const element = await show(await storyOf('records-without-log', 2));
        button(element, '[data-topic="unread"] [data-help]').click();
        await settle();
        expect(textOf(button(element, '.help'))).toContain('Manage Flow or View All Data');
    });
});

describe('many statements of one topic', () => {
    const many = async (): Promise<RunStory> => {
        const story = await storyOf('undocumented-status');
        const [stage] = story.stages.filter(({ steps }) => steps.some(({ items }) => items.length > 0));
        const item = story.stages.flatMap(({ steps }) => steps).flatMap(({ items }) => items)[0];
        if (!stage?.steps[0] || !item) throw new Error('the fixture has no work item');
        const items = Array.from({ length: 9 }, (_unused, index) => ({
            ...item,
            id: `${item.id}${index}`,
            state: 'open' as const
        }));
        return { ...story, stages: [{ ...stage, steps: [{ ...stage.steps[0], items }] }] };
    };
    const lines = (element: HTMLElement): number => all(element.shadowRoot, '[data-topic="open-work"] .line').length;

    it('are folded until the reader wants to see them all; another run begins anew', async () => {
        const story = await many();
        const element = await show(story);
        expect([lines(element), textOf(button(element, '[data-action="more"]'))]).toEqual([4, 'Show all 9']);
        button(element, '[data-action="more"]').click();
        await settle();
        expect([lines(element), textOf(button(element, '[data-action="more"]'))]).toEqual([9, 'Show fewer']);
        Object.assign(element, { story: { ...story, now: story.now + 1 } });
        await settle();
        expect(lines(element)).toBe(9);
        Object.assign(element, { story: { ...story, id: '0jE000000000001AAA' } });
        await settle();
        expect(lines(element)).toBe(4);
    });
});

it('names the record once its name is known', async () => {
    const element = await show(await storyOf('completed'), { recordName: 'Mira Sato' });
    expect(rowsSaid(element)).toContainEqual(RECORD_OF('Mira Sato'));
});

it('shows nothing without a run', async () => {
    const element = createElement('c-orchestration-explain', { is: Explain });
    document.body.append(element);
    await settle();
    expect(all(element.shadowRoot, '*')).toEqual([]);
});
