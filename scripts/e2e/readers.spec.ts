import type { BrowserContext } from '@playwright/test';
import { runAddress, recordAddress } from './sample.ts';
import { expect, expectAccessible, settledRun, test } from './test.ts';

const GRAPHQL = '**/services/data/*/graphql';

async function as(context: BrowserContext, baseURL: string | undefined, persona: string) {
    await context.addCookies([{ name: 'persona', value: persona, url: baseURL ?? '' }]);
}

test('a manager sees the run without its log, is told so, and gets no log row at all', async ({
    page,
    context,
    baseURL
}) => {
    await as(context, baseURL, 'manager');
    const answers: Promise<{ data?: { uiapi?: { query?: Record<string, { edges: unknown[] }> } } }>[] = [];
    page.on('response', (response) => {
        if (response.url().endsWith('/graphql')) answers.push(response.json());
    });
    await page.goto(runAddress('waiting-queue'));
    const view = await settledRun(page);
    await expect(view).toHaveAttribute('data-log', 'none');
    await expect(view).toHaveAttribute('data-run-state', 'waiting');
    await expect(view).toContainText('Manage Flow');
    await expectAccessible(page);
    const roots = (await Promise.all(answers)).map(({ data }) => data?.uiapi?.query?.['FlowOrchestrationLog']);
    const logRows = roots.flatMap((log) => log?.edges.length ?? []);
    expect(logRows.length).toBeGreaterThan(0);
    expect(Math.max(...logRows)).toBe(0);
});

test('a reader without the objects is told which access is missing', async ({ page, context, baseURL }) => {
    await as(context, baseURL, 'none');
    await page.goto(recordAddress('waiting-queue'));
    await expect(page.getByText('You cannot read orchestration runs')).toBeVisible();
    await expect(page.getByText('Read access to Orchestration Run,')).toBeVisible();
    await expectAccessible(page);
});

test.describe('while the org is busy', () => {
    test.use({ expectedOnConsole: [/503/] });

    test('503 has words of its own, and trying again shows the run', async ({ page }) => {
        await page.route(GRAPHQL, (route) => route.fulfill({ status: 503, body: '' }));
        await page.goto(runAddress('waiting-queue'));
        await expect(page.getByText('The org is busy')).toBeVisible();
        await expectAccessible(page);
        await page.unroute(GRAPHQL);
        await page.getByRole('button', { name: 'Try again' }).click();
        await expect(await settledRun(page)).toHaveAttribute('data-run-state', 'waiting');
    });

    test('a log that fails leaves the records’ own story', async ({ page }) => {
        await page.route(GRAPHQL, (route) =>
            route.request().postData()?.includes('FlowOrchestrationLog')
                ? route.fulfill({ status: 503, body: '' })
                : route.fallback()
        );
        await page.goto(runAddress('waiting-queue'));
        const view = await settledRun(page);
        await expect(view).toHaveAttribute('data-log', 'error');
        await expect(view).toContainText('Not everything of this run could be read');
        await expectAccessible(page);
    });
});

test('the run’s page takes one request for the run, one for its log, and then one for what is usual', async ({
    page
}) => {
    const operations: string[] = [];
    page.on('request', (request) => {
        const name = /query (\w+)/.exec(request.postData() ?? '')?.[1];
        if (name?.startsWith('Orchestration')) operations.push(name);
    });
    await page.goto(runAddress('waiting-queue'));
    await settledRun(page);
    expect(operations.slice(0, 2).sort()).toEqual(['OrchestrationLog', 'OrchestrationRuns']);
    await expect.poll(() => operations.slice(2)).toEqual(['OrchestrationUsual']);
});
