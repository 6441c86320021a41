/** Where time goes, and what ended on each day: the numbers, the runs behind them, and both forms. */
import { expectEnds, expectStates, expectTimes, ZONE } from './plain/compare.ts';
import { expectAllCompared, expectReasons, expectYours } from './plain/compareReasons.ts';
import { plainOrg } from './plain/plainOrg.ts';
import { REASONS } from './plain/plainReasons.ts';
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
import { expect, expectAccessible, test } from './test.ts';

test('every figure is what a plain look through all runs gives', async ({ page }) => {
    test.setTimeout(180_000);
    await settledStatistics(page);
    const [org, now] = [await plainOrg(page), await pageNow(page)];
    await expectStates(
        page,
        org.runs.map((run) => plainState(org, run, now))
    );
    const stateOf = plainState.bind(null, org);
    await expectReasons(page, org, stateOf, { given: REASONS });
    await expectYours(page, org);
    await expectAllCompared(page);
    await expectEnds(page, org, now);
    await expectTimes(page, org, now);
});

test('each step opens the runs that are slow there, as many as it says', async ({ page }) => {
    test.setTimeout(120_000);
    await settledStatistics(page);
    await showAllSteps(page);
    const process = await statistic(page, 'times').locator('select').inputValue();
    const org = await plainOrg(page);
    const slow = plainSlow(org, process, await pageNow(page));
    expect(slow.size).toBeGreaterThan(0);
    const buttons = statistic(page, 'times').locator('[data-step]');
    const steps = await buttons.evaluateAll((all) =>
        all.map((one) => [(one as HTMLElement).dataset['step'] ?? '', (one as HTMLElement).dataset['value']])
    );
    expect(steps.map(([key = '', value]) => [key, value])).toEqual(
        steps.map(([key = '']) => [key, String(slow.get(key.toLowerCase())?.length ?? 0)])
    );
    // Those that open something, and one that opens an empty list.
    const some = [
        ...steps.filter(([, value]) => value !== '0'),
        ...steps.filter(([, value]) => value === '0').slice(0, 1)
    ];
    for (const [key = ''] of some) {
        const listed = await opened(page, page.locator(`[data-step="${key}"]`));
        expect(listed.sort(), key).toEqual([...(slow.get(key.toLowerCase()) ?? [])].sort());
    }
});

test('each day opens the runs that ended on it, as many as it says', async ({ page }) => {
    test.setTimeout(180_000);
    await settledStatistics(page);
    const org = await plainOrg(page);
    const ends = plainEnds(org, 30, await pageNow(page), ZONE).filter(({ status }) => status !== 'Canceled');
    const days = await dayNumbers(page);
    const busy = days.filter(([, count]) => count > 0);
    expect(busy.length).toBeGreaterThan(10);
    for (const [day, count] of [...busy, ...days.filter(([, number]) => number === 0).slice(0, 1)]) {
        const listed = await opened(page, page.locator(`[data-day="${day}"]`));
        expect(listed, day).toHaveLength(count);
        expect(listed.sort()).toEqual(
            ends
                .filter((one) => one.day === day)
                .map(({ id }) => id)
                .sort()
        );
    }
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

for (const persona of ['manager', 'assignee']) {
    test(`what waits and who needs a hand are what is visible; steps and days open as many as they say, for ${persona}`, async ({
        page,
        context,
        baseURL
    }) => {
        test.setTimeout(180_000);
        await context.addCookies([{ name: 'persona', value: persona, url: baseURL ?? '' }]);
        await settledStatistics(page);
        const org = await plainOrg(page);
        await expectYours(page, org);
        const stateOf = plainState.bind(null, org);
        await expectReasons(page, org, stateOf, { given: ['resumable', 'left-open', 'slow'] });
        const days = (await dayNumbers(page)).filter(([, count]) => count > 0);
        expect(days.length).toBeGreaterThan(10);
        for (const [day, count] of days) {
            expect(await opened(page, page.locator(`[data-day="${day}"]`)), day).toHaveLength(count);
        }
        const steps = await statistic(page, 'times')
            .locator('[data-step]:not([data-value="0"])')
            .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['step'] ?? ''));
        for (const step of steps) {
            const button = page.locator(`[data-step="${step}"]`);
            const value = Number(await button.getAttribute('data-value'));
            expect(await opened(page, button), step).toHaveLength(value);
        }
    });
}
