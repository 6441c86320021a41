import * as fc from 'fast-check';
import { compareRowNames } from '../log/logOrder';
import { matchEndRows } from '../log/matchEndRows';
import { compareIds, sameId } from '../records/ids';
import type { LogRecord, WorkItemRecord } from '../records/records';
import {
    HOUR,
    MINUTE,
    NOW,
    START,
    id,
    interactive,
    item,
    itemStory,
    row,
    stage,
    step,
    stepRow,
    tell,
    user
} from './factories';

const completed = (name: string, values: Partial<WorkItemRecord> = {}): WorkItemRecord =>
    item(name, 's', { status: 'Completed', modified: NOW, ...values });
const endRow = (name: string, values: Partial<LogRecord> = {}): LogRecord =>
    row(name, 'EndWorkItem', { timestamp: NOW, ...values });

function pairs(rows: LogRecord[], items: WorkItemRecord[]): [string, string | null][] {
    return [...matchEndRows(rows, items)].map(([found, fits]): [string, string | null] => [
        found.id.slice(3, 15).replace(/^0+/, ''),
        fits.name
    ]);
}

describe('which EndWorkItem row fits which work item', () => {
    const ada = completed('a', { assignee: user('ada') });
    const bob = completed('b', { assignee: user('bob', { name: 'Bob Hill' }) });

    it.each([
        ['Name', 'bob hill'],
        ['Username', 'BOB@example.com'],
        ['Id of 18', id('005', 'bob')],
        ['Id of 15', id('005', 'bob').slice(0, 15)]
    ])('the one whose Assignee names the assignee by %s, however far in time', (_by, assignee) => {
        const rows = [endRow('1', { assignee, timestamp: START }), endRow('2', { timestamp: NOW })];
        expect(pairs(rows, [ada, bob])).toEqual(
            expect.arrayContaining([
                ['b', '1'],
                ['a', '2']
            ])
        );
    });

    it('an Id names nobody when its case differs, and Actor never by Id', () => {
        const near = endRow('2', { timestamp: NOW });
        const byCase = endRow('1', { assignee: id('005', 'bob').toUpperCase(), timestamp: START });
        expect(pairs([near, byCase], [bob])).toEqual([['b', '2']]);
        const actor = endRow('1', { actor: id('005', 'bob'), timestamp: START });
        expect(pairs([near, actor], [bob])).toEqual([['b', '2']]);
    });

    it('then by Actor, but Assignee counts more', () => {
        const rows = [endRow('1', { actor: 'bob hill', timestamp: START }), endRow('2')];
        expect(pairs(rows, [bob])).toEqual([['b', '1']]);
        const both = [endRow('1', { actor: 'Bob Hill' }), endRow('2', { assignee: 'Bob Hill', timestamp: START })];
        expect(pairs(both, [bob])).toEqual([['b', '2']]);
        const all = [...both, endRow('3', { assignee: 'Bob Hill', actor: 'bob@example.com', timestamp: START - HOUR })];
        expect(pairs(all, [bob])).toEqual([['b', '3']]);
    });

    it('then the nearest in time, then by row Name, then by item Id', () => {
        const rows = [endRow('1', { timestamp: NOW - MINUTE }), endRow('2', { timestamp: NOW + 1 })];
        expect(pairs(rows, [ada])).toEqual([['a', '2']]);
        expect(pairs([endRow('L-2'), endRow('l-1')], [ada])).toEqual([['a', 'l-1']]);
        expect(pairs([endRow('1')], [completed('b'), completed('Z')])).toEqual([['Z', '1']]);
    });

    it('takes what has no time last', () => {
        const rows = [endRow('1', { timestamp: null }), endRow('2', { timestamp: START })];
        expect(pairs(rows, [ada])).toEqual([['a', '2']]);
        expect(pairs([endRow('1')], [completed('a', { modified: null }), completed('b', { modified: START })])).toEqual(
            [['b', '1']]
        );
        expect(pairs([endRow('1', { timestamp: null })], [completed('a', { modified: null })])).toEqual([['a', '1']]);
    });

    it('passes over pairs of which one side is taken: the best of all comes first, not the best of each', () => {
        const items = [completed('a', { modified: START + 10 }), completed('b', { modified: START + 14 })];
        const rows = [endRow('1', { timestamp: START + 13 }), endRow('2', { timestamp: START + 30 })];
        expect(pairs(rows, items)).toEqual([
            ['b', '1'],
            ['a', '2']
        ]);
    });

    it('gives each row to one item: the rest was closed by the system', () => {
        const story = tell({
            stages: [stage('A')],
            steps: [interactive('s', 'A')],
            items: [completed('a'), completed('b', { modified: START })],
            rows: [stepRow('1', 'EndWorkItem', ['A', 's'], NOW)]
        });
        expect(itemStory(story, 'a')).toMatchObject({ state: 'done', endRowId: id('0jM', '1') });
        expect(itemStory(story, 'b')).toMatchObject({ state: 'closed-by-system', endRowId: null });
        expect(story.milestones[0].itemId).toBe(id('0jf', 'a'));
    });

    it('leaves rows to Completed items, within one step record', () => {
        const story = tell({
            stages: [stage('A')],
            steps: [interactive('s', 'A'), step('t', 'A')],
            items: [item('open', 's'), item('other', 't', { status: 'Completed' })],
            rows: [stepRow('1', 'EndWorkItem', ['A', 's'], START), stepRow('2', 'StartStep', ['A', 't'], START)]
        });
        expect(itemStory(story, 'open')).toMatchObject({ state: 'open', endRowId: null });
        expect(itemStory(story, 'other')).toMatchObject({ state: 'closed-by-system', endRowId: null });
    });
});

/** The rule as it is written: all pairs, sorted once, taken in order. */
function matchByTheBook(rows: LogRecord[], items: WorkItemRecord[]): Map<WorkItemRecord, LogRecord> {
    const lower = (text: string | null): string | null => text && text.toLowerCase();
    const names = (text: string | null, { assignee }: WorkItemRecord): boolean =>
        !!text && !!assignee && [lower(assignee.name), lower(assignee.username)].includes(lower(text));
    const all = rows.flatMap((fits) =>
        items.map((found) => ({
            fits,
            found,
            byAssignee: names(fits.assignee, found) || sameId(fits.assignee, found.assignee?.id),
            byActor: names(fits.actor, found),
            distance: Math.abs((fits.timestamp ?? Infinity) - (found.modified ?? -Infinity))
        }))
    );
    all.sort(
        (a, b) =>
            Number(b.byAssignee) - Number(a.byAssignee) ||
            Number(b.byActor) - Number(a.byActor) ||
            (a.distance === b.distance ? 0 : a.distance - b.distance) ||
            compareRowNames(a.fits, b.fits) ||
            compareIds(a.found.id, b.found.id)
    );
    const matched = new Map<WorkItemRecord, LogRecord>();
    const taken = new Set<LogRecord>();
    for (const { fits, found } of all) {
        if (!matched.has(found) && !taken.has(fits)) {
            matched.set(found, fits);
            taken.add(fits);
        }
    }
    return matched;
}

describe('the pairs of any rows and items', () => {
    const who = fc.constantFrom('ada', 'BOB', 'cy@example.com', 'nobody', id('005', 'ada'), null);
    const time = fc.option(fc.integer({ min: 0, max: 8 }), { freq: 8 });
    const anyRows = fc.array(
        fc.record({ assignee: who, actor: who, timestamp: time, name: fc.constantFrom('x', 'Y', null) }),
        { maxLength: 12 }
    );
    const anyItems = fc.array(
        fc.record({ assignee: fc.constantFrom(user('ada'), user('bob'), user('cy'), null), modified: time }),
        { maxLength: 12 }
    );

    it('are those of the rule as it is written', () => {
        fc.assert(
            fc.property(anyRows, anyItems, (rowValues, itemValues) => {
                const rows = rowValues.map((values, index) => endRow(`r${index}`, values));
                const items = itemValues.map((values, index) => completed(`i${index}`, values));
                const byId = (map: Map<WorkItemRecord, LogRecord>): string[] =>
                    [...map].map(([found, fits]) => `${found.id} ${fits.id}`).sort();
                expect(byId(matchEndRows(rows, items))).toEqual(byId(matchByTheBook(rows, items)));
            }),
            { numRuns: 1000, seed: 4 }
        );
    });

    it('are found among thousands that all have the same name', () => {
        const count = 4000;
        const numbers = Array.from({ length: count }, (_, index) => index);
        const items = numbers.map((number) => completed(`i${number}`, { modified: START + 10 * number }));
        const rows = numbers.map((number) => endRow(`r${number}`, { timestamp: START + 10 * number + 4 }));
        const matched = matchEndRows(rows.reverse(), items);
        expect(matched.size).toBe(count);
        expect([...matched].every(([found, fits]) => fits.timestamp === (found.modified ?? 0) + 4)).toBe(true);
    });
});
