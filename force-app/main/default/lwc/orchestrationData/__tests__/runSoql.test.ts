import * as fc from 'fast-check';
import { NO_CRITERIA, USUAL_SORT } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';
import { NOW } from '../../orchestrationModel/__tests__/factories';
import { soqlPattern, soqlText } from '../search/filterSoql';
import type { SearchContext } from '../search/runFilter';
import { runSoql } from '../search/runSoql';
import { patternOf, soughtText } from '../search/texts';

const CONTEXT: SearchContext = {
    now: NOW,
    timeZone: 'UTC',
    runIds: null,
    reader: null,
    scopeIds: { 'inactive-holder': ['0jE000000000001AAA'], 'left-open': ['0jE000000000002AAA'] },
    closed: new Set()
};

const soqlOf = (asked: Partial<RunCriteria>, context: Partial<SearchContext> = {}) =>
    runSoql({ ...NO_CRITERIA, ...asked }, USUAL_SORT, { ...CONTEXT, ...context });

/** A statement with each literal taken out, read character by character as SOQL does. */
function withoutLiterals(soql: string): { skeleton: string; literals: string[] } {
    const literals: string[] = [];
    let skeleton = '';
    for (let at = 0; at < soql.length; at += 1) {
        if (soql[at] !== "'") {
            skeleton += soql[at];
            continue;
        }
        let literal = '';
        for (at += 1; soql[at] !== "'"; at += 1) {
            if (at >= soql.length || soql[at] === '\n' || soql[at] === '\r') throw new Error('a literal does not end');
            literal += soql[at] === '\\' ? `\\${soql[(at += 1)]}` : soql[at];
        }
        literals.push(literal);
        skeleton += "''";
    }
    return { skeleton, literals };
}

const CONTROLS: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** What a literal means. */
const meant = (literal: string): string => literal.replace(/\\([\s\S])/g, (_all, one: string) => CONTROLS[one] ?? one);

const hostile = fc.oneof(
    fc.string({ unit: fc.constantFrom("'", '"', '\\', '%', '_', '\n', '\r', 'n', ' OR ', ')', '--', 'é', '中') }),
    fc.constantFrom("' OR Name != '", "\\' OR Id != '", 'x\\', "') OR (Name LIKE '%", '\u2028', '0065g00000ABcDE')
);

describe('the query that gives the same rows', () => {
    it('names fields, filter and order', () => {
        expect(soqlOf({ text: "O'Neill 50%", process: 'Loan_approval', statuses: ['Error', 'Canceled'] })).toEqual({
            text: [
                'SELECT Id, Name, OrchestrationLabel, OrchestrationDeveloperName, Status, CurrentStage, TriggeringRecord, TriggeringRecordType, Duration, CreatedDate, LastModifiedDate',
                'FROM FlowOrchestrationInstance',
                'WHERE IsDebugRun != true',
                "  AND (OrchestrationLabel LIKE '%O\\'Neill 50\\%%' OR OrchestrationDeveloperName LIKE '%O\\'Neill 50\\%%' OR Name LIKE '%O\\'Neill 50\\%%')",
                "  AND OrchestrationDeveloperName = 'Loan_approval'",
                "  AND Status IN ('Error', 'Canceled')",
                'ORDER BY LastModifiedDate DESC NULLS LAST, Id ASC'
            ].join('\n'),
            notes: []
        });
    });

    it('dates stand without quotes, and are fixed', () => {
        const { text, notes } = soqlOf({
            debug: true,
            createdFrom: '2025-11-24',
            createdTo: '2025-11-24',
            unchangedFor: { amount: 1, unit: 'd' }
        });
        expect(text?.split('\n').slice(2, -1)).toEqual([
            'WHERE CreatedDate >= 2025-11-24T00:00:00.000Z',
            '  AND CreatedDate < 2025-11-25T00:00:00.000Z',
            `  AND LastModifiedDate <= ${new Date(NOW - 24 * 60 * 60 * 1000).toISOString()}`
        ]);
        expect(notes).toEqual(['fixed-now']);
    });

    it('stages, steps and versions are semi-joins', () => {
        const { text } = soqlOf({
            debug: true,
            stage: 'Legal',
            step: 'Review',
            stepType: 'InteractiveStep',
            version: 3
        });
        expect(text?.split('\n').slice(2, -1)).toEqual([
            "WHERE Id IN (SELECT OrchestrationInstanceId FROM FlowOrchestrationStepInstance WHERE ((Label LIKE '%Review%' OR Name LIKE '%Review%') AND StepType = 'InteractiveStep' AND (StageInstance.Label LIKE '%Legal%' OR StageInstance.Name LIKE '%Legal%')))",
            '  AND Id IN (SELECT OrchestrationInstanceId FROM FlowOrchestrationLog WHERE OrchestrationVersion = 3)'
        ]);
    });

    it('where the model decides it is wider, and says so', () => {
        expect(soqlOf({ states: ['unknown'] })).toMatchObject({
            text: expect.stringContaining(
                "  AND (Status = null OR Status NOT IN ('InProgress', 'Suspended', 'Error', 'Canceled', 'Completed'))"
            ),
            notes: ['wider']
        });
        const { text, notes } = soqlOf({ hand: ['resumable', 'left-open'] });
        expect(text).toContain(
            `  AND ((Status IN ('Error') AND SystemModstamp >= ${new Date(NOW - 15 * 24 * 60 * 60 * 1000).toISOString()}) OR Id IN ('0jE000000000002AAA'))`
        );
        expect(notes).toEqual(['wider', 'ids', 'fixed-now']);
    });

    it('days are no lengths of time: they count from no moment', () => {
        const { text, notes } = soqlOf({ debug: true, endedFrom: '2025-11-24', endedTo: '2025-11-24' });
        expect(text?.split('\n').slice(2, -1)).toEqual([
            "WHERE Status IN ('Completed', 'Error', 'Canceled')",
            '  AND SystemModstamp >= 2025-11-23T00:00:00.000Z',
            '  AND CreatedDate < 2025-11-26T00:00:00.000Z'
        ]);
        expect(notes).toEqual(['wider']);
        expect(soqlOf({ endedWithin: { amount: 30, unit: 'd' } }).notes).toEqual(['wider', 'fixed-now']);
    });

    it('what a holder holds is named by Ids; where there is nothing to ask there is no query', () => {
        expect(soqlOf({ holder: 'Ada' }, { runIds: ['0jE000000000003AAA'] })).toMatchObject({
            text: expect.stringContaining("Id IN ('0jE000000000003AAA')"),
            notes: ['ids']
        });
        expect(soqlOf({ holder: 'Ada' }, { runIds: [] })).toEqual({ text: null, notes: [] });
    });

    it('everything asks for everything', () => {
        expect(soqlOf({ debug: true }).text).not.toContain('WHERE');
    });

    it('no text leaves its quotes', () => {
        const asked = fc.record({
            text: hostile,
            process: hostile,
            object: hostile,
            recordId: hostile,
            stage: hostile,
            step: hostile,
            stepType: hostile,
            statuses: fc.array(hostile, { minLength: 1, maxLength: 3 })
        });
        fc.assert(
            fc.property(asked, (some) => {
                const text = soqlOf(some).text ?? '';
                // The same question with harmless words in the same places.
                const word = (hostileText: string): string => (soughtText(hostileText) ? 'word' : '');
                const isIdLike = /^[a-z0-9]{15}$/i.test(some.text) || /^[a-z0-9]{15}$/i.test(some.recordId);
                fc.pre(!isIdLike);
                const harmless = soqlOf({
                    text: word(some.text),
                    process: some.process && 'word',
                    object: some.object && 'word',
                    recordId: some.recordId && 'w'.repeat(some.recordId.length),
                    stage: word(some.stage),
                    step: word(some.step),
                    stepType: some.stepType && 'word',
                    statuses: some.statuses.map(() => 'word')
                });
                expect(withoutLiterals(text).skeleton).toBe(withoutLiterals(harmless.text ?? '').skeleton);
            }),
            { numRuns: 500 }
        );
    });

    it('a literal means the text that it was made of', () => {
        fc.assert(
            fc.property(hostile, (text) => {
                expect(meant(withoutLiterals(soqlText(text)).literals[0] ?? '')).toBe(text);
                const [pattern = ''] = withoutLiterals(soqlPattern(patternOf(text))).literals;
                // Within a pattern \\% and \\_ are what the text has, a bare % is any text.
                expect(meant(pattern.slice(1, -1))).toBe(soughtText(text));
                expect(pattern.replace(/\\[\s\S]/g, '')).toMatch(/^%[^%_]*%$/);
            }),
            { numRuns: 500 }
        );
    });

    it('a backslash that escapes nothing is a backslash', () => {
        expect(soqlPattern('a\\b%')).toBe("'a\\\\b%'");
    });
});
