/** The troubleshooter without a pointer: filters, list, run and the way back. */
import type { Locator, Page } from '@playwright/test';
import { countRuns } from './org.ts';
import { runId } from './sample.ts';
import { expect, forEachReader, settledRun, test } from './test.ts';
import {
    askedFor,
    field,
    finderAddress,
    idsOfRows,
    list,
    row,
    runView,
    search,
    settledList
} from './troubleshooter.ts';

const focused = (page: Page): Locator => page.locator(':focus');

forEachReader(() => {
    test('filters are opened, set and closed by keys alone', async ({ page }) => {
        await page.goto(finderAddress());
        await settledList(page);
        await search(page).focus();
        await page.keyboard.press('Tab');
        await expect(focused(page)).toHaveAttribute('data-action', 'hand');
        await page.keyboard.press('Tab');
        await expect(focused(page)).toHaveAttribute('data-action', 'filters');
        await page.keyboard.press('Enter');
        const panel = page.getByRole('group', { name: 'Filters' });
        await expect(panel).toBeVisible();
        await expect(panel.locator(':focus')).toHaveCount(1);
        await field(page, 'statuses', 'Error').focus();
        await page.keyboard.press('Space');
        await expect(page.locator('[data-pill="statuses"]')).toContainText('Error');
        await page.keyboard.press('Escape');
        await expect(panel).toBeHidden();
        await expect(focused(page)).toHaveAttribute('data-action', 'filters');
        const count = await countRuns(page, { and: [{ IsDebugRun: { eq: false } }, { Status: { eq: 'Error' } }] });
        await expect(list(page)).toHaveAttribute('data-total', String(count));
        await page.locator('[data-pill="statuses"]').focus();
        await page.keyboard.press('Enter');
        await expect(field(page, 'statuses', 'InProgress')).toBeFocused();
        await page.keyboard.press('Escape');
        await page.locator('[data-remove="statuses"]').focus();
        await page.keyboard.press('Enter');
        await expect(page.locator('[data-pill]')).toHaveCount(0);
        await expect(focused(page)).toHaveAttribute('data-action', 'filters');
        await search(page).fill('renewal');
        await page.keyboard.press('Enter');
        expect(askedFor(page)['text']).toBe('renewal');
        await page.keyboard.press('Escape');
        await expect(search(page)).toHaveValue('');
        expect(askedFor(page)).not.toHaveProperty('text');
    });

    test('arrows walk the list, Enter goes into the run, Escape comes back', async ({ page }) => {
        await page.goto(finderAddress());
        await settledList(page);
        const ids = await idsOfRows(page);
        await expect(list(page).locator('[tabindex="0"]')).toHaveCount(1);
        await page.locator('[data-direction]').focus();
        await page.keyboard.press('Tab');
        await expect(row(page, ids[0] ?? '')).toBeFocused();
        for (const [key, at] of [
            ['ArrowDown', 1],
            ['ArrowDown', 2],
            ['ArrowUp', 1],
            ['PageDown', 11],
            ['End', 49],
            ['Home', 0],
            ['ArrowUp', 0],
            ['ArrowDown', 1]
        ] as const) {
            await page.keyboard.press(key);
            await expect(row(page, ids[at] ?? ''), key).toBeFocused();
            await expect(row(page, ids[at] ?? ''), key).toBeInViewport();
        }
        expect(askedFor(page)).toEqual({});
        await page.keyboard.press('Space');
        await expect(runView(page, ids[1] ?? '')).toBeVisible();
        await expect(row(page, ids[1] ?? '')).toBeFocused();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        const run = page.getByRole('region', { name: 'Run', exact: true });
        await expect(run).toBeFocused();
        await expect(runView(page, ids[2] ?? '')).toBeVisible();
        expect(askedFor(page)['run']).toBe(ids[2]);
        await page.keyboard.press('Tab');
        await expect(run.locator(':focus')).toHaveCount(1);
        await page.keyboard.press('Escape');
        await expect(row(page, ids[2] ?? '')).toBeFocused();
        await expect(row(page, ids[2] ?? '')).toHaveAttribute('aria-selected', 'true');
    });

    test('Escape closes what lies over the run before it leads back to the list', async ({ page }) => {
        await page.goto(finderAddress({ text: runId('waiting-queue') }));
        const run = await settledRun(page);
        await run.locator('[role="row"][data-state="waiting"][aria-level="2"]').first().press('Enter');
        await expect(page.getByRole('dialog')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
        await expect(list(page).locator(':focus')).toHaveCount(0);
        // A browser tells of a closed dialog a moment after it is gone.
        await expect.poll(() => askedFor(page)).not.toHaveProperty('step');
        await expect(page.getByRole('region', { name: 'Run', exact: true }).locator(':focus')).toHaveCount(1);
        await page.keyboard.press('Escape');
        await expect(row(page, runId('waiting-queue'))).toBeFocused();
    });

    test('the list’s width is the reader’s, by keys and by pointer', async ({ page }) => {
        await page.goto(finderAddress());
        const grip = page.getByRole('separator', { name: 'Width of the list' });
        const width = async (): Promise<number> => Math.round((await list(page).boundingBox())?.width ?? 0);
        const before = await width();
        await grip.focus();
        await page.keyboard.press('ArrowRight');
        await expect.poll(width).toBe(before + 16);
        await page.keyboard.press('End');
        await expect(grip).toHaveAttribute('aria-valuenow', '36');
        await page.keyboard.press('Home');
        await expect(grip).toHaveAttribute('aria-valuenow', '18');
        const box = await grip.boundingBox();
        await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 40);
        await page.mouse.down();
        await page.mouse.move((box?.x ?? 0) + 68, (box?.y ?? 0) + 40);
        await page.mouse.up();
        await expect(grip).toHaveAttribute('aria-valuenow', '22');
    });
});
