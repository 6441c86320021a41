/** All that the reader chose stands in the address: reload, back, forward and a copied link bring it back, for another reader too. */
import type { Page } from '@playwright/test';
import { countRuns } from './org.ts';
import { runId } from './sample.ts';
import { expect, forEachReader, settledRun, test, type Persona } from './test.ts';
import { askedFor, field, finderAddress, idsOfRows, list, openFilters, row, settledList } from './troubleshooter.ts';

const RUN = runId('waiting-queue');
/** To whom a reader sends a link. */
const ANOTHER: Record<Persona, Persona> = { admin: 'manager', manager: 'assignee', assignee: 'admin' };
const CHOSEN = { process: 'Loan_Approval', status: 'InProgress', sort: 'age-desc', run: RUN };

/** Filters, order, run and drawer as they were chosen. */
async function expectChosen(page: Page, stepId: string): Promise<void> {
    await expect(page.locator(`[data-run-state][data-record-id="${RUN}"]`)).toBeVisible();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.locator('[data-sort]')).toHaveValue('age');
    await expect(page.locator('[data-direction]')).toHaveAttribute('data-direction', 'descending');
    await expect(page.locator('[data-pill]')).toHaveCount(2);
    await expect(row(page, RUN)).toHaveAttribute('aria-selected', 'true');
    expect(askedFor(page)).toEqual({ ...CHOSEN, step: stepId });
}

/** Chooses all of it by hand. @returns Id of the step whose history is open */
async function choose(page: Page): Promise<string> {
    await page.goto(finderAddress());
    await openFilters(page);
    await field(page, 'process').selectOption('Loan_Approval');
    await field(page, 'statuses', 'InProgress').check();
    await page.locator('[data-action="close"]').first().click();
    await page.locator('[data-sort]').selectOption('age');
    await page.locator('[data-direction]').click();
    await row(page, RUN).click();
    const view = page.locator(`[data-run-state="waiting"][data-record-id="${RUN}"][aria-busy="false"]`);
    const step = view.locator('[role="row"][data-state="waiting"][aria-level="2"]').first();
    const id = (await step.getAttribute('data-record-id')) ?? '';
    await step.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    return id;
}

forEachReader((persona) => {
    test(`reload, back and forward bring filters, order, run and open history back; a copied link shows ${ANOTHER[persona]} the same`, async ({
        page,
        context,
        baseURL
    }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        const stepId = await choose(page);
        await expectChosen(page, stepId);
        await page.reload();
        await expectChosen(page, stepId);
        await page.goto('/lightning/page/home');
        await page.goBack();
        await expectChosen(page, stepId);
        await page.goForward();
        await expect(page.getByRole('heading', { name: 'Runs to look at' })).toBeVisible();
        await page.goBack();
        await expectChosen(page, stepId);

        await page.keyboard.press('Escape');
        await page.locator('[data-action="copy-link"]').first().click();
        await expect(page.getByText('Link copied.')).toBeVisible();
        const link = await page.evaluate(() => navigator.clipboard.readText());
        await context.addCookies([{ name: 'persona', value: ANOTHER[persona], url: baseURL ?? '' }]);
        await page.goto('/lightning/page/home');
        await page.goto(link);
        const log = ANOTHER[persona] === 'admin' ? 'readable' : 'none';
        await expect(page.locator(`[data-run-state][data-record-id="${RUN}"][data-log="${log}"]`)).toBeVisible();
        expect(askedFor(page)).toEqual(CHOSEN);
        await expect(page.locator('[data-pill]')).toHaveCount(2);
        await page.goto(finderAddress({ ...CHOSEN, step: stepId }));
        await expectChosen(page, stepId);
    });

    test('back from the run’s own page the list stands as it was left, in the same document', async ({ page }) => {
        await page.goto(finderAddress(CHOSEN));
        const view = page.locator(`[data-run-state][data-record-id="${RUN}"][aria-busy="false"]`);
        await view.getByRole('link', { name: 'Run 0001234' }).click();
        await expect(page).toHaveURL(/\/lightning\/r\//);
        await settledRun(page);
        await page.goBack();
        await expect(row(page, RUN)).toHaveAttribute('aria-selected', 'true');
        await expect(page.locator('[data-sort]')).toHaveValue('age');
        expect(askedFor(page)).toEqual(CHOSEN);
    });

    test('the page stands in the address; Back undoes filters and pages, Forward brings them again', async ({
        page
    }) => {
        // Ended long ago: of these runs little has to be read.
        const old = { createdTo: '2025-10-31' };
        const createdTo = { CreatedDate: { lt: { value: '2025-11-01T00:00:00.000Z' } } };
        const ofProcess = { OrchestrationDeveloperName: { eq: 'Contract_Renewal' }, IsDebugRun: { eq: false } };
        const count = await countRuns(page, { and: [createdTo, ofProcess] });
        const found = page.getByText(`1–${Math.min(50, count)} of ${count} runs`);
        await page.goto(finderAddress(old));
        await settledList(page);
        await page.locator('[data-action="next-page"]').click();
        await expect(page.getByText(/^51–100 of/)).toBeVisible();
        await settledList(page);
        const ids = await idsOfRows(page);
        await page.reload();
        await expect(page.getByText(/^51–100 of/)).toBeVisible();
        await expect.poll(() => idsOfRows(page)).toEqual(ids);
        expect(askedFor(page)).toEqual({ ...old, page: '2' });
        await openFilters(page);
        await field(page, 'process').selectOption('Contract_Renewal');
        await expect(page.locator('[data-pill="process"]')).toBeVisible();
        await expect(found).toBeVisible();
        await page.goBack();
        await expect(page.getByText(/^51–100 of/)).toBeVisible();
        await expect(page.locator('[data-pill]')).toHaveCount(1);
        await page.goBack();
        await expect(page.getByText(/^1–50 of/)).toBeVisible();
        expect(askedFor(page)).toEqual(old);
        await page.goForward();
        await expect(page.getByText(/^51–100 of/)).toBeVisible();
        await page.goForward();
        await expect(found).toBeVisible();
        expect(askedFor(page)).toEqual({ ...old, process: 'Contract_Renewal' });
        await page.goBack();
        await expect(page.getByText(/^51–100 of/)).toBeVisible();
        await page.locator('[data-sort]').selectOption('number');
        await expect(page.getByText(/^1–50 of/)).toBeVisible();
        expect(askedFor(page)).toEqual({ ...old, sort: 'number' });
    });

    test('without a choice the first run is shown; a link holds it', async ({ page, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.goto(finderAddress({ sort: 'number' }));
        const id = (await (await settledRun(page)).getAttribute('data-record-id')) ?? '';
        await settledList(page);
        expect((await idsOfRows(page))[0]).toBe(id);
        await page.locator('[data-action="copy-link"]').first().click();
        await expect(page.getByText('Link copied.')).toBeVisible();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`c__run=${id}`);
    });

    test('what an address asks for and cannot be is named and left out', async ({ page }) => {
        await page.goto(
            finderAddress({
                state: 'waiting,burning',
                hand: 'soon',
                version: 'latest',
                createdFrom: '2025-02-30',
                older: 'long',
                sort: 'beauty',
                process: 'Loan_Approval'
            })
        );
        const notice = page.locator('[data-notice="misread"]');
        for (const value of ['burning', 'soon', 'latest', '2025-02-30', 'long', 'beauty']) {
            await expect(notice).toContainText(value);
        }
        await expect(notice).not.toContainText('waiting');
        await settledList(page);
        await expect(list(page).locator('[data-run-id]:not([data-state="waiting"])')).toHaveCount(0);
        await expect(page.locator('[data-pill]')).toHaveCount(2);
    });

    test('a run, a page and a process that are not there leave a page that works', async ({ page }) => {
        await page.goto(finderAddress({ page: '9999' }));
        const last = Math.ceil((await countRuns(page, { IsDebugRun: { eq: false } })) / 50);
        await expect(page.getByText(`There is no page 9999: the list ends with page ${last}.`)).toBeVisible();
        await page.goto(finderAddress({ run: '0jE000000000000AAA', process: 'No_Such_Process' }));
        await expect(page.getByText('No run matches these filters.')).toBeVisible();
        await expect(page.getByText('No run with this Id is visible to you.')).toBeVisible();
        await page.locator('[data-action="clear"]').click();
        await settledList(page);
        await expect(page.getByText(/^1–50 of/)).toBeVisible();
    });
});
