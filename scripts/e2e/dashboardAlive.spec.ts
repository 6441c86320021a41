/** The dashboard while somebody looks at it: small questions now and then, and what changed is there by itself. */
import type { Locator, Page, Request } from '@playwright/test';
import { dashboardOf, expectRead, HOME, passUntil, valueOf } from './dashboardPage.ts';
import { stopClock } from './fixtures/answers.ts';
import { test } from './movingOrg.ts';
import type { MovingOrg } from './movingOrg.ts';
import { expect, expectAccessible, forEachReader } from './test.ts';

const MINUTE = 60_000;
const PULSE = 'OrchestrationAllPulse';
const asOf = (page: Page): Locator => page.locator('[data-as-of]');
const list = (page: Page): Locator => page.locator('[data-list="runs"]');

const nameOf = (request: Request): string => /query (Orchestration\w+)/.exec(request.postData() ?? '')?.[1] ?? '';

interface Heard {
    /** Names of the package's operations that were asked. */
    asked: string[];
    /** Bytes of each answer. */
    answered: number[];
}

/** Tells how many answers are still on their way, of what the page asks from now on. */
function underWay(page: Page): () => number {
    const open = new Set<Request>();
    page.on('request', (request) => nameOf(request) && open.add(request));
    page.on('requestfinished', (request) => open.delete(request));
    page.on('requestfailed', (request) => open.delete(request));
    return () => open.size;
}

/** What the page asks from now on. */
function heard(page: Page): Heard {
    const all: Heard = { asked: [], answered: [] };
    page.on('request', (request) => {
        const name = nameOf(request);
        if (name) all.asked.push(name);
    });
    page.on('response', async (response) => {
        // The last answer may still be on its way when the test ends.
        const body = nameOf(response.request()) ? await response.body().catch(() => null) : null;
        if (body) all.answered.push(body.length);
    });
    return all;
}

/** Without what is asked because more of the page has come into sight, or a new process into the list. */
const ofFigures = ({ asked }: Heard): string[] => asked.filter((name) => !/Usual|Processes|StepGroups/.test(name));

const becomes = (page: Page, figure: string, value: number): Promise<void> =>
    passUntil(page, async () => (await valueOf(page, figure)) === value, 2 * MINUTE);

/** Where nothing changes each pulse is one small question, ages go on, and the picture is as of then. */
async function expectSmallPulses(page: Page): Promise<void> {
    const ages = (): Promise<string[]> => dashboardOf(page).locator('.time .first').allTextContents();
    const [before, time] = [await ages(), await asOf(page).textContent()];
    const all = heard(page);
    await passUntil(page, () => all.answered.length > 1, 2 * MINUTE);
    expect(new Set(all.asked)).toEqual(new Set([PULSE]));
    expect(Math.max(...all.answered)).toBeLessThan(2048);
    await expect(asOf(page)).not.toHaveText(time ?? '');
    await passUntil(page, async () => String(await ages()) !== String(before), 30 * MINUTE);
    await expect(dashboardOf(page)).not.toHaveAttribute('data-stale', 'true');
}

/** Paused, it asks nothing and says so; it goes on where it is wanted again. */
async function expectPause(page: Page, moving: MovingOrg): Promise<void> {
    const pause = dashboardOf(page).locator('[data-action="pause"]');
    await pause.click();
    await expect(asOf(page)).toContainText('paused');
    const all = heard(page);
    await moving.pass(page, 3.7 * MINUTE);
    await page.clock.fastForward(6 * MINUTE);
    expect(all.asked).toEqual([]);
    await expect(page.locator('p[data-figure="waiting-on-you"]')).toHaveAttribute('data-value', '0');
    await pause.click();
    await expect(asOf(page)).not.toContainText('paused');
    // It waits on the reader by now.
    await becomes(page, 'waiting-on-you', 1);
}

/**
 * A page that nobody sees asks nothing, and asks at once when somebody does.
 * @param ms as long as it takes until nothing waits on the reader any more
 */
async function expectUnseenQuiet(page: Page, moving: MovingOrg, ms: number): Promise<void> {
    const show = (state: string): Promise<void> =>
        page.evaluate((to) => {
            Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => to });
            document.dispatchEvent(new Event('visibilitychange'));
        }, state);
    await show('hidden');
    const all = heard(page);
    await moving.pass(page, ms);
    await page.clock.fastForward(6 * MINUTE);
    expect(ofFigures(all)).toEqual([]);
    await show('visible');
    await becomes(page, 'waiting-on-you', 0);
    expect(ofFigures(all)[0]).toBe(PULSE);
}

forEachReader((persona) => {
    // Nothing waits on them at first; then a run is handed to them that goes on to its end.
    test.use({ user: 'Samuel Osei' });

    test('pulses are small, pause and rest ask nothing, what changed comes; list, place and focus stay', async ({
        page,
        moving
    }) => {
        test.setTimeout(120_000);
        await page.clock.install();
        const open = underWay(page);
        const settled = (): Promise<void> => expect.poll(open).toBe(0);
        await page.goto(HOME);
        await expectRead(page);
        await stopClock(page);
        await expect(dashboardOf(page)).toContainText('Nothing is waiting on you');
        await expectSmallPulses(page);
        await settled();
        await expectPause(page, moving);

        await page.locator('button[data-figure="now-waiting"]').click();
        await expect(list(page)).toHaveAttribute('aria-busy', 'false');
        const row = page.locator('[data-group^="attention-"] [data-row]').last();
        const link = row.locator('a').first();
        await link.focus();
        const address = (await link.getAttribute('href')) ?? '';
        const place = (): Promise<number> =>
            page.locator('[data-row] a:focus').evaluate((element) => Math.round(element.getBoundingClientRect().top));
        const stays = async (top: number): Promise<void> => {
            await expect(page.locator('[data-row] a:focus')).toHaveAttribute('href', address);
            await expect(list(page)).toBeVisible();
            expect(await place()).toBe(top);
        };

        // One run goes on to its failure meanwhile, which is none of the assignee's.
        const sees = persona !== 'assignee';
        if (sees) {
            const [resumable, running] = [await valueOf(page, 'now-resumable'), await valueOf(page, 'now-running')];
            const top = await place();
            await moving.pass(page, 0.8 * MINUTE);
            await becomes(page, 'now-resumable', resumable + 1);
            expect(await valueOf(page, 'now-running')).toBeLessThanOrEqual(running);
            await stays(top);
        }

        await settled();
        await expectUnseenQuiet(page, moving, (sees ? 1.5 : 2.3) * MINUTE);
        await expect(page.locator('[data-row] a:focus')).toHaveAttribute('href', address);
        // The other one is completed.
        const top = await place();
        const completed = await valueOf(page, 'ended-completed');
        await moving.pass(page, 6 * MINUTE);
        await becomes(page, 'ended-completed', completed + 1);
        await stays(top);
        await page.clock.resume();
        await expectAccessible(page);
    });
});
