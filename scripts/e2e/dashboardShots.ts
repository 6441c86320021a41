/** Pictures of the dashboard: in each room that a page has for it, for each reader, and where something fails. */
import type { Page } from '@playwright/test';
import type { Shot } from './shots.ts';

const HOME = '/lightning/page/home';
const ANSWER_MS = 60_000;
/** All of it at once: nobody scrolls in a picture. */
const TALL_PX = 1290;
const COLUMN_PX = 1500;

/** All figures have been read; what is read only when seen has come into view. */
async function read(page: Page): Promise<void> {
    await page.locator('[data-dashboard][aria-busy="false"]').waitFor({ timeout: ANSWER_MS });
    await page.locator('[data-dashboard] [aria-busy="true"]').waitFor({ state: 'detached', timeout: ANSWER_MS });
}

const inWidth =
    (width: string) =>
    async (page: Page): Promise<void> => {
        const choice = page.getByLabel('Width');
        // Narrow windows have one width.
        if (await choice.isVisible()) await choice.selectOption(width);
        await read(page);
    };

/** A refresh that fails leaves the picture, and says so. */
async function refreshInVain(page: Page): Promise<void> {
    await read(page);
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '' }));
    await page.locator('[data-dashboard] [data-action="refresh"]').click();
    await page.locator('[data-dashboard][data-stale="true"]').waitFor({ timeout: ANSWER_MS });
}

export function dashboardShots(): Shot[] {
    const home = (name: string, more: Partial<Shot> = {}): Shot => ({
        name,
        address: HOME,
        height: TALL_PX,
        ready: read,
        ...more
    });
    return [
        home('dashboard', { docs: 'slds2-1280', everywhere: true }),
        home('dashboard-phone', { docs: 'slds2-390', height: 844 }),
        home('dashboard-main', { ready: inWidth('main') }),
        home('dashboard-column', {
            ready: inWidth('column'),
            docs: 'slds2-1280',
            height: COLUMN_PX,
            everywhere: true
        }),
        home('dashboard-manager', { cookies: { persona: 'manager' } }),
        home('dashboard-assignee', { cookies: { persona: 'assignee' } }),
        home('dashboard-stale', { ready: refreshInVain }),
        home('dashboard-loading', {
            arrange: (page) => page.route('**/graphql', () => undefined),
            ready: (page) => page.locator('[data-dashboard]').waitFor()
        }),
        home('dashboard-no-objects', {
            cookies: { persona: 'none' },
            ready: (page) => page.getByText('You cannot read orchestration runs').waitFor()
        })
    ];
}
