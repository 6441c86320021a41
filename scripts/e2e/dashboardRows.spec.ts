/** Rows of the dashboard for each reader: what each says and where it leads, its card, and room for it at every width. */
import type { Locator, Page } from '@playwright/test';
import { expectOwnWork, expectRows } from './attentionRows.ts';
import { dashboardOf, expectListOf, openDashboard, valueOf } from './dashboardPage.ts';
import { expectLayoutFirst, expectRoom } from './dashboardRoom.ts';
import { runId } from './sample.ts';
import { expect, expectAccessible, forEachReader, test } from './test.ts';

const GRAPHQL = '**/services/data/*/graphql';
const rows = (page: Page, reason: string): Locator => page.locator(`[data-group="attention-${reason}"] [data-row]`);
const card = (page: Page): Locator => page.locator('c-orchestration-attention-card .card:popover-open');

/** Whether two boxes have a place in common. */
async function overlaps(one: Locator, other: Locator): Promise<boolean> {
    const [a, b] = [await one.boundingBox(), await other.boundingBox()];
    if (!a || !b) throw new Error('one of them is not there');
    return a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A card on hover and on focus, never over the row; Escape closes it. */
async function expectCards(page: Page): Promise<void> {
    const slow = rows(page, 'slow').first();
    const hasSlow = (await slow.count()) > 0;
    const row = hasSlow ? slow : page.locator('[data-group^="attention-"] [data-row]').last();
    await row.hover();
    for (const term of ['Run', 'Step', 'Held by', 'Since', ...(hasSlow ? ['Usually'] : [])]) {
        await expect(card(page)).toContainText(term);
    }
    await expect(card(page)).toContainText(/Process\s*\S+/);
    expect(await overlaps(row, card(page))).toBe(false);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await page.mouse.move(0, 0);
    const last = rows(page, 'resumable').last();
    await last.getByRole('link').first().focus();
    await page.keyboard.press('Tab');
    await expect(card(page)).toContainText('Until');
    expect(await overlaps(last, card(page))).toBe(false);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(row).toBeVisible();
}

/** The focus goes from a number into its list, and back. */
async function expectFocusKept(page: Page, figures: string[]): Promise<void> {
    for (const figure of figures) {
        const opener = page.locator(`button[data-figure="${figure}"]`);
        await opener.focus();
        await page.keyboard.press('Enter');
        const list = page.locator('[data-list="runs"]');
        await expect(list).toHaveAttribute('aria-busy', 'false');
        await expect(opener).not.toBeFocused();
        await page.keyboard.press('Escape');
        await expect(list).toHaveCount(0);
        await expect(opener).toBeFocused();
    }
}

/** The time in the sentence leads to its row. */
async function expectJump(page: Page): Promise<void> {
    const jump = dashboardOf(page).locator('[data-action="jump"]');
    const [time] = ((await jump.textContent()) ?? '').split(',');
    await jump.click();
    const row = rows(page, 'resumable').first();
    await expect(row.getByRole('link').first()).toBeFocused();
    await expect(row).toContainText(time ?? '');
    await expect(row).toBeInViewport();
    await expect(row).toHaveClass(/row_tints/);
    await page.keyboard.press('Escape');
}

async function expectCardOnPhone(page: Page): Promise<void> {
    await page.setViewportSize({ width: 390, height: 844 });
    const row = page.locator('[data-group^="attention-"] [data-row]').last();
    await row.scrollIntoViewIfNeeded();
    await row.hover();
    await expect(card(page)).toBeVisible();
    const box = await card(page).boundingBox();
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(await overlaps(row, card(page))).toBe(false);
    await page.mouse.move(0, 0);
}

forEachReader(() => {
    test('layout first; rows, cards and lists say what they should, lead on, and have room at every width', async ({
        page
    }) => {
        test.setTimeout(180_000);
        await expectLayoutFirst(page);
        await expectOwnWork(page);
        await expectRows(page);
        await expectCards(page);
        await expectFocusKept(page, ['now-waiting', 'ended-failed', 'attention-resumable']);
        await expectJump(page);
        await expectRoom(page);
        await expectCardOnPhone(page);
        await page.setViewportSize({ width: 1280, height: 900 });
        const reason = (await valueOf(page, 'attention-stalled')) > 0 ? 'stalled' : 'resumable';
        const value = await valueOf(page, `attention-${reason}`);
        await page.locator(`[data-figure="attention-${reason}"]`).click();
        await dashboardOf(page).locator('[data-action="troubleshooter"]').click();
        await expect(page).toHaveURL(new RegExp(`Orchestration_Troubleshooter.*c__hand=${reason}`));
        await expectListOf(page, value);
    });
});

test('a row names the other reasons to those who see no card, too; the menu leads to the troubleshooter', async ({
    page
}) => {
    await openDashboard(page);
    const also = page.locator('[data-group] [data-row]').filter({ hasText: 'Also: ' }).first();
    await expect(also).toContainText(/Also: (Slower than usual|Left open|Inactive holder)/);
    await also.hover();
    await expect(card(page)).toContainText('Also: ');
    await expect(card(page)).toContainText(/Process\s*.+ v\d+/);
    await expectAccessible(page);
    await page.locator('[data-whose="mine"]').click();
    await dashboardOf(page).locator('[data-action="actions"]').click();
    await page.locator('[data-choice="troubleshooter"]').click();
    await expect(page).toHaveURL(/Orchestration_Troubleshooter.*c__mine=1/);
});

/** From now on the org has these runs only. */
async function only(page: Page, ids: readonly string[]): Promise<void> {
    await page.route(GRAPHQL, async (route) => {
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
}

test('good news names what was checked, and what is closest to its limit', async ({ page }) => {
    await only(page, ['running-between-stages', 'running-just-started', 'waiting-group'].map(runId));
    await openDashboard(page);
    await expect(dashboardOf(page).locator('[data-lead]')).toHaveText('Nothing needs a hand.');
    const news = dashboardOf(page).locator('.good');
    await expect(news.getByRole('heading')).toHaveText(/^(All|1 of) 3 runs in progress are within their usual time/);
    await expect(news.locator('[data-check][data-value="0"]')).toHaveCount(7);
    await expect(news).toContainText(/Closest to its limit: .+, usually at most .+\./);
    await expect(news.getByRole('link')).not.toHaveText(/^Run /);
    await expect(news.getByRole('link')).toHaveAttribute('href', /orchestrationTimeline/);
    await expectAccessible(page);
});
