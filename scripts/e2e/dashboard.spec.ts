/** The numbers of the dashboard for each reader: what the org itself says, and what they open, whatever is chosen. */
import type { Page } from '@playwright/test';
import {
    choose,
    chooseWhose,
    dashboardOf,
    expectListOf,
    expectNumbersEqualLists,
    expectRead,
    numbersOf,
    openDashboard,
    operationsOf,
    signedInUser,
    valueOf
} from './dashboardPage.ts';
import { records, runs } from './org.ts';
import { chooseForm, pageNow, statistic } from './statistics.ts';
import { expect, forEachReader, test } from './test.ts';

const DAY = 24 * 60 * 60 * 1000;
const FIRST_PICTURE = ['OrchestrationEndedRuns', 'OrchestrationRunPage', 'OrchestrationYourItems'];
const LIVE = ['InProgress', 'Suspended'];
const OTHER_USER = 'orchestrationTimeline.005000000000999AAA.dashboard.filters';

/** Runs that ended in the window, by Status, as the org itself tells. */
async function expectEndedAsToldByOrg(page: Page, days: number): Promise<void> {
    const fields = ['Status', 'Duration', 'CreatedDate', 'LastModifiedDate'];
    const told = await runs(page, fields, { IsDebugRun: { ne: true } });
    const since = (await pageNow(page)) - days * DAY;
    const ended = told.filter(({ Duration = '', CreatedDate = '', LastModifiedDate = '' }) => {
        const end = Duration ? Date.parse(CreatedDate) + Number(Duration) * 1000 : Date.parse(LastModifiedDate);
        return end > since;
    });
    for (const [figure, status] of [
        ['ended-completed', 'Completed'],
        ['ended-failed', 'Error'],
        ['ended-canceled', 'Canceled']
    ] as const) {
        expect(await valueOf(page, figure), figure).toBe(ended.filter(({ Status }) => Status === status).length);
    }
    expect(await valueOf(page, 'ended-completed')).toBeGreaterThan(5);
}

/** Mine is what the reader holds or started. */
async function expectMineAsToldByOrg(page: Page): Promise<void> {
    const userId = await signedInUser(page);
    const [status, run] = ['StepInstance.Status', 'StepInstance.OrchestrationInstanceId'];
    const where = { Status: { eq: 'Assigned' }, AssigneeId: { eq: userId } };
    const items = await records(page, 'FlowOrchestrationWorkItem', [status, run], where);
    const over = ['Completed', 'Error', 'Discontinued', 'Canceled'];
    const held = new Set(items.filter((item) => !over.includes(item[status] ?? '')).map((item) => item[run]));
    const all = await runs(page, ['Status', 'CreatedById'], { IsDebugRun: { ne: true } });
    const live = all
        .filter(({ Status = '' }) => LIVE.includes(Status))
        .filter(({ Id, CreatedById }) => held.has(Id) || CreatedById === userId);
    const names = ['now-waiting', 'now-running', 'now-stalled', 'now-suspended'];
    const numbers = await Promise.all(names.map((figure) => valueOf(page, figure)));
    expect(numbers.reduce((sum, value) => sum + value, 0)).toBe(live.length);
    expect(live.length).toBeGreaterThan(5);
}

/** A step and a day open as many runs as they say; other runs are another list. */
async function expectStatisticsFollow(page: Page): Promise<void> {
    for (const figure of ['slow-step', 'ended-on']) {
        const buttons = page.locator(`button[data-figure="${figure}"]`);
        await buttons.first().scrollIntoViewIfNeeded();
        const some = page.locator(`button[data-figure="${figure}"]:not([data-value="0"])`);
        const button = (await some.count()) > 0 ? some.first() : buttons.first();
        const value = Number(await button.getAttribute('data-value'));
        await button.click();
        await expectListOf(page, value);
    }
    await chooseWhose(page, 'all');
    await expect(page.locator('[data-list="runs"]')).toHaveCount(0);
}

/** Of the reader's own work only that of the process. */
async function expectYoursOf(page: Page, process: string, all: number): Promise<void> {
    const some = await valueOf(page, 'waiting-on-you');
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.locator('[data-figure="waiting-on-you"]').click();
    const rows = page.locator('[data-list="items"] [data-row]');
    await expect(rows).toHaveCount(some);
    for (const text of await rows.allInnerTexts()) expect(text).toContain(process);
}

forEachReader(() => {
    test.beforeEach(async ({ page }) => {
        // What another user chose is not taken over.
        await page.addInitScript((key) => localStorage.setItem(key, '{"days":90,"mine":true}'), OTHER_USER);
    });

    test('all runs, and mine: each number opens as many runs as it says', async ({ page }) => {
        test.setTimeout(240_000);
        const operations = operationsOf(page);
        await openDashboard(page);
        expect(operations.slice(0, 3).sort()).toEqual(FIRST_PICTURE);
        // What is left open is only asked for once the counts are known.
        expect(operations.indexOf('OrchestrationLeftOpenRuns')).toBeGreaterThan(operations.indexOf('OrchestrationLog'));
        await expect(dashboardOf(page)).toHaveAttribute('data-window', '30');
        await expect(page.locator('[data-whose="all"]')).toHaveAttribute('aria-pressed', 'true');
        await expectEndedAsToldByOrg(page, 30);
        const before = await numbersOf(page);
        expect(before.length).toBeGreaterThanOrEqual(12);
        expect(before.filter(([, value]) => value > 0).length).toBeGreaterThan(8);
        await expectNumbersEqualLists(page);

        await chooseWhose(page, 'mine');
        const after = await numbersOf(page);
        const all = new Map(before);
        for (const [figure, value] of after) expect(value, figure).toBeLessThanOrEqual(all.get(figure) ?? 0);
        expect(after.filter(([figure, value]) => figure.startsWith('now-') && value > 0)).not.toEqual([]);
        await expectMineAsToldByOrg(page);
        await expectNumbersEqualLists(page);
        await chooseWhose(page, 'all');
        expect(await valueOf(page, 'ended-completed')).toBe(all.get('ended-completed'));
    });

    test('one process, 90 days, and mine of these: numbers, lists, statistics; found again as they were left', async ({
        page
    }) => {
        test.setTimeout(240_000);
        await openDashboard(page);
        const before = new Map(await numbersOf(page));
        await choose(page, 'window', '90');
        await expect(dashboardOf(page)).toHaveAttribute('data-window', '90');
        expect(await valueOf(page, 'ended-completed')).toBeGreaterThanOrEqual(before.get('ended-completed') ?? 0);
        expect(await valueOf(page, 'now-waiting')).toBe(before.get('now-waiting'));
        await expectEndedAsToldByOrg(page, 90);
        await choose(page, 'process', 'Loan_Approval');
        expect(await valueOf(page, 'now-waiting')).toBeLessThan(before.get('now-waiting') ?? 0);
        await expectNumbersEqualLists(page);
        await expectYoursOf(page, 'Loan approval', before.get('waiting-on-you') ?? 0);
        await chooseWhose(page, 'mine');
        await expectStatisticsFollow(page);

        await chooseWhose(page, 'mine');
        await chooseForm(page, 'times', 'table');
        await chooseForm(page, 'days', 'table');
        const numbers = await numbersOf(page);
        const keys = await page.evaluate(() => Object.keys(localStorage));
        expect(keys.filter((key) => key.includes('dashboard.filters')).sort()).toEqual(
            [OTHER_USER, `orchestrationTimeline.${await signedInUser(page)}.dashboard.filters`].sort()
        );
        const operations = operationsOf(page);
        await page.reload();
        await expectRead(page);
        expect(await numbersOf(page)).toEqual(numbers);
        await expect(page.locator('button[data-action="process"]')).toHaveText('Loan approval');
        await expect(page.locator('button[data-action="window"]')).toHaveText('Last 90 days');
        expect(operations.slice(0, 3).sort()).toEqual(FIRST_PICTURE);
        expect(operations.filter((name) => name === 'OrchestrationYourItems')).toHaveLength(1);
        await statistic(page, 'days').scrollIntoViewIfNeeded();
        for (const name of ['times', 'days'] as const) {
            await expect(statistic(page, name)).toHaveAttribute('data-form', 'table');
        }

        const value = await valueOf(page, 'now-waiting');
        await page.locator('[data-figure="now-waiting"]').click();
        await dashboardOf(page).locator('[data-action="troubleshooter"]').first().click();
        await expect(page).toHaveURL(/c__process=Loan_Approval.*c__mine=1|c__mine=1.*c__process=Loan_Approval/);
        await expectListOf(page, value);
        await expect(page.getByText('Mine: held or started by me')).toBeVisible();
    });
});
