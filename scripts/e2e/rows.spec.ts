import type { Page } from '@playwright/test';
import { runId } from './sample.ts';
import { expect, expectAccessible, settledRun, test } from './test.ts';

const runPage = (code: string, state = ''): string =>
    `/lightning/cmp/c__orchestrationTimeline?c__recordId=${runId(code)}${state}`;
const card = (page: Page) => page.locator('[popover]:popover-open');

test('a stage counts its steps by state', async ({ page }) => {
    await page.goto(runPage('failed-resumable'));
    await settledRun(page);
    const stage = page.locator('[data-row][data-state="failed"][aria-level="1"]');
    await expect(stage).toHaveAttribute(
        'aria-label',
        /2 of 7 done, Failed: 1, Left open: 1, Stopped: 2, Not started: 1,/
    );
    await expect(stage.getByRole('img', { name: 'Failed: 1' })).toBeVisible();
    await stage.hover();
    await expect(card(page)).toContainText('Left open: 1');
});

test('beside a sidebar the search is an icon and the axis a menu', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 900 });
    await page.goto(runPage('waiting-queue'));
    await settledRun(page);
    await page.getByRole('button', { name: 'Time axis: Clock' }).click();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/c__axis=elapsed/);
    await expect(page.getByRole('button', { name: 'Time axis: Elapsed' })).toBeFocused();
    await page.locator('[data-action="open-search"]').click();
    await page.keyboard.type('appraisal');
    await expect(page.locator('[data-row][aria-level="2"]')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-action="open-search"]')).toBeFocused();
});

test('a chosen filter has its chip, even where no step is left by it', async ({ page }) => {
    await page.goto(runPage('waiting-queue', '&c__show=stalled'));
    await settledRun(page);
    const chip = page.locator('[data-filter="stalled"]');
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await expect(chip).toHaveAttribute('data-count', '0');
    await expect(page.getByText('No step matches')).toHaveCount(1);
});

test('the card of a focused row goes along where the row is scrolled into view', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 600 });
    await page.goto(runPage('waiting-queue'));
    await settledRun(page);
    await page.locator('[data-row][tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    const row = page.locator('[data-row]:focus');
    await expect(row).toBeInViewport({ ratio: 1 });
    await expect(card(page)).toContainText('Sign contract');
    await expect
        .poll(async () => {
            const [above, below] = [await card(page).boundingBox(), await row.boundingBox()];
            return Math.abs((above?.y ?? 0) + (above?.height ?? 0) - (below?.y ?? 0));
        })
        .toBeLessThan(8);
    await page.mouse.wheel(0, -40);
    await expect(card(page)).toHaveCount(0);
});

test('every chart names a day, whatever is folded', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 900 });
    for (const code of ['failed-resumable', 'waiting-queue']) {
        await page.goto(runPage(code));
        await settledRun(page);
        await expect(page.locator('.tick').first()).toHaveText(/\d{1,2} \w{3}|\w{3} \d{1,2}/);
    }
});
