/** What `npm run screenshots` takes: one entry per surface and state, in the order of the contact sheet. */
import type { Page } from '@playwright/test';
import { situations } from '../local-org/sample/situations.ts';
import { settled } from './browser.ts';
import { dashboardShots } from './dashboardShots.ts';
import { troubleshooterShots } from './troubleshooterShots.ts';

export interface Shot {
    name: string;
    address: string;
    cookies?: Record<string, string>;
    /** Before the page loads: answers that fail, for instance. */
    arrange?(page: Page): Promise<unknown>;
    /** Resolves when the picture can be taken. */
    ready(page: Page): Promise<void>;
    /** Theme and width of the picture that the README shows, e.g. "slds2-1280". */
    docs?: string;
    /** Of the window, in px; else that of the width. */
    height?: number;
    /** Taken at 320 px and from right to left too. */
    everywhere?: boolean;
}

/** The situation whose drawer, personas and failures are shown: 30 steps in 5 stages. */
const MAIN = 'waiting-queue';
/** One that failed, with what the flow said and what the system did to the other steps. */
const FAILED = 'failed-resumable';
const GRAPHQL = '**/services/data/*/graphql';

const recordPage = (object: string, id: string): string => `/lightning/r/${object}/${id}/view`;

async function openLiveStep(page: Page): Promise<void> {
    await settled(page);
    await page.locator('.row[data-state="waiting"]').last().click();
    await page.getByRole('dialog').waitFor();
}

/** What is usual comes after the first picture. */
async function compared(page: Page): Promise<void> {
    await settled(page);
    await page.locator('[data-piece="slower"]').waitFor();
}

/** The card of a live step: by the pointer where there is one, else by the keyboard; a strip has none. */
async function showCard(page: Page): Promise<void> {
    await settled(page);
    await page.locator('[data-state="waiting"][role="row"]').last().hover();
    await page.locator('[popover]:popover-open').waitFor();
}

async function showKeys(page: Page): Promise<void> {
    await settled(page);
    await page.locator('[data-row][tabindex="0"]').focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
}

export function shots(): Shot[] {
    const all = situations();
    const main = all.find(({ code }) => code === MAIN);
    if (!main) throw new Error(`the sample has no situation "${MAIN}"`);
    const failed = all.find(({ code }) => code === FAILED);
    if (!failed) throw new Error(`the sample has no situation "${FAILED}"`);
    const runPage = recordPage('FlowOrchestrationInstance', main.runId);
    const failedPage = recordPage('FlowOrchestrationInstance', failed.runId);
    const ownPage = `/lightning/cmp/c__orchestrationTimeline?c__recordId=${main.runId}`;
    const states = all.map(({ code, runId }): Shot => ({
        name: `run-${code}`,
        address: recordPage('FlowOrchestrationInstance', runId),
        ready: settled
    }));
    return [
        ...dashboardShots(),
        {
            name: 'runs',
            address: '/lightning/o/FlowOrchestrationInstance/list',
            ready: (page) => page.getByRole('row').nth(1).waitFor()
        },
        {
            name: 'record-page',
            address: recordPage(main.recordObject ?? '', main.recordId ?? ''),
            ready: compared,
            docs: 'slds2-1280',
            everywhere: true
        },
        {
            name: 'phone',
            address: recordPage(main.recordObject ?? '', main.recordId ?? ''),
            ready: compared,
            docs: 'slds2-390'
        },
        { name: 'drawer', address: runPage, ready: openLiveStep, docs: 'slds2-1280', everywhere: true },
        { name: 'card', address: runPage, ready: showCard, docs: 'slds2-1280' },
        { name: 'elapsed', address: `${ownPage}&c__axis=elapsed&c__path=off`, ready: settled },
        { name: 'compact', address: runPage, ready: settled, docs: 'slds2-320', everywhere: true },
        { name: 'compact-mode', address: failedPage, cookies: { properties: 'mode=compact' }, ready: settled },
        { name: 'failed', address: failedPage, ready: settled, docs: 'slds2-1280', everywhere: true },
        { name: 'needs-attention', address: `${failedPage}?c__show=attention`, ready: settled, docs: 'slds2-1280' },
        { name: 'keys', address: runPage, ready: showKeys },
        {
            name: 'own-page',
            address: ownPage,
            ready: settled
        },
        ...troubleshooterShots(failed.runId),
        ...states,
        { name: 'no-log', address: runPage, cookies: { persona: 'manager' }, ready: settled },
        {
            name: 'no-access',
            address: runPage,
            cookies: { persona: 'none' },
            ready: (page) => page.locator('[data-message]').first().waitFor()
        },
        {
            name: 'unavailable',
            address: runPage,
            arrange: (page) => page.route(GRAPHQL, (route) => route.fulfill({ status: 503, body: '' })),
            ready: (page) => page.locator('[data-message]').first().waitFor()
        },
        {
            name: 'loading',
            address: runPage,
            arrange: (page) => page.route(GRAPHQL, () => undefined),
            ready: (page) => page.locator('[data-loading]').first().waitFor()
        }
    ];
}
