import fc from 'fast-check';
import { pieces } from 'c/orchestrationText';
import type { HistoryEntry } from 'c/orchestrationHistoryList';
import { arrange } from '../entries/arrange';
import { GROUPS } from '../entries/entry';
import { groupCounts, shownEntries, WHOLE_HISTORY } from '../entries/query';
import { content, entry, NOW } from './factories';

const keys = (entries: readonly HistoryEntry[]): string[] => entries.map(({ key }) => key);

const HISTORY = [
    entry(5, { group: 'run', kind: 'StartInstance' }),
    entry(4, { group: 'item', sentence: pieces('Reassigned to {0}', 'Legal Queue') }),
    entry(3, { group: 'posts', comment: 'Any LAWYER may take it.' }),
    entry(2, { second: 'Anna Kovacs: Priya Nair → Legal Queue' }),
    entry(1, { when: null, facts: { actor: 'Maria Santos' } }),
    entry(0, { now: true, group: 'item', sentence: pieces('Waiting on {0}', 'Legal Queue') })
];

describe('chips', () => {
    it('count each group that has entries, without what stands at now', () => {
        expect(groupCounts(HISTORY)).toEqual([
            { group: 'all', count: 5 },
            { group: 'run', count: 1 },
            { group: 'step', count: 2 },
            { group: 'item', count: 1 },
            { group: 'posts', count: 1 }
        ]);
        expect(groupCounts([])).toEqual([]);
    });

    it('show as many entries as they count', () => {
        for (const { group, count } of groupCounts(HISTORY)) {
            const shown = shownEntries(HISTORY, { ...WHOLE_HISTORY, group });
            expect(shown.filter(({ now }) => !now)).toHaveLength(count);
        }
    });

    it('show everything once a group is gone', () => {
        const { query, shown } = arrange(content(HISTORY), { ...WHOLE_HISTORY, group: 'fields' });
        expect(query.group).toBe('all');
        expect(shown).toHaveLength(HISTORY.length);
    });
});

describe('search', () => {
    it.each([
        ['reassigned to legal', ['entry-4']],
        ['  lawyer ', ['entry-3']],
        ['priya', ['entry-2']],
        ['maria santos', ['entry-1']],
        ['legal queue', ['entry-0', 'entry-2', 'entry-4']],
        ['nobody', []]
    ])('finds %j in sentence, second line, comment and names', (text, found) => {
        expect(keys(shownEntries(HISTORY, { ...WHOLE_HISTORY, text }))).toEqual(found);
    });

    it('says how many it found', () => {
        const foundOf = (text: string) => arrange(content(HISTORY), { ...WHOLE_HISTORY, text }).found;
        expect(foundOf('legal queue')).toBe('Found: 3');
        expect(foundOf('nobody')).toBe('Nothing in this history matches.');
        expect(foundOf(' ')).toBe('');
    });
});

describe('order', () => {
    it('is newest or oldest first; what has no time is last in both', () => {
        expect(keys(shownEntries(HISTORY, WHOLE_HISTORY))).toEqual([
            'entry-0',
            'entry-2',
            'entry-3',
            'entry-4',
            'entry-5',
            'entry-1'
        ]);
        expect(keys(shownEntries(HISTORY, { ...WHOLE_HISTORY, order: 'oldest' }))).toEqual([
            'entry-5',
            'entry-4',
            'entry-3',
            'entry-2',
            'entry-0',
            'entry-1'
        ]);
    });

    it('loses nothing, and one order is the other reversed but for what has no time', () => {
        const anyEntry = fc
            .record({
                at: fc.option(fc.integer({ min: NOW - 1e6, max: NOW })),
                group: fc.constantFrom(...GROUPS),
                now: fc.boolean()
            })
            .map(({ at, group, now }) => ({
                when: at === null ? null : { at: now ? NOW : at, exact: true },
                group,
                now: now && at !== null
            }));
        fc.assert(
            fc.property(fc.array(anyEntry), (values) => {
                const entries = values.map((value, index) => entry(index, value));
                const timed = (order: 'newest' | 'oldest') =>
                    keys(shownEntries(entries, { ...WHOLE_HISTORY, order }).filter(({ when }) => when !== null));
                expect(timed('oldest')).toEqual(timed('newest').reverse());
                expect(keys(shownEntries(entries, WHOLE_HISTORY)).sort()).toEqual(keys(entries).sort());
            })
        );
    });
});
