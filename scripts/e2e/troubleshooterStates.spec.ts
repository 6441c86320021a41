/** Believable states and reasons as filters: each reader finds the runs that a plain look through all they see finds. */
import { expectFilters, type Filter } from './plain/plainFilters.ts';
import { forEachReader, test, type Persona } from './test.ts';

/** What the records that a reader sees tell of no run: of work items these are the reader’s own. */
const NONE: Record<Persona, readonly Filter[]> = {
    admin: [],
    manager: [],
    assignee: ['hand=failed', 'hand=stalled', 'hand=inactive-holder', 'state=stalled']
};

forEachReader((persona) => {
    test('each reason and each state', async ({ page }) => {
        test.setTimeout(120_000);
        await expectFilters(page, NONE[persona]);
    });
});
