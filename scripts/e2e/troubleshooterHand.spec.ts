/** What needs a hand, among many runs: the most urgent first, how many were looked at, and the way to stop looking. */
import { GRAPHQL, isAsked } from './fixtures/answers.ts';
import { countRuns } from './org.ts';
import { expect, expectAccessible, forEachReader, test } from './test.ts';
import { askedFor, finderAddress, list, row, rows, settledList, statesOfRows } from './troubleshooter.ts';

const NO_DEBUG = { IsDebugRun: { eq: false } };

/** "2d 3h left", "6h 7m left" -> hours */
function hours(text: string): number {
    const of = (unit: string): number => Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0);
    return of('d') * 24 + of('h') + of('m') / 60;
}

forEachReader(() => {
    test('one switch asks for all reasons, the most urgent first; again, and all runs are there', async ({ page }) => {
        await page.goto(finderAddress());
        const all = await countRuns(page, NO_DEBUG);
        await page.locator('[data-action="hand"]').click();
        await expect(page.getByRole('heading', { name: 'Runs that need a hand' })).toBeVisible();
        await expect(list(page)).toHaveAttribute('data-looked-at', /\d+/);
        await settledList(page);
        expect(askedFor(page)).toEqual({
            hand: 'resumable,failed,stalled,left-open,inactive-holder,slow,suspended',
            sort: 'left'
        });
        const resumable = rows(page).and(page.locator('[data-state="failed-resumable"]'));
        const times = await rows(page).locator('.time').allInnerTexts();
        const left = times.filter((text) => text.endsWith(' left'));
        // Those that may be resumed come first, the one with the least time before the others.
        expect(left.length).toBe(await resumable.count());
        expect(times.slice(0, left.length)).toEqual(left);
        expect(left.map(hours)).toEqual(left.map(hours).sort((a, b) => a - b));
        await page.locator('[data-action="hand"]').click();
        await expect(list(page)).toHaveAttribute('data-total', String(all));
        await expect(list(page)).not.toHaveAttribute('data-looked-at');
    });

    test('each run that needs a hand says first what to do, and everything rests on something', async ({ page }) => {
        test.setTimeout(90_000);
        await page.goto(finderAddress({ hand: 'resumable,failed,stalled,left-open,suspended', sort: 'left' }));
        await settledList(page);
        const all = Object.entries(await statesOfRows(page));
        expect(all.length).toBeGreaterThan(4);
        for (const [id, state] of all.slice(0, 12)) {
            await row(page, id).click();
            const view = page.locator(`[data-run-state="${state}"][data-record-id="${id}"][aria-busy="false"]`);
            const first = view.locator('[data-topic]').first();
            await expect(first, id).toHaveAttribute('data-topic', 'do-now');
            await expect(first, id).not.toContainText('Nothing: the run is over.');
            const rests = await view
                .locator('[data-statement]')
                .evaluateAll((lines) =>
                    lines.map((line) => line.querySelectorAll('button, c-orchestration-record-link').length)
                );
            expect(rests.length, id).toBeGreaterThan(2);
            expect(Math.min(...rests), id).toBeGreaterThan(0);
            await expect(view.locator('[data-clock]'), id).toHaveCount(state === 'failed-resumable' ? 1 : 0);
        }
    });

    test('looking at many runs tells how far it is, and can be stopped; a refresh looks at all', async ({ page }) => {
        // List and run stand one above the other: no run is shown that nobody chose.
        await page.setViewportSize({ width: 840, height: 900 });
        const total = await countRuns(page, { and: [NO_DEBUG, { Status: { eq: 'Completed' } }] });
        let chunks = 0;
        await page.route(GRAPHQL, (route) => {
            if (isAsked(route, 'OrchestrationRuns')) chunks += 1;
            return isAsked(route, 'OrchestrationRuns') && chunks > 1 ? undefined : route.fallback();
        });
        await page.goto(finderAddress({ state: 'completed' }));
        await expect(page.getByText('50 so far')).toBeVisible();
        await expect(list(page)).toHaveAttribute('aria-busy', 'true');
        await expect(list(page)).toHaveAttribute('data-exact', 'false');
        await expect(page.getByText(`50 of ${total} looked at: Completed`)).toBeVisible();
        await expectAccessible(page);
        await page.getByRole('button', { name: 'Stop' }).click();
        await expect(
            page.getByText(`Stopped: 50 of ${total} looked at. There may be more among the others.`)
        ).toBeVisible();
        await expect(list(page)).toHaveAttribute('aria-busy', 'false');
        await expect(list(page)).toHaveAttribute('data-looked-at', '50');
        await expect(rows(page)).toHaveCount(50);
        await page.unroute(GRAPHQL);
        await page.locator('c-orchestration-finder-bar [data-action="refresh"]').click();
        await expect(list(page)).toHaveAttribute('data-looked-at', String(total));
        await expect(list(page)).toHaveAttribute('data-total', String(total));
    });
});
