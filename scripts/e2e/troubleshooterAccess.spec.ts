/** Readers who may see little: what is hidden, what opens it, and a request for the admin with the names that Setup knows. */
import type { BrowserContext, Page } from '@playwright/test';
import { countRuns } from './org.ts';
import { runId } from './sample.ts';
import { expect, expectAccessible, settledRun, test } from './test.ts';
import { finderAddress, list, settledList } from './troubleshooter.ts';

const FAILED = finderAddress({ text: runId('failed-resumable') });

/** Opens an address as a persona, to whom further objects or fields are closed. */
async function openAs(
    page: Page,
    { context, baseURL }: { context: BrowserContext; baseURL: string | undefined },
    persona: string,
    address = FAILED,
    deny = ''
): Promise<void> {
    const url = baseURL ?? '';
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await context.addCookies([
        { name: 'persona', value: persona, url },
        { name: 'deny', value: deny, url }
    ]);
    await page.goto(address);
}

/** The text that the button lays on the clipboard. */
async function request(page: Page): Promise<string> {
    await page.getByRole('button', { name: 'Copy request for your admin' }).click();
    await expect(page.locator('[data-access] .told')).not.toBeEmpty();
    return page.evaluate(() => navigator.clipboard.readText());
}

test('x', async ({ page, context, baseURL }) => {
    for (const [persona, deny] of [['manager', ''], ['admin', 'FlowOrchestrationLog'], ['admin', 'FlowInterview.Error'], ['admin', 'FlowOrchestrationWorkItem'], ['assignee', '']]) {
        await openAs(page, { context, baseURL }, persona!, persona === 'assignee' ? finderAddress({text: runId('waiting-you')}) : FAILED, deny);
        await settledRun(page);
        await settledList(page);
        console.log('###', persona, deny, await page.locator('[data-access]').allInnerTexts(), await page.locator('.remark').allInnerTexts());
        console.log(await request(page));
    }
    await openAs(page, { context, baseURL }, 'none');
    await page.locator('[data-access]').waitFor();
    console.log('###', await page.locator('[data-access]').allInnerTexts());
    console.log(await request(page));
    await expectAccessible(page);
    void countRuns; void list;
});
