/** Readers who may see little: what is readable stands, the rest is named, and nothing is 0 that is not known. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './test.ts';

const dashboard = (page: Page): Locator => page.locator('[data-dashboard]');
const figure = (page: Page, name: string): Locator => dashboard(page).locator(`[data-figure="${name}"]`).first();
const value = async (page: Page, name: string): Promise<number> =>
    Number(await figure(page, name).getAttribute('data-value'));

/** Opens Home as a reader with these cookies. @returns names of the pulses that were asked */
async function openAs(page: Page, context: BrowserContext, baseURL: string | undefined, cookie: string) {
    const [name = '', of = ''] = cookie.split('=');
    if (of) await context.addCookies([{ name, value: of, url: baseURL ?? '' }]);
    const pulses: string[] = [];
    page.on('request', (request) => {
        const pulse = /query (Orchestration\w*Pulse\w*)/.exec(request.postData() ?? '')?.[1];
        if (pulse) pulses.push(pulse);
    });
    await page.goto('/lightning/page/home');
    await expect(dashboard(page)).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    return pulses;
}

/** What a reader who sees all would be told of each state. */
const NOW = ['waiting', 'running', 'stalled', 'resumable', 'suspended'].map((name) => `now-${name}`);

interface Reader {
    cookie: string;
    says: string | null;
    /** Of the numbers that are not exact. */
    atLeast: string[];
    /** What has no number. */
    unknown: string[];
    pulse: string;
}
const LOG = 'You see no log rows';
const READERS: Reader[] = [
    { cookie: 'persona=manager', says: LOG, atLeast: ['now-stalled'], unknown: [], pulse: '' },
    { cookie: 'deny=FlowOrchestrationLog', says: LOG, atLeast: ['now-stalled'], unknown: [], pulse: 'WithoutLog' },
    { cookie: 'persona=assignee', says: LOG, atLeast: ['now-stalled'], unknown: [], pulse: '' },
    {
        cookie: 'deny=FlowOrchestrationWorkItem',
        says: 'Work items are hidden from you',
        atLeast: ['now-stalled'],
        unknown: ['waiting-on-you', 'attention-inactive-holder'],
        pulse: 'WithoutItems'
    },
    {
        cookie: 'deny=FlowOrchestrationStepInstance',
        says: 'Steps are hidden from you',
        atLeast: ['now-stalled'],
        unknown: ['now-waiting', 'now-running', 'attention-inactive-holder', 'attention-slow'],
        pulse: 'OfRuns'
    },
    {
        cookie: 'deny=FlowOrchestrationStageInstance',
        says: 'Stages are hidden from you',
        atLeast: [],
        unknown: ['attention-slow'],
        pulse: 'OfRuns'
    },
    { cookie: 'deny=User,Group', says: 'Names are hidden from you', atLeast: [], unknown: [], pulse: '' },
    { cookie: 'deny=FlowInterview', says: null, atLeast: [], unknown: [], pulse: '' }
];

for (const { cookie, says, atLeast, unknown, pulse } of READERS) {
    test(`a reader with ${cookie}`, async ({ page, context, baseURL }) => {
        const pulses = await openAs(page, context, baseURL, cookie);
        const notes = dashboard(page).locator('.note');
        if (says) await expect(notes.filter({ hasText: says })).toHaveCount(1);
        // The sample holds runs of a status that nobody knows.
        else await expect(notes.filter({ hasNotText: 'status is not documented' })).toHaveCount(0);
        for (const name of NOW.filter((one) => !unknown.includes(one))) {
            const isAtLeast = (await figure(page, name).getAttribute('data-exact')) === 'false';
            expect(isAtLeast, name).toBe(atLeast.includes(name));
        }
        for (const name of unknown) {
            await expect(dashboard(page).locator(`[data-figure="${name}"][data-value]`), name).toHaveCount(0);
        }
        await expect.poll(() => pulses.at(-1)).toBe(`OrchestrationAllPulse${pulse}`);
        await expect(dashboard(page)).not.toHaveAttribute('data-stale', 'true');
        await expect(dashboard(page).locator('[data-notice]')).toHaveCount(0);
        expect(await value(page, 'ended-completed')).toBeGreaterThan(0);
        await expectAccessible(page);
    });
}

test('where it is not known whether there is none, no 0 stands', async ({ page, context, baseURL }) => {
    await openAs(page, context, baseURL, 'persona=assignee');
    const stalled = figure(page, 'now-stalled');
    const isNone = (await stalled.getAttribute('data-value')) === '0';
    await expect(stalled).toContainText(isNone ? 'Not known' : /\d\+/);
    await expect(stalled.locator('.number')).not.toHaveText('0');
});

test('without work items nobody is said to hold nothing', async ({ page, context, baseURL }) => {
    await openAs(page, context, baseURL, 'deny=FlowOrchestrationWorkItem');
    await expect(dashboard(page)).toContainText('Whether anything is waiting on you could not be read.');
    const resumable = page.locator('[data-group="attention-resumable"] [data-row]');
    for (const text of await resumable.allInnerTexts()) {
        expect(/Nobody\s+automated step/.test(text) || text.includes('Holder not known'), text).toBe(true);
    }
});
