/** What an admin sets in the App Builder: `mode` compact shows the strip of stages however wide the place is. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { runAddress, runId } from './sample.ts';
import { expect, expectAccessible, settledRun, test } from './test.ts';

const strip = (page: Page): Locator => page.locator('c-orchestration-stage-strip');
const rows = (page: Page): Locator => page.locator('[data-row]');
const all = (page: Page): Locator => page.locator('[data-action="all-steps"]');

async function setProperties(context: BrowserContext, baseURL: string | undefined, value: string): Promise<void> {
    await context.addCookies([{ name: 'properties', value, url: baseURL ?? '' }]);
}

/** The page of the run, in a place of more than 48rem: there is room for a time axis. */
async function wideRun(page: Page, situation: string): Promise<Locator> {
    await page.goto(runAddress(situation));
    const view = await settledRun(page);
    expect((await view.boundingBox())?.width).toBeGreaterThan(48 * 16);
    return view;
}

test.describe('mode compact', () => {
    test.beforeEach(({ context, baseURL }) => setProperties(context, baseURL, 'mode=compact'));

    test('a strip of stages in a wide place; the rows when asked for, by mouse', async ({ page }) => {
        const view = await wideRun(page, 'waiting-queue');
        await expect(strip(page).locator('ol > li[data-record-id]')).toHaveCount(5);
        await expect(strip(page).locator('ol > li[data-state="waiting"]')).toContainText('Legal review');
        await expect(strip(page).locator('button[data-record-id]')).toHaveText([
            /Review contract.*Legal Queue/,
            /Wait for register entry/
        ]);
        await expect(rows(page)).toHaveCount(0);
        await expect(view.locator('[data-action="search"]')).toHaveCount(0);
        await expectAccessible(page);
        await all(page).click();
        await expect(all(page)).toHaveAttribute('aria-expanded', 'true');
        await expect(rows(page).first()).toBeVisible();
        await expect(view.locator('[data-action="search"]')).toBeVisible();
        await expectAccessible(page);
        await all(page).click();
        await expect(rows(page)).toHaveCount(0);
    });

    test('by keyboard: the rows open and fold, a step’s history opens and gives the focus back', async ({ page }) => {
        await wideRun(page, 'waiting-queue');
        await all(page).focus();
        await page.keyboard.press('Enter');
        await expect(rows(page).first()).toBeVisible();
        await expect(all(page)).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(rows(page)).toHaveCount(0);
        const step = strip(page).locator('button[data-state="waiting"]');
        await step.focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('dialog').getByRole('heading', { name: 'Review contract' })).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(step).toBeFocused();
    });

    test('the headline’s step leads to its row: the rows come', async ({ page }) => {
        await wideRun(page, 'waiting-queue');
        await page.locator('[data-piece="place"] button').click();
        await expect(page.locator('[data-row]:focus')).toHaveAttribute('aria-label', /^Review contract/);
    });

    test('a failed run: what failed, what was left open, what the system closed, in the states of the rows', async ({
        page
    }) => {
        await wideRun(page, 'failed-resumable');
        const listed = strip(page).locator('button[data-record-id]');
        await expect(listed).toHaveText([/Calculate price.*Failed/, /Cannot be finished/, /Closed by system/]);
        const states = await listed.evaluateAll((buttons) =>
            buttons.map(({ dataset }) => [dataset['recordId'] ?? '', dataset['state'] ?? ''] as const)
        );
        await all(page).click();
        for (const [id, state] of states) {
            await expect(page.locator(`[data-row][data-record-id="${id}"]`)).toHaveAttribute('data-state', state);
        }
        await expectAccessible(page);
    });

    test('the timeline’s own page has no properties: the rows stand there', async ({ page }) => {
        await page.goto(`/lightning/cmp/c__orchestrationTimeline?c__recordId=${runId('waiting-queue')}`);
        await settledRun(page);
        await expect(rows(page).first()).toBeVisible();
        await expect(strip(page)).toHaveCount(0);
    });
});

test('mode auto: the same place has the rows, and no strip', async ({ page }) => {
    await wideRun(page, 'waiting-queue');
    await expect(rows(page).first()).toBeVisible();
    await expect(strip(page)).toHaveCount(0);
});

test('a heading stands above the timeline', async ({ page, context, baseURL }) => {
    await setProperties(context, baseURL, 'heading=Where%20it%20stands');
    await wideRun(page, 'waiting-queue');
    await expect(page.getByRole('heading', { name: 'Where it stands', level: 2 })).toBeVisible();
    await expectAccessible(page);
});

test('the preview refuses what the App Builder would not take', async ({ page, context, baseURL }) => {
    await setProperties(context, baseURL, 'mode=wide');
    await page.goto(runAddress('waiting-queue'));
    await expect(page.getByText('mode takes auto or compact, not "wide"')).toBeVisible();
});
