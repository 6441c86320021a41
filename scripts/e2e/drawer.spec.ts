import type { Locator, Page } from '@playwright/test';
import { runAddress } from './sample.ts';
import { expect, expectAccessible, settledRun, test } from './test.ts';

const drawer = (page: Page): Locator => page.getByRole('dialog');

async function liveStep(page: Page): Promise<Locator> {
    await page.goto(runAddress('waiting-queue'));
    const view = await settledRun(page);
    return view.locator('[role="row"][data-state="waiting"]').last();
}

test('a click on a step opens its history, and the close button gives the page back', async ({ page }) => {
    await (await liveStep(page)).click();
    await expect(drawer(page).getByRole('heading', { name: 'Review contract' })).toBeVisible();
    await expect(drawer(page)).toContainText('Priya is on leave until 8 December.');
    await expectAccessible(page);
    await drawer(page).locator('[data-action="close"]').click();
    await expect(drawer(page)).toBeHidden();
});

test('by keyboard: Enter opens, focus goes in, Escape closes, focus returns', async ({ page }) => {
    const step = await liveStep(page);
    const id = await step.getAttribute('data-record-id');
    await step.click();
    await expect(drawer(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawer(page)).toBeHidden();
    // The view has heard of it: else Enter asks for the step that still counts as open.
    await expect(page.locator('[role="row"][aria-selected="true"]')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(drawer(page)).toBeVisible();
    const inside = await drawer(page).evaluate((dialog) => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return dialog.contains(active);
    });
    expect(inside).toBe(true);
    await page.keyboard.press('Escape');
    await expect(drawer(page)).toBeHidden();
    const focused = page.locator('[role="row"]:focus');
    await expect(focused).toHaveAttribute('data-record-id', id ?? '');
});

test('previous and next walk the steps of the run', async ({ page }) => {
    await (await liveStep(page)).click();
    await drawer(page).locator('[data-action="next"]').click();
    await expect(drawer(page).getByRole('heading', { name: 'Confirm land register' })).toBeVisible();
    await drawer(page).locator('[data-action="previous"]').click();
    await expect(drawer(page).getByRole('heading', { name: 'Review contract' })).toBeVisible();
});

test('the details name the step’s documented fields', async ({ page }) => {
    await (await liveStep(page)).click();
    await drawer(page).getByRole('tab', { name: 'Details' }).click();
    await expect(drawer(page)).toContainText('Review_contract');
    await expectAccessible(page);
});

test('the history is searched, turned round, and widened to the whole run', async ({ page }) => {
    await (await liveStep(page)).click();
    const entries = drawer(page).locator('[data-kind]');
    await expect(entries.first()).toContainText('Waiting on');
    await drawer(page).locator('[data-action="order"]').click();
    await expect(entries.first()).toContainText('Step started');
    await drawer(page).locator('[data-action="search"]').fill('leave until');
    await expect(entries).toHaveCount(1);
    await drawer(page).locator('[data-action="search"]').fill('');
    const own = await entries.count();
    await drawer(page).locator('[data-scope="run"]').click();
    await expect.poll(() => entries.count()).toBeGreaterThan(own);
    await expectAccessible(page);
});

test('what is shown is copied in four forms', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await (await liveStep(page)).click();
    const copied = async (form: string): Promise<string> => {
        await drawer(page).locator('[data-action="copy"]').click();
        await drawer(page).locator(`[data-choice="${form}"]`).click();
        await expect(
            drawer(page)
                .getByRole('status')
                .filter({ hasText: /copied/i })
        ).toBeVisible();
        return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('markdown')).toContain('| --- |');
    expect(await copied('csv')).toContain('Time (UTC)');
    expect(JSON.parse(await copied('json'))).toBeTruthy();
    expect(await copied('soql')).toMatch(/^SELECT .*\sFROM FlowOrchestrationLog/s);
});

test('tracked changes and posts stand among the milestones where the org has them', async ({ page }) => {
    await (await liveStep(page)).click();
    await drawer(page).locator('[data-scope="run"]').click();
    await expect(drawer(page).locator('[data-filter="fields"]')).toBeVisible();
    await expect(drawer(page).locator('[data-filter="posts"]')).toBeVisible();
});

test('a card shows on hover and on focus, and goes by Escape', async ({ page }) => {
    const step = await liveStep(page);
    const card = page.locator('[popover]:popover-open');
    await step.hover();
    await expect(card).toContainText('Review contract');
    await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
    await expect(card).toHaveCount(0);
    await page.locator('[data-row][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await expect(card).toContainText('Confirm land register');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
});
