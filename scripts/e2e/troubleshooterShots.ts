/** Pictures of the troubleshooter. */
import type { Page } from '@playwright/test';
import type { Shot } from './shots.ts';

const TAB = '/lightning/n/Orchestration_Troubleshooter';
const HAND = 'c__hand=resumable,failed,stalled,left-open&c__sort=left';
const ANSWER_MS = 60_000;
const PHONE_PX = 500;

const list = (page: Page) => page.locator('[data-list="runs"]');

/** The list has its answer, and no run is still being read. */
async function found(page: Page): Promise<void> {
    await list(page).and(page.locator('[aria-busy="false"]')).waitFor({ state: 'attached', timeout: ANSWER_MS });
    await page.locator('[role="option"] .badge').first().waitFor({ state: 'attached' });
    await page.locator('[data-loading]').waitFor({ state: 'detached' });
}

async function explained(page: Page): Promise<void> {
    await page.locator('[data-run-state][aria-busy="false"]').waitFor({ timeout: ANSWER_MS });
    await page.locator('[data-topic="do-now"]').waitFor();
}

/** The run, and the list where it stands beside it. */
async function besideList(page: Page): Promise<void> {
    await explained(page);
    if ((page.viewportSize()?.width ?? 0) > PHONE_PX) await found(page);
}

async function openFilters(page: Page): Promise<void> {
    await found(page);
    await page.locator('[data-action="filters"]').click();
    await page.locator('select').filter({ hasText: '(' }).first().waitFor();
}

/** A refresh that fails leaves the rows, and says so. */
async function refreshInVain(page: Page): Promise<void> {
    await found(page);
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '' }));
    await page.locator('[data-action="refresh"]').first().click();
    await page.locator('[data-notice="stale"]').first().waitFor();
}

/** @param runId of a run that failed and may be resumable */
export function troubleshooterShots(runId: string): Shot[] {
    const one = `${TAB}?${HAND}&c__run=${runId}`;
    return [
        {
            name: 'troubleshooter',
            address: one,
            ready: besideList,
            docs: 'slds2-1280',
            everywhere: true
        },
        { name: 'troubleshooter-phone', address: `${TAB}?${HAND}`, ready: found, docs: 'slds2-390', everywhere: true },
        {
            name: 'troubleshooter-access',
            address: one,
            cookies: { persona: 'manager' },
            ready: besideList,
            docs: 'slds2-1280'
        },
        {
            name: 'troubleshooter-loading',
            address: TAB,
            arrange: (page) => page.route('**/graphql', () => undefined),
            ready: (page) => page.locator('c-orchestration-loading .run').first().waitFor()
        },
        { name: 'troubleshooter-filters', address: TAB, ready: openFilters },
        { name: 'troubleshooter-stale', address: TAB, ready: refreshInVain },
        {
            name: 'troubleshooter-no-objects',
            address: TAB,
            cookies: { persona: 'none' },
            ready: (page) => page.getByText('You cannot read orchestration runs').waitFor()
        }
    ];
}
