/** The dashboard of the home page, for its browser tests. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export const HOME = '/lightning/page/home';
const NUMBERS = '[data-figure][data-value]';

export const dashboardOf = (page: Page): Locator => page.locator('[data-dashboard]');

/** Theme, properties: what the preview takes from cookies. */
export async function withCookies(
    context: BrowserContext,
    baseURL: string | undefined,
    cookies: Record<string, string>
): Promise<void> {
    const all = Object.entries(cookies);
    await context.addCookies(
        all.map(([name, value]) => ({ name, value: encodeURIComponent(value), url: baseURL ?? '' }))
    );
}

/** Once everything has been read. */
export async function expectRead(page: Page): Promise<void> {
    await expect(dashboardOf(page)).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
}

export async function openDashboard(page: Page): Promise<Locator> {
    await page.goto(HOME);
    await expectRead(page);
    return dashboardOf(page);
}

/** Names of the package's operations that are asked for from now on. */
export function operationsOf(page: Page): string[] {
    const operations: string[] = [];
    page.on('request', (request) => {
        const name = /query (Orchestration\w+)/.exec(request.postData() ?? '')?.[1];
        if (name) operations.push(name);
    });
    return operations;
}

export const signedInUser = (page: Page): Promise<string> =>
    page.evaluate(() => (globalThis as unknown as { previewBoot: { userId: string } }).previewBoot.userId);

/** The list of runs that stands on the page, once all have been looked at. */
export async function expectListOf(page: Page, total: number): Promise<void> {
    const list = page.locator('[data-list="runs"]');
    await expect(list).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    await expect(list).toHaveAttribute('data-total', String(total));
}

/** Figures that open a list, with their numbers; those of steps and days are many of one name. */
export async function numbersOf(page: Page): Promise<[string, number][]> {
    const all = await page
        .locator(`button${NUMBERS}`)
        .evaluateAll((buttons) =>
            buttons.map((one) => [one.dataset['figure'] ?? '', Number(one.dataset['value'])] as const)
        );
    return all.flatMap(([figure, value]): [string, number][] =>
        ['slow-step', 'ended-on'].includes(figure) ? [] : [[figure, value]]
    );
}

export async function valueOf(page: Page, figure: string): Promise<number> {
    return Number(await page.locator(`[data-figure="${figure}"]`).getAttribute('data-value'));
}

/** How many runs the list shows that a figure opens, once all have been looked at. */
export async function listedBy(page: Page, figure: string): Promise<number> {
    await page.locator(`button[data-figure="${figure}"]`).click();
    const list = page.locator('[data-list="runs"]');
    await expect(list).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    const total = Number(await list.getAttribute('data-total'));
    await dashboardOf(page).locator('[data-action="close"]').click();
    await expect(list).toHaveCount(0);
    return total;
}

/** Each number opens as many runs as it says. */
export async function expectNumbersEqualLists(page: Page): Promise<void> {
    for (const [figure, value] of await numbersOf(page)) {
        if (figure === 'waiting-on-you') continue;
        // Work goes on while this is read: a step can pass what is usual for it in between.
        await expect(async () => {
            const now = await valueOf(page, figure);
            const listed = await listedBy(page, figure);
            if (listed !== now && figure === 'attention-slow') await refreshed(page);
            expect(listed, figure).toBe(now);
        }).toPass({ timeout: 60_000 });
        expect(value).toBeGreaterThanOrEqual(0);
    }
}

/**
 * Time passes in the page, step by step, until it is so: an answer may be late, the clock waits for it.
 * @param step in ms
 */
export async function passUntil(page: Page, isSo: () => boolean | Promise<boolean>, step: number): Promise<void> {
    await expect
        .poll(async () => {
            if (await isSo()) return true;
            await page.clock.fastForward(step);
            return isSo();
        })
        .toBe(true);
}

export async function refreshed(page: Page): Promise<void> {
    await dashboardOf(page).locator('[data-action="refresh"]').click();
    await expectRead(page);
}

/** Chooses in one of the menus of the header. */
export async function choose(page: Page, menu: 'process' | 'window', value: string): Promise<void> {
    await dashboardOf(page).locator(`button[data-action="${menu}"]`).click();
    await page.locator(`[data-choice="${value}"]`).click();
    await expectRead(page);
}

export async function chooseWhose(page: Page, side: 'mine' | 'all'): Promise<void> {
    await page.locator(`[data-whose="${side}"]`).click();
    await expect(page.locator(`[data-whose="${side}"]`)).toHaveAttribute('aria-pressed', 'true');
    await expectRead(page);
}
