/** Failures that a reader has dismissed: gone from every number and list, until one fails again or all are taken back. */
import type { Page } from '@playwright/test';
import {
    dashboardOf,
    expectListOf,
    expectRead,
    HOME,
    listedBy,
    numbersOf,
    openDashboard,
    valueOf
} from './dashboardPage.ts';
import { expect, moveTo, test } from './test.ts';

const FAILED = 'attention-failed';

/** As if the first run that was dismissed had failed before, and again since. */
const failOneAgain = (page: Page): Promise<void> =>
    page.evaluate(() => {
        const key = Object.keys(localStorage).find((name) => name.endsWith('dashboard.dismissed')) ?? '';
        const kept = Object.entries(JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, number>);
        const changed = kept.map(([id, at], index) => [id, index === 0 ? at - 1000 : at]);
        localStorage.setItem(key, JSON.stringify(Object.fromEntries(changed)));
    });

test('they go, from the list and from the troubleshooter too; one that fails again is back; and all come back', async ({
    page
}) => {
    test.setTimeout(120_000);
    await openDashboard(page);
    const count = await valueOf(page, FAILED);
    expect(count).toBeGreaterThan(1);
    expect(await listedBy(page, FAILED)).toBe(count);
    const group = page.locator(`[data-group="${FAILED}"]`);
    const figure = page.locator(`[data-figure="${FAILED}"]`);
    await group.locator('[data-tool="dismiss"]').click();
    await expect(figure).toHaveAttribute('data-value', '0');
    await expect(group).toContainText(`${count} dismissed`);
    await expect(group.locator('[data-tool="again"]')).toBeFocused();
    expect(await listedBy(page, FAILED)).toBe(0);
    const sum = (await numbersOf(page))
        .filter(([name]) => name.startsWith('attention-'))
        .reduce((total, [, value]) => total + value, 0);
    await page.locator('[data-action="show-all"]').click();
    await expectListOf(page, sum);

    // In a page of its own, where the store is read anew.
    await page.reload();
    await expectRead(page);
    await expect(figure).toHaveAttribute('data-value', '0');
    await figure.click();
    await dashboardOf(page).locator('[data-action="troubleshooter"]').first().click();
    await expect(page).toHaveURL(/c__except=/);
    await expectListOf(page, 0);

    await failOneAgain(page);
    await moveTo(page, HOME);
    await expectRead(page);
    await expect(figure).toHaveAttribute('data-value', '1');
    await expect(group).toContainText(`${count - 1} dismissed`);
    await group.locator('[data-tool="again"]').click();
    await expect(figure).toHaveAttribute('data-value', String(count));
});
