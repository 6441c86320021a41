import { createElement } from 'lwc';
import Access from 'c/orchestrationAccess';
import type { Grant, HiddenThing } from 'c/orchestrationModel';

const RUN = 'FlowOrchestrationInstance';
const ITEM = 'FlowOrchestrationWorkItem';
const LOG = 'FlowOrchestrationLog';

const permission = (api: string): Grant => ({ code: 'user-permission', api });
const LOG_WAYS: Grant[] = [
    permission('ManageInteraction'),
    permission('ViewAllData'),
    { code: 'log-sharing', api: RUN }
];

const thing = (facts: Partial<HiddenThing> & Pick<HiddenThing, 'kind'>): HiddenThing => ({
    subjects: [],
    sign: 'no-object',
    rule: 'object-permission',
    certain: true,
    count: null,
    cannotSay: [],
    opens: { all: [], oneOf: [] },
    heldBy: null,
    ...facts
});

const MILESTONES = thing({
    kind: 'milestones',
    subjects: [LOG],
    sign: 'no-rows',
    rule: 'log-rule',
    certain: false,
    cannotSay: ['who-finished', 'exact-times'],
    opens: { all: [], oneOf: LOG_WAYS }
});
const MESSAGE = thing({
    kind: 'message',
    subjects: ['FlowInterview.Error'],
    sign: 'no-field',
    rule: 'field-permission',
    cannotSay: ['why-failed'],
    opens: { all: [permission('RunFlow'), { code: 'read-field', api: 'FlowInterview.Error' }], oneOf: [] }
});
const FIELDS = thing({
    kind: 'fields',
    subjects: [`${ITEM}.Description`, `${ITEM}.ScreenFlow`],
    sign: 'no-field',
    rule: 'field-permission',
    cannotSay: ['task', 'task-screen'],
    opens: {
        all: [
            { code: 'read-field', api: `${ITEM}.Description` },
            { code: 'read-field', api: `${ITEM}.ScreenFlow` }
        ],
        oneOf: []
    },
    heldBy: 'Orchestration_Timeline_Reader_Objects'
});
const OTHER_RUNS = thing({
    kind: 'other-runs',
    subjects: [RUN],
    sign: 'uncounted',
    rule: 'sharing',
    certain: false,
    cannotSay: ['more-runs'],
    opens: { all: [], oneOf: [{ code: 'sharing-rule', api: RUN }, permission('ViewAllData')] }
});
const SHARES = thing({
    kind: 'shares',
    subjects: [`${RUN}Share`],
    sign: 'not-exposed',
    rule: 'org',
    cannotSay: ['who-has-access']
});
const THINGS = [MILESTONES, MESSAGE, FIELDS, OTHER_RUNS, SHARES];

const closed = (kind: HiddenThing['kind'], object: string, sign: HiddenThing['sign']): HiddenThing =>
    thing({
        kind,
        subjects: [object],
        sign,
        certain: sign === 'no-object',
        cannotSay: kind === 'runs' ? ['anything'] : kind === 'items' ? ['holder'] : ['where-it-stands'],
        opens: { all: [{ code: 'read-object', api: object }], oneOf: [] },
        heldBy: 'Orchestration_Timeline_Reader_Objects'
    });
const NEEDED = [
    closed('runs', RUN, 'no-object'),
    closed('stages', 'FlowOrchestrationStageInstance', 'no-object'),
    closed('steps', 'FlowOrchestrationStepInstance', 'no-object'),
    closed('items', ITEM, 'not-asked')
];

function show(properties: object): ShadowRoot {
    const element = createElement('c-orchestration-access', { is: Access });
    Object.assign(element, properties);
    document.body.append(element);
    return element.shadowRoot as ShadowRoot;
}
const textsOf = (root: ParentNode, selector: string): string[] =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').trim());

function clipboard(writeText: unknown): void {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
}

async function ask(root: ShadowRoot): Promise<void> {
    root.querySelector<HTMLButtonElement>('[data-action="request"]')?.click();
    // The clipboard answers, then the component renders.
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
}

afterEach(() => document.body.replaceChildren());

describe('the panel', () => {
    it('shows nothing where nothing is hidden', () => {
        expect(show({ things: [] }).querySelector('[data-access]')).toBeNull();
        expect(show({ things: [], whole: true }).querySelector('[data-access]')).toBeNull();
    });

    it('counts what is hidden, what perhaps is, and what the org lacks apart', () => {
        expect(textsOf(show({ things: THINGS }), 'h3')[0]?.replaceAll('\u00a0', ' ')).toBe(
            'Hidden from you: 2 · Perhaps hidden: 2 · Not in this org: 1'
        );
        expect(textsOf(show({ things: [MILESTONES] }), 'h3')).toEqual(['Perhaps hidden: 1']);
    });

    it('says in each row what, by which rule, what follows, and what opens it', async () => {
        const root = show({ things: THINGS, runs: 12 });
        const cells = [...root.querySelectorAll('tbody tr')].map((row) => [
            ...textsOf(row, '.name, .rule'),
            ...textsOf(row, 'td')
        ]);
        expect(cells).toEqual([
            [
                'Milestones',
                'the log’s own rule · no row is visible, or there is none',
                'who finished what, exact times',
                'Manage Flow or View All Data or sharing rule on Orchestration Run with the process automation setting “Inherit orchestration run sharing rules to control orchestration run log record access”'
            ],
            [
                'The flow’s message',
                'field permission · no access to Flow Interview.Error',
                'why it failed',
                'Run Flows, and field-level Read on Flow Interview: Error'
            ],
            [
                'Fields of Orchestration Work Item',
                'field permission · no access to Description, ScreenFlow',
                'what the task is, which screen flow opens',
                'field-level Read on Orchestration Work Item: Description, ScreenFlow'
            ],
            [
                'Other runs',
                'sharing · 12 visible',
                'how many more runs there are',
                'sharing rule on Orchestration Run or View All Data'
            ],
            [
                'Who else can see it',
                'not in this org · share rows of Orchestration Run',
                'who has access to the run',
                'No grant: this org does not expose them'
            ]
        ]);
        expect(textsOf(root, '.plain')).toContain('or');
        await expect(root.host).toBeAccessible();
    });

    it('says the same without a table where there is little room', async () => {
        const root = show({ things: THINGS, runs: 12, narrow: true });
        expect(root.querySelector('table')).toBeNull();
        expect(textsOf(root, 'li .name')).toEqual([
            'Milestones',
            'The flow’s message',
            'Fields of Orchestration Work Item',
            'Other runs',
            'Who else can see it'
        ]);
        expect(textsOf(root, 'li:nth-child(2) dt')).toEqual(['So this page cannot say', 'Opens with']);
        expect(textsOf(root, 'li:nth-child(2) dd')).toEqual([
            'why it failed',
            'Run Flows, and field-level Read on Flow Interview: Error'
        ]);
        await expect(root.host).toBeAccessible();
    });

    it('asks for Read together with one of several ways', () => {
        const opens = { all: [{ code: 'read-object' as const, api: LOG }], oneOf: LOG_WAYS.slice(0, 2) };
        const root = show({ things: [{ ...MILESTONES, opens }] });
        expect(textsOf(root, 'td')[1]).toBe('Read on Orchestration Run Log, and one of: Manage Flow or View All Data');
    });

    it.each([
        [thing({ kind: 'stages', sign: 'missing-rows', rule: 'sharing', count: 2 }), 'sharing · not visible: 2'],
        [
            thing({ kind: 'steps', sign: 'missing-rows', rule: 'sharing', count: 1, certain: false }),
            'sharing · named by milestones, without a visible record: 1'
        ],
        [
            thing({ kind: 'items', sign: 'missing-rows', rule: 'sharing', count: 3, certain: false }),
            'sharing · interactive steps without a visible work item: 3'
        ],
        [
            thing({ kind: 'runs', sign: 'missing-rows', rule: 'sharing', count: 1, certain: false }),
            'sharing · not visible, or not there: 1'
        ],
        [
            thing({ kind: 'person-names', sign: 'empty', rule: 'sharing', count: 4 }),
            'sharing · names that are not visible: 4'
        ],
        [
            thing({ kind: 'message', sign: 'empty', rule: 'user-permission' }),
            'user permission · no interview is visible, or it is gone'
        ],
        [thing({ kind: 'person-names', subjects: ['User'] }), 'object permission · no access to User'],
        [{ ...OTHER_RUNS, subjects: [RUN] }, 'sharing · only what is shared is visible']
    ])('tells how it shows (%#)', (one, words) => {
        expect(textsOf(show({ things: [one] }), '.rule')).toEqual([words]);
    });
});

describe('the request', () => {
    it('is copied with user, page, grants by API name, and why each is needed', async () => {
        const writeText = jest.fn(() => Promise.resolve());
        clipboard(writeText);
        const root = show({ things: THINGS, runs: 12, subject: 'Run 0001187', readerName: 'Noor Haddad' });
        await ask(root);
        const [[text]] = writeText.mock.calls as unknown as [[string]];
        expect(text.split('\n')).toEqual([
            'Request for access to orchestration runs',
            expect.stringMatching(/^From: Noor Haddad/),
            `Page: ${window.location.href}`,
            'About: Run 0001187',
            '',
            'The page could not read what follows. Each entry says why it is needed and what opens it.',
            '',
            '1. Milestones',
            '   Rule: the log’s own rule · no row is visible, or there is none',
            '   Not proven: there may be none.',
            '   Needed to say: who finished what, exact times',
            '   Please grant one of these:',
            '   - Manage Flow (ManageInteraction)',
            '   - View All Data (ViewAllData)',
            '   - sharing rule on Orchestration Run with the process automation setting “Inherit orchestration run sharing rules to control orchestration run log record access” (FlowOrchestrationInstance)',
            '',
            '2. The flow’s message',
            '   Rule: field permission · no access to Flow Interview.Error',
            '   Needed to say: why it failed',
            '   Please grant:',
            '   - Run Flows (RunFlow)',
            '   - field-level Read on Flow Interview: Error (FlowInterview.Error)',
            '',
            '3. Fields of Orchestration Work Item',
            '   Rule: field permission · no access to Description, ScreenFlow',
            '   Needed to say: what the task is, which screen flow opens',
            '   Please grant:',
            '   - field-level Read on Orchestration Work Item: Description (FlowOrchestrationWorkItem.Description)',
            '   - field-level Read on Orchestration Work Item: ScreenFlow (FlowOrchestrationWorkItem.ScreenFlow)',
            '',
            '4. Other runs',
            '   Rule: sharing · 12 visible',
            '   Not proven: there may be none.',
            '   Needed to say: how many more runs there are',
            '   Please grant one of these:',
            '   - sharing rule on Orchestration Run (FlowOrchestrationInstance)',
            '   - View All Data (ViewAllData)',
            '',
            'Permission sets: Orchestration_Timeline_Reader opens the app; Orchestration_Timeline_Reader_Objects, from the folder force-app/examples of the app, holds Read on the run objects and their fields.',
            'This list names what the page could not read. It does not say which permissions I have.'
        ]);
        expect(textsOf(root, '[role="status"]')).toEqual(['Request copied. Paste it into a message to your admin.']);
        expect(root.querySelector('textarea')).toBeNull();
    });

    it.each([
        ['refuses', () => Promise.reject(new Error('not allowed'))],
        ['is not there', null]
    ])('stands in a field to copy by hand where the clipboard %s', async (_how, writeText) => {
        clipboard(writeText);
        const root = show({ things: [MILESTONES] });
        await ask(root);
        const field = root.querySelector('textarea');
        expect(field?.readOnly).toBe(true);
        expect(field?.value).toContain('- Manage Flow (ManageInteraction)');
        expect(textsOf(root, '[role="status"]')[0]).toContain('did not allow copying');
        field?.focus();
        expect(field?.selectionEnd).toBe(field?.value.length);
        await expect(root.host).toBeAccessible();
    });

    it('is not offered where no grant is known', () => {
        expect(show({ things: [SHARES] }).querySelector('[data-action="request"]')).toBeNull();
    });
});

describe('in place of the page', () => {
    it('names the objects, what is proven closed and what could not be checked', async () => {
        const root = show({ things: NEEDED, whole: true });
        expect(textsOf(root, '[role="alert"] h2')).toEqual(['You cannot read orchestration runs']);
        expect(textsOf(root, '[role="alert"] p')).toEqual([
            'This page needs Read on the objects below. An admin can assign the permission set Orchestration_Timeline_Reader_Objects, which comes with this app, or grant it in another one.'
        ]);
        expect([...root.querySelectorAll('li')].map((row) => textsOf(row, 'p'))).toEqual([
            ['Orchestration Run', 'no access: nothing can be shown without it'],
            ['Orchestration Stage Run, Orchestration Step Run', 'no access: where a run stands'],
            ['Orchestration Work Item', 'not checked: who holds the work']
        ]);
        await expect(root.host).toBeAccessible();
    });

    it('names the fields where these are closed', () => {
        const things = [
            thing({ kind: 'runs', subjects: [`${RUN}.Status`], sign: 'no-field', cannotSay: ['anything'] })
        ];
        expect(textsOf(show({ things, whole: true }), 'li p')).toEqual([
            'Orchestration Run',
            'no access to Status: nothing can be shown without it'
        ]);
    });

    it('asks for everything at once', async () => {
        const writeText = jest.fn((_text: string) => Promise.resolve());
        clipboard(writeText);
        await ask(show({ things: NEEDED, whole: true }));
        const text = writeText.mock.calls[0]?.[0] ?? '';
        for (const { subjects } of NEEDED) expect(text).toContain(`(${subjects[0]})`);
        expect(text).toContain('could not be checked');
    });
});
