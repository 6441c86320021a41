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

interface Hidden {
    who: string;
    persona: string;
    deny?: string;
    run: string;
    /** Kind of what is hidden, and whether that is certain. */
    kinds: Record<string, 'true' | 'false'>;
    /** What the page says of it. */
    says: string[];
    /** What the request names: API names as Setup has them. */
    asks: string[];
}

const LOG_GRANTS = ['Manage Flow (ManageInteraction)', 'View All Data (ViewAllData)'];
const HIDDEN: Hidden[] = [
    {
        who: 'a manager, who sees no log',
        persona: 'manager',
        run: 'failed-resumable',
        kinds: { milestones: 'false' },
        says: ['Perhaps hidden: 2', 'whether a failure is final', 'The log of these runs is not visible to you'],
        asks: [...LOG_GRANTS, 'Not proven: there may be none.', 'About: 0001187']
    },
    {
        who: 'without Read on the log',
        persona: 'admin',
        deny: 'FlowOrchestrationLog',
        run: 'failed-resumable',
        kinds: { milestones: 'true' },
        says: ['Hidden from you: 1', 'no access to Orchestration Run Log', 'The log is closed to you'],
        asks: [...LOG_GRANTS, 'Read on Orchestration Run Log (FlowOrchestrationLog)']
    },
    {
        who: 'without the error of flow interviews',
        persona: 'admin',
        deny: 'FlowInterview.Error',
        run: 'failed-resumable',
        kinds: { message: 'true' },
        says: ['why it failed', 'field-level Read on Flow Interview: Error'],
        asks: ['FlowInterview.Error', 'Run Flows (RunFlow)']
    },
    {
        who: 'without work items',
        persona: 'admin',
        deny: 'FlowOrchestrationWorkItem',
        run: 'waiting-queue',
        kinds: { items: 'true' },
        says: ['who holds the work', 'Work items are closed to you: states are told without them.'],
        asks: ['Read on Orchestration Work Item (FlowOrchestrationWorkItem)', 'Orchestration_Timeline_Reader_Objects']
    },
    {
        who: 'an assignee, who sees own work items only',
        persona: 'assignee',
        run: 'waiting-you',
        kinds: { items: 'false', milestones: 'false' },
        says: ['Perhaps hidden: 3', 'interactive steps without a visible work item: 12'],
        asks: ['sharing rule on Orchestration Work Item (FlowOrchestrationWorkItem)', ...LOG_GRANTS]
    }
];

/** What stands beside whatever is hidden: runs that are perhaps not shared, and that this org exposes no shares. */
const BESIDE: Hidden['kinds'] = { 'other-runs': 'false', shares: 'true' };

for (const { who, persona, deny, run, kinds, says, asks } of HIDDEN) {
    test(`${who}: what is hidden stands beside the run, and can be asked for`, async ({ page, context, baseURL }) => {
        await openAs(page, { context, baseURL }, persona, finderAddress({ text: runId(run) }), deny);
        await settledList(page);
        const view = await settledRun(page);
        const access = view.locator('[data-access]');
        const entries = access.locator('[data-hidden]');
        const all = Object.entries({ ...kinds, ...BESIDE });
        await expect(entries).toHaveCount(all.length);
        for (const [kind, certain] of all) {
            await expect(access.locator(`[data-hidden="${kind}"]`)).toHaveAttribute('data-certain', certain);
        }
        for (const words of says) await expect(page.getByText(words).first()).toBeVisible();
        await expectAccessible(page);
        const text = await request(page);
        for (const words of asks) expect(text).toContain(words);
    });
}

test('an assignee finds the runs that are shared with them, and no others', async ({ page, context, baseURL }) => {
    await openAs(page, { context, baseURL }, 'assignee', finderAddress());
    const shared = await countRuns(page, { IsDebugRun: { eq: false } });
    expect(shared).toBeGreaterThan(0);
    await expect(list(page)).toHaveAttribute('data-total', String(shared));
    await context.addCookies([{ name: 'persona', value: 'admin', url: baseURL ?? '' }]);
    expect(await countRuns(page, { IsDebugRun: { eq: false } })).toBeGreaterThan(shared);
});

test('without any access the page says what it needs, and nothing else is there', async ({
    page,
    context,
    baseURL
}) => {
    await openAs(page, { context, baseURL }, 'none');
    await expect(page.getByRole('heading', { name: 'You cannot read orchestration runs' })).toBeVisible();
    await expect(page.getByText('Orchestration_Timeline_Reader_Objects')).toBeVisible();
    await expect(list(page)).toBeHidden();
    await expect(page.locator('[data-action="search"]')).toBeHidden();
    await expectAccessible(page);
    const text = await request(page);
    for (const name of ['Instance', 'StageInstance', 'StepInstance', 'WorkItem', 'Log']) {
        expect(text).toContain(`(FlowOrchestration${name})`);
    }
});

test('where the browser refuses to copy, the request stands on the page', async ({ page, context, baseURL }) => {
    await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await openAs(page, { context, baseURL }, 'none');
    await page.getByRole('button', { name: 'Copy request for your admin' }).click();
    await expect(page.getByRole('textbox', { name: /request/i })).toHaveValue(/FlowOrchestrationInstance/);
    await expectAccessible(page);
});
