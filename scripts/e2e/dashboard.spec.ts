/** The numbers of the dashboard, and what they open, for each reader. */
import { expectNumbersEqualLists, HOME, numbersOf, openDashboard, withCookies } from './dashboardPage.ts';
import { expect, expectAccessible, test } from './test.ts';

for (const persona of ['admin', 'manager', 'assignee']) {
    test(`each number opens as many runs as it says, for ${persona}`, async ({ page, context, baseURL }) => {
        test.setTimeout(120_000);
        await withCookies(context, baseURL, { persona });
        await openDashboard(page);
        const numbers = await numbersOf(page);
        expect(numbers.length).toBeGreaterThanOrEqual(12);
        expect(numbers.filter(([, value]) => value > 0).length).toBeGreaterThan(8);
        await expectNumbersEqualLists(page);
    });
}

test('the first picture takes three requests; searches come one after the other', async ({ page }) => {
    const operations: string[] = [];
    page.on('request', (request) => {
        const name = /query (\w+)/.exec(request.postData() ?? '')?.[1];
        if (name?.startsWith('Orchestration')) operations.push(name);
    });
    await openDashboard(page);
    expect(operations.slice(0, 3).sort()).toEqual([
        'OrchestrationEndedRuns',
        'OrchestrationRunPage',
        'OrchestrationYourItems'
    ]);
    // What is left open is only asked for once the counts are known.
    expect(operations.indexOf('OrchestrationLeftOpenRuns')).toBeGreaterThan(operations.indexOf('OrchestrationLog'));
});

test('counts are those of the org itself', async ({ page }) => {
    await openDashboard(page);
    const plain = await page.evaluate(async () => {
        const query = `query { uiapi { query { FlowOrchestrationInstance(first: 2000, where: { IsDebugRun: { ne: true } }) {
            edges { node { Id Status { value } Duration { value } CreatedDate { value } LastModifiedDate { value } } } } } } }`;
        const response = await fetch('/services/data/v66.0/graphql', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ query })
        });
        type Node = Record<'Status' | 'Duration' | 'CreatedDate' | 'LastModifiedDate', { value: string | null }>;
        const { data } = await response.json();
        const nodes: Node[] = data.uiapi.query.FlowOrchestrationInstance.edges.map(({ node }: { node: Node }) => node);
        const since = Date.now() - 30 * 24 * 60 * 60 * 1000;
        const counts: Record<string, number> = {};
        for (const { Status, Duration, CreatedDate, LastModifiedDate } of nodes) {
            const created = Date.parse(CreatedDate.value ?? '');
            const end =
                Duration.value === null
                    ? Date.parse(LastModifiedDate.value ?? '')
                    : created + Number(Duration.value) * 1000;
            if (end > since) counts[Status.value ?? ''] = (counts[Status.value ?? ''] ?? 0) + 1;
        }
        return counts;
    });
    const value = (name: string) => page.locator(`[data-figure="${name}"]`).getAttribute('data-value');
    expect(Number(await value('ended-completed'))).toBe(plain['Completed']);
    expect(Number(await value('ended-failed'))).toBe(plain['Error']);
    expect(Number(await value('ended-canceled'))).toBe(plain['Canceled']);
    expect(plain['Completed']).toBeGreaterThan(20);
});

test('the reader’s own work: three, then all of it, each with its one action', async ({ page }) => {
    await openDashboard(page);
    const list = page.locator('[data-list="items"]');
    const total = Number(await list.getAttribute('data-total'));
    expect(total).toBeGreaterThan(3);
    await expect(page.locator('[data-figure="waiting-on-you"]')).toHaveAttribute('data-value', String(total));
    await expect(list.locator('[data-row]')).toHaveCount(3);
    await page.locator('[data-figure="waiting-on-you"]').click();
    await expect(list.locator('[data-row]')).toHaveCount(total);
});

test('a list leads to the troubleshooter with the same runs', async ({ page }) => {
    await openDashboard(page);
    const value = await page.locator('[data-figure="attention-stalled"]').getAttribute('data-value');
    await page.locator('[data-figure="attention-stalled"]').click();
    await page.locator('[data-dashboard] [data-action="troubleshooter"]').click();
    await expect(page).toHaveURL(/Orchestration_Troubleshooter.*c__hand=stalled/);
    const list = page.locator('[data-list="runs"]');
    await expect(list).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    await expect(list).toHaveAttribute('data-total', value ?? '');
});

test('a reader without the objects is told which access is missing, without numbers', async ({
    page,
    context,
    baseURL
}) => {
    await withCookies(context, baseURL, { persona: 'none' });
    await page.goto(HOME);
    await expect(page.getByText('You cannot read orchestration runs')).toBeVisible();
    await expect(page.locator('[data-figure]')).toHaveCount(0);
    await expectAccessible(page);
});

test('without a readable IsDebugRun the numbers stand, and say so', async ({ page, context, baseURL }) => {
    await withCookies(context, baseURL, { deny: 'FlowOrchestrationInstance.IsDebugRun' });
    const dashboard = await openDashboard(page);
    await expect(dashboard).toContainText('Debug runs are counted too');
    expect((await numbersOf(page)).length).toBeGreaterThanOrEqual(15);
});

for (const [name, value] of [
    ['theme', 'slds1'],
    ['theme', 'slds2'],
    ['theme', 'dark'],
    ['dir', 'rtl']
] as const) {
    test(`accessible, with a list open, at two widths: ${value}`, async ({ page, context, baseURL }) => {
        await withCookies(context, baseURL, { [name]: value });
        await openDashboard(page);
        await page.locator('[data-figure="now-stalled"]').click();
        await expect(page.locator('[data-list="runs"]')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
        await expectAccessible(page);
        await page.setViewportSize({ width: 390, height: 844 });
        await expect(page.locator('.groups_narrow').first()).toBeVisible();
        await expectAccessible(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
    });
}

for (const figure of ['now-waiting', 'ended-failed', 'attention-slow']) {
    test(`by keyboard: the focus goes from ${figure} into its list, and back`, async ({ page }) => {
        await openDashboard(page);
        const opener = page.locator(`button[data-figure="${figure}"]`);
        await opener.focus();
        await page.keyboard.press('Enter');
        await expect(page.locator('[data-list="runs"]')).toHaveAttribute('aria-busy', 'false');
        await expect(opener).not.toBeFocused();
        await page.keyboard.press('Escape');
        await expect(page.locator('[data-list="runs"]')).toHaveCount(0);
        await expect(opener).toBeFocused();
    });
}
