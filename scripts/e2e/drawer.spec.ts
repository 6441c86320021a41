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
