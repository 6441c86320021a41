import { runAddress, runId } from './sample.ts';
import { expect, moveTo, settledRun, test } from './test.ts';

/** Situation of the sample -> state of its run. */
const RUNS: [string, string][] = [
    ['completed', 'completed'],
    ['canceled', 'canceled'],
    ['suspended', 'suspended'],
    ['suspended-stage', 'suspended'],
    ['failed', 'failed'],
    ['failed-mulesoft', 'failed'],
    ['failed-outside', 'failed'],
    ['failed-window-over', 'failed'],
    ['failed-resumable', 'failed-resumable'],
    ['stalled', 'stalled'],
    ['stalled-stage-failed', 'stalled'],
    ['waiting-queue', 'waiting'],
    ['waiting-you', 'waiting'],
    ['waiting-no-visible-holder', 'waiting'],
    ['running', 'running'],
    ['running-between-stages', 'running'],
    ['handled-fault', 'waiting'],
    ['unknown', 'unknown']
];

/** The fixtures' tests look at each state closely; here it counts that the sample has them all. */
test('the sample has a run in every state', async ({ page }) => {
    await page.goto('/lightning/page/home');
    for (const [code, state] of RUNS) {
        await moveTo(page, runAddress(code));
        const view = page.locator(`[data-run-state][data-record-id="${runId(code)}"][aria-busy="false"]`);
        await expect(view, code).toHaveAttribute('data-run-state', state);
        await expect(view).toHaveAttribute('data-log', 'readable');
    }
});

test('a failed run says what its flow said, until when it may be resumed, and never that it is waiting', async ({
    page
}) => {
    await page.goto(runAddress('failed-resumable'));
    const view = await settledRun(page);
    await expect(view.locator('[data-headline]')).toHaveText(
        'Failed at Calculate price. May be resumable until Tue 9 Dec, 14:02 (12d left).'
    );
    await expect(view.getByText('FIELD_CUSTOM_VALIDATION_EXCEPTION')).toBeVisible();
});

test('a run that waits on the reader says so', async ({ page }) => {
    await page.goto(runAddress('waiting-you'));
    const view = await settledRun(page);
    await expect(view.locator('[data-headline]')).toContainText(/^Waiting on you since /);
});
