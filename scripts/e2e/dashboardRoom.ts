/** The layout of the dashboard: before the first answer, and at every width. */
import type { Page } from '@playwright/test';
import { dashboardOf, expectRead, HOME } from './dashboardPage.ts';
import { layoutOf } from './layout.ts';
import { expect } from './test.ts';

const GRAPHQL = '**/services/data/*/graphql';

/** Before the first answer the layout stands, without numbers, and what comes moves nothing above the first rows. */
export async function expectLayoutFirst(page: Page): Promise<void> {
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    await page.route(GRAPHQL, async (route) => {
        await answered;
        return route.fallback();
    });
    await page.goto(HOME);
    const counts = page.locator('c-orchestration-figures');
    const top = async (): Promise<number> => Math.round((await counts.boundingBox())?.y ?? -1);
    await expect(counts.locator('.figure_unknown .ghost')).toHaveCount(8);
    await expect(dashboardOf(page).locator('.ghosts .ghost')).toHaveCount(13);
    await expect(dashboardOf(page)).toHaveAttribute('aria-busy', 'true');
    for (const name of ['Waiting on you', 'Needs attention']) {
        await expect(page.getByRole('heading', { name })).toBeVisible();
    }
    await expect(dashboardOf(page).locator('[data-figure][data-value]')).toHaveCount(0);
    const before = await top();
    answer();
    await expectRead(page);
    expect(await top()).toBe(before);
    await page.unroute(GRAPHQL);
}

/** Widths of the component on both sides of each breakpoint, in rem; its border takes a little of it. */
const WIDTHS = [78, 74, 73, 64.5, 63.5, 48.5, 47.5, 40.5, 39.5, 30.5, 29.5, 25];
/** Beside the statistics rows have less. */
const areNarrow = (width: number): boolean => width < 48 || (width >= 64 && width < 73.5);

/** As wide as an app page, a home column and a phone give it: the right layout, nothing cut off, nothing over another. */
export async function expectRoom(page: Page): Promise<void> {
    await page.setViewportSize({ width: 1440, height: 900 });
    const dashboard = dashboardOf(page);
    for (const width of WIDTHS) {
        await page.locator('c-orchestration-dashboard').evaluate((element, rem) => {
            Object.assign((element as HTMLElement).style, { display: 'block', inlineSize: `${rem}rem` });
        }, width);
        await expect(dashboard.locator('.columns_two')).toHaveCount(width >= 64 ? 1 : 0);
        await expect(dashboard.locator('.groups_narrow')).toHaveCount(areNarrow(width) ? 2 : 0);
        await expect(page.locator('[data-dashboard].root_narrow')).toHaveCount(width < 30 ? 1 : 0);
        const { overlaps: over, wide, lines } = await layoutOf(dashboard);
        expect({ over, wide }, `${width}rem`).toEqual({ over: [], wide: [] });
        expect(lines).toBeGreaterThan(60);
    }
    await page.locator('c-orchestration-dashboard').evaluate((element) => element.removeAttribute('style'));
}
