import fc from 'fast-check';
import { moveFor } from '../keys/moves';
import { foldedStages } from '../rows/foldRule';
import { layoutRows, type RowLayout } from '../rows/layoutRows';
import { CHART, NARROW } from '../rows/metrics';
import { reveal } from '../window/reveal';
import { OVERSCAN_REM, visibleBlocks } from '../window/visibleBlocks';
import { at, failedRun, item, longRun, stage, step, story, waitingRun } from './stories';

const NO_CHOICES = new Map<string, boolean>();
const NOTHING = new Set<string>();
const namesOf = (keys: Set<string>, run = waitingRun()) =>
    run.stages.filter(({ id }) => id && keys.has(id)).map(({ record }) => record?.label);

describe('fold rule', () => {
    it('folds finished stages from the oldest on until the rows fit', () => {
        const run = waitingRun();
        expect(namesOf(foldedStages(run, CHART, NO_CHOICES), run)).toEqual(['Application intake', 'Credit check']);
        expect(namesOf(foldedStages(run, NARROW, NO_CHOICES), run)).toHaveLength(4);
    });

    it('folds nothing that fits', () => {
        expect(foldedStages(failedRun(), CHART, NO_CHOICES)).toEqual(NOTHING);
    });

    it('never folds a current stage', () => {
        expect(foldedStages(longRun(100), CHART, NO_CHOICES)).toEqual(NOTHING);
    });

    it.each([
        ['failed', step('A', at('17 09:00'), at('17 10:00'), { state: 'failed' })],
        ['stalled', step('A', at('17 09:00'), null, { state: 'stalled' })],
        ['left open', step('A', at('17 09:00'), at('17 10:00'), { state: 'abandoned' })],
        ['a ghost', step('A', at('17 09:00'), at('17 10:00'), { items: [item(at('17 09:00'), null, 'ghost')] })],
        [
            'closed by the system',
            step('A', at('17 09:00'), at('17 10:00'), { items: [item(at('17 09:00'), null, 'closed-by-system')] })
        ]
    ])('never folds what holds a step that is %s', (_name, troubled) => {
        const run = longRun(60, 2);
        const steps = [troubled, ...run.stages[0].steps];
        run.stages[0] = stage('Troubled', steps, { state: 'completed', isCurrent: false });
        expect(foldedStages(run, CHART, NO_CHOICES)).toEqual(NOTHING);
    });

    it('keeps open what the reader opens and closed what the reader closes', () => {
        const run = waitingRun();
        const [first, , , fourth] = run.stages.map(({ id }) => id ?? '');
        const choices = new Map([
            [first, true],
            [fourth, false]
        ]);
        expect(namesOf(foldedStages(run, CHART, choices), run)).toEqual(['Credit check', 'Underwriting']);
    });
});

describe('layout of rows', () => {
    it('puts the rows one below the other and leaves out the steps of folded stages', () => {
        const run = waitingRun();
        const layout = layoutRows(run, CHART, foldedStages(run, CHART, NO_CHOICES));
        expect(layout.rows).toHaveLength(5 + 16);
        expect(layout.height).toBe(5 * 2 + 16 * 1.75);
        expect(layout.rows.map(({ expanded }) => expanded).slice(0, 4)).toEqual([false, false, true, null]);
        layout.rows.forEach((row, index) => {
            const before = layout.rows[index - 1];
            expect(row.top).toBe(before ? before.top + before.height : 0);
            expect(layout.indexOf.get(row.key)).toBe(index);
        });
    });

    it('has a place for a stage and a step that are not visible', () => {
        const hidden = step('', at('24 09:00'), null, { id: null, items: [item(at('24 09:00'), null, 'open')] });
        const layout = layoutRows(story([stage('', [hidden], { id: null })]), CHART, NOTHING);
        expect(layout.rows.map(({ key }) => key)).toEqual(['stage-not-visible', `step-of-${hidden.items[0].id}`]);
    });

    it('has nothing to fold in a stage without steps', () => {
        expect(layoutRows(story([stage('Empty', [])]), CHART, NOTHING).rows[0].expanded).toBeNull();
    });
});

describe('window over the rows', () => {
    const layouts = fc
        .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.boolean()), { minLength: 1, maxLength: 12 })
        .map((stages) => {
            const run = story(
                stages.map(([count], number) =>
                    stage(
                        `S${number}`,
                        Array.from({ length: count }, (_, index) => step(`s${index}`, at('17 09:00'), at('17 10:00')))
                    )
                )
            );
            const folded = run.stages.filter((_, index) => stages[index][1]).map(({ id }) => id ?? '');
            return layoutRows(run, CHART, new Set(folded));
        });
    const shown = (layout: RowLayout, top: number, height: number, active: string | null = null) =>
        visibleBlocks(layout, { top, height }, active).flatMap(({ rows }) => rows);

    it('renders all rows in view, in order, each below the row of its stage, and few others', () => {
        fc.assert(
            fc.property(layouts, fc.double({ min: 0, max: 1, noNaN: true }), (layout, share) => {
                const view = { top: share * layout.height, height: 42 };
                const rows = shown(layout, view.top, view.height);
                const inView = layout.rows.filter(
                    (row) => row.top + row.height > view.top && row.top < view.top + view.height
                );
                expect(rows).toEqual(expect.arrayContaining(inView));
                expect(rows.map(({ index }) => index)).toEqual(
                    [...rows.map(({ index }) => index)].sort((a, b) => a - b)
                );
                expect(rows.every((row) => rows.includes(layout.rows[row.stageRow]))).toBe(true);
                expect(rows.length).toBeLessThanOrEqual((42 + 2 * OVERSCAN_REM) / 1.75 + 3);
            })
        );
    });

    it('gives a stage the height of its rows, however few of them are rendered', () => {
        const layout = layoutRows(longRun(500), CHART, NOTHING);
        const [block] = visibleBlocks(layout, { top: 300, height: 42 }, null);
        expect(block.height).toBe(2 + 500 * 1.75);
        expect(block.rows.length).toBeLessThan(50);
        expect(block.rows[0].step).toBeNull();
    });

    it('keeps the row that has the focus', () => {
        const layout = layoutRows(longRun(500), CHART, NOTHING);
        const key = layout.rows[3].key;
        expect(shown(layout, 600, 42).map((row) => row.key)).not.toContain(key);
        expect(shown(layout, 600, 42, key).map((row) => row.key)).toContain(key);
        expect(shown(layout, 600, 42, 'gone').length).toBeGreaterThan(0);
    });

    it('scrolls a row into view and not under the row of its stage', () => {
        fc.assert(
            fc.property(layouts, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (layout, number, share) => {
                const row = layout.rows[number % layout.rows.length];
                const before = share * Math.max(0, layout.height - 42);
                const top = reveal(layout, row, { top: before, height: 42 });
                const sticky = row.step ? 2 : 0;
                expect(row.top - top).toBeGreaterThanOrEqual(Math.min(sticky, row.top));
                expect(row.top + row.height).toBeLessThanOrEqual(top + 42 + 1e-9);
                expect(reveal(layout, row, { top, height: 42 })).toBe(top);
            })
        );
    });
});

describe('keys', () => {
    const run = waitingRun();
    const layout = layoutRows(run, CHART, foldedStages(run, CHART, NO_CHOICES));
    const move = (key: string, index: number) => moveFor(key, layout, index, 'ArrowRight');

    it.each([
        ['ArrowDown', 0, 1],
        ['ArrowUp', 0, 0],
        ['ArrowUp', 5, 4],
        ['ArrowDown', 20, 20],
        ['Home', 12, 0],
        ['End', 3, 20],
        ['PageDown', 2, 12],
        ['PageUp', 2, 0]
    ])('%s goes from row %i to row %i', (key, from, to) => {
        expect(move(key, from)).toEqual({ kind: 'focus', index: to });
    });

    it('opens and closes stages by arrows, Enter and space', () => {
        expect(move('ArrowRight', 0)).toEqual({ kind: 'fold', index: 0, open: true });
        expect(move('ArrowLeft', 0)).toBeNull();
        expect(move('ArrowLeft', 2)).toEqual({ kind: 'fold', index: 2, open: false });
        expect(move('ArrowRight', 2)).toEqual({ kind: 'focus', index: 3 });
        expect(move('Enter', 2)).toEqual({ kind: 'fold', index: 2, open: false });
        expect(move(' ', 0)).toEqual({ kind: 'fold', index: 0, open: true });
    });

    it('opens steps, and goes from a step to its stage', () => {
        expect(move('Enter', 4)).toEqual({ kind: 'open', index: 4 });
        expect(move('ArrowLeft', 4)).toEqual({ kind: 'focus', index: 2 });
        expect(move('ArrowRight', 4)).toBeNull();
        expect(move('x', 4)).toBeNull();
    });

    it('turns the arrows round where one reads from right to left', () => {
        expect(moveFor('ArrowLeft', layout, 0, 'ArrowLeft')).toEqual({ kind: 'fold', index: 0, open: true });
        expect(moveFor('ArrowRight', layout, 4, 'ArrowLeft')).toEqual({ kind: 'focus', index: 2 });
    });

    it('does not open a step of which no record is visible', () => {
        const hidden = step('', at('24 09:00'), null, { id: null, items: [item(at('24 09:00'), null, 'open')] });
        const rows = layoutRows(story([stage('A', [hidden])]), CHART, NOTHING);
        expect(moveFor('Enter', rows, 1, 'ArrowRight')).toBeNull();
    });
});
