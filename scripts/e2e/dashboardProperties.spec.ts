/** What the App Builder sets: heading, process, window, thresholds, rows, sections. */
import type { Page } from '@playwright/test';
import {
    choose,
    dashboardOf,
    expectListOf,
    expectRead,
    listedBy,
    openDashboard,
    operationsOf,
    valueOf,
    withCookies
} from './dashboardPage.ts';
import { expect, expectAccessible, forEachReader, test } from './test.ts';

/** As the App Builder does while somebody sets up the page. */
async function set(page: Page, properties: Record<string, string | number>): Promise<void> {
    await page.locator('c-orchestration-dashboard').evaluate((element, values) => {
        Object.assign(element, values);
    }, properties);
    await expectRead(page);
}

/** Without a log failures count as for good only where the 14 days have passed: then there are none of the last days. */
const LIMITED = [
    ['admin', ['attention-suspended', 'attention-failed']],
    ['manager', ['attention-suspended']]
] as const;

for (const [persona, figures] of LIMITED) {
    test.describe(`for ${persona}`, () => {
        test.use({ persona });

        test('thresholds: the number, the list in place and the troubleshooter agree', async ({ page }) => {
            test.setTimeout(90_000);
            await openDashboard(page);
            const usual = await Promise.all(figures.map((figure) => valueOf(page, figure)));
            await set(page, { suspendedDays: 12, failedDays: 2 });
            for (const [index, figure] of figures.entries()) {
                const value = await valueOf(page, figure);
                expect(value, figure).toBeLessThan(usual[index] ?? 0);
                expect(value, figure).toBeGreaterThan(0);
                expect(await listedBy(page, figure)).toBe(value);
            }
            await expect(page.getByText('For more than 12 days')).toBeVisible();
            if (persona === 'admin') {
                await expect(page.getByText('Failed in the last 2 days: start again')).toBeVisible();
            }
            const value = await valueOf(page, 'attention-suspended');
            await page.locator('[data-figure="attention-suspended"]').click();
            await dashboardOf(page).locator('[data-action="troubleshooter"]').first().click();
            await expect(page).toHaveURL(/c__suspended=12d/);
            await expectListOf(page, value);
        });
    });
}

test.describe('for assignee', () => {
    test.use({ persona: 'assignee' });

    test('thresholds, two suspended runs being shared: they stand there by the shorter one only', async ({ page }) => {
        await openDashboard(page);
        await set(page, { suspendedDays: 1 });
        await expect(page.locator('button[data-figure="attention-suspended"]')).toHaveAttribute('data-value', '2');
        expect(await listedBy(page, 'attention-suspended')).toBe(2);
        await set(page, { suspendedDays: 90 });
        await expect(page.locator('[data-check="attention-suspended"]')).toHaveAttribute('data-value', '0');
    });
});

forEachReader(() => {
    test('heading, process, window and rows', async ({ page, context, baseURL }) => {
        const dashboardProperties = 'heading=Loan desk&process=Loan_Approval&windowDays=90&rowsFirst=5&rowsOthers=1';
        await withCookies(context, baseURL, { dashboardProperties });
        await openDashboard(page);
        await expect(page.getByRole('article', { name: 'Loan desk' })).toBeVisible();
        await expect(dashboardOf(page)).toHaveAttribute('data-window', '90');
        await expect(page.locator('button[data-action="process"]')).toHaveText('Loan approval');
        const groups = page.locator('[data-group^="attention-"]');
        const counts = await groups.evaluateAll((all) =>
            all.map((group) => [
                Number(group.querySelector<HTMLElement>('[data-figure]')?.dataset['value']),
                group.querySelectorAll('[data-row]').length
            ])
        );
        expect(counts.length).toBeGreaterThan(0);
        expect(counts.map(([value = 0], index) => Math.min(value, index === 0 ? 5 : 1))).toEqual(
            counts.map(([, rows]) => rows)
        );
    });

    test('sections that are not shown are not asked for; processes once their menu opens', async ({
        page,
        context,
        baseURL
    }) => {
        const operations = operationsOf(page);
        await withCookies(context, baseURL, { dashboardProperties: 'sections=counts' });
        await openDashboard(page);
        expect(operations).toContain('OrchestrationEndedRuns');
        const others = ['OrchestrationYourItems', 'OrchestrationLeftOpenRuns', 'OrchestrationUsual'];
        for (const name of [...others, 'OrchestrationProcesses']) expect(operations, name).not.toContain(name);
        await expect(page.locator('[data-figure^="attention-"], [data-figure="waiting-on-you"]')).toHaveCount(0);
        await expectAccessible(page);
        await choose(page, 'process', 'Loan_Approval');
        expect(operations.filter((name) => name === 'OrchestrationProcesses')).toHaveLength(1);
        for (const name of others) expect(operations, name).not.toContain(name);
    });

    test('the reader’s own work alone takes one request', async ({ page, context, baseURL }) => {
        const operations = operationsOf(page);
        await withCookies(context, baseURL, { dashboardProperties: 'sections=yours' });
        await openDashboard(page);
        expect(operations.filter((name) => !name.includes('Pulse') && !name.includes('Names'))).toEqual([
            'OrchestrationYourItems'
        ]);
    });

    test('what is wrong is said, and the rest works', async ({ page, context, baseURL }) => {
        await withCookies(context, baseURL, {
            dashboardProperties: 'sections=cuonts, attention&process=Laon_approval'
        });
        await openDashboard(page);
        await expect(page.locator('[data-notice="setup"]')).toHaveCount(2);
        await expect(page.locator('[data-notice="setup"]').first()).toContainText('“Sections shown”');
        await expect(page.locator('[data-notice="setup"]').last()).toContainText('“Laon_approval”');
        await expect(page.locator('[data-check^="attention-"]')).toHaveCount(7);
        await expectAccessible(page);
    });
});
