import { blockViews, type PlacedRowView } from '../view/blockViews';
import { arrange } from '../view/arrange';
import { axisView } from '../axis/axisView';
import { keysOf } from '../view/foot';
import { pictureOf } from '../view/picture';
import { stageSentence, stepSentence } from '../view/sentence';
import { whoOf } from '../view/who';
import type { RunStory } from 'c/orchestrationModel';
import { at, failedRun, holder, item, NOW, reassigned, span, stage, step, story, waitingRun } from './stories';

function rowsOf(run: RunStory, narrow = false): PlacedRowView[] {
    const context = { tabStop: null, selectedStepId: run.focus.stepId, narrow };
    const view = { top: 0, height: 1000 };
    return blockViews(arrange(pictureOf(run), narrow, new Map()), view, context).flatMap(({ rows }) => rows);
}

function rowOf(run: RunStory, name: string, narrow = false): PlacedRowView {
    const row = rowsOf(run, narrow).find((one) => one.name === name);
    if (!row) {
        throw new Error(`no row ${name}`);
    }
    return row;
}

describe('rows of the chart', () => {
    it('show a stage with its tally, its duration and its line', () => {
        expect(rowOf(waitingRun(), 'Legal review')).toMatchObject({
            className: 'row stage',
            who: '3 of 7 done',
            duration: '5d 20h',
            expanded: 'true',
            level: '1',
            state: 'waiting',
            posInSet: 5,
            setSize: 5
        });
    });

    it('count the steps of a stage by state, what needs eyes first, not what is done or not started', () => {
        const counts = (run: RunStory, name: string, narrow = false) =>
            rowOf(run, name, narrow).counts.map(({ key, className, count }) => [key, className, count]);
        expect(counts(waitingRun(), 'Legal review')).toEqual([
            ['waiting', 'counted c-wait', 1],
            ['running', 'counted c-work', 1]
        ]);
        const failed = [
            ['failed', 'counted c-fail', 1],
            ['abandoned', 'counted c-lost', 1],
            ['discontinued', 'counted c-off', 2]
        ];
        expect(counts(failedRun(), 'Underwriting')).toEqual(failed);
        expect(counts(failedRun(), 'Underwriting', true)).toEqual(failed);
        expect(counts(waitingRun(), 'Valuation')).toEqual([]);
        expect(counts(waitingRun(), 'Review contract')).toEqual([]);
    });

    it('show the live step with its holder, bar and reassignment', () => {
        const run = waitingRun();
        const row = rowOf(run, 'Review contract');
        expect(row).toMatchObject({
            className: 'row step live selected',
            who: 'Legal Queue',
            duration: '5d 20h',
            selected: 'true',
            level: '2',
            recordId: run.focus.stepId,
            state: 'waiting',
            note: null
        });
        expect(row.bars.map(({ className, recordId }) => [className, recordId])).toEqual([
            ['bar person solid c-wait live', run.focus.itemId],
            ['gem', null]
        ]);
    });

    it('show completed steps in a calm colour, running and waiting ones not', () => {
        const run = waitingRun();
        expect(rowOf(run, 'Prepare contract').iconClass).toBe('icon c-off');
        expect(rowOf(run, 'Wait for register entry')).toMatchObject({
            className: 'row step ',
            iconClass: 'icon c-work'
        });
        expect(rowOf(run, 'Sign contract')).toMatchObject({ className: 'row step quiet', duration: '', who: '' });
    });

    it('say behind the bars what the system did', () => {
        const notes = rowsOf(failedRun()).flatMap(({ name, note }) => (note ? [[name, note.text]] : []));
        expect(notes).toEqual([
            ['Check exposure', 'Open, but nobody can finish it'],
            ['Second signature', 'Closed by the system, not done'],
            ['Collect market rates', 'Stopped by the system'],
            ['Calculate price', 'Failed']
        ]);
    });

    it('mark estimated durations and bounds', () => {
        const estimated = step('Guess', at('25 09:00'), at('25 10:00'), { exactStart: false, exactEnd: false });
        const row = rowOf(story([stage('A', [estimated])]), 'Guess');
        expect(row.duration).toBe('~ 1h');
        expect(row.bars[0].className).toBe('bar machine solid c-done est-start est-end');
    });

    it('name a stage and a step that are not visible, without a record id', () => {
        const open = item(at('24 09:00'), null, 'open');
        const hidden = step('', null, null, { id: null, state: null, interactive: true, items: [open] });
        const rows = rowsOf(story([stage('', [hidden], { id: null, state: null })]));
        expect(rows.map(({ name, recordId, state }) => [name, recordId, state])).toEqual([
            ['Stage not visible', null, null],
            ['Step not visible', null, null]
        ]);
        expect(rows[1].bars[0]).toMatchObject({ recordId: open.id, state: 'open' });
    });

    it('show the raw status of a state that is not known', () => {
        const odd = step('Odd one', at('24 09:00'), null, { state: 'unknown' });
        expect(rowOf(story([stage('A', [odd])]), 'Odd one').note?.text).toBe('Odd');
    });
});

describe('who', () => {
    it.each([
        ['an automated step', step('A', NOW, null), { icon: 'gear', name: null }],
        ['a queue', step('A', NOW, null, { holder: holder('Legal', 'queue') }), { icon: 'group', name: 'Legal' }],
        ['a person', step('A', NOW, null, { holder: holder('Tom Becker') }), { icon: 'user', name: 'Tom Becker' }],
        [
            'a holder without a readable name',
            step('A', NOW, null, { holder: holder(null) }),
            { icon: 'user', name: 'Holder not known' }
        ],
        [
            'a waiting step of which no work item is visible',
            step('A', NOW, null, { interactive: true, state: 'waiting' }),
            { icon: 'user', name: 'Holder not known' }
        ],
        [
            'a step that waits for nobody yet',
            step('A', null, null, { interactive: true }),
            { icon: 'user', name: null }
        ],
        [
            'a stalled step',
            step('A', NOW, null, { holder: holder('Tom Becker'), state: 'stalled' }),
            { icon: 'user', name: 'Nobody' }
        ]
    ])('has %s', (_name, one, who) => {
        expect(whoOf(one)).toEqual(who);
    });
});

describe('sentences for screen readers', () => {
    it('tell a stage', () => {
        const run = waitingRun();
        expect(stageSentence(run, run.stages[4])).toBe(
            'Stage Legal review: Waiting, 3 of 7 done, Waiting: 1, Running: 1, Not started: 2, 5d 20h, started Fri 16:30'
        );
    });

    it('tell the live step', () => {
        const run = waitingRun();
        expect(stepSentence(pictureOf(run), run.stages[4], run.stages[4].steps[1])).toBe(
            'Review contract, stage Legal review: Waiting on Legal Queue, reassigned once, 5d 20h, started Fri 16:31'
        );
    });

    it('tell what happened to the work item, and which times are estimated', () => {
        const run = failedRun();
        const [, exposure] = run.stages[1].steps;
        exposure.span = span(at('25 11:20'), at('25 14:02'), { exactEnd: false });
        expect(stepSentence(pictureOf(run), run.stages[1], exposure)).toBe(
            'Check exposure, stage Underwriting: Left open when the run failed, Open, but nobody can finish it ' +
                'unless the run is resumed, with Risk Desk, about 2h 42m, started Tue 11:20, ended Tue 14:02 (estimated)'
        );
    });

    it('tell of several reassignments and of nobody', () => {
        const milestones = [reassigned(at('24 10:00')), reassigned(at('24 11:00'))];
        const stalled = step('A', at('24 09:00'), null, { state: 'stalled', interactive: true, milestones });
        const one = stage('S', [stalled]);
        expect(stepSentence(pictureOf(story([one])), one, stalled)).toBe(
            'A, stage S: Stalled, nobody holds it, reassigned 2 times, 3d 4h, started Mon 09:00'
        );
    });
});

describe('narrow rows', () => {
    it('draw nothing for a step that has not started, whatever its work items say', () => {
        const run = story([
            stage('Only', [
                step('Contradiction', null, null, { interactive: true, items: [item(at('24 09:00'), null, 'open')] }),
                step('Other', at('24 09:00'), null)
            ])
        ]);
        expect(rowOf(run, 'Contradiction', true)).toMatchObject({ duration: 'Not started', bars: [] });
    });

    it('fold more, and say in words what the axis shows', () => {
        const rows = rowsOf(waitingRun(), true);
        expect(rows).toHaveLength(5 + 7);
        expect(rows[0]).toMatchObject({ name: 'Application intake', who: '7 of 7' });
        expect(rowOf(waitingRun(), 'Review contract', true)).toMatchObject({ who: 'Legal Queue · reassigned once' });
        expect(rowOf(waitingRun(), 'Sign contract', true)).toMatchObject({
            who: 'A person',
            duration: 'Not started',
            bars: []
        });
        expect(rowOf(waitingRun(), 'Wait for register entry', true)).toMatchObject({
            who: 'Automated',
            word: { className: 'word c-work', text: 'Running' }
        });
    });

    it('draw each bar as a share of the longest step', () => {
        const [review, land] = ['Review contract', 'Confirm land register'].map(
            (name) => rowOf(waitingRun(), name, true).bars[0].style
        );
        expect(review).toBe('inset-inline-start:0%;inline-size:100%');
        expect(land).toMatch(/^inset-inline-start:0%;inline-size:20\.\d+%$/);
    });

    it('say more than two reassignments and what the system did', () => {
        const milestones = [reassigned(at('24 10:00')), reassigned(at('24 11:00'))];
        const run = story([stage('A', [step('A1', at('24 09:00'), null, { holder: holder('Tom'), milestones })])]);
        expect(rowOf(run, 'A1', true).who).toBe('Tom · reassigned 2 times');
        expect(rowOf(failedRun(), 'Collect market rates', true).word?.text).toBe('Stopped');
    });
});

describe('axis', () => {
    const axisOf = (run: RunStory) => {
        return axisView(pictureOf(run), 43);
    };

    it('marks now', () => {
        const { mark, resumeBy, lines, ticks } = axisOf(waitingRun());
        expect(mark).toEqual({ text: 'now', className: 'pill' });
        expect(resumeBy).toBeNull();
        expect(lines).toMatch(/^linear-gradient\(var\(--ot-accent\) 0 0\) left calc\(\(100% - 8\.75rem\) \* 1\)/);
        expect(ticks.map(({ text }) => text)).toContain('Fri 28');
    });

    it('marks a failure and until when it may be resumable, with no time after it', () => {
        const { mark, resumeBy, ticks } = axisOf(failedRun());
        expect(mark).toEqual({ text: 'failed', className: 'pill c-fail' });
        expect(resumeBy?.text).toBe('resume by Tue 9 Dec, 14:02');
        expect(ticks.map(({ text }) => text)).toEqual([
            'Thu 20 Nov',
            'Fri 21',
            '12:00',
            'Sat 22',
            '12:00',
            'Sun 23',
            '12:00',
            'Mon 24',
            '12:00'
        ]);
    });

    it('has a line but no pill where a run was completed or canceled', () => {
        const run = story([], { ended: true, state: 'canceled', span: span(at('24 09:00'), at('25 09:00')) });
        const { mark, lines } = axisOf(run);
        expect(mark).toBeNull();
        expect(lines).toMatch(/^linear-gradient\(var\(--ot-edge\)/);
    });
});

describe('key', () => {
    it('explains what is on the picture and nothing else', () => {
        const texts = (run: RunStory, narrow = false) => keysOf(pictureOf(run), narrow).map(({ text }) => text);
        expect(texts(waitingRun())).toEqual(['with a person', 'automated', 'reassigned', 'not started yet']);
        expect(texts(waitingRun(), true)).toEqual(['with a person', 'automated']);
        expect(texts(story([]))).toEqual([]);
        const guess = step('A', at('24 09:00'), at('24 10:00'), { exactEnd: false });
        expect(texts(story([stage('A', [guess])]))).toEqual(['automated', 'time estimated']);
    });
});
