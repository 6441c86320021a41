/** The statistics of the dashboard, as a reader finds them. */
import { expect, type Locator, type Page } from '@playwright/test';

export type Statistic = 'times' | 'days';
export type Form = 'chart' | 'table';

const SLOW_MACHINE = { timeout: 30_000 };

/** The page's own clock. */
export const pageNow = (page: Page): Promise<number> => page.evaluate(() => Date.now());

export const statistic = (page: Page, name: Statistic): Locator => page.locator(`[data-statistic="${name}"]`);

/** The home page once the figures and both statistics have been read. */
export async function settledStatistics(page: Page): Promise<void> {
    await page.goto('/lightning/page/home');
    await expect(page.locator('[data-dashboard]')).toHaveAttribute('aria-busy', 'false', SLOW_MACHINE);
    await statistic(page, 'times').scrollIntoViewIfNeeded();
    for (const name of ['times', 'days'] as const) {
        await expect(statistic(page, name)).toHaveAttribute('aria-busy', 'false', SLOW_MACHINE);
    }
}

export async function chooseForm(page: Page, name: Statistic, form: Form): Promise<void> {
    await statistic(page, name).locator(`button[data-form="${form}"]`).click();
    await expect(statistic(page, name)).toHaveAttribute('data-form', form);
}

export async function chooseProcess(page: Page, process: string): Promise<void> {
    await statistic(page, 'times').locator('select').selectOption(process);
    await expect(statistic(page, 'times')).toHaveAttribute('data-process', process);
    await expect(statistic(page, 'times')).toHaveAttribute('aria-busy', 'false', SLOW_MACHINE);
}

/** All steps, also those that are one click away. */
export async function showAllSteps(page: Page): Promise<void> {
    const more = statistic(page, 'times').locator('[data-action="more"]');
    if ((await more.count()) > 0) await more.click();
    await expect(more).toHaveCount(0);
}

/** Key, median, 90 % within and n of each step, in the order in which they stand. */
export const stepRows = (page: Page): Promise<string[][]> =>
    statistic(page, 'times')
        .locator('[data-row]')
        .evaluateAll((rows) =>
            rows.map((row) => [
                (row as HTMLElement).dataset['row'] ?? '',
                ...['.label', '.stage', '.median-text', '.within-text', '.cases'].map(
                    (cell) => row.querySelector(cell)?.lastChild?.textContent?.trim() ?? ''
                )
            ])
        );

/** The number of runs that each day opens, by day. */
export const dayNumbers = (page: Page): Promise<[string, number][]> =>
    statistic(page, 'days')
        .locator('[data-day]')
        .evaluateAll((days) =>
            days.map((day): [string, number] => {
                const { day: name = '', value } = (day as HTMLElement).dataset;
                return [name, Number(value)];
            })
        );

/** Ids of the runs that are listed after a click, once all have been looked at. */
export async function opened(page: Page, button: Locator): Promise<string[]> {
    await button.click();
    const list = page.locator('[data-list="runs"]');
    await expect(list).toHaveAttribute('aria-busy', 'false', SLOW_MACHINE);
    const ids = await list
        .locator('[data-run-id]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-run-id') ?? ''));
    await expect(list).toHaveAttribute('data-total', String(ids.length));
    await page.locator('c-orchestration-dash-statistics [data-action="close"]').click();
    await expect(list).toHaveCount(0);
    return ids;
}
