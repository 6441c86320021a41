/** Where time goes, and what ended on each day: the numbers, the runs behind them, and both forms. */
import type { Page } from '@playwright/test';
import { expectEnds, expectStates, expectTimes, ZONE } from './plain/compare.ts';
import { expectAllCompared, expectReasons, expectYours } from './plain/compareReasons.ts';
import { expectBetween, momentsOf } from './plain/moments.ts';
import { plainOrg, type PlainOrg } from './plain/plainOrg.ts';
import { REASONS, type Reason } from './plain/plainReasons.ts';
import { plainState } from './plain/plainStates.ts';
import { plainEnds, plainSlow } from './plain/plainTimes.ts';
import {
    chooseForm,
    chooseProcess,
    dayNumbers,
    opened,
    pageNow,
    settledStatistics,
    showAllSteps,
    statistic,
    stepRows
} from './statistics.ts';
import { expect, expectAccessible, forEachReader, test, type Persona } from './test.ts';

/** Reasons that the records of a reader give to some runs. */
const GIVEN: Record<Persona, readonly Reason[]> = {
    admin: REASONS,
    manager: ['resumable', 'stalled', 'left-open', 'inactive-holder', 'slow', 'suspended'],
    assignee: ['resumable', 'left-open', 'slow']
};

/** Every third of those that open something, and one that opens an empty list. */
function some<One>(all: readonly One[], numberOf: (one: One) => number): One[] {
    const busy = all.filter((one) => numberOf(one) > 0);
    expect(busy.length).toBeGreaterThan(0);
    return [...busy.filter((_, index) => index % 3 === 0), ...all.filter((one) => numberOf(one) === 0).slice(0, 1)];
}

/** Each step says how many runs are slow there, and opens these. */
async function expectSteps(page: Page, org: PlainOrg): Promise<void> {
    await showAllSteps(page);
    const process = await statistic(page, 'times').locator('select').inputValue();
    const moments = (await momentsOf(page)).map((now) => plainSlow(org, process, now));
    const buttons = statistic(page, 'times').locator('[data-step]');
    const steps = await buttons.evaluateAll((all) =>
        all.map((one): [string, number] => {
            const { step = '', value } = (one as HTMLElement).dataset;
            return [step, Number(value)];
        })
    );
    for (const [key, value] of steps) {
        const plain = moments.map((slow) => slow.get(key.toLowerCase())?.length ?? 0);
        expectBetween(value, plain, key);
    }
    for (const [key] of some(steps, ([, value]) => value)) {
        const listed = await opened(page, page.locator(`[data-step="${key}"]`));
        const slow = moments.flatMap((one) => one.get(key.toLowerCase()) ?? []);
        expect(new Set(listed), key).toEqual(new Set(slow));
    }
}

/** Each day opens the runs that ended on it, as many as it says. */
async function expectDays(page: Page, org: PlainOrg, now: number): Promise<void> {
    const ends = plainEnds(org, 30, now, ZONE).filter(({ status }) => status !== 'Canceled');
    const days = await dayNumbers(page);
    expect(days.filter(([, count]) => count > 0).length).toBeGreaterThan(10);
    for (const [day, count] of some(days, ([, number]) => number)) {
        const listed = await opened(page, page.locator(`[data-day="${day}"]`));
        expect(listed, day).toHaveLength(count);
        const ofDay = ends.filter((one) => one.day === day).map(({ id }) => id);
        expect(listed.sort()).toEqual(ofDay.sort());
    }
}

forEachReader((persona) => {
    test('every figure is what a plain look through all runs gives; steps and days open these runs', async ({
        page
    }) => {
        test.setTimeout(180_000);
        await settledStatistics(page);
        const [org, now] = [await plainOrg(page), await pageNow(page)];
        const stateOf = plainState.bind(null, org);
        await expectReasons(page, org, stateOf, { given: GIVEN[persona] });
        await expectYours(page, org);
        await expectAllCompared(page);
        await expectEnds(page, org, now);
        await expectDays(page, org, now);
        await expectSteps(page, org);
        if (persona !== 'admin') return;
        const states = org.runs.map((run) => stateOf(run, now));
        await expectStates(page, states);
        // Without log times are estimated.
        await expectTimes(page, org, now);
    });
});

test('table and chart have the same rows in the same order; the form is remembered', async ({ page }) => {
    await settledStatistics(page);
    const [steps, days] = [await stepRows(page), await dayNumbers(page)];
    expect([steps.length, days.length]).toEqual([10, 31]);
    await chooseForm(page, 'times', 'table');
    await chooseForm(page, 'days', 'table');
    expect(await stepRows(page)).toEqual(steps);
    const rows = await statistic(page, 'days')
        .locator('tr[data-row]')
        .evaluateAll((all) =>
            all.map((row) => [
                (row as HTMLElement).dataset['row'] ?? '',
                [...row.querySelectorAll('td')].reduce((sum, { textContent }) => sum + Number(textContent), 0)
            ])
        );
    expect(rows).toEqual(days);
    await page.reload();
    await settledStatistics(page);
    await expect(statistic(page, 'times')).toHaveAttribute('data-form', 'table');
    await expect(statistic(page, 'days')).toHaveAttribute('data-form', 'table');
});

test('days by keyboard: one stop, arrows, Enter opens, and closing leads back', async ({ page }) => {
    await settledStatistics(page);
    const chart = statistic(page, 'days');
    const days = chart.locator('[data-day]');
    await expect(chart.locator('[data-day][tabindex="0"]')).toHaveCount(1);
    await days.last().focus();
    await page.keyboard.press('Home');
    await expect(days.first()).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const yesterday = days.nth(-2);
    await expect(yesterday).toBeFocused();
    await page.keyboard.press('Enter');
    const heading = page.locator('c-orchestration-dash-statistics h3[tabindex="-1"]');
    await expect(heading).toBeFocused();
    await expect(heading).toContainText('Completed and failed: ');
    await page.keyboard.press('Escape');
    await expect(heading).toHaveCount(0);
    await expect(yesterday).toBeFocused();
});

test('read once they are seen, one process at a time', async ({ page }) => {
    const operations: string[] = [];
    const own = ['OrchestrationProcesses', 'OrchestrationStepGroups'];
    page.on('request', (request) => {
        const name = /query (\w+)/.exec(request.postData() ?? '')?.[1] ?? '';
        if (own.includes(name)) operations.push(name);
    });
    await page.setViewportSize({ width: 1280, height: 300 });
    await page.goto('/lightning/page/home');
    await expect(page.locator('[data-dashboard]')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    expect(operations).toEqual([]);
    await expect(statistic(page, 'times').locator('.ghost').first()).toBeAttached();
    await statistic(page, 'times').scrollIntoViewIfNeeded();
    await expect(statistic(page, 'times')).toHaveAttribute('aria-busy', 'false');
    expect(operations).toEqual(own);
    const other = statistic(page, 'times').locator('option:not([selected])').first();
    await chooseProcess(page, (await other.getAttribute('value')) ?? '');
    expect(operations).toEqual([...own, 'OrchestrationStepGroups']);
});

test('a list leads to the troubleshooter with the same runs', async ({ page }) => {
    await settledStatistics(page);
    const [day, count] = (await dayNumbers(page)).findLast(([, number]) => number > 1) ?? ['', 0];
    await page.locator(`[data-day="${day}"]`).click();
    await page.locator('c-orchestration-dash-statistics [data-action="troubleshooter"]').click();
    await expect(page).toHaveURL(new RegExp(`c__endedFrom=${day}`));
    const list = page.locator('[data-list="runs"]');
    await expect(list).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    await expect(list).toHaveAttribute('data-total', String(count));
    await expect(page.locator('[data-pill="ended"]')).toContainText(/Ended/);
});

test('without log the times are estimated, and say so', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'persona', value: 'manager', url: baseURL ?? '' }]);
    await settledStatistics(page);
    await expect(statistic(page, 'times')).toContainText('No log is readable: step times are estimated');
    expect((await stepRows(page)).length).toBeGreaterThan(5);
});

for (const [name, value] of [
    ['theme', 'slds1'],
    ['theme', 'slds2'],
    ['theme', 'dark'],
    ['dir', 'rtl']
] as const) {
    test(`accessible in both forms, at two widths: ${value}`, async ({ page, context, baseURL }) => {
        test.setTimeout(60_000);
        await context.addCookies([{ name, value, url: baseURL ?? '' }]);
        await settledStatistics(page);
        for (const width of [1280, 390]) {
            await page.setViewportSize({ width, height: 900 });
            for (const form of ['chart', 'table'] as const) {
                await chooseForm(page, 'times', form);
                await chooseForm(page, 'days', form);
                await expectAccessible(page);
                const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
                expect(overflow).toBeLessThanOrEqual(0);
            }
        }
    });
}
