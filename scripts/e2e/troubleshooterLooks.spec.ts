/** The troubleshooter in every theme, wide and narrow: accessible, nothing over anything else, nothing cut off. */
import type { Page } from '@playwright/test';
import { layoutOf } from './layout.ts';
import { runId } from './sample.ts';
import { expect, expectAccessible, test } from './test.ts';
import { finderAddress, openFilters, row, runView, settledList } from './troubleshooter.ts';

const FAILED = runId('failed-resumable');
const FOUND = finderAddress({ hand: 'resumable,failed', sort: 'left' });

/** @param part what is looked at: an open panel lies over the rest */
async function expectSound(page: Page, what: string, part = 'c-orchestration-troubleshooter'): Promise<void> {
    await expectAccessible(page);
    const { overlaps, wide, lines } = await layoutOf(page.locator(part));
    expect(lines, what).toBeGreaterThan(10);
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
            await page.goto(FOUND);
            await settledList(page);
            await openFilters(page);
            await expectSound(page, 'filters', '[role="group"].panel');
            await page.getByRole('button', { name: 'Done' }).click();
            // Beside the list there is room for the run.
            if (width < 500) await expectSound(page, 'list');
            await row(page, FAILED).click();
            await expect(runView(page, FAILED)).toHaveAttribute('aria-busy', 'false');
            await expectSound(page, 'explained run');
            await context.addCookies([{ name: 'persona', value: 'none', url }]);
            await page.reload();
            await expect(page.getByRole('heading', { name: 'You cannot read orchestration runs' })).toBeVisible();
            await expectSound(page, 'no access');
        });
    }
}
