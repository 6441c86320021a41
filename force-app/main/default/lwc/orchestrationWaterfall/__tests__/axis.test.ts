import fc from 'fast-check';
import { gridLines } from '../axis/gridLines';
import { scaleOf } from '../axis/scale';
import { textRem } from '../axis/textRem';
import { tickLabels, type Taken } from '../axis/tickLabels';
import { DAY, HOUR, LEAST_GAP_REM, MINUTE, pickUnit, ticksOf, WEEK, type Stretch } from '../axis/ticks';
import { createZone } from '../axis/zone';
import { at, NOW, span, stage, step, story } from './stories';

const london = createZone('Europe/London');
const ZONES = ['UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Santiago'];

const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2032, 0, 1) });
const stretches = fc
    .record({
        from: moments,
        length: fc.oneof(
            fc.integer({ min: 1000, max: DAY }),
            fc.integer({ min: DAY, max: 60 * DAY }),
            fc.integer({ min: 60 * DAY, max: 3000 * DAY })
        ),
        widthRem: fc.integer({ min: 12, max: 120 }),
        aheadRem: fc.constantFrom(0, 8.75, 13.5)
    })
    .map(({ from, length, ...rest }): Stretch => ({ from, to: from + length, ...rest }));

describe('zone', () => {
    it('knows the clock on the wall', () => {
        expect(london.toWall(Date.parse('2025-07-01T12:00:00Z'))).toBe(Date.parse('2025-07-01T13:00:00Z'));
        expect(london.toWall(Date.parse('2025-12-01T12:00:00Z'))).toBe(Date.parse('2025-12-01T12:00:00Z'));
    });

    it('finds an instant again, except in the hour that the clock passes twice', () => {
        fc.assert(
            fc.property(moments, fc.constantFrom(...ZONES), (time, name) => {
                const zone = createZone(name);
                const found = zone.toInstant(zone.toWall(time));
                expect(zone.toWall(found)).toBe(zone.toWall(time));
                expect(Math.abs(found - time)).toBeLessThanOrEqual(HOUR);
            })
        );
    });

    it('goes on after an hour that the clock skips', () => {
        // 30 March 2025: 01:00 to 02:00 do not exist in London.
        expect(london.toInstant(Date.parse('2025-03-30T01:00:00Z'))).toBe(Date.parse('2025-03-30T01:00:00Z'));
        expect(london.toInstant(Date.parse('2025-03-30T02:00:00Z'))).toBe(Date.parse('2025-03-30T01:00:00Z'));
    });
});

describe('ticks', () => {
    it.each([
        ['five minutes', 5 * MINUTE, MINUTE],
        ['two hours', 2 * HOUR, 15 * MINUTE],
        ['a day', DAY, 3 * HOUR],
        ['ten days', 10 * DAY, DAY],
        ['ten weeks', 10 * WEEK, WEEK],
        ['two years', 104 * WEEK, 16 * WEEK]
    ])('of %s stand at whole units', (_name, length, unit) => {
        expect(pickUnit({ from: NOW, to: NOW + length, widthRem: 43, aheadRem: 0 })).toBe(unit);
    });

    it('stand at midnight in the reader’s zone', () => {
        const from = Date.parse('2025-06-30T10:00:00Z');
        const stretch = { from, to: from + 3 * DAY, widthRem: 12, aheadRem: 0 };
        const ticks = ticksOf(stretch, DAY, london);
        expect(ticks.map((tick) => new Date(tick.at).toISOString())).toEqual([
            '2025-06-30T23:00:00.000Z',
            '2025-07-01T23:00:00.000Z',
            '2025-07-02T23:00:00.000Z'
        ]);
        expect(ticks.every((tick) => tick.startsDay)).toBe(true);
    });

    it('of weeks stand on Mondays', () => {
        const stretch = { from: NOW, to: NOW + 10 * WEEK, widthRem: 43, aheadRem: 0 };
        const ticks = ticksOf(stretch, pickUnit(stretch), london);
        expect(ticks.map((tick) => new Date(tick.at).getUTCDay())).toEqual(Array(10).fill(1));
    });

    it('keep their distance and stay in the stretch, in every zone', () => {
        fc.assert(
            fc.property(stretches, fc.constantFrom(...ZONES), (stretch, name) => {
                const ticks = ticksOf(stretch, pickUnit(stretch), createZone(name));
                const perRem = (stretch.to - stretch.from) / stretch.widthRem;
                ticks.forEach((tick, index) => {
                    expect(tick.at).toBeGreaterThanOrEqual(stretch.from);
                    expect(tick.at).toBeLessThanOrEqual(stretch.to + stretch.aheadRem * perRem);
                    const gap = index === 0 ? Infinity : (tick.at - ticks[index - 1].at) / perRem;
                    expect(gap).toBeGreaterThan(LEAST_GAP_REM - 0.001);
                });
            })
        );
    });
});

describe('labels of ticks', () => {
    const nowOf = ({ widthRem }: Stretch) => ({ from: widthRem - 1.5, to: widthRem + 1.5 });
    const labelsOf = (stretch: Stretch, taken: Taken[] = [nowOf(stretch)], before = 0) => {
        const unit = pickUnit(stretch);
        const x = (time: number) => ((time - stretch.from) / (stretch.to - stretch.from)) * stretch.widthRem;
        const ticks = ticksOf(stretch, unit, london).map((tick) => ({ ...tick, x: x(tick.at) }));
        return tickLabels(stretch, ticks, unit, { taken, width: stretch.widthRem + stretch.aheadRem, before });
    };
    const textsOf = (stretch: Stretch) => labelsOf(stretch).map(({ text }) => text);

    it('say the month once, where there is room first', () => {
        const stretch = { from: at('17 09:12'), to: NOW, widthRem: 50, aheadRem: 8.75 };
        expect(textsOf(stretch)).toEqual([
            'Mon 17',
            'Tue 18 Nov',
            'Wed 19',
            'Thu 20',
            'Fri 21',
            'Sat 22',
            'Sun 23',
            'Mon 24',
            'Tue 25',
            'Wed 26',
            'Fri 28'
        ]);
    });

    it('say the month without the weekday where there is no room for both', () => {
        const stretch = { from: at('17 00:00'), to: NOW, widthRem: 43, aheadRem: 8.75 };
        expect(textsOf(stretch).slice(0, 3)).toEqual(['17 Nov', 'Tue 18', 'Wed 19']);
    });

    it('make room for that of the start', () => {
        const stretch = { from: at('17 09:12'), to: NOW, widthRem: 43, aheadRem: 8.75 };
        expect(textsOf(stretch).slice(0, 3)).toEqual(['Mon 17 Nov', 'Wed 19', 'Thu 20']);
    });

    it('say day and time where a run is too short for a tick', () => {
        const from = at('24 11:04:10');
        expect(textsOf({ from, to: from + 42_000, widthRem: 43, aheadRem: 1.5 })).toEqual(['Mon 24 Nov, 11:04']);
    });

    it('stand before the start where a fold leaves no room right of it', () => {
        const stretch = { from: at('24 09:12'), to: NOW, widthRem: 20, aheadRem: 8.75 };
        const fold = { from: 0.75, to: 4.25 };
        const [first, ...rest] = labelsOf(stretch, [fold, nowOf(stretch)], 5);
        expect(first).toMatchObject({ text: 'Mon 24 Nov', x: 0, before: true });
        expect(rest.every(({ before }) => !before)).toBe(true);
    });

    it('name a day later, in whatever room there is, where neither side of the start has any', () => {
        const stretch = { from: at('26 10:00'), to: at('27 10:00'), widthRem: 22, aheadRem: 1.5 };
        const [first] = labelsOf(stretch, [{ from: 0.75, to: 4.25 }, nowOf(stretch)]);
        expect(first).toMatchObject({ text: 'Wed 26 Nov', before: false });
        expect(first.x).toBeGreaterThanOrEqual(4.25);
    });

    it('always name a day where there is room for one at the start', () => {
        fc.assert(
            fc.property(stretches, ({ from, to, widthRem, aheadRem }) => {
                const labels = labelsOf({ from, to, widthRem, aheadRem });
                const day = new Date(from).toLocaleDateString('en-GB', { day: 'numeric', timeZone: 'Europe/London' });
                expect(labels[0].x).toBe(0);
                expect(labels[0].text).toMatch(new RegExp(`\\b${day}\\b`));
            })
        );
    });

    it('say the day where hours are shown, and the date where it changes', () => {
        const stretch = { from: at('26 10:00'), to: at('27 10:00'), widthRem: 43, aheadRem: 8.75 };
        expect(textsOf(stretch)).toEqual([
            'Wed 26',
            '12:00',
            '15:00',
            '18:00',
            '21:00',
            'Thu 27 Nov',
            '03:00',
            '06:00',
            '12:00'
        ]);
    });

    it('say the day once where no midnight comes', () => {
        const texts = textsOf({ from: at('26 09:58'), to: at('26 15:00'), widthRem: 60, aheadRem: 1.5 });
        expect(texts.slice(0, 3)).toEqual(['Wed 26 Nov', '10:30', '11:00']);
    });

    it('say the year only where it is another than that of the end', () => {
        const texts = textsOf({ from: Date.UTC(2024, 10, 25), to: Date.UTC(2025, 1, 3), widthRem: 60, aheadRem: 1.5 });
        expect(texts[0]).toBe('25 Nov 2024');
        expect(texts.filter((text) => text.includes('2025'))).toEqual(['6 Jan 2025']);
    });

    it('never touch one another, the pill or the edge', () => {
        fc.assert(
            fc.property(stretches, (stretch) => {
                const taken = nowOf(stretch);
                const labels = labelsOf(stretch, [taken]);
                labels.forEach(({ x, text }, index) => {
                    const end = x + textRem(text);
                    expect(end).toBeLessThanOrEqual(labels[index + 1]?.x ?? stretch.widthRem + stretch.aheadRem);
                    expect(end <= taken.from || x >= taken.to).toBe(true);
                });
            })
        );
    });
});

describe('scale', () => {
    it('reaches from the first start to now', () => {
        const run = story([stage('One', [step('A', at('24 10:00'), null)])], { span: span(at('24 10:30'), null) });
        const scale = scaleOf(run);
        expect([scale.from, scale.to]).toEqual([at('24 10:00'), NOW]);
        expect(scale.share(at('24 10:00'))).toBe(0);
        expect(scale.share(NOW + DAY)).toBe(1);
    });

    it('ends with a run that is over', () => {
        const run = story([], { ended: true, span: span(at('24 10:00'), at('25 10:00')) });
        expect(scaleOf(run).share(at('24 22:00'))).toBeCloseTo(0.5);
    });

    it('has a length even for a run that has just begun', () => {
        const scale = scaleOf(story([]));
        expect(scale.to).toBeGreaterThan(scale.from);
        expect(scale.share(NOW)).toBe(0);
    });
});

describe('lines of the grid', () => {
    it('stand at shares of the span in either direction of reading', () => {
        expect(gridLines([{ share: 0.5, color: 'red' }], 8.75, 'ltr')).toBe(
            'linear-gradient(red 0 0) left calc((100% - 8.75rem) * 0.5) top 0 / 1px 100% no-repeat'
        );
        expect(gridLines([{ share: 1, color: 'red' }], 1.5, 'rtl')).toContain('right calc((100% - 1.5rem) * 1) ');
    });
});
