/** The dashboard while somebody looks at it: small questions now and then, and what changed is there by itself. */
import type { Locator, Page, Request } from '@playwright/test';
import { test } from './movingOrg.ts';
import { expect, expectAccessible } from './test.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const dashboard = (page: Page): Locator => page.locator('[data-dashboard]');
const asOf = (page: Page): Locator => page.locator('[data-as-of]');
const button = (page: Page, action: string): Locator => dashboard(page).locator(`[data-action="${action}"]`);
const figure = async (page: Page, name: string): Promise<number> =>
    Number(await page.locator(`[data-figure="${name}"]`).first().getAttribute('data-value'));

const nameOf = (request: Request): string => /query (Orchestration\w+)/.exec(request.postData() ?? '')?.[1] ?? '';

/** Opens Home with a clock that the test moves, and waits for all figures and the first pulse. */
async function lookAt(page: Page): Promise<void> {
    await page.clock.install();
    const pulse = page.waitForResponse((response) => nameOf(response.request()) === 'OrchestrationAllPulse');
    await page.goto('/lightning/page/home');
    await expect(dashboard(page)).toHaveAttribute('aria-busy', 'false');
    await pulse;
}

/** Names of the package's operations that the page asks from now on, and how many bytes each answer has. */
function heard(page: Page): { name: string; bytes: number }[] {
    const all: { name: string; bytes: number }[] = [];
    page.on('response', async (response) => {
        const name = nameOf(response.request());
        // The last answer may still be on its way when the test ends.
        const body = name ? await response.body().catch(() => null) : null;
        if (body) all.push({ name, bytes: body.length });
    });
    return all;
}

test('where nothing changes each pulse is one small question, ages go on, and the picture is as of then', async ({
    page,
    moving
}) => {
    await lookAt(page);
    const all = heard(page);
    const ages = (): Promise<string[]> => dashboard(page).locator('.time .first').allTextContents();
    const before = await ages();
    const time = await asOf(page).textContent();
    // The org stands still: only the page's time passes.
    await page.clock.fastForward(35 * SECOND);
    await expect.poll(() => all.length).toBe(1);
    await page.clock.fastForward(5 * MINUTE);
    await expect.poll(() => all.length).toBe(2);
    expect(all.map(({ name }) => name)).toEqual(['OrchestrationAllPulse', 'OrchestrationAllPulse']);
    expect(Math.max(...all.map(({ bytes }) => bytes))).toBeLessThan(2048);
    await expect(asOf(page)).not.toHaveText(time ?? '');
    expect(await ages()).not.toEqual(before);
    await expect(dashboard(page)).not.toHaveAttribute('data-stale', 'true');
    expect(moving.address).toBeTruthy();
});

test('what changed comes with the next pulse; list, scroll and focus stay', async ({ page, moving }) => {
    await lookAt(page);
    const running = await figure(page, 'now-running');
    const resumable = await figure(page, 'now-resumable');
    await page.locator('button[data-figure="now-waiting"]').click();
    const list = page.locator('[data-list="runs"]');
    await expect(list).toHaveAttribute('aria-busy', 'false');
    const link = page.locator('[data-group="attention-suspended"] [data-row] a').first();
    await link.focus();
    const place = (): Promise<number> => link.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const [top, address] = [await place(), await link.getAttribute('href')];

    // One run goes on to its failure meanwhile.
    await moving.pass(page, 6 * MINUTE);
    await expect.poll(() => figure(page, 'now-resumable')).toBe(resumable + 1);
    expect(await figure(page, 'now-running')).toBeLessThanOrEqual(running);
    await expect(page.locator('[data-row] a:focus')).toHaveAttribute('href', address ?? '');
    await expect(list).toBeVisible();
    expect(await place()).toBe(top);
    await expectAccessible(page);
});

test('paused, it asks nothing and says so; it goes on where it is wanted again', async ({ page, moving }) => {
    await lookAt(page);
    const resumable = await figure(page, 'now-resumable');
    await button(page, 'pause').click();
    await expect(asOf(page)).toContainText('paused');
    const all = heard(page);
    await moving.pass(page, 6 * MINUTE);
    await page.clock.fastForward(6 * MINUTE);
    expect(all).toEqual([]);
    expect(await figure(page, 'now-resumable')).toBe(resumable);
    await button(page, 'pause').click();
    await expect(asOf(page)).not.toContainText('paused');
    await expect.poll(() => figure(page, 'now-resumable')).toBe(resumable + 1);
});

test('a page that nobody sees asks nothing, and asks at once when somebody does', async ({ page, moving }) => {
    await lookAt(page);
    const resumable = await figure(page, 'now-resumable');
    const show = (state: string): Promise<void> =>
        page.evaluate((to) => {
            Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => to });
            document.dispatchEvent(new Event('visibilitychange'));
        }, state);
    await show('hidden');
    const all = heard(page);
    await moving.pass(page, 6 * MINUTE);
    await page.clock.fastForward(6 * MINUTE);
    expect(all).toEqual([]);
    await show('visible');
    await expect.poll(() => figure(page, 'now-resumable')).toBe(resumable + 1);
    expect(all[0]?.name).toBe('OrchestrationAllPulse');
});
