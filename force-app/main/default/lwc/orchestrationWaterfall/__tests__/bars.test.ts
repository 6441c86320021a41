import fc from 'fast-check';
import { aheadOf } from '../axis/ahead';
import { evenScale, scaleOf } from '../axis/scale';
import { barStyle, behindStyle } from '../bars/boxes';
import { mergeBars } from '../bars/merge';
import { noteOf } from '../bars/notes';
import { stepSegments, wholeStep } from '../bars/segments';
import { upcomingOf } from '../bars/upcoming';
import { stageBars, stepBars } from '../view/barViews';
import { stepNote } from '../view/noteViews';
import { pictureOf } from '../view/picture';
import { at, failedRun, holder, item, longRun, NOW, span, stage, step, story, waitingRun } from './stories';

const scale = evenScale({ from: at('24 00:00'), to: at('28 00:00') });

describe('bars of a step', () => {
    it('are one, thin, for an automated step', () => {
        const [bar, ...others] = stepSegments(step('A', at('25 00:00'), at('26 00:00')), scale);
        expect(bar).toMatchObject({
            from: 0.25,
            to: 0.5,
            person: false,
            form: 'solid',
            family: 'done',
            recordId: null
        });
        expect(others).toEqual([]);
    });

    it('are one per work item, each with its record and state', () => {
        const items = [item(at('24 00:00'), at('25 00:00'), 'closed-by-system'), item(at('25 00:00'), null, 'open')];
        const bars = stepSegments(
            step('A', at('24 00:00'), null, { state: 'waiting', interactive: true, items }),
            scale
        );
        expect(bars).toEqual([
            expect.objectContaining({ recordId: items[0].id, state: 'closed-by-system', form: 'outline', live: false }),
            expect.objectContaining({ recordId: items[1].id, state: 'open', family: 'wait', live: true, to: 1 })
        ]);
    });

    it('show the step itself where no work item was open', () => {
        const done = item(at('24 00:00'), at('25 00:00'), 'done');
        const bars = stepSegments(
            step('A', at('24 00:00'), null, { state: 'stalled', interactive: true, items: [done] }),
            scale
        );
        expect(bars.map(({ from, to, form, live }) => ({ from, to, form, live }))).toEqual([
            { from: 0, to: 0.25, form: 'solid', live: false },
            { from: 0.25, to: 1, form: 'hatch', live: true }
        ]);
    });

    it('tell estimated bounds from exact ones', () => {
        const [bar] = stepSegments(step('A', at('25 00:00'), at('26 00:00'), { exactEnd: false }), scale);
        expect(bar).toMatchObject({ startEstimated: false, endEstimated: true });
    });

    it('are none without a start', () => {
        expect(stepSegments(step('A', null, null), scale)).toEqual([]);
        expect(wholeStep(step('A', null, null), scale)).toBeNull();
    });

    it('are those of its work items where the step is not visible', () => {
        const open = item(at('24 00:00'), null, 'open');
        const hidden = step('', null, null, { id: null, state: null, interactive: true, items: [open] });
        expect(stepSegments(hidden, scale)).toEqual([expect.objectContaining({ recordId: open.id })]);
    });

    it('never run backwards nor leave the span', () => {
        const times = fc.integer({ min: at('20 00:00'), max: at('29 00:00') });
        fc.assert(
            fc.property(times, fc.option(times), fc.array(fc.tuple(times, fc.option(times))), (from, to, spans) => {
                const items = spans.map(([start, end]) => item(start, end, end === null ? 'open' : 'done'));
                for (const bar of stepSegments(step('A', from, to, { interactive: true, items }), scale)) {
                    expect(bar.from).toBeGreaterThanOrEqual(0);
                    expect(bar.to).toBeGreaterThanOrEqual(bar.from);
                    expect(bar.to).toBeLessThanOrEqual(1);
                }
            })
        );
    });
});

describe('lane of a stage', () => {
    const picture = pictureOf(waitingRun());

    it('is a line with caps while the stage is open, without one at now', () => {
        const [first, , , , last] = picture.story.stages;
        expect(stageBars(first, false, picture)[0].className).toBe('bar span c-off capped-start capped-end');
        expect(stageBars(last, false, picture)[0].className).toBe('bar span c-wait capped-start live');
    });

    it('holds the bars of the steps while it is folded', () => {
        const [first] = picture.story.stages;
        const bars = stageBars(first, true, picture);
        expect(bars.map(({ recordId, state }) => [recordId, state])).toEqual(
            first.steps.map(({ id, state }) => [id, state])
        );
    });

    it('stays bounded however many steps there are', () => {
        const run = longRun(2000);
        expect(stageBars(run.stages[0], true, pictureOf(run)).length).toBeLessThan(250);
    });

    it('is empty without a start', () => {
        expect(stageBars(stage('A', [], { span: span(null, null) }), false, picture)).toEqual([]);
    });
});

describe('merged bars', () => {
    it('cover what the single ones covered, of each kind', () => {
        const runs = fc.array(
            fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 900 }), fc.boolean()),
            {
                minLength: 33,
                maxLength: 300
            }
        );
        fc.assert(
            fc.property(runs, (bars) => {
                const start = at('24 00:00');
                const single = bars.map(([from, length, person]) => {
                    const values = person ? { holder: holder('A') } : {};
                    return wholeStep(step('A', start + from * 60_000, start + (from + length) * 60_000, values), scale);
                });
                const segments = single.filter((one) => one !== null);
                const merged = mergeBars(segments);
                for (const one of segments) {
                    const same = merged.filter(({ person }) => person === one.person);
                    expect(same.some(({ from, to }) => from <= one.from && to >= one.to)).toBe(true);
                }
            })
        );
    });

    it('of a few stay single', () => {
        const bar = wholeStep(step('A', at('24 00:00'), at('25 00:00')), scale);
        expect(bar && mergeBars([bar, bar])).toEqual([bar, bar]);
    });
});

describe('what has not started', () => {
    it('stands one after another after now', () => {
        const run = waitingRun();
        expect([...upcomingOf(run, 0, 8.75).upcoming.values()]).toEqual([
            { start: 0.375, width: 1 },
            { start: 1.625, width: 0.5 }
        ]);
    });

    it('never leaves the room that is kept', () => {
        const steps = Array.from({ length: 60 }, () => step('A', null, null));
        const places = [...upcomingOf(story([stage('A', steps)]), 0, 8.75).upcoming.values()];
        expect(Math.max(...places.map(({ start, width }) => start + width))).toBeLessThanOrEqual(8.75);
    });

    it('is drawn dashed after the end of the span', () => {
        const picture = pictureOf(waitingRun());
        const sign = picture.story.stages[4].steps[5];
        expect(stepBars(sign, picture.story.stages[4], picture)).toEqual([
            expect.objectContaining({
                className: 'bar person dashed c-off',
                style: 'inset-inline-start:calc(100% + 0.375rem);inline-size:1rem'
            })
        ]);
    });
});

describe('words behind the bars', () => {
    it('say what the system did', () => {
        const [, underwriting] = failedRun().stages;
        expect(underwriting.steps.map(noteOf)).toEqual([
            null,
            'ghost',
            'closed-by-system',
            'discontinued',
            'failed',
            null
        ]);
    });

    it('are silent about a step that somebody did after all', () => {
        const items = [item(at('24 00:00'), NOW, 'closed-by-system'), item(at('24 00:00'), NOW, 'done')];
        expect(noteOf(step('A', at('24 00:00'), NOW, { items }))).toBeNull();
    });
});

describe('place of the words', () => {
    const ghost = item(at('25 00:00'), null, 'ghost');
    const left = step('A', at('25 00:00'), at('25 12:00'), { state: 'discontinued', items: [ghost] });
    const run = story([stage('S', [step('B', at('24 00:00'), at('25 00:00')), left])], {
        span: span(at('24 00:00'), null)
    });

    it('is behind the last bar, that of a work item that outlived its step too', () => {
        expect(stepNote(left, run.stages[0], pictureOf(run))?.style).toMatch(/^inset-inline-start:max\(100%,/);
    });

    it('is kept for them after now, where that bar ends there', () => {
        expect(aheadOf(run, scaleOf(run)).rem).toBe(13.5);
    });
});

describe('room after the span', () => {
    const aheadOfRun = (run = waitingRun()) => aheadOf(run, scaleOf(run));

    it('is hatched after now', () => {
        expect(aheadOfRun()).toEqual({ rem: 8.75, hatched: true });
    });

    it('is kept for words after a failure', () => {
        expect(aheadOfRun(failedRun())).toEqual({ rem: 13.5, hatched: false });
    });

    it('is a margin after a run that is completed', () => {
        const run = story([stage('A', [step('A', at('24 00:00'), at('25 00:00'))])], {
            ended: true,
            state: 'completed',
            span: span(at('24 00:00'), at('25 00:00'))
        });
        expect(aheadOfRun(run)).toEqual({ rem: 1.5, hatched: false });
    });

    it('is wider where long words stand near now', () => {
        const run = story([stage('A', [step('A', at('24 00:00'), NOW, { state: 'discontinued' })])]);
        expect(aheadOfRun(run)).toEqual({ rem: 13.5, hatched: true });
    });
});

describe('boxes', () => {
    it('are at least 6 pixels wide and stay left of the end', () => {
        expect(barStyle(0.25, 0.5)).toBe('inset-inline-start:min(25%, 100% - 0.375rem);inline-size:max(25%, 0.375rem)');
        expect(behindStyle(0.5, 1)).toBe('inset-inline-start:max(100%, min(50%, 100% - 0.375rem) + 0.375rem)');
    });
});
