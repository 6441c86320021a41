import fc from 'fast-check';
import { pieces } from 'c/orchestrationText';
import type { HistoryEntry, HistoryQuery } from 'c/orchestrationHistoryList';
import { copyOf, FORMATS } from '../copy/copy';
import { toCsv } from '../copy/csv';
import { toJson } from '../copy/json';
import { escapeMarkdown, toMarkdown } from '../copy/markdown';
import { soqlString, toSoql } from '../copy/soql';
import { shownEntries, WHOLE_HISTORY } from '../entries/query';
import { content, entry, many } from './factories';

const { scope, subject } = content([]);

const CHANGED = entry(7, {
    group: 'fields',
    kind: 'FieldChange',
    sentence: pieces('{0}: {1} → {2}', 'Description', 'old', '=cmd()'),
    second: 'Anna Kovacs changed a tracked field',
    facts: { object: 'FlowOrchestrationStepInstanceHistory', field: 'Description', oldValue: 'old', newValue: '=cmd()' }
});
const COMMENTED = entry(3, { comment: 'Two\nlines | and a pipe', facts: { actor: 'Anna', durationS: 80 } });
const GUESSED = entry(9, { when: { at: Date.parse('2025-11-24T09:05:12Z'), exact: false }, kind: 'StartStep' });
const ENTRIES = [COMMENTED, CHANGED, GUESSED, entry(1, { when: null })];

describe('JSON', () => {
    it('has ids and ISO times in UTC', () => {
        const [comment, change, guess, timeless] = JSON.parse(toJson(ENTRIES));
        expect(comment).toMatchObject({
            time: '2025-11-27T13:17:00.000Z',
            estimated: false,
            what: 'Entry 3',
            comment: 'Two\nlines | and a pipe',
            actor: 'Anna',
            durationSeconds: 80,
            object: 'FlowOrchestrationLog',
            id: COMMENTED.facts.id
        });
        expect(change).toMatchObject({ field: 'Description', oldValue: 'old', newValue: '=cmd()' });
        expect(guess).toMatchObject({ time: '2025-11-24T09:05:12.000Z', estimated: true });
        expect(timeless.time).toBeNull();
    });
});

describe('CSV', () => {
    it('has a line of titles and one per entry, no cell a formula', () => {
        const text = toCsv([CHANGED]);
        const [titles, line] = text.split('\r\n');
        expect(titles.split(',').slice(0, 4)).toEqual(['Time (UTC)', 'Time estimated', 'Stands at now', 'What']);
        expect(line).toContain('2025-11-27T13:13:00.000Z,,,Description: old → =cmd(),');
        expect(line).toContain(",Description,old,'=cmd(),FieldChange,");
        expect(toCsv(ENTRIES).endsWith('\r\n')).toBe(true);
    });
});

/** What a reader of CommonMark sees of escaped text. */
const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
const bare = (text: string): string => text.replace(/\\[!-/:-@[-`{-~]/g, '');

describe('Markdown', () => {
    it('is a table under a title', () => {
        const lines = toMarkdown([COMMENTED], subject).trimEnd().split('\n');
        expect(lines[0]).toBe('**Review contract, Legal review\\: Loan approval, run 0001234**');
        expect(lines[2]).toBe('| Time \\(Europe/London\\) | What | Details | Comment |');
        expect(lines[4]).toBe('| Thu, 27 Nov 2025, 13\\:17\\:00 | Entry 3 |  | Two lines \\| and a pipe |');
    });

    it('keeps every word of a text and leaves nothing of it as markup', () => {
        const hostile = fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.stringMatching(/^[\\`*_{}[\]()<>#+\-!|~&:@$^=. a1\n\rwhtp/]*$/)
        );
        fc.assert(
            fc.property(hostile, (text) => {
                const escaped = escapeMarkdown(text);
                expect(bare(escaped)).not.toMatch(/[\\`*_[\]<>|~&:@$#]/);
                // eslint-disable-next-line no-control-regex -- what no line of a table may hold
                expect(escaped).not.toMatch(/[\u0000-\u001f\u0085\u2028\u2029]/);
                expect(escaped).not.toMatch(/www\.|^\d+[.)]/i);
                // eslint-disable-next-line no-control-regex -- as above
                expect(unescaped(escaped)).toBe(text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim());
            })
        );
    });

    it('has one row of four cells for each entry, whatever they hold', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (what, comment) => {
                const hostile = entry(1, { sentence: pieces('{0}', what), comment });
                const lines = toMarkdown([hostile, hostile], what).split('\n');
                expect(lines).toHaveLength(7);
                expect(bare(lines[4]).split('|')).toHaveLength(6);
            })
        );
    });
});

const soql = (entries: HistoryEntry[], query: Partial<HistoryQuery> = {}, of = scope) =>
    toSoql(entries, of, { ...WHOLE_HISTORY, ...query });

describe('SOQL', () => {
    it('asks for the log rows of the step, in the order shown', () => {
        expect(soql([COMMENTED])?.text).toBe(
            [
                'SELECT Id, Name, Timestamp, Kind, StageName, StepName, Actor, Assignee, AssigneeType, Comments, Context, Duration, OrchestrationVersion',
                'FROM FlowOrchestrationLog',
                "WHERE OrchestrationInstanceId = '0jE000000000001AAA'",
                "  AND StageName = 'Legal_review'",
                "  AND StepName = 'Review_contract'",
                'ORDER BY Timestamp DESC, Name DESC'
            ].join('\n')
        );
        expect(soql([COMMENTED], { order: 'oldest' })?.text).toContain('ORDER BY Timestamp ASC, Name ASC');
    });

    it('asks for the rows of the run where these are shown', () => {
        const text = soql([COMMENTED], {}, { ...scope, stageName: null, stepName: null })?.text;
        expect(text).toContain("WHERE OrchestrationInstanceId = '0jE000000000001AAA'\nORDER BY");
    });

    it('names the kinds of a chip, and the rows of a search', () => {
        expect(soql([GUESSED, COMMENTED], { group: 'step' })?.text).toContain("AND Kind IN ('EndStep', 'StartStep')");
        const found = soql([COMMENTED, CHANGED], { text: 'pipe' });
        expect(found).toMatchObject({ isWhole: true });
        expect(found?.text).toContain(`AND Id IN ('${COMMENTED.facts.id}')`);
    });

    it('names the rows where others carry the same names', () => {
        expect(soql([COMMENTED], {}, { ...scope, isNamed: false })?.text).toContain('AND Id IN (');
    });

    it('says where it shows more than stands here, and where there is none', () => {
        const wider = soql(many(4001), { text: 'entry' });
        expect(wider?.isWhole).toBe(false);
        expect(wider?.text.length).toBeLessThan(100_000);
        expect(soql(many(4000), { text: 'entry' })?.text.length).toBeLessThan(100_000);
        expect(soql([CHANGED], { group: 'fields' })).toBeNull();
    });

    it('lets no text end its string', () => {
        expect(soqlString("O'Neil \\ \n")).toBe("'O\\'Neil \\\\ \\n'");
        fc.assert(
            fc.property(fc.string({ unit: 'binary' }), (text) => {
                const inside = soqlString(text).slice(1, -1);
                expect(inside.replace(/\\./g, '')).not.toMatch(/['"\\\n\r\t]/);
            })
        );
    });
});

describe('what is copied', () => {
    it('is what is shown, complete and in its order', () => {
        const query: HistoryQuery = { group: 'step', text: 'entry', order: 'oldest' };
        const entries = shownEntries([...many(1000), CHANGED], query);
        const { text, told } = copyOf('json', { entries, query, subject, scope });
        const ids = (JSON.parse(text ?? '') as { id: string }[]).map(({ id }) => id);
        expect(ids).toEqual(entries.map(({ facts }) => facts.id));
        expect(ids).toHaveLength(1000);
        expect(told).toBe('Copied as JSON. Entries: 1000.');
    });

    it('has words for each format', () => {
        const words = FORMATS.map(
            (format) => copyOf(format, { entries: [COMMENTED], query: WHOLE_HISTORY, subject, scope }).told
        );
        expect(words).toEqual([
            'Copied as Markdown. Entries: 1.',
            'Copied as CSV. Entries: 1.',
            'Copied as JSON. Entries: 1.',
            'The SOQL query of these milestones is copied.'
        ]);
    });
});
