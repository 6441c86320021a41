/** Rows of the dashboard that need a hand: their cards, and the way from the sentence above to them. */
import type { Locator, Page } from '@playwright/test';
import { runId } from './sample.ts';
import { expect, expectAccessible, test } from './test.ts';

const dashboard = (page: Page): Locator => page.locator('[data-dashboard]');
const rows = (page: Page, reason: string): Locator => page.locator(`[data-group="attention-${reason}"] [data-row]`);
const card = (page: Page): Locator => page.locator('c-orchestration-attention-card .card:popover-open');

test.beforeEach(async ({ page }) => {
    await page.goto('/lightning/page/home');
    await expect(dashboard(page)).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
});

/** Whether two boxes have a place in common. */
async function overlaps(one: Locator, other: Locator): Promise<boolean> {
    const [a, b] = [await one.boundingBox(), await other.boundingBox()];
    if (!a || !b) throw new Error('one of them is not there');
    return a.y < b.y + b.height && b.y < a.y + a.height;
}

test('a row has a card on hover and on focus, never over the row, and Escape closes it', async ({ page }) => {
    const row = rows(page, 'slow').first();
    await row.hover();
    await expect(card(page)).toContainText(/Process\s*.+ v\d+/);
    for (const term of ['Run', 'Step', 'Held by', 'Since', 'Usually']) await expect(card(page)).toContainText(term);
    expect(await overlaps(row, card(page))).toBe(false);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await page.mouse.move(0, 0);
    const [first, last] = [rows(page, 'slow').first(), rows(page, 'resumable').last()];
    await last.getByRole('link').first().focus();
    await page.keyboard.press('Tab');
    await expect(card(page)).toContainText('Until');
    expect(await overlaps(last, card(page))).toBe(false);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(first).toBeVisible();
});

test('each row has two targets at most, and names the other reasons to those who see no card', async ({ page }) => {
    const all = page.locator('[data-group] [data-row]');
    for (const row of await all.all()) {
        expect(await row.locator('a, button').count()).toBeLessThanOrEqual(2);
    }
    const also = all.filter({ hasText: 'Also: ' }).first();
    await expect(also).toContainText(/Also: (Slower than usual|Left open|Inactive holder)/);
    await also.hover();
    await expect(card(page)).toContainText('Also: ');
});

test('the time in the sentence leads to its row', async ({ page }) => {
    const jump = dashboard(page).locator('[data-action="jump"]');
    const [time] = ((await jump.textContent()) ?? '').split(',');
    await jump.click();
    const row = rows(page, 'resumable').first();
    await expect(row.getByRole('link').first()).toBeFocused();
    await expect(row).toContainText(time ?? '');
    await expect(row).toBeInViewport();
    await expect(row).toHaveClass(/row_tints/);
});

test('on a phone a card stays in the window', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const row = rows(page, 'left-open').first();
    await row.scrollIntoViewIfNeeded();
    await row.hover();
    const box = await card(page).boundingBox();
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(await overlaps(row, card(page))).toBe(false);
});

/** From now on the org has these runs only. */
async function only(page: Page, ids: readonly string[]): Promise<void> {
    await page.route('**/services/data/*/graphql', async (route) => {
        if (!/query Orchestration(RunPage|LeftOpenRuns)\(/.test(route.request().postData() ?? ''))
            return route.fallback();
        type Root = { edges: { node: { Id: string } }[]; totalCount: number };
        const body = (await (await route.fetch()).json()) as { data: { uiapi: { query: Record<string, Root> } } };
        for (const root of Object.values(body.data.uiapi.query)) {
            root.edges = root.edges.filter(({ node }) => ids.includes(node.Id));
            root.totalCount = root.edges.length;
        }
        return route.fulfill({ json: body });
    });
    await page.reload();
    await expect(dashboard(page)).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
}

test('good news names what was checked, and what is closest to its limit', async ({ page }) => {
    await only(page, ['running-between-stages', 'running-just-started', 'waiting-group'].map(runId));
    await expect(dashboard(page).locator('[data-lead]')).toHaveText('Nothing needs a hand.');
    const news = dashboard(page).locator('.good');
    await expect(news.getByRole('heading')).toHaveText(/^(All|1 of) 3 runs in progress are within their usual time/);
    await expect(news.locator('[data-check][data-value="0"]')).toHaveCount(7);
    await expect(news).toContainText(/Closest to its limit: .+, usually at most .+\./);
    await expect(news.getByRole('link')).not.toHaveText(/^Run /);
    await expect(news.getByRole('link')).toHaveAttribute('href', /orchestrationTimeline/);
    await expectAccessible(page);
});
