/** Filters of the dashboard where the browser keeps nothing, or what nobody can mean. */
import { choose, chooseWhose, dashboardOf, numbersOf, openDashboard, valueOf } from './dashboardPage.ts';
import { expect, test } from './test.ts';

const STORES: [what: string, script: () => void][] = [
    [
        'what is kept is not meant, its process is gone, and the store is full',
        () => {
            Storage.prototype.getItem = () => '{"process":"Gone_process","days":31,"mine":[]}';
            Storage.prototype.setItem = () => {
                throw new DOMException('full', 'QuotaExceededError');
            };
        }
    ],
    [
        'there is no store at all',
        () =>
            Object.defineProperty(globalThis, 'localStorage', {
                get: () => {
                    throw new DOMException('closed', 'SecurityError');
                }
            })
    ]
];

for (const [what, script] of STORES) {
    test(`${what}: the filters work as long as the page stands`, async ({ page }) => {
        await page.addInitScript(script);
        await openDashboard(page);
        await expect(page.locator('button[data-action="process"]')).toHaveText('All processes');
        await expect(dashboardOf(page)).toHaveAttribute('data-window', '30');
        await expect(page.locator('[data-whose="all"]')).toHaveAttribute('aria-pressed', 'true');
        const waiting = await valueOf(page, 'now-waiting');
        expect(waiting).toBeGreaterThan(0);
        await chooseWhose(page, 'mine');
        await choose(page, 'window', '7');
        await expect(dashboardOf(page)).toHaveAttribute('data-window', '7');
        expect(await valueOf(page, 'now-waiting')).toBeLessThan(waiting);
        expect((await numbersOf(page)).length).toBeGreaterThan(8);
    });
}
