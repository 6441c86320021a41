/** The third column of a record page: nothing beside its place, nothing over each other, in every theme. */
import { runAddress, runId } from './sample.ts';
import { openDashboard, withCookies } from './dashboardPage.ts';
import { layoutOf } from './layout.ts';
import { expect, expectAccessible, moveTo, settledRun, test } from './test.ts';

for (const theme of ['slds1', 'slds2', 'dark']) {
    test(`a run that waits and one that failed fit a column in ${theme}`, async ({ page, context, baseURL }) => {
        await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }]);
        await page.goto(runAddress('waiting-queue'));
        await settledRun(page);
        await page.getByLabel('Width').selectOption('column');
        for (const situation of ['waiting-queue', 'failed-resumable']) {
            await moveTo(page, runAddress(situation));
            const view = page.locator(`[data-run-state][data-record-id="${runId(situation)}"][aria-busy="false"]`);
            await expect.poll(async () => (await view.boundingBox())?.width ?? Infinity).toBeLessThan(27 * 16);
            // Rows with a bar each have taken the place of the time axis.
            await expect(view.locator('.tick')).toHaveCount(0);
            await expect(view.locator('[data-row]').first()).toBeVisible();
            const { overlaps, wide, lines } = await layoutOf(view);
            expect(lines, 'lines of text that were looked at').toBeGreaterThan(40);
            expect(overlaps, 'texts over each other').toEqual([]);
            expect(wide, 'wider than its place').toEqual([]);
            await expectAccessible(page);
        }
    });
}

test('the dashboard of a small phone cuts no name and no note, however long, nor does a list opened in it', async ({
    page,
    context,
    baseURL
}) => {
    const word = 'Unterlagenvollständigkeitsprüfung'.repeat(3);
    await page.route('**/ui-api/records/batch/**', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/("(?:displayValue|value)":")([^"]+)/g, `$1$2 ${word}`);
        await route.fulfill({ response, body });
    });
    await withCookies(context, baseURL, { dashboardProperties: `sections=yours,counts,attention,time,days,${word}` });
    await page.setViewportSize({ width: 320, height: 900 });
    const dashboard = await openDashboard(page);
    await dashboard.locator('[data-figure="attention-resumable"]').click();
    const list = dashboard.locator('[data-list="runs"][aria-busy="false"]').filter({ hasText: word });
    await expect(list).toBeVisible();
    await expect(dashboard.locator('[data-notice="setup"]')).toContainText(word);
    await expect(dashboard.locator('[data-row] .name').filter({ hasText: word }).first()).toBeVisible();
    const { overlaps, wide, cut, lines } = await layoutOf(dashboard);
    expect(lines, 'lines of text that were looked at').toBeGreaterThan(40);
    expect({ overlaps, wide, cut }).toEqual({ overlaps: [], wide: [], cut: [] });
    // The way out of the list stays beside its heading.
    const [heading, close] = await Promise.all(
        ['h3.heading', '[data-action="close"]'].map((name) =>
            dashboard.locator('c-orchestration-figure-runs').locator(name).first().boundingBox()
        )
    );
    expect(close!.y).toBeLessThan(heading!.y + heading!.height);
    expect(close!.x).toBeGreaterThanOrEqual(heading!.x + heading!.width);
});

test('what looks for overlaps and overflow finds them', async ({ page }) => {
    await page.goto(runAddress('waiting-queue'));
    const view = await settledRun(page);
    await view.locator('[data-headline]').evaluate((headline) => {
        headline.style.marginBlockEnd = '-12px';
        headline.style.whiteSpace = 'nowrap';
        headline.style.inlineSize = '120rem';
    });
    const { overlaps, wide } = await layoutOf(view);
    expect(overlaps.join()).toContain('Waiting on Legal Queue');
    expect(wide.join()).toContain('h2.sentence reaches out');
});
