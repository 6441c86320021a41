/** Runs that move on while somebody looks: time alone brings it, and what the reader did stays as it was. */
import type { Locator, Page } from '@playwright/test';
import { test } from './movingOrg.ts';
import { runAddress } from './sample.ts';
import { expect, expectAccessible, moveTo, settledRun } from './test.ts';

const MINUTE = 60_000;
const headline = (page: Page): Locator => page.locator('[data-headline]');
const row = (page: Page, name: string): Locator => page.locator('[data-row]').filter({ hasText: name });

/** Opens Home, where these runs stand first, and then the run, in the same document. */
async function lookAt(page: Page, situation: string): Promise<void> {
    await page.clock.install();
    await page.goto('/lightning/page/home');
    await expect(page.getByText('The ones on top move on while you watch.')).toBeVisible();
    await expect(page.locator('[data-situation]').nth(2)).toHaveAttribute('data-situation', /^moves-on/);
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
    await page.locator(`[data-situation="${situation}"]`).getByRole('link', { name: 'Run page' }).click();
    await settledRun(page);
}

const isSameDocument = (page: Page): Promise<boolean> => page.evaluate(() => 'isSameDocument' in window);

test('a run goes from holder to holder, another one fails: the page tells it, and folds and drawer stay', async ({
    page,
    moving
}) => {
    await lookAt(page, 'moves-on');
    await expect(headline(page)).toContainText('Waiting on Claims Desk');
    await row(page, 'Confirm cover').click();
    const drawer = page.getByRole('dialog');
    const entries = drawer.locator('[data-kind]');
    await expect(entries.first()).toContainText('Waiting on Claims Desk');
    const search = drawer.locator('[data-action="search"]');
    await search.fill('glass');
    await expect(entries).toHaveCount(0);

    await moving.pass(page, 2.2 * MINUTE);
    await expect(entries).toContainText(['Glass is covered.']);
    await expect(drawer.getByRole('heading', { name: 'Confirm cover' })).toBeVisible();
    await expect(search).toBeFocused();
    await expect(search).toHaveValue('glass');
    await expectAccessible(page);
    await drawer.locator('[data-action="close"]').click();
    await expect(headline(page)).toContainText('Waiting on Lucia Moretti');
    await expect(page.getByLabel('Highlights')).toContainText('Waiting on Lucia Moretti');
    await expect(row(page, 'Registration')).toHaveAttribute('data-state', 'completed');
    await expect(row(page, 'Assess damage')).toHaveAttribute('data-state', 'waiting');

    await row(page, 'Assessment').click();
    await expect(row(page, 'Assessment')).toHaveAttribute('aria-expanded', 'false');
    await moving.pass(page, 1.5 * MINUTE);
    await expect(headline(page)).toContainText('Waiting on Samuel Osei');
    await expect(row(page, 'Assessment')).toHaveAttribute('aria-expanded', 'false');

    await moveTo(page, runAddress('moves-on-to-failure'));
    await expect(row(page, 'Draft offer')).toHaveAttribute('data-state', 'running');
    await moving.pass(page, MINUTE);
    await expect(headline(page)).toContainText('Failed at Draft offer');
    await expect(page.locator('[data-run-state]')).toHaveAttribute('data-run-state', 'failed-resumable');
    await expect(page.getByText('Get_Price_Book.Name because it was not set')).toBeVisible();
    await expectAccessible(page);
    expect(await isSameDocument(page)).toBe(true);
});

test('focus and scroll stay while rows come and change; the reader goes on from there', async ({ page, moving }) => {
    await lookAt(page, 'moves-on-all-day');
    const scroller = page.locator('[data-scroller]');
    const top = (): Promise<number> => scroller.evaluate((element) => Math.round(element.scrollTop));
    const done = page.locator('[data-filter="completed"]');
    const before = Number(await done.getAttribute('data-count'));
    await scroller.evaluate((element) => (element.scrollTop = 400));
    const claim = row(page, 'Check claim 0137');
    await claim.focus();
    const [key, scrolled] = [await claim.getAttribute('data-row'), await top()];
    expect(scrolled).toBeGreaterThan(0);
    await moving.pass(page, 4.2 * MINUTE);
    await expect.poll(async () => Number(await done.getAttribute('data-count'))).toBeGreaterThan(before);
    await expect(page.locator('[data-row]:focus')).toHaveAttribute('data-row', key ?? '');
    expect(await top()).toBe(scrolled);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-row]:focus')).toHaveAttribute('aria-label', /^Check claim 0139/);
    // The next one to start leaves its place among those that wait: the focus goes with it.
    const next = row(page, 'Check claim 0111');
    await next.focus();
    await expect(next).toHaveAttribute('data-state', 'not-started');
    await moving.pass(page, 2 * MINUTE);
    await expect(next).toHaveAttribute('data-state', 'running');
    await expect(page.locator('[data-row]:focus')).toHaveAttribute('aria-label', /^Check claim 0111/);
    expect(await isSameDocument(page)).toBe(true);
});
