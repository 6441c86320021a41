import type { Page } from '@playwright/test';
import {
    choose,
    chooseWhose,
    dashboardOf,
    expectNumbersEqualLists,
    expectRead,
    HOME,
    listedBy,
    numbersOf,
    openDashboard,
    valueOf,
    withCookies
} from './dashboardPage.ts';
import { expect, expectAccessible, test } from './test.ts';

const PERSONAS = ['admin', 'manager', 'assignee'] as const;

const operationsOf = (page: Page): string[] => {
    const operations: string[] = [];
    page.on('request', (request) => {
        const name = /query (Orchestration\w+)/.exec(request.postData() ?? '')?.[1];
        if (name) operations.push(name);
    });
    return operations;
};

/** What the org itself says, beside what is shown. */
async function askOrg<Answer>(page: Page, query: string): Promise<Answer> {
    return page.evaluate(async (text) => {
        const response = await fetch('/services/data/v66.0/graphql', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ query: text })
        });
        return (await response.json()).data as Answer;
    }, query);
}

for (const persona of PERSONAS) {
    test.describe(`for ${persona}`, () => {
        test.beforeEach(async ({ context, baseURL }) => withCookies(context, baseURL, { persona }));

        test('mine: fewer numbers, and each opens as many runs as it says', async ({ page }) => {
            test.setTimeout(180_000);
            await openDashboard(page);
            const before = new Map(await numbersOf(page));
            await chooseWhose(page, 'mine');
            const after = await numbersOf(page);
            for (const [figure, value] of after) expect(value, figure).toBeLessThanOrEqual(before.get(figure) ?? 0);
            expect(after.filter(([figure, value]) => figure.startsWith('now-') && value > 0)).not.toEqual([]);
            await expectNumbersEqualLists(page);
            await chooseWhose(page, 'all');
            expect(await valueOf(page, 'ended-completed')).toBe(before.get('ended-completed'));
        });

        test('one process and 90 days: each number opens as many runs as it says', async ({ page }) => {
            test.setTimeout(180_000);
            await openDashboard(page);
            const before = new Map(await numbersOf(page));
            await choose(page, 'window', '90');
            await expect(dashboardOf(page)).toHaveAttribute('data-window', '90');
            expect(await valueOf(page, 'ended-completed')).toBeGreaterThanOrEqual(before.get('ended-completed') ?? 0);
            expect(await valueOf(page, 'now-waiting')).toBe(before.get('now-waiting'));
            await choose(page, 'process', 'Loan_Approval');
            expect(await valueOf(page, 'now-waiting')).toBeLessThan(before.get('now-waiting') ?? 0);
            await expectNumbersEqualLists(page);
        });
    });
}

test('mine is what the reader holds or started, as the org itself tells', async ({ page }) => {
    await openDashboard(page);
    await chooseWhose(page, 'mine');
    interface Told {
        uiapi: {
            query: {
                runs: { edges: { node: { Id: string; Status: { value: string }; CreatedById: { value: string } } }[] };
                items: {
                    edges: {
                        node: {
                            StepInstance: {
                                Status: { value: string };
                                OrchestrationInstanceId: { value: string };
                            } | null;
                        };
                    }[];
                };
            };
        };
    }
    const userId = await page.evaluate(
        () => (globalThis as unknown as { previewBoot: { userId: string } }).previewBoot.userId
    );
    const told = await askOrg<Told>(
        page,
        `query { uiapi { query {
            runs: FlowOrchestrationInstance(first: 2000, where: { IsDebugRun: { ne: true } }) {
                edges { node { Id Status { value } CreatedById { value } } } }
            items: FlowOrchestrationWorkItem(first: 2000,
                where: { Status: { eq: "Assigned" }, AssigneeId: { eq: "${userId}" } }) {
                edges { node { StepInstance { Status { value } OrchestrationInstanceId { value } } } } }
        } } }`
    );
    const over = ['Completed', 'Error', 'Discontinued', 'Canceled'];
    const held = new Set(
        told.uiapi.query.items.edges.flatMap(({ node: { StepInstance: step } }) =>
            step && !over.includes(step.Status.value) ? [step.OrchestrationInstanceId.value] : []
        )
    );
    const live = told.uiapi.query.runs.edges
        .map(({ node }) => node)
        .filter(({ Status }) => ['InProgress', 'Suspended'].includes(Status.value))
        .filter(({ Id, CreatedById }) => held.has(Id) || CreatedById.value === userId);
    const numbers = await Promise.all(
        ['now-waiting', 'now-running', 'now-stalled', 'now-suspended'].map((figure) => valueOf(page, figure))
    );
    expect(numbers.reduce((sum, value) => sum + value, 0)).toBe(live.length);
    expect(live.length).toBeGreaterThan(5);
});

test('steps and days follow the filters, and open as many runs as they say', async ({ page }) => {
    test.setTimeout(90_000);
    await openDashboard(page);
    await chooseWhose(page, 'mine');
    await choose(page, 'process', 'Loan_Approval');
    for (const figure of ['slow-step', 'ended-on']) {
        const button = page.locator(`button[data-figure="${figure}"]:not([data-value="0"])`).first();
        await button.scrollIntoViewIfNeeded();
        const value = (await button.getAttribute('data-value')) ?? '';
        await button.click();
        const list = page.locator('[data-list="runs"]');
        await expect(list).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
        await expect(list).toHaveAttribute('data-total', value);
        // Other runs are another list.
        await chooseWhose(page, 'all');
        await expect(list).toHaveCount(0);
        await chooseWhose(page, 'mine');
    }
});

test('the reader’s own work in one process', async ({ page }) => {
    await openDashboard(page);
    const all = await valueOf(page, 'waiting-on-you');
    await choose(page, 'process', 'Loan_Approval');
    const some = await valueOf(page, 'waiting-on-you');
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.locator('[data-figure="waiting-on-you"]').click();
    const rows = page.locator('[data-list="items"] [data-row]');
    await expect(rows).toHaveCount(some);
    for (const row of await rows.all()) await expect(row).toContainText('Loan approval');
});

test('the troubleshooter shows the same runs', async ({ page }) => {
    await openDashboard(page);
    await chooseWhose(page, 'mine');
    await choose(page, 'process', 'Loan_Approval');
    const value = await valueOf(page, 'now-waiting');
    await page.locator('[data-figure="now-waiting"]').click();
    await dashboardOf(page).locator('[data-action="troubleshooter"]').first().click();
    await expect(page).toHaveURL(/c__process=Loan_Approval.*c__mine=1|c__mine=1.*c__process=Loan_Approval/);
    const list = page.locator('[data-list="runs"]');
    await expect(list).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    await expect(list).toHaveAttribute('data-total', String(value));
    await expect(page.getByText('Mine: held or started by me')).toBeVisible();
});

test('the menu leads to the troubleshooter', async ({ page }) => {
    await openDashboard(page);
    await chooseWhose(page, 'mine');
    await dashboardOf(page).locator('[data-action="actions"]').click();
    await page.locator('[data-choice="troubleshooter"]').click();
    await expect(page).toHaveURL(/Orchestration_Troubleshooter.*c__mine=1/);
});

test.describe('remembered', () => {
    test('over a reload, by user; the first picture still takes three requests', async ({ page }) => {
        await openDashboard(page);
        await choose(page, 'process', 'Loan_Approval');
        await choose(page, 'window', '7');
        await chooseWhose(page, 'mine');
        const numbers = await numbersOf(page);
        const keys = await page.evaluate(() => Object.keys(localStorage));
        const userId = await page.evaluate(
            () => (globalThis as unknown as { previewBoot: { userId: string } }).previewBoot.userId
        );
        expect(keys.filter((key) => key.includes('dashboard.filters'))).toEqual([
            `orchestrationTimeline.${userId}.dashboard.filters`
        ]);
        const operations = operationsOf(page);
        await page.reload();
        await expectRead(page);
        expect(await numbersOf(page)).toEqual(numbers);
        await expect(page.locator('button[data-action="process"]')).toHaveText('Loan approval');
        await expect(page.locator('button[data-action="window"]')).toHaveText('Last 7 days');
        expect(operations.slice(0, 3).sort()).toEqual([
            'OrchestrationEndedRuns',
            'OrchestrationRunPage',
            'OrchestrationYourItems'
        ]);
        expect(operations.filter((name) => name === 'OrchestrationYourItems')).toHaveLength(1);
    });

    test('what another user chose is not taken over', async ({ page }) => {
        await page.addInitScript(() =>
            localStorage.setItem(
                'orchestrationTimeline.005000000000999AAA.dashboard.filters',
                '{"days":90,"mine":true}'
            )
        );
        await openDashboard(page);
        await expect(dashboardOf(page)).toHaveAttribute('data-window', '30');
        await expect(page.locator('[data-whose="all"]')).toHaveAttribute('aria-pressed', 'true');
    });

    for (const [what, script] of [
        ['garbage', () => (Storage.prototype.getItem = () => '{"process":{"a":1},"days":31,"mine":[]}')],
        ['no JSON', () => (Storage.prototype.getItem = () => '<b>')],
        [
            'a full store',
            () => {
                Storage.prototype.setItem = () => {
                    throw new DOMException('full', 'QuotaExceededError');
                };
            }
        ],
        [
            'no store at all',
            () =>
                Object.defineProperty(globalThis, 'localStorage', {
                    get: () => {
                        throw new DOMException('closed', 'SecurityError');
                    }
                })
        ]
    ] as const) {
        test(`${what} breaks nothing`, async ({ page }) => {
            await page.addInitScript(script);
            await openDashboard(page);
            await expect(dashboardOf(page)).toHaveAttribute('data-window', '30');
            await chooseWhose(page, 'mine');
            await choose(page, 'window', '7');
            await expect(dashboardOf(page)).toHaveAttribute('data-window', '7');
            expect((await numbersOf(page)).length).toBeGreaterThan(8);
        });
    }

    test('a process that is gone gives way to all', async ({ page }) => {
        await page.addInitScript(() => {
            Storage.prototype.getItem = () => '{"process":"Gone_process"}';
        });
        await openDashboard(page);
        await expect(page.locator('button[data-action="process"]')).toHaveText('All processes');
        await expectRead(page);
        expect(await valueOf(page, 'now-waiting')).toBeGreaterThan(0);
    });
});

test('the processes are asked for when the menu opens', async ({ page, context, baseURL }) => {
    await withCookies(context, baseURL, { dashboardProperties: 'sections=counts' });
    const operations = operationsOf(page);
    await openDashboard(page);
    expect(operations).not.toContain('OrchestrationProcesses');
    await dashboardOf(page).locator('button[data-action="process"]').click();
    await expect(page.locator('[data-choice="Loan_Approval"]')).toBeVisible();
    expect(operations.filter((name) => name === 'OrchestrationProcesses')).toHaveLength(1);
});

test.describe('properties', () => {
    const setUp = (
        context: Parameters<typeof withCookies>[0],
        baseURL: string | undefined,
        dashboardProperties: string,
        more: Record<string, string> = {}
    ) => withCookies(context, baseURL, { dashboardProperties, ...more });

    test('heading, process, window and rows', async ({ page, context, baseURL }) => {
        await setUp(context, baseURL, 'heading=Loan desk&process=Loan_Approval&windowDays=90&rowsFirst=5&rowsOthers=1');
        await openDashboard(page);
        await expect(page.getByRole('article', { name: 'Loan desk' })).toBeVisible();
        await expect(dashboardOf(page)).toHaveAttribute('data-window', '90');
        await expect(page.locator('button[data-action="process"]')).toHaveText('Loan approval');
        const groups = page.locator('[data-group^="attention-"]');
        const counts = await groups.evaluateAll((all) =>
            all.map((group) => [
                Number(group.querySelector<HTMLElement>('[data-figure]')?.dataset['value']),
                group.querySelectorAll('[data-row]').length
            ])
        );
        expect(counts.map(([value = 0], index) => Math.min(value, index === 0 ? 5 : 1))).toEqual(
            counts.map(([, rows]) => rows)
        );
    });

    test('thresholds: the number, the list in place and the troubleshooter agree', async ({
        page,
        context,
        baseURL
    }) => {
        test.setTimeout(90_000);
        await openDashboard(page);
        const usual = [await valueOf(page, 'attention-suspended'), await valueOf(page, 'attention-failed')];
        await setUp(context, baseURL, 'suspendedDays=12&failedDays=2');
        await openDashboard(page);
        for (const [index, figure] of ['attention-suspended', 'attention-failed'].entries()) {
            const value = await valueOf(page, figure);
            expect(value, figure).toBeLessThan(usual[index] ?? 0);
            expect(value, figure).toBeGreaterThan(0);
            expect(await listedBy(page, figure)).toBe(value);
        }
        await expect(page.getByText('For more than 12 days')).toBeVisible();
        await expect(page.getByText('Failed in the last 2 days: start again')).toBeVisible();
        const value = await valueOf(page, 'attention-suspended');
        await page.locator('[data-figure="attention-suspended"]').click();
        await dashboardOf(page).locator('[data-action="troubleshooter"]').first().click();
        await expect(page).toHaveURL(/c__suspended=12d/);
        await expect(page.locator('[data-list="runs"]')).toHaveAttribute('data-total', String(value), {
            timeout: 30_000
        });
    });

    test('sections that are not shown are not asked for', async ({ page, context, baseURL }) => {
        const operations = operationsOf(page);
        await setUp(context, baseURL, 'sections=counts');
        await openDashboard(page);
        expect(operations).toContain('OrchestrationEndedRuns');
        for (const name of ['OrchestrationYourItems', 'OrchestrationLeftOpenRuns', 'OrchestrationUsual']) {
            expect(operations, name).not.toContain(name);
        }
        await expect(page.locator('[data-figure^="attention-"], [data-figure="waiting-on-you"]')).toHaveCount(0);
        await expectAccessible(page);
    });

    test('the reader’s own work alone takes one request', async ({ page, context, baseURL }) => {
        const operations = operationsOf(page);
        await setUp(context, baseURL, 'sections=yours');
        await openDashboard(page);
        expect(operations.filter((name) => !name.includes('Pulse') && !name.includes('Names'))).toEqual([
            'OrchestrationYourItems'
        ]);
    });

    test('what is wrong is said, and the rest works', async ({ page, context, baseURL }) => {
        await setUp(context, baseURL, 'sections=cuonts, attention&process=Laon_approval');
        await openDashboard(page);
        await expect(page.locator('[data-notice="setup"]')).toHaveCount(2);
        await expect(page.locator('[data-notice="setup"]').first()).toContainText('“Sections shown”');
        await expect(page.locator('[data-notice="setup"]').last()).toContainText('“Laon_approval”');
        await expect(page.locator('[data-check^="attention-"]')).toHaveCount(7);
        await expectAccessible(page);
    });
});

test.describe('dismissing', () => {
    const FAILED = 'attention-failed';

    test('takes the failures away, from the list and from the troubleshooter too, and back', async ({ page }) => {
        test.setTimeout(90_000);
        await openDashboard(page);
        const [count, all] = [await valueOf(page, FAILED), await listedBy(page, FAILED)];
        expect(count).toBe(all);
        const group = page.locator(`[data-group="${FAILED}"]`);
        await group.locator('[data-tool="dismiss"]').click();
        await expect(page.locator(`[data-figure="${FAILED}"]`)).toHaveAttribute('data-value', '0');
        await expect(group).toContainText(`${count} dismissed`);
        await expect(group.locator('[data-tool="again"]')).toBeFocused();
        expect(await listedBy(page, FAILED)).toBe(0);
        const sum = (await numbersOf(page))
            .filter(([figure]) => figure.startsWith('attention-'))
            .reduce((total, [, value]) => total + value, 0);
        await page.locator('[data-action="show-all"]').click();
        const list = page.locator('[data-list="runs"]');
        await expect(list).toHaveAttribute('data-total', String(sum), { timeout: 30_000 });
        await page.reload();
        await expectRead(page);
        await expect(page.locator(`[data-figure="${FAILED}"]`)).toHaveAttribute('data-value', '0');
        await page.locator(`[data-figure="${FAILED}"]`).click();
        await dashboardOf(page).locator('[data-action="troubleshooter"]').first().click();
        await expect(page).toHaveURL(/c__except=/);
        await expect(list).toHaveAttribute('data-total', '0', { timeout: 30_000 });
        await page.goto(HOME);
        await expectRead(page);
        await group.locator('[data-tool="again"]').click();
        await expect(page.locator(`[data-figure="${FAILED}"]`)).toHaveAttribute('data-value', String(count));
    });

    test('a failure of another time is another one', async ({ page }) => {
        await openDashboard(page);
        const count = await valueOf(page, FAILED);
        await page.locator('[data-tool="dismiss"]').click();
        await expect(page.locator(`[data-figure="${FAILED}"]`)).toHaveAttribute('data-value', '0');
        await page.evaluate(() => {
            const key = Object.keys(localStorage).find((name) => name.endsWith('dashboard.dismissed')) ?? '';
            const kept = Object.entries(JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, number>);
            // As if the run had failed before, and again since.
            const changed = kept.map(([id, at], index) => [id, index === 0 ? at - 1000 : at]);
            localStorage.setItem(key, JSON.stringify(Object.fromEntries(changed)));
        });
        await page.reload();
        await expectRead(page);
        await expect(page.locator(`[data-figure="${FAILED}"]`)).toHaveAttribute('data-value', '1');
        await expect(page.locator(`[data-group="${FAILED}"]`)).toContainText(`${count - 1} dismissed`);
    });
});

for (const [name, value] of [
    ['theme', 'slds1'],
    ['theme', 'slds2'],
    ['theme', 'dark'],
    ['dir', 'rtl']
] as const) {
    test(`accessible with a menu open and failures dismissed, nothing is cut off: ${value}`, async ({
        page,
        context,
        baseURL
    }) => {
        await withCookies(context, baseURL, { [name]: value });
        await openDashboard(page);
        await page.locator('[data-tool="dismiss"]').click();
        for (const width of [1280, 860, 390, 320]) {
            await page.setViewportSize({ width, height: 900 });
            for (const menu of ['process', 'window', 'actions']) {
                await dashboardOf(page).locator(`button[data-action="${menu}"]`).click();
                const box = await page.locator('[role="menu"]').boundingBox();
                expect(box && box.x >= 0 && box.x + box.width <= width, `${menu} at ${width}`).toBe(true);
                if (menu === 'process') await expectAccessible(page);
                await page.keyboard.press('Escape');
            }
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            expect(overflow).toBeLessThanOrEqual(0);
        }
    });
}
