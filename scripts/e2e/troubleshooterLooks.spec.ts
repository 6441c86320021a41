/** The troubleshooter in every theme, wide and narrow: accessible, nothing over anything else, nothing cut off. */
import type { Page } from '@playwright/test';
import { layoutOf } from './layout.ts';
import { runId } from './sample.ts';
import { expect, expectAccessible, settledRun, test } from './test.ts';
import { finderAddress, openFilters, settledList } from './troubleshooter.ts';

const FAILED = runId('failed-resumable');
const HAND = { hand: 'resumable,failed,stalled', sort: 'left' };

async function expectSound(page: Page, what: string): Promise<void> {
    await expectAccessible(page);
    const { overlaps, wide, lines } = await layoutOf(page.locator('c-orchestration-troubleshooter'));
    expect(lines, what).toBeGreaterThan(5);
    expect(overlaps, what).toEqual([]);
    expect(wide, what).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, what).toBeLessThanOrEqual(0);
}

for (const theme of ['slds1', 'slds2', 'dark']) {
    for (const width of [1280, 390]) {
        test(`in ${theme} at ${width} px: list, filters, explained run, no access`, async ({
            page,
            context,
            baseURL
        }) => {
            const url = baseURL ?? '';
            await context.addCookies([{ name: 'theme', value: theme, url }]);
            await page.setViewportSize({ width, height: 900 });
            await page.goto(finderAddress(HAND));
            await settledList(page);
            await openFilters(page);
            await expectSound(page, 'filters');
            await page.locator('[data-action="close"]').click();
            // Beside the list there is room for the run.
            if (width < 500) await expectSound(page, 'list');
            await page.goto(finderAddress({ ...HAND, run: FAILED }));
            await settledRun(page);
            await settledList(page);
            await expectSound(page, 'explained run');
            await context.addCookies([{ name: 'persona', value: 'none', url }]);
            await page.reload();
            await expect(page.getByRole('heading', { name: 'You cannot read orchestration runs' })).toBeVisible();
            await expectSound(page, 'no access');
        });
    }
}
