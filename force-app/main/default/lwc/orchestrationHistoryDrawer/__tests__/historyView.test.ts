import type { HistoryEntry } from 'c/orchestrationHistoryList';
import type { RecordHistory, RunStory, StoryInput, Usual } from 'c/orchestrationModel';
import { usualOf, usualOfRecords } from 'c/orchestrationModel';
import { plainText } from 'c/orchestrationText';
import { buildHistoryView } from '../view/historyView';
import type { HistoryView, Scope } from '../view/historyView';
import { at, handedOnLog, item, NEXT_STEP_ID, NO_LOG, row, RUN_ID, run, stage, step, STEP_ID, story } from './fixtures';

const HIDDEN_ID = '0jG000000000009AAA';

interface Given {
    scope?: Scope;
    history?: RecordHistory | null;
    usual?: Usual | null;
    fieldLabels?: Record<string, string>;
    stepId?: string;
}

function viewOf(of: RunStory, { scope, history, usual, fieldLabels, stepId = STEP_ID }: Given = {}): HistoryView {
    const view = buildHistoryView(of, stepId, scope, history, usual, fieldLabels);
    if (!view) {
        throw new Error('no view');
    }
    return view;
}

const entriesOf = (of: RunStory, given?: Given): readonly HistoryEntry[] => viewOf(of, given).content.entries;

const line = ({ sentence, place, second }: HistoryEntry): string =>
    [plainText(sentence), place, second].filter(Boolean).join(' | ');

const told = (of: RunStory, given?: Given): string[] => entriesOf(of, given).map(line);

const withRows = (...rows: ReturnType<typeof row>[]): Partial<StoryInput> => ({ log: { state: 'readable', rows } });

describe('the history of the whole run', () => {
    it('has every log row once, also of the run, of stages and of other steps', () => {
        const rows = [
            row('21 16:29:40', 'StartInstance', { stageName: null, stepName: null }),
            row('21 16:29:50', 'StartStep', { stepName: 'Prepare_contract' }),
            row('21 16:30', 'EndStep', { stepName: 'Prepare_contract', durationS: 10 }),
            ...handedOnLog()
        ];
        const of = story(withRows(...rows));
        const entries = entriesOf(of, { scope: 'run' });
        expect(entries.map(({ key }) => key)).toEqual(expect.arrayContaining(of.milestones.map(({ id }) => id)));
        expect(entries.filter(({ facts }) => facts.object === 'FlowOrchestrationLog')).toHaveLength(rows.length);
        expect(told(of, { scope: 'run' }).slice(0, 5)).toEqual([
            'Run started',
            'Stage Legal review started',
            'Step started | Prepare contract, stage Legal review | 10s after the stage Legal review',
            'Step completed | Prepare contract, stage Legal review | took 10s',
            'Step started | Review contract, stage Legal review | 1m 20s after the stage Legal review'
        ]);
    });

    it('names stage and step of rows whose records are not visible', () => {
        const rows = [
            row('21 16:00', 'StartStage', { stageName: 'Secret', stepName: null }),
            row('21 16:01', 'StartStep', { stageName: 'Secret', stepName: 'Hidden_step' }),
            row('21 16:02', 'StartStep', { stepName: 'Gone_step' }),
            row('21 16:03', 'EndWorkItem', { stageName: null, stepName: null }),
            row('21 16:04', 'SkipStage', { stageName: 'Secret', stepName: null }),
            row(null, 'EndStep', {})
        ];
        const lines = told(story(withRows(...rows)), { scope: 'run' });
        expect(lines).toEqual(
            expect.arrayContaining([
                'Stage Secret started | stage Secret, whose record is not visible',
                'Step started | step Hidden_step of stage Secret, whose records are not visible',
                'Step started | step Gone_step, whose record is not visible\u00a0· stage Legal review',
                'Work item completed | of a record that the row does not name',
                'Milestone SkipStage | stage Secret, whose record is not visible',
                'Step completed | Review contract, stage Legal review'
            ])
        );
    });

    it('tells a first start of each step, and a later one as its resumption', () => {
        const rows = [
            row('21 16:30', 'StartStep'),
            row('21 16:31', 'StartStep', { stepName: 'Prepare_contract' }),
            row('21 16:32', 'StartStep')
        ];
        const lines = told(story(withRows(...rows)), { scope: 'run' }).map((text) => text.split(' | ')[0]);
        expect(lines.filter((text) => text.startsWith('Step started'))).toEqual([
            'Step started',
            'Step started',
            'Step started again'
        ]);
    });

    it('is told from the records without log', () => {
        const of = story({ run: run({ status: 'Completed' }), stages: [stage({ status: 'Completed' })], log: NO_LOG });
        const view = viewOf(of, { scope: 'run' });
        expect(view.notice).toContain('Told from the records');
        const lines = view.content.entries.map(line);
        expect(lines).toEqual(
            expect.arrayContaining([
                'Run started',
                'Stage Legal review started',
                'Step started | Prepare contract, stage Legal review',
                'Stage Legal review ended',
                'Run completed'
            ])
        );
    });

    it('has what stands at now of every step', () => {
        const two = story({
            steps: [step(), step({ id: NEXT_STEP_ID, name: 'Check', label: 'Check', stepType: 'BackgroundStep' })],
            log: NO_LOG
        });
        expect(
            entriesOf(two, { scope: 'run' })
                .filter(({ now }) => now)
                .map(({ kind }) => kind)
                .sort()
        ).toEqual(['item-open', 'step-running']);
    });

    it('is one history whichever step it was opened from', () => {
        const keyOf = (stepId: string) => viewOf(story(), { scope: 'run', stepId }).content.key;
        expect(keyOf(STEP_ID)).toBe(keyOf(NEXT_STEP_ID));
        expect(viewOf(story()).content.key).not.toBe(keyOf(STEP_ID));
    });
});

describe('whose log rows a query shows', () => {
    it('is the run, or the step by its API names', () => {
        expect(viewOf(story(), { scope: 'run' }).content.scope).toEqual({
            runId: RUN_ID,
            stageName: null,
            stepName: null,
            isNamed: true
        });
        expect(viewOf(story()).content.scope).toEqual({
            runId: RUN_ID,
            stageName: 'Legal_review',
            stepName: 'Review_contract',
            isNamed: true
        });
    });

    it('is not told by names that other records carry, or that cannot be read', () => {
        const twice = story({ steps: [step(), step({ id: HIDDEN_ID })] });
        expect(viewOf(twice).content.scope.isNamed).toBe(false);
        expect(viewOf(story({ stages: [] })).content.scope).toMatchObject({ stageName: null, isNamed: false });
    });

    it('is named in the title of a copy', () => {
        expect(viewOf(story()).content.subject).toBe('Review contract, Legal review: Loan approval, run 0001234');
        expect(viewOf(story(), { scope: 'run' }).content.subject).toBe('Loan approval, run 0001234');
    });
});

const HISTORY: RecordHistory = {
    changes: [
        {
            id: '0170000000000001',
            of: 'step',
            recordId: STEP_ID.slice(0, 15),
            at: at('25 16:40'),
            field: 'Description',
            oldValue: 'Check contract {2}',
            newValue: 'Check contract and annex B',
            by: 'Anna Kovacs'
        },
        {
            id: '0170000000000002',
            of: 'item',
            recordId: item().id,
            at: null,
            field: 'OwnerId',
            oldValue: null,
            newValue: '',
            by: null
        },
        {
            id: '0170000000000003',
            of: 'run',
            recordId: RUN_ID,
            at: at('21 16:29:40'),
            field: 'created',
            oldValue: null,
            newValue: null,
            by: 'Anna Kovacs'
        }
    ],
    posts: [
        {
            id: '0D50000000000002',
            of: 'step',
            recordId: HIDDEN_ID,
            at: at('24 14:22'),
            body: 'Not of this step',
            by: null
        },
        {
            id: '0D50000000000001',
            of: 'step',
            recordId: STEP_ID,
            at: at('24 14:22'),
            body: '<b>The land register extract is attached.</b>',
            by: 'Maria Santos'
        }
    ]
};

describe('tracked changes and posts', () => {
    it('stand in the history of the step and its work items, those of others in the run’s', () => {
        const own = entriesOf(story(), { history: HISTORY }).filter(
            ({ group }) => group === 'fields' || group === 'posts'
        );
        expect(own.map(line)).toEqual([
            'OwnerId: empty → empty | Tracked field',
            'Description: Check contract {2} → Check contract and annex B | Anna Kovacs changed a tracked field',
            'Maria Santos commented'
        ]);
        expect(own[2].comment).toBe('<b>The land register extract is attached.</b>');
        expect(own[1].sentence.filter(({ look }) => look === 'strong').map(({ text }) => text)).toEqual([
            'Check contract and annex B'
        ]);
        const all = told(story(), { scope: 'run', history: HISTORY });
        expect(all).toEqual(
            expect.arrayContaining([
                'Record created | by Anna Kovacs',
                'A comment | of a record that is not visible',
                'Maria Santos commented | Review contract, stage Legal review'
            ])
        );
    });

    it('stand in one order whatever the order in which they came', () => {
        const turned = { changes: [...HISTORY.changes].reverse(), posts: [...HISTORY.posts].reverse() };
        const given = { scope: 'run' } as const;
        expect(told(story(), { ...given, history: turned })).toEqual(told(story(), { ...given, history: HISTORY }));
    });

    it('carry the org’s label of the field where it is known', () => {
        const labelled = told(story(), { history: HISTORY, fieldLabels: { Description: 'Beschreibung' } });
        expect(labelled.some((text) => text.startsWith('Beschreibung: '))).toBe(true);
    });

    it('draw nothing where there are none', () => {
        const none = told(story(), { history: null });
        expect(told(story(), { history: { changes: [], posts: [] } })).toEqual(none);
        expect(entriesOf(story()).some(({ group }) => group === 'fields' || group === 'posts')).toBe(false);
    });
});

const HOUR = 3600;
const ended = (hours: number, index: number) => ({
    kind: 'EndStep',
    stageName: 'Legal_review',
    stepName: 'Review_contract',
    durationS: hours * HOUR,
    runId: `0jE00000000000${index}AAA`,
    at: at('01 09:00')
});

describe('longer than usual', () => {
    const nowLine = (usual: Usual | null) => told(story(), { usual }).at(-1);

    it('is said of what stands at now', () => {
        const usual = usualOf([70, 72, 74, 76, 78].map(ended));
        expect(nowLine(usual)).toBe('Waiting on Legal Queue | held for 3d 4h; the step takes 2d 18h longer than usual');
    });

    it('is not claimed of too few, of none, or of a step that is not slow', () => {
        const plain = 'Waiting on Legal Queue | held for 3d 4h';
        expect(nowLine(null)).toBe(plain);
        expect(nowLine(usualOf([70, 72].map(ended)))).toBe(plain);
        expect(nowLine(usualOf([70, 72, 74, 76, 780].map(ended)))).toBe(plain);
    });

    it('is marked where it is estimated', () => {
        const usual = usualOfRecords(
            [70, 72, 74, 76, 78].map((hours) => ({
                stageName: 'Legal_review',
                stepName: 'Review_contract',
                status: 'Completed',
                created: 0,
                modified: hours * HOUR * 1000
            }))
        );
        expect(nowLine(usual)).toContain('the step takes about 2d 18h longer than usual');
    });
});
