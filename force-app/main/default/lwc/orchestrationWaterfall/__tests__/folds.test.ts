import fc from 'fast-check';
import { quietStretches } from 'c/orchestrationModel';
import { axisView } from '../axis/axisView';
import { FOLD_REM, foldingOf } from '../axis/folds';
import { textRem } from '../axis/textRem';
import { evenScale, foldedScale, shownOf } from '../axis/scale';
import { piecesOf } from '../bars/pieces';
import { arrange } from '../view/arrange';
import { blockViews } from '../view/blockViews';
import { pictureOf, PLAIN } from '../view/picture';
import { at, holder, NOW, span, stage, step, story, waitingRun } from './stories';

const HOUR = 3_600_000;
const LANE = 40;
const shown = { from: at('17 00:00'), to: at('27 00:00') };
const quiet = (from: string, to: string, keepShare: number | null = null) => ({
    from: at(from),
    to: at(to),
    endsAtNow: keepShare !== null,
    keepShare
});

describe('folding', () => {
    it('leaves 0.75rem of real time at each side of a fold', () => {
        const { folds, remPerMs } = foldingOf(shown, [quiet('19 00:00', '24 00:00')], LANE);
        expect((folds[0].from - at('19 00:00')) * remPerMs).toBeCloseTo(0.75);
        expect((at('24 00:00') - folds[0].to) * remPerMs).toBeCloseTo(0.75);
        expect(remPerMs * 5 * 24 * HOUR).toBeCloseTo(LANE - FOLD_REM - 1.5);
    });

    it('gives the stretch until now two fifths of the lane, and shows of it the time before now', () => {
        const run = [quiet('17 06:00', '27 00:00', 0.4)];
        const { folds, remPerMs } = foldingOf(shown, run, LANE);
        const scale = foldedScale(shown, { folds, remPerMs }, LANE);
        expect(scale.share(at('17 06:00'))).toBeCloseTo(0.6);
        expect((at('27 00:00') - folds[0].to) * remPerMs).toBeCloseTo(16 - FOLD_REM - 0.75);
    });

    it('leaves as it is what would get wider', () => {
        expect(foldingOf(shown, [quiet('19 00:00', '19 06:00')], LANE).folds).toEqual([]);
    });

    it('leaves as it is what would hardly get narrower, and folds what gains by that', () => {
        const stretches = [quiet('18 00:00', '20 00:00'), quiet('21 00:00', '25 00:00')];
        expect(foldingOf(shown, stretches, LANE).folds).toHaveLength(2);
        expect(foldingOf(shown, stretches, LANE / 2).folds.map(({ key }) => key)).toEqual([at('21 00:00')]);
        expect(foldingOf(shown, stretches, 8).folds).toEqual([]);
    });

    it('folds nothing where nothing else is shown', () => {
        expect(foldingOf(shown, [{ ...shown, endsAtNow: false, keepShare: null }], LANE).folds).toEqual([]);
    });

    it('keeps the order of times, within the lane, for whatever is folded', () => {
        const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 239 }), { minLength: 2, maxLength: 12 });
        fc.assert(
            fc.property(cuts, fc.integer({ min: 4, max: 90 }), (hours, laneRem) => {
                const sorted = hours.sort((a, b) => a - b).map((hour) => shown.from + hour * HOUR);
                const stretches = sorted.flatMap((from, index) =>
                    index % 2 === 0 && index + 1 < sorted.length
                        ? [{ from, to: sorted[index + 1], endsAtNow: false, keepShare: null }]
                        : []
                );
                const scale = foldedScale(shown, foldingOf(shown, stretches, laneRem), laneRem);
                let before = 0;
                for (let hour = 0; hour <= 240; hour++) {
                    const share = scale.share(shown.from + hour * HOUR);
                    expect(share).toBeGreaterThanOrEqual(before - 1e-9);
                    expect(share).toBeLessThanOrEqual(1);
                    before = share;
                }
                expect(scale.share(shown.from)).toBeCloseTo(0);
                expect(scale.share(shown.to)).toBeCloseTo(1);
            })
        );
    });
});

describe('pieces of a bar', () => {
    const fold = { key: 0, from: 0, to: 0, start: 0.4, end: 0.5 };

    it('are one where no fold is crossed', () => {
        expect(piecesOf(0.1, 0.3, [fold])).toEqual([{ from: 0.1, to: 0.3, gap: false, first: true, last: true }]);
    });

    it('are two and a gap where one is crossed', () => {
        expect(piecesOf(0.1, 0.9, [fold]).map(({ from, to, gap }) => [from, to, gap])).toEqual([
            [0.1, 0.4, false],
            [0.4, 0.5, true],
            [0.5, 0.9, false]
        ]);
    });
});

/** A day of work, eight days of waiting for one step, then a day of work. */
function quietRun() {
    return story(
        [
            stage('One', [step('A', at('17 09:00'), at('17 12:00')), step('B', at('17 12:00'), at('25 12:00'))]),
            stage('Two', [step('C', at('25 12:00'), at('25 15:00')), step('D', at('25 15:00'), null)])
        ],
        { span: span(at('17 09:00'), null) }
    );
}
const wide = { ...PLAIN, rowRem: 76 };

describe('a picture with a quiet stretch', () => {
    it('is folded there, with a button that says how long nothing happened', () => {
        const axis = axisView(pictureOf(quietRun(), wide), 43);
        expect(axis.folds).toHaveLength(1);
        expect(axis.folds[0]).toMatchObject({ expanded: 'false', className: 'fold' });
        expect(axis.folds[0].title).toMatch(/^Show \dd .*without an event: /);
        expect(axis.gaps).toHaveLength(1);
    });

    it('is opened by the start of the stretch, and can be folded again', () => {
        const run = quietRun();
        const [stretch] = quietStretches(run, shownOf(run));
        const picture = pictureOf(run, { ...wide, opened: new Set([stretch.from]) });
        expect(picture.scale.folds).toEqual([]);
        const [fold] = axisView(picture, 43).folds;
        expect(fold).toMatchObject({ expanded: 'true', key: String(stretch.from) });
    });

    it('names the day anew where the axis goes on after it', () => {
        const { ticks, folds } = axisView(pictureOf(quietRun(), wide), 43);
        const after = ticks.find(({ style }) => Number(/([\d.]+)%/.exec(style)?.[1]) * 0.43 > folds[0].to);
        expect(after?.text).toMatch(/\d/);
        expect(after?.text).toMatch(/Tue|Wed|Nov/);
    });

    it('has a step that is drawn on both sides, dotted between', () => {
        const picture = pictureOf(quietRun(), wide);
        const { layout, viewOf } = arrange(picture, false, new Map());
        const row = layout.rows.find(
            (one) => one.step?.record?.label === 'B' || one.step === picture.story.stages[0].steps[1]
        );
        const classes = row ? viewOf(row).bars.map(({ className }) => className) : [];
        expect(classes).toEqual([
            'bar machine solid c-done cut-end',
            'dots c-done',
            'bar machine solid c-done cut-start'
        ]);
    });
});

describe('a quiet stretch that is not worth a fold', () => {
    const third = (interactive: boolean, seconds: number) => {
        const start = at('25 12:00');
        const time = (share: number) => start + share * seconds * 1000;
        const long = step('Long', time(0.2), time(0.8), interactive ? { holder: holder('Anna Kovacs') } : {});
        const short = [0.05, 0.1, 0.15].map((share) => step('Short', time(share), time(share + 0.05)));
        return story([stage('A', [...short, long, step('End', time(0.8), time(1))])], {
            ended: true,
            span: span(start, time(1))
        });
    };
    const foldsOf = (run: ReturnType<typeof story>) => pictureOf(run, wide).scale.folds.length;

    it.each([
        ['seconds, whoever worked', true, 60, 0],
        ['minutes in which the machine worked', false, 600, 0],
        ['minutes in which it lay with a person', true, 600, 1],
        ['hours in which the machine worked', false, 20_000, 1]
    ])('%s', (_name, interactive, seconds, folds) => {
        const run = third(interactive, seconds);
        expect(quietStretches(run, shownOf(run))).toHaveLength(1);
        expect(foldsOf(run)).toBe(folds);
    });
});

it('the pill of a fold keeps clear of now, however short the time after it was', () => {
    const run = quietRun();
    run.stages[1] = stage('Two', [step('C', at('27 13:00'), null)]);
    run.stages[0].steps[1] = step('B', at('17 12:00'), at('27 13:00'));
    const { folds, mark } = axisView(pictureOf(run, wide), 43);
    expect(folds).toHaveLength(1);
    expect(folds[0].to).toBeLessThan(43 - textRem(mark?.text ?? '') / 2);
});

describe('an axis that counts from the start', () => {
    it('says how long the run had lasted', () => {
        const run = story([stage('A', [step('B', at('24 09:12'), null)])], { span: span(at('24 09:12'), null) });
        const texts = axisView(pictureOf(run), 43, 'elapsed').ticks.map(({ text }) => text);
        expect(texts.slice(0, 4)).toEqual(['0s', '12h', '1d', '1d 12h']);
    });
});

describe('the slowest path', () => {
    it('is joined within a stage, past the rows between', () => {
        const run = waitingRun();
        const valuation = run.stages[2];
        const path = [valuation.steps[1], valuation.steps[3]].flatMap(({ id }) => id ?? []);
        const picture = pictureOf({ ...run, slowestPath: path }, { ...PLAIN, path: true });
        const { layout, viewOf } = arrange(picture, false, new Map([[valuation.id!, true]]));
        const classesOf = (index: number) => {
            const row = layout.rows.find(({ step: one }) => one === valuation.steps[index])!;
            return viewOf(row)
                .bars.map(({ className }) => className)
                .filter((name) => name.startsWith('path'));
        };
        expect(classesOf(1)).toEqual(['path under by-person', 'path down by-person']);
        expect(classesOf(2)).toEqual(['path through by-machine']);
        expect(classesOf(3)).toEqual(['path into by-person', 'path under by-person']);
        expect(classesOf(0)).toEqual([]);
        expect(pictureOf({ ...run, slowestPath: path }).path.size).toBe(0);
    });
});

describe('what is usual', () => {
    const usual = (medianMs: number, p90Ms: number) => ({
        estimated: false,
        ignored: 0,
        steps: new Map([
            [
                'legal_review\nreview_contract',
                {
                    stageName: 'Legal_review',
                    stepName: 'Review_contract',
                    n: 20,
                    tooFew: false,
                    medianMs,
                    p90Ms,
                    totalMs: 0
                }
            ]
        ])
    });

    function usualRun() {
        const live = step('Review contract', at('24 09:00'), null, { state: 'waiting', interactive: true });
        live.record = { ...live.record!, name: 'Review_contract' };
        const one = stage('Legal review', [live]);
        one.record = { ...one.record!, name: 'Legal_review' };
        return story([one], { span: span(at('24 09:00'), null) });
    }
    const barsOf = (medianMs: number, p90Ms: number) => {
        const picture = pictureOf(usualRun(), { ...wide, usual: usual(medianMs, p90Ms) });
        const { layout, viewOf } = arrange(picture, false, new Map());
        return viewOf(layout.rows[1]);
    };

    it('stands above a live bar, with a tick at the median', () => {
        const view = barsOf(24 * HOUR, 48 * HOUR);
        expect(view.bars.map(({ className }) => className)).toContain('usual by-person');
        expect(view.bars.map(({ className }) => className)).toContain('usual-median by-person');
        expect(view.note).toMatchObject({ className: 'note c-wait', text: '+2d 4h' });
        expect(view.sentence).toContain('2d 4h longer than usual');
    });

    it('is cut where it reaches beyond the room after now, and says nothing while it lasts no longer', () => {
        const view = barsOf(24 * HOUR, 900 * HOUR);
        expect(view.bars.map(({ className }) => className)).toContain('usual by-person cut');
        expect(view.note).toBeNull();
    });
});

describe('stages that usually come next', () => {
    it('follow the rows, with the share of earlier runs', () => {
        const expected = [{ stageName: 'Closing_deal', n: 87, runs: 100, share: 0.87 }];
        const picture = pictureOf(waitingRun(), { ...wide, expected });
        const arrangement = arrange(picture, false, new Map());
        expect(arrangement.expected).toEqual([
            expect.objectContaining({
                name: 'Closing deal',
                who: 'usually next, 87%',
                title: '87 of 100 earlier runs reached Closing_deal next.',
                rowIndex: arrangement.layout.rows.length + 2
            })
        ]);
        expect(arrangement.height).toBe(arrangement.layout.height + 1.75);
        const context = { tabStop: null, selectedStepId: null, narrow: false };
        const [row] = blockViews(arrangement, { top: 0, height: 10 }, context).at(-1)?.rows ?? [];
        expect(row).toMatchObject({ name: 'Closing deal', expected: 'true', rowKey: null, recordId: null });
        expect(row.bars.map(({ className }) => className)).toEqual(['bar person dashed c-off']);
        expect(arrange(picture, false, new Map(), new Set()).expected).toEqual([]);
    });
});

it('nothing is left out of an even scale', () => {
    const scale = evenScale({ from: 0, to: NOW });
    expect(scale.folds).toEqual([]);
    expect(scale.shareBeyond(2 * NOW)).toBe(2);
});
