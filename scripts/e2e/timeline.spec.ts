import type { Page } from '@playwright/test';
import { runAddress, runId } from './sample.ts';
import { expect, expectAccessible, settledRun, test } from './test.ts';

/** The run of 30 steps in 5 stages that waits on a queue. */
const runPage = (state = ''): string =>
    `/lightning/cmp/c__orchestrationTimeline?c__recordId=${runId('waiting-queue')}${state}`;
const fold = (page: Page) => page.locator('[data-fold]');
const rows = (page: Page) => page.locator('[data-row]');

test('a quiet stretch is folded and can be opened, by mouse and by keys', async ({ page }) => {
    await page.goto(runPage());
    await settledRun(page);
    await expect(fold(page)).toHaveAttribute('aria-expanded', 'false');
    await fold(page).click();
    await expect(fold(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('.dots')).toHaveCount(0);
    await page.locator('[data-row][tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await expect(fold(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(fold(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(fold(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(rows(page).first()).toBeFocused();
});

test('the axis counts by the clock or from the start, and the address says which', async ({ page }) => {
    await page.goto(runPage());
    await settledRun(page);
    await page.locator('[data-axis="elapsed"]').click();
    await expect(page.locator('[role="columnheader"] .tick').first()).toHaveText(/^\d+(s|d|h)/);
    await expect(page).toHaveURL(/c__axis=elapsed/);
    await page.reload();
    await settledRun(page);
    await expect(page.locator('[data-axis="elapsed"]')).toHaveAttribute('aria-pressed', 'true');
    await page.locator('[data-axis="clock"]').click();
    await expect(page).not.toHaveURL(/c__axis/);
});

test('an address opens the view as it was: filter, search, path and the open step', async ({ page }) => {
    await page.goto(runPage('&c__show=completed&c__find=appraisal&c__path=off&c__other=kept'));
    await settledRun(page);
    await expect(page.locator('[data-filter="completed"]')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('[data-action="search"]')).toHaveValue('appraisal');
    await expect(page.locator('[data-action="path"]')).not.toBeChecked();
    await expect(page.locator('[data-row][aria-level="2"]')).toHaveCount(2);
    await page.locator('[data-row][aria-level="2"]').first().click();
    await expect(page).toHaveURL(/c__step=/);
    await expect(page).toHaveURL(/c__other=kept/);
    await page.reload();
    await settledRun(page);
    await expect(page.locator('dialog.drawer')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/c__step/);
});

test('on a record’s page the address is left alone', async ({ page }) => {
    await page.goto(runAddress('waiting-queue'));
    await settledRun(page);
    const before = page.url();
    await page.locator('[data-axis="elapsed"]').click();
    await expect(page.locator('[data-axis="elapsed"]')).toHaveAttribute('aria-pressed', 'true');
    expect(page.url()).toBe(before);
});

test('all stages are folded and opened at once', async ({ page }) => {
    await page.goto(runPage());
    await settledRun(page);
    await page.locator('[data-action="fold"]').click();
    await expect(page.locator('[data-row][aria-level="2"]')).toHaveCount(0);
    await page.locator('[data-action="fold"]').click();
    await expect(page.locator('[data-row][aria-expanded="true"]')).toHaveCount(5);
});

test('the slowest path is drawn or not', async ({ page }) => {
    await page.goto(runPage());
    await settledRun(page);
    await expect(page.locator('.path.under').first()).toBeAttached();
    await page.locator('[data-action="path"]').uncheck();
    await expect(page.locator('.path.under')).toHaveCount(0);
});

test('what usually comes next stands below the last row, without a record', async ({ page }) => {
    await page.goto(runPage());
    await settledRun(page);
    const next = page.locator('[data-expected]').first();
    await expect(next).toContainText('usually next');
    await expect(next).not.toHaveAttribute('data-record-id');
    await expectAccessible(page);
});

test('the headline’s step leads to its row', async ({ page }) => {
    await page.goto(runPage('&c__show=completed'));
    await settledRun(page);
    await page.locator('[data-piece="place"] button').click();
    await expect(page.locator('[data-row]:focus')).toHaveAttribute('aria-label', /^Review contract/);
});

test('? lists the keys while the focus is in the rows, and gives the focus back', async ({ page }) => {
    await page.goto(runPage());
    await settledRun(page);
    const row = page.locator('[data-row][tabindex="0"]');
    await row.focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('First or last row');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(row).toBeFocused();
});

test('the copied link holds what was chosen', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(runAddress('waiting-queue'));
    await settledRun(page);
    await page.locator('[data-axis="elapsed"]').click();
    await page.locator('[data-filter="completed"]').click();
    await page.locator('[data-action="copy"]').first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/c__show=completed/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('c__axis=elapsed');
});

test('the usual stands above a live bar, and a slow step is flagged', async ({ page }) => {
    await page.goto(runPage());
    await settledRun(page);
    await expect(page.locator('.usual').first()).toBeAttached();
    await expect(page.locator('[data-piece="slower"]')).toContainText('longer than usual');
});

test('320 pixels show a strip of stages, and all steps when they are asked for', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(runPage());
    await settledRun(page);
    await expect(page.locator('[data-row]')).toHaveCount(0);
    await expectAccessible(page);
    await page.locator('[data-action="all-steps"]').click();
    await expect(page.locator('[data-row]').first()).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'wider than the window').toBeLessThanOrEqual(0);
    await expectAccessible(page);
});
