/** The troubleshooter where there is room for one thing at a time. */
import { expect, expectAccessible, forEachReader, settledRun, test } from './test.ts';
import { askedFor, field, finderAddress, idsOfRows, list, row, runView, settledList } from './troubleshooter.ts';

test.use({ viewport: { width: 390, height: 844 } });

forEachReader(() => {
    test('list and run stand one at a time; the bar leads back and to the neighbours', async ({ page }) => {
        await page.goto(finderAddress());
        await settledList(page);
        const ids = await idsOfRows(page);
        await expect(page.locator('[data-run-state]')).toHaveCount(0);
        await row(page, ids[1] ?? '').click();
        await expect(runView(page, ids[1] ?? '')).toBeVisible();
        await expect(list(page)).toBeHidden();
        await expect(page.getByText('2 of 50')).toBeVisible();
        await page.getByRole('button', { name: 'Next run' }).click();
        await expect(runView(page, ids[2] ?? '')).toBeVisible();
        await page.getByRole('button', { name: 'Previous run' }).click();
        await page.getByRole('button', { name: 'Previous run' }).click();
        await expect(runView(page, ids[0] ?? '')).toBeVisible();
        await expect(page.getByRole('button', { name: 'Previous run' })).toBeDisabled();
        await settledRun(page);
        await page.reload();
        await expect(runView(page, ids[0] ?? '')).toBeVisible();
        await page.locator('[data-action="back"]').click();
        await expect(list(page)).toBeVisible();
        await expect(page.locator('[data-run-state]')).toHaveCount(0);
        await expect(row(page, ids[0] ?? '')).toBeFocused();
        expect(askedFor(page)).toEqual({});
        await row(page, ids[20] ?? '').click();
        await expect(runView(page, ids[20] ?? '')).toBeVisible();
        await page.goBack();
        await expect(row(page, ids[20] ?? '')).toBeFocused();
        await expect(row(page, ids[20] ?? '')).toBeInViewport();
    });

    test('one button opens all filters, and counts them', async ({ page }) => {
        await page.goto(finderAddress({ status: 'Error', process: 'Claim_Handling' }));
        await settledList(page);
        const button = page.getByRole('button', { name: 'Filters (2)' });
        await button.click();
        const panel = page.getByRole('group', { name: 'Filters' });
        await expect(field(page, 'statuses', 'Error')).toBeChecked();
        await expectAccessible(page);
        await panel.locator('[data-action="clear"]').click();
        await panel.locator('[data-action="close"]').click();
        await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeFocused();
        await expect(panel).toBeHidden();
    });
});
