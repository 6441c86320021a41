import * as fc from 'fast-check';
import { namesAssignee } from '../log/assignees';
import { heldItems, itemOfReassignRow, itemOfStartRow } from '../log/matchHeldRows';
import type { LogRecord, WorkItemRecord } from '../records/records';
import { START, id, item, row, SECOND, user } from './factories';

const TOLERANCE = 2 * SECOND;

function onlyOneByTheBook(fits: LogRecord, items: WorkItemRecord[]): WorkItemRecord | null {
    const named = items.filter((one) => namesAssignee(fits.assignee, one, true));
    if (items.length === 1) return items[0] ?? null;
    return named.length === 1 ? (named[0] ?? null) : null;
}

/** The rule as it is written: those created within two seconds, else all; of several the only one that is named. */
function startByTheBook(fits: LogRecord, items: WorkItemRecord[]): WorkItemRecord | null {
    const near = items.filter(
        ({ created }) => created !== null && fits.timestamp !== null && Math.abs(created - fits.timestamp) <= TOLERANCE
    );
    return onlyOneByTheBook(fits, near.length > 0 ? near : items);
}

/** The rule as it is written: those that were there; of several the only one that is named. */
function reassignByTheBook(fits: LogRecord, items: WorkItemRecord[]): WorkItemRecord | null {
    const { timestamp } = fits;
    if (timestamp === null) return onlyOneByTheBook(fits, items);
    const there = items.filter(
        ({ created, modified }) =>
            (created ?? -Infinity) <= timestamp + TOLERANCE && (modified ?? Infinity) >= timestamp - TOLERANCE
    );
    return onlyOneByTheBook(fits, there);
}

describe('which of several work items a row speaks of', () => {
    const time = fc.option(
        fc.integer({ min: 0, max: 12 }).map((seconds) => START + seconds * SECOND),
        { freq: 6 }
    );
    const anyRow = fc.record({
        assignee: fc.constantFrom('ada', 'BOB', 'cy@example.com', 'nobody', id('005', 'ada'), null),
        timestamp: time
    });
    const anyItems = fc.array(
        fc.record({
            assignee: fc.constantFrom(user('ada'), user('bob'), user('cy'), user('ada', { id: id('005', 'b2') }), null),
            created: time,
            modified: time
        }),
        { minLength: 2, maxLength: 9 }
    );

    it('is the one of the rule as it is written', () => {
        fc.assert(
            fc.property(anyRow, anyItems, (values, itemValues) => {
                const fits = row('r', 'StartWorkItem', values);
                const items = itemValues.map((own, index) => item(`i${index}`, 's', own));
                const held = heldItems(items, ({ modified }) => modified);
                expect(itemOfStartRow(fits, held)).toBe(startByTheBook(fits, items));
                expect(itemOfReassignRow(fits, held)).toBe(reassignByTheBook(fits, items));
            }),
            { numRuns: 2000, seed: 7 }
        );
    });
});
