import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import OrchestrationDashboard from 'c/orchestrationDashboard';
import { planOf } from '../view/plan';
import { SECTIONS, setupOf } from '../view/setup';
import type { Offered } from '../view/setup';
import { setupLabels } from '../setupLabels';

const METADATA = readFileSync(
    'force-app/main/default/lwc/orchestrationDashboard/orchestrationDashboard.js-meta.xml',
    'utf8'
);

type Property = Record<string, string>;

/** Properties of each targetConfig, by name. */
const configs = [...METADATA.matchAll(/<targetConfig [^]*?<\/targetConfig>/g)].map(([config]) =>
    Object.fromEntries(
        [...config.matchAll(/<property\s([^]*?)\/>/g)].map(([, text = '']) => {
            const attributes: Property = Object.fromEntries(
                [...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
            );
            return [attributes['name'] ?? '', attributes];
        })
    )
);
const [offered = {}] = configs;
const valueOf = ({ type, default: preset }: Property): unknown =>
    preset === undefined ? undefined : type === 'Integer' ? Number(preset) : preset;

describe('what the App Builder offers', () => {
    it('is the same on home and app pages', () => {
        expect(configs).toHaveLength(2);
        expect(configs[1]).toEqual(offered);
    });

    it('is what the component takes, no more and no less', () => {
        const taken = Object.keys(Object.getOwnPropertyDescriptors(OrchestrationDashboard.prototype));
        expect(Object.keys(offered).filter((name) => !taken.includes(name))).toEqual([]);
        expect(Object.keys(offered).sort()).toEqual([
            'failedDays',
            'heading',
            'process',
            'rowsFirst',
            'rowsOthers',
            'sections',
            'suspendedDays',
            'windowDays'
        ]);
    });

    it('has the same names and defaults as its messages', () => {
        const {
            heading: _heading,
            noProcess: _noProcess,
            wholeNumber: _wholeNumber,
            wrong: _wrong,
            ...titles
        } = setupLabels;
        for (const [name, title] of Object.entries(titles)) expect(offered[name]?.['label']).toBe(title);
        const defaults = Object.fromEntries(Object.entries(offered).map(([name, one]) => [name, valueOf(one)]));
        expect(setupOf(defaults)).toEqual(setupOf({}));
        expect(setupOf(defaults).problems).toEqual([]);
    });

    it.each(['suspendedDays', 'failedDays', 'rowsFirst', 'rowsOthers'])(
        '%s takes what it says, and no more',
        (name) => {
            const { min, max } = offered[name] ?? {};
            const problems = (value: number): number => setupOf({ [name]: value }).problems.length;
            expect([Number(min), Number(max)].map(problems)).toEqual([0, 0]);
            expect([Number(min) - 1, Number(max) + 1].map(problems)).toEqual([1, 1]);
        }
    );

    it('windowDays takes the days that it offers', () => {
        const choices = offered['windowDays']?.['datasource']?.split(',') ?? [];
        expect(choices.map((days) => setupOf({ windowDays: days }).windowDays)).toEqual([7, 30, 90]);
    });
});

describe('what was set', () => {
    it('says what is wrong, where, what it takes and what is used; the rest works', () => {
        const { sections, rowsFirst, problems } = setupOf({ sections: 'Counts; cuonts attention', rowsFirst: 21 });
        expect([sections, rowsFirst]).toEqual([['counts', 'attention'], 3]);
        expect(problems).toEqual([
            'The property “Rows of the first reason” of this dashboard holds “21”. It takes a whole number from 1 to 20. Until it is corrected in the Lightning App Builder, this is used: 3.',
            'The property “Sections shown” of this dashboard holds “cuonts”. It takes yours, counts, attention, time, days. Until it is corrected in the Lightning App Builder, this is used: counts, attention.'
        ]);
    });

    it('without any section that is known all are shown', () => {
        expect(setupOf({ sections: 'nothing' }).sections).toEqual(SECTIONS);
        expect(setupOf({ sections: ' , ' })).toMatchObject({ sections: SECTIONS, problems: [] });
    });

    it('whatever it is, a dashboard comes of it', () => {
        const anything = fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.constant(undefined));
        const names = Object.keys(offered);
        fc.assert(
            fc.property(fc.dictionary(fc.constantFrom(...names), anything), (values) => {
                // Text comes as text, numbers as numbers: the App Builder sees to that.
                const kept = Object.fromEntries(
                    Object.entries(values).filter(
                        ([name, value]) =>
                            value === null ||
                            value === undefined ||
                            typeof value === (offered[name]?.['type'] === 'Integer' ? 'number' : 'string')
                    )
                ) as Offered;
                const { windowDays, suspendedDays, failedDays, rowsFirst, rowsOthers, sections } = setupOf(kept);
                const numbers = [suspendedDays, failedDays, rowsFirst, rowsOthers];
                expect(numbers.every((value) => Number.isInteger(value) && value > 0)).toBe(true);
                expect([7, 30, 90]).toContain(windowDays);
                expect(sections.length).toBeGreaterThan(0);
            })
        );
    });
});

describe('what is shown of which runs', () => {
    const PROCESSES = [{ name: 'Loan', label: 'Loan approval' }];
    const plan = (set: Offered, remembered: object = {}, processes: typeof PROCESSES | null = null) =>
        planOf({ ...set, remembered, processes });

    it('what the reader chose, else what was set', () => {
        expect(plan({ process: 'Loan', windowDays: '90' }).filters).toEqual({ process: 'Loan', days: 90, mine: false });
        expect(plan({ process: 'Loan' }, { process: '', days: 7, mine: true }).filters).toEqual({
            process: '',
            days: 7,
            mine: true
        });
        expect(plan({ process: 'Loan' }, { days: 7, mine: true })).toMatchObject({
            base: { process: 'Loan', mine: true, suspendedFor: null, failedWithin: null },
            window: { amount: 7, unit: 'd' }
        });
    });

    it('thresholds go into what is asked where they are not the usual ones', () => {
        expect(plan({ suspendedDays: 14, failedDays: 3 }).base).toMatchObject({
            suspendedFor: { amount: 14, unit: 'd' },
            failedWithin: { amount: 3, unit: 'd' }
        });
    });

    it('a chosen process that is gone gives way to what was set', () => {
        expect(plan({ process: 'Loan' }, { process: 'Gone' }).filters.process).toBe('Gone');
        expect(plan({ process: 'loan' }, { process: 'Gone' }, PROCESSES)).toMatchObject({
            filters: { process: 'loan' },
            problems: []
        });
    });

    it('a process that was set and has no runs is said', () => {
        expect(plan({ process: 'Laon' }, {}, PROCESSES).problems).toEqual([
            'The property “Process (API name)” of this dashboard names “Laon”, of which no run was found in the last two years. Check the API name of the orchestration in the Lightning App Builder.'
        ]);
    });

    it('sections that are not shown are not asked for', () => {
        expect(plan({ sections: 'counts, time' })).toMatchObject({
            parts: ['counts'],
            shows: { yours: false, counts: true, attention: false, time: true, days: false }
        });
    });
});
