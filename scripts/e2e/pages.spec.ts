import type { Locator } from '@playwright/test';
import { recordAddress, runAddress, runId } from './sample.ts';
import { expect, expectAccessible, settledRun, test } from './test.ts';

test('an Opportunity shows the run that it started, with the same state in its highlights', async ({ page }) => {
    await page.goto(recordAddress('waiting-queue'));
    const view = await settledRun(page);
    await expect(view).toHaveAttribute('data-record-id', runId('waiting-queue'));
    const badge = page.getByLabel('Highlights').locator(`[data-record-id="${runId('waiting-queue')}"]`);
    await expect(badge).toHaveAttribute('data-state', 'waiting');
    await expect(badge).toContainText('Waiting on Legal Queue · 3d 4h');
    await expectAccessible(page);
});

test('the timeline’s own page takes the Id of a run or of a record', async ({ page }) => {
    await page.goto(`/lightning/cmp/c__orchestrationTimeline?c__recordId=${runId('running')}`);
    await expect(await settledRun(page)).toHaveAttribute('data-record-id', runId('running'));
    const record = recordAddress('waiting-queue').split('/')[4] ?? '';
    await page.goto(`/lightning/cmp/c__orchestrationTimeline?c__recordId=${record.slice(0, 15)}`);
    await expect(await settledRun(page)).toHaveAttribute('data-record-id', runId('waiting-queue'));
    await page.goto('/lightning/cmp/c__orchestrationTimeline');
    await expect(page.getByText('No record chosen')).toBeVisible();
    await expectAccessible(page);
});

test('a record without a run says so', async ({ page }) => {
    await page.goto('/lightning/r/Account/001000000000000AAA/view');
    await expect(page.getByText('No run of this record is visible to you.')).toBeVisible();
    await expectAccessible(page);
});

test('the header switches persona, theme and width', async ({ page }) => {
    await page.goto(runAddress('waiting-queue'));
    await settledRun(page);
    await page.getByLabel('Theme').selectOption('dark');
    await expect(page.locator('body.theme-dark')).toBeVisible();
    await page.getByLabel('View as').selectOption('manager');
    await expect(page.locator('[data-log="none"][aria-busy="false"]')).toBeVisible();
    await page.getByLabel('Width').selectOption('phone');
    await expect.poll(async () => (await (await settledRun(page)).boundingBox())?.width).toBeLessThan(391);
});

interface Walk {
    /** Ids of all rows that were seen. */
    ids: string[];
    /** Most rows that stood in the document at a time. */
    most: number;
}

/** Opens every folded stage and scrolls to the end, frame by frame, as far as the scroller goes. */
async function walk(view: Locator): Promise<Walk> {
    return view.locator('[data-scroller]').evaluate(async (scroller) => {
        const frames = (): Promise<void> =>
            new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
        const ids = new Set<string>();
        let most = 0;
        for (let before = -1; ;) {
            const rows = [...scroller.querySelectorAll<HTMLElement>('[role="row"][data-record-id]')];
            most = Math.max(most, rows.length);
            rows.forEach((row) => ids.add(row.dataset['recordId'] ?? ''));
            const folded = rows.find((row) => row.getAttribute('aria-expanded') === 'false');
            if (folded) {
                folded.click();
            } else {
                if (scroller.scrollTop === before) return { ids: [...ids], most };
                before = scroller.scrollTop;
                scroller.scrollTop += scroller.clientHeight * 0.8;
            }
            await frames();
        }
    });
}

test('a run of 2,000 steps is walked by scrolling with at most 100 rows in the document', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(runAddress('two-thousand-steps'));
    const { ids, most } = await walk(await settledRun(page));
    expect(most).toBeLessThanOrEqual(100);
    expect(ids.length).toBeGreaterThanOrEqual(2000);
    await expectAccessible(page);
});

test('Home lists the situations of the sample and the list pages through all runs', async ({ page }) => {
    await page.goto('/lightning/page/home');
    await page.locator('[data-situation="completed"]').getByRole('link').first().click();
    await expect(await settledRun(page)).toHaveAttribute('data-run-state', 'completed');
    await page.getByRole('link', { name: 'Orchestration Runs' }).click();
    await expect(page.getByText(/^1–50 of \d+ runs$/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByText(/^51–100 of \d+ runs$/)).toBeVisible();
});

for (const theme of ['slds1', 'slds2', 'dark']) {
    for (const width of [1280, 390]) {
        test(`accessible in ${theme} at ${width} px, nothing wider than the window`, async ({
            page,
            context,
            baseURL
        }) => {
            await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }]);
            await page.setViewportSize({ width, height: 900 });
            await page.goto(runAddress('failed-resumable'));
            await settledRun(page);
            await expectAccessible(page);
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            expect(overflow).toBeLessThanOrEqual(0);
        });
    }
}

test('chips and search show only what is looked for, say how many, and everything again', async ({ page }) => {
    await page.goto(runAddress('failed-resumable'));
    const view = await settledRun(page);
    const steps = view.locator('[role="row"][aria-level="2"]');
    const all = view.locator('[data-filter="all"]');
    await expect(all).toHaveAttribute('data-count', '21');
    await view.locator('[data-filter="failed"]').click();
    await expect(steps).toHaveCount(1);
    await expect(steps).toHaveAttribute('data-state', 'failed');
    await expect(view.getByText('Steps found: 1 of 21')).toBeVisible();
    await expectAccessible(page);
    await view.locator('[data-filter="attention"]').press('Enter');
    await expect(steps).toHaveCount(3);
    await view.getByRole('button', { name: 'Show all steps' }).click();
    const search = view.getByRole('searchbox');
    await search.fill('tom becker');
    await expect(steps).toHaveCount(1);
    await expect(steps).toContainText('Underwriter decision');
    await search.fill('no such step');
    await expect(steps).toHaveCount(0);
    await expect(view.getByText('No step matches. Show all steps')).toBeVisible();
    await search.press('Escape');
    await expect(search).toHaveValue('');
    await expect(steps.first()).toBeVisible();
});
