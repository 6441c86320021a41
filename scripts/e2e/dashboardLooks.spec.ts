/** The dashboard in each theme and direction: accessible, with a list, a menu and dismissed failures, at four widths. */
import type { Page } from '@playwright/test';
import { dashboardOf, openDashboard, withCookies } from './dashboardPage.ts';
import { expect, expectAccessible, test } from './test.ts';

/** Each menu opens inside the window. */
async function expectMenus(page: Page, width: number): Promise<void> {
    for (const menu of ['process', 'window', 'actions']) {
        await dashboardOf(page).locator(`button[data-action="${menu}"]`).click();
        const box = await page.locator('[role="menu"]').boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= width, `${menu} at ${width}`).toBe(true);
        if (menu === 'process') await expectAccessible(page);
        await page.keyboard.press('Escape');
    }
}

for (const [name, value] of [
    ['theme', 'slds1'],
    ['theme', 'slds2'],
    ['theme', 'dark'],
    ['dir', 'rtl']
] as const) {
    test(`accessible and whole: ${value}`, async ({ page, context, baseURL }) => {
        test.setTimeout(90_000);
        await withCookies(context, baseURL, { [name]: value });
        await openDashboard(page);
        await page.locator('[data-figure="now-stalled"]').click();
        await expect(page.locator('[data-list="runs"]')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
        await expectAccessible(page);
        await page.locator('[data-tool="dismiss"]').click();
        for (const width of [1280, 860, 390, 320]) {
            await page.setViewportSize({ width, height: 900 });
            await expect(page.locator('.groups_narrow')).toHaveCount(width < 800 ? 2 : 0);
            // The list of the phone, without a menu over it.
            if (width === 390) await expectAccessible(page);
            await expectMenus(page, width);
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            expect(overflow).toBeLessThanOrEqual(0);
        }
    });
}
