/** Readers who may see little: what is readable stands, the rest is named, and nothing is 0 that is not known. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import {
    dashboardOf as dashboard,
    HOME,
    numbersOf,
    openDashboard,
    operationsOf,
    valueOf,
    withCookies
} from './dashboardPage.ts';
import { layoutOf } from './layout.ts';
import { expect, expectAccessible, test } from './test.ts';

const figure = (page: Page, name: string): Locator => dashboard(page).locator(`[data-figure="${name}"]`).first();

/** Opens Home as a reader with these cookies. @returns names of the operations that were asked */
async function openAs(page: Page, context: BrowserContext, baseURL: string | undefined, cookie: string) {
    const [name = '', of = ''] = cookie.split('=');
    await withCookies(context, baseURL, { [name]: of });
    const operations = operationsOf(page);
    await openDashboard(page);
    return operations;
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
    more?: (page: Page) => Promise<void>;
}
/** Where it is not known whether there is none, no 0 stands. */
async function expectNoFalseNone(page: Page): Promise<void> {
    const stalled = figure(page, 'now-stalled');
    const isNone = (await stalled.getAttribute('data-value')) === '0';
    await expect(stalled).toContainText(isNone ? 'Not known' : /\d\+/);
    await expect(stalled.locator('.number')).not.toHaveText('0');
}

/** Without work items nobody is said to hold nothing. */
async function expectNobodyHoldsNothing(page: Page): Promise<void> {
    await expect(dashboard(page)).toContainText('Whether anything is waiting on you could not be read.');
    const resumable = page.locator('[data-group="attention-resumable"] [data-row]');
    for (const text of await resumable.allInnerTexts()) {
        expect(/Nobody\s+automated step/.test(text) || text.includes('Holder not known'), text).toBe(true);
    }
}

const LOG = 'You see no log rows';
const READERS: Reader[] = [
    { cookie: 'persona=manager', says: LOG, atLeast: ['now-stalled'], unknown: [], pulse: '' },
    { cookie: 'deny=FlowOrchestrationLog', says: LOG, atLeast: ['now-stalled'], unknown: [], pulse: 'WithoutLog' },
    {
        cookie: 'persona=assignee',
        says: LOG,
        atLeast: ['now-stalled'],
        unknown: [],
        pulse: '',
        more: expectNoFalseNone
    },
    {
        cookie: 'deny=FlowOrchestrationWorkItem',
        says: 'Work items are hidden from you',
        atLeast: ['now-stalled'],
        unknown: ['waiting-on-you', 'attention-inactive-holder'],
        pulse: 'WithoutItems',
        more: expectNobodyHoldsNothing
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

for (const { cookie, says, atLeast, unknown, pulse, more } of READERS) {
    test(`a reader with ${cookie}`, async ({ page, context, baseURL }) => {
        const operations = await openAs(page, context, baseURL, cookie);
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
        const pulses = (): string[] => operations.filter((one) => one.includes('Pulse'));
        await expect.poll(() => pulses().at(-1)).toBe(`OrchestrationAllPulse${pulse}`);
        await expect(dashboard(page)).not.toHaveAttribute('data-stale', 'true');
        await expect(dashboard(page).locator('[data-notice]')).toHaveCount(0);
        expect(await valueOf(page, 'ended-completed')).toBeGreaterThan(0);
        await more?.(page);
        await expectAccessible(page);
    });
}

test('without a readable IsDebugRun the numbers stand, and say so', async ({ page, context, baseURL }) => {
    await openAs(page, context, baseURL, 'deny=FlowOrchestrationInstance.IsDebugRun');
    await expect(dashboard(page)).toContainText('Debug runs are counted too');
    expect((await numbersOf(page)).length).toBeGreaterThanOrEqual(15);
});

test('a reader without the objects is told which access is missing, without numbers', async ({
    page,
    context,
    baseURL
}) => {
    await withCookies(context, baseURL, { persona: 'none' });
    await page.goto(HOME);
    const access = dashboard(page).locator('c-orchestration-access');
    await expect(access).toContainText('You cannot read orchestration runs');
    // Nothing else: no figures, sentences, rows, lists, charts, filters or pulses.
    await expect(dashboard(page)).toHaveAttribute('aria-busy', 'false');
    for (const part of ['[data-figure]', '[data-lead]', '[data-row]', '[data-list]', '[data-statistic]']) {
        await expect(dashboard(page).locator(part), part).toHaveCount(0);
    }
    for (const part of [
        '.note',
        '[data-notice]',
        '[data-whose]',
        '[data-action="process"]',
        '[data-action="window"]'
    ]) {
        await expect(dashboard(page).locator(part), part).toHaveCount(0);
    }
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(access).toContainText('You cannot read orchestration runs');
    const { overlaps, wide } = await layoutOf(dashboard(page));
    expect({ overlaps, wide }).toEqual({ overlaps: [], wide: [] });
});
