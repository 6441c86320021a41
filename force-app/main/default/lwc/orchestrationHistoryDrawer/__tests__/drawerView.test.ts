import type { RunStory } from 'c/orchestrationModel';
import { arrange } from '../../orchestrationHistoryList/entries/arrange';
import { rowAt } from '../../orchestrationHistoryList/days/rows';
import type { EntryRow } from '../../orchestrationHistoryList/days/rows';
import { buildDrawerView } from '../view/drawerView';
import type { DrawerView } from '../view/drawerView';
import { buildHistoryView } from '../view/historyView';
import type { HistoryView } from '../view/historyView';
import {
    at,
    handedOnLog,
    item,
    NEXT_STEP_ID,
    NO_LOG,
    NOW,
    person,
    PRIYA,
    row,
    run,
    stage,
    step,
    STEP_ID,
    story,
    USER_ID
} from './fixtures';

interface DayRows {
    key: string;
    title: string;
    rows: EntryRow[];
}

type View = DrawerView & HistoryView & { days: DayRows[]; empty: string };

function viewOf(of: RunStory, stepId = STEP_ID): View {
    const [view, history] = [buildDrawerView(of, stepId), buildHistoryView(of, stepId)];
    if (!view || !history) {
        throw new Error('no view');
    }
    const { content } = history;
    const { shown, days } = arrange(content, { group: 'all', text: '', order: 'newest' });
    const withRows = days.map(({ key, title, first, count }) => ({
        key,
        title,
        rows: Array.from({ length: count }, (_, index) => rowAt(shown, first + index))
    }));
    return { ...view, ...history, days: withRows, empty: content.entries.length > 0 ? '' : content.empty };
}

function text(pieces: readonly { text: string }[]): string {
    return pieces.map((piece) => piece.text).join('');
}

/** Each day's title and its entries as "time | sentence | second line | gap". */
function told(view: Pick<View, 'days'>): string[] {
    return view.days.flatMap(({ title, rows }) => [
        title,
        ...rows.map((entry) => [entry.time, text(entry.sentence), entry.second, entry.gap].filter(Boolean).join(' | '))
    ]);
}

function detail(view: DrawerView, key: string): string | undefined {
    return view.details.find((one) => one.key === key)?.value;
}

const DONE = { status: 'Completed', elapsedSinceAssignmentS: null };

describe('place of the step', () => {
    it('names stage and position and knows its neighbours', () => {
        const view = viewOf(story());
        expect(view.heading).toBe('Review contract');
        expect(view.position).toMatch(/^Legal review, step \d of 3$/);
        const ids = story().stages[0].steps.map(({ id }) => id);
        const index = ids.indexOf(STEP_ID);
        expect([view.previousId, view.nextId]).toEqual([ids[index - 1] ?? null, ids[index + 1] ?? null]);
    });

    it('has no view of a step that is not there', () => {
        expect(buildDrawerView(story(), '0jG000000000009AAA')).toBeNull();
        expect(buildDrawerView(story(), null)).toBeNull();
        expect(buildDrawerView(undefined, STEP_ID)).toBeNull();
    });

    it('names what cannot be read', () => {
        const view = viewOf(story({ stages: [], steps: [step({ label: null, name: null })] }));
        expect(view.heading).toBe('Step without a name');
        expect(view.position).toBe('Stage not visible, step 1 of 1');
    });
});

describe('milestones of a readable log', () => {
    it('tells them newest first, with what stands at now', () => {
        expect(told(viewOf(story()))).toEqual([
            'Today, Thu 27 Nov',
            'now | Waiting on Legal Queue | held for 3d 4h',
            'Mon 24 Nov',
            '09:05 | Reassigned to Legal Queue | Anna Kovacs: Priya Nair → Legal Queue | after 2d 16h',
            'Fri 21 Nov',
            '16:31 | Work item given to Priya Nair',
            '16:31 | Step started | 1m 20s after the stage Legal review'
        ]);
        expect(viewOf(story()).notice).toBe('');
    });

    it('knows assignees by username and Id, too', () => {
        const given = (assignee: string) => {
            const rows = [row('21 16:31', 'StartWorkItem', { assignee, assigneeType: 'User' })];
            const of = story({ items: [item({ assignee: PRIYA })], log: { state: 'readable', rows } });
            return told(viewOf(of)).at(-1);
        };
        expect(given(PRIYA.username?.toUpperCase() ?? '')).toBe('16:31 | Work item given to Priya Nair');
        expect(given(PRIYA.id.slice(0, 15))).toBe('16:31 | Work item given to Priya Nair');
        expect(given('left@northlight.example')).toBe('16:31 | Work item given to left@northlight.example');
    });

    it('keeps the comment and marks work items, handing over and the rest apart', () => {
        const rows = viewOf(story()).days.flatMap((day) => day.rows);
        expect(rows.map(({ markClass }) => markClass)).toEqual([
            'mark item c-wait',
            'mark handover',
            'mark item c-wait',
            'mark other'
        ]);
        expect(rows[1].comment).toBe('Priya is on leave.\nAny lawyer may take it.');
    });

    it('says who completed it and how long it took', () => {
        const rows = [
            ...handedOnLog(),
            row('27 09:00', 'EndWorkItem', { actor: 'Maria Santos', assignee: 'Legal Queue', durationS: 489_540 }),
            row('27 09:00', 'EndStep', { durationS: 489_540 })
        ];
        const ended = story({
            steps: [step({ status: 'Completed' })],
            items: [item({ ...DONE, modified: at('27 09:00') })],
            log: { state: 'readable', rows }
        });
        expect(told(viewOf(ended)).slice(0, 3)).toEqual([
            'Today, Thu 27 Nov',
            '09:00 | Step completed | took 5d 15h',
            '09:00 | Maria Santos completed the work item | assigned to Legal Queue\u00a0· took 5d 15h | after 2d 23h'
        ]);
    });

    it('adds what the system did to work items, of which no row tells', () => {
        const failed = story({
            run: run({ status: 'Error', modified: at('25 14:02') }),
            stages: [stage({ status: 'Error' })],
            steps: [step({ status: 'Discontinued' })],
            items: [item({ ...DONE, assignee: PRIYA, modified: at('25 14:02') })],
            log: { state: 'readable', rows: [...handedOnLog().slice(0, 3), row('25 14:02', 'DiscontinueStep')] }
        });
        expect(told(viewOf(failed))).toContain('~14:02 | Closed by the system, not done | assigned to Priya Nair');
    });

    it('puts rows without a time last and says so', () => {
        const view = viewOf(story({ log: { state: 'readable', rows: [...handedOnLog(), row(null, 'SuspendStep')] } }));
        expect(told(view).slice(-2)).toEqual(['Time not known', 'Milestone SuspendStep']);
    });

    it('falls back on the records where the log is silent on the step', () => {
        const view = viewOf(story({ log: { state: 'readable', rows: handedOnLog().slice(0, 1) } }));
        expect(view.notice).toMatch(/^The log has no milestone of this step/);
        expect(told(view)).toContain('16:31 | Work item created');
    });

    it('groups by the days of the reader and keeps every one of many rows', () => {
        const many = Array.from({ length: 300 }, (_, index) =>
            row(`${1 + Math.floor(index / 12)} ${String(index % 12).padStart(2, '0')}:00`, 'EndStep')
        );
        const view = viewOf(story({ log: { state: 'readable', rows: many } }));
        expect(view.days.flatMap((day) => day.rows)).toHaveLength(301);
        expect(view.days).toHaveLength(26);
        expect(new Set(view.days.map((day) => day.key)).size).toBe(26);
    });
});

describe('without milestones', () => {
    it('tells the story from the records, marks estimates and names the permission', () => {
        const view = viewOf(story({ log: NO_LOG }));
        expect(view.notice).toContain('Manage Flow or View All Data');
        expect(view.notice).toContain('Inherit orchestration run sharing rules');
        expect(told(view)).toEqual([
            'Today, Thu 27 Nov',
            'now | Waiting on Legal Queue | held for 3d 4h',
            'Mon 24 Nov',
            '09:05 | Reassigned to Legal Queue | after 2d 16h',
            'Fri 21 Nov',
            '16:31 | Work item created',
            '~16:31 | Step started'
        ]);
    });

    it.each([
        ['pending', 'Checking the log …'],
        ['error', 'The log could not be read: this is told from the records.']
    ] as const)('says how the log stands: %s', (state, notice) => {
        expect(viewOf(story({ log: { state, rows: [] } })).notice).toBe(notice);
    });

    it('says that a step has not started', () => {
        const view = viewOf(story(), NEXT_STEP_ID);
        expect(view.days).toEqual([]);
        expect(view.empty).toBe('This step has not started.');
        expect(view.notice).toBe('');
    });
});

describe('what stands at now', () => {
    it('calls the reader you', () => {
        const mine = item({ assignee: person(USER_ID, 'Maria Santos') });
        expect(told(viewOf(story({ items: [mine], log: NO_LOG })))).toContain('now | Waiting on you | held for 3d 4h');
    });

    it('says on hold in a suspended run', () => {
        const view = viewOf(story({ run: run({ status: 'Suspended' }) }));
        expect(told(view)[1]).toBe('now | On hold with Legal Queue | held for 3d 4h');
        expect(view.items[0].second).toMatch(/^On hold\u00a0· /);
    });

    it('says why the holder is not known', () => {
        const view = viewOf(story({ items: [] }));
        expect(told(view)[1]).toMatch(/^now \| Waiting \| no work item of this step is visible to you/);
        expect(view.stateText).toBe('Waiting on a holder who is not known');
    });

    it('names every holder of several open work items', () => {
        const second = item({ id: '0jH000000000002AAA', assignee: PRIYA });
        const view = viewOf(story({ items: [item(), second], log: NO_LOG }));
        expect(view.days[0].rows.map(({ sentence }) => text(sentence)).sort()).toEqual([
            'Waiting on Legal Queue',
            'Waiting on Priya Nair'
        ]);
    });
});

describe('work items and details', () => {
    it('has one line for each work item with its state', () => {
        const [line] = viewOf(story()).items;
        expect(line).toMatchObject({ state: 'open', holder: 'Legal Queue', duration: '3d 4h' });
        expect(line.second).toBe('Waiting\u00a0· since Mon 09:05\u00a0· ');
        expect(line.link).toBe('work item 0000014');
        expect(line.title).toBe('Waiting on Legal Queue');
    });

    it('shows every field and names the empty ones', () => {
        const view = viewOf(story());
        expect(detail(view, 'Name')).toBe('Review_contract');
        expect(detail(view, 'StepType')).toBe('Interactive step');
        expect(detail(view, 'Description')).toBe('Empty or not readable');
        expect(detail(view, 'started')).toBe('Fri, 21 Nov 2025, 16:31:00');
        expect(detail(view, 'duration')).toBe('5d 20h so far');
        expect(detail(viewOf(story({ log: NO_LOG })), 'started')).toBe('~Fri, 21 Nov 2025, 16:31:00');
        expect(detail(viewOf(story({ steps: [step({ stepType: 'MuleSoftStep' })] })), 'StepType')).toBe('MuleSoftStep');
        expect(NOW).toBeGreaterThan(at('27 13:00'));
    });

    it('has every documented field, and none that holds business data', () => {
        const keys = viewOf(story()).details.map(({ key }) => key);
        expect(keys).toEqual(
            expect.arrayContaining([
                ...['Id', 'Label', 'Name', 'Description', 'Status', 'StepType', 'StageInstanceId'],
                ...['OrchestrationInstanceId', 'OwnerId', 'CreatedDate', 'CreatedById', 'LastModifiedDate'],
                ...['LastModifiedById', 'SystemModstamp']
            ])
        );
        expect(keys).not.toContain('InProgressStepOutputs');
        expect(new Set(keys).size).toBe(keys.length);
    });

    it('names who created and changed it, and the owner as what it is', () => {
        const view = viewOf(story());
        expect(detail(view, 'CreatedById')).toBe('Automated Process');
        expect(detail(view, 'LastModifiedById')).toBe('Anna Kovacs');
        expect(detail(view, 'OwnerId')).toBe('Automated process user (005000000000000AAA), not a holder');
        const nameless = viewOf(story({ steps: [step({ createdByName: null, ownerId: null })] }));
        expect(detail(nameless, 'CreatedById')).toBe('005000000000000AAA');
        expect(detail(nameless, 'OwnerId')).toBe('Empty or not readable');
    });

    it('carries the org’s labels, ours where one is not known', () => {
        const view = buildDrawerView(story(), STEP_ID, null, { Name: 'API-Name', StepType: 'Schritttyp' });
        const labelOf = (key: string) => view?.details.find((one) => one.key === key)?.label;
        expect([labelOf('Name'), labelOf('StepType'), labelOf('Label')]).toEqual(['API-Name', 'Schritttyp', 'Label']);
    });

    it('leads to the records of step, stage and run, and to those where the work is done', () => {
        const context = '006000000000001AAA';
        const rows = [...handedOnLog(), row('24 10:00', 'EndWorkItem', { context: context.slice(0, 15) })];
        const other = row('24 10:01', 'EndWorkItem', { context: 'not an id' });
        const view = viewOf(
            story({
                items: [item({ relatedRecordId: context })],
                log: { state: 'readable', rows: [...rows, other] }
            })
        );
        const ids = (key: string) => view.details.find((one) => one.key === key)?.links.map(({ id }) => id);
        expect(ids('Id')).toEqual([STEP_ID]);
        expect(ids('StageInstanceId')).toEqual(['0jF000000000001AAA']);
        expect(ids('OrchestrationInstanceId')).toEqual(['0jE000000000001AAA']);
        expect(ids('context')).toEqual([context]);
        expect(view.items[0].contextId).toBe(context);
    });
});
