import { runAddress, runId } from './sample.ts';
import { expect, expectAccessible, settledRun, test } from './test.ts';

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

for (const [code, state] of RUNS) {
    test(`the run "${code}" is ${state}`, async ({ page }) => {
        await page.goto(runAddress(code));
        const view = await settledRun(page);
        await expect(view).toHaveAttribute('data-run-state', state);
        await expect(view).toHaveAttribute('data-record-id', runId(code));
        await expect(view).toHaveAttribute('data-log', 'readable');
        await expect(view.locator('[data-headline]')).not.toBeEmpty();
        await expectAccessible(page);
    });
}

/** Situation -> a state that one of its stages, steps or work items shows. */
const PARTS: [string, string][] = [
    ['failed-resumable', 'closed-by-system'],
    ['failed-resumable', 'discontinued'],
    ['failed-resumable', 'not-started'],
    ['failed-resumable', 'failed'],
    ['ghost', 'ghost'],
    ['abandoned', 'abandoned'],
    ['waiting-queue', 'open'],
    ['waiting-queue', 'done'],
    ['waiting-queue', 'running'],
    ['suspended', 'suspended'],
    ['stalled', 'stalled']
];

for (const [code, state] of PARTS) {
    test(`the run "${code}" has a part that is ${state}`, async ({ page }) => {
        await page.goto(runAddress(code));
        const view = await settledRun(page);
        await expect(view.locator(`[data-record-id][data-state="${state}"]`).first()).toBeAttached();
    });
}

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
