/** The troubleshooter's page: its address, its list and its panel of filters. */
import { expect, type Locator, type Page } from '@playwright/test';

const PAGE = '/lightning/n/Orchestration_Troubleshooter';

/** @param parameters as the address holds them, without the prefix */
export function finderAddress(parameters: Record<string, string> = {}): string {
    const search = new URLSearchParams(
        Object.entries(parameters).map(([name, value]): [string, string] => [`c__${name}`, value])
    );
    return search.size > 0 ? `${PAGE}?${search}` : PAGE;
}

/** What the address asks for, without the prefix. */
export function askedFor(page: Page): Record<string, string> {
    const all = [...new URL(page.url()).searchParams];
    return Object.fromEntries(all.map(([name, value]) => [name.replace('c__', ''), value]));
}

export const list = (page: Page): Locator => page.locator('[data-list="runs"]');
export const rows = (page: Page): Locator => list(page).locator('[data-run-id]');
export const row = (page: Page, id: string): Locator => list(page).locator(`[data-run-id="${id}"]`);
export const search = (page: Page): Locator => page.locator('[data-action="search"]').first();

/** What is usual is asked of one process after the other. */
const LONG = { timeout: 20_000 };

/** The list once each of its runs is judged, with its log. */
export async function settledList(page: Page): Promise<Locator> {
    await expect(list(page)).toHaveAttribute('aria-busy', 'false', LONG);
    await expect(rows(page).filter({ hasText: 'Checking' })).toHaveCount(0);
    await expect(page.getByText('Checking the log: states may still change.')).toHaveCount(0);
    return list(page);
}

/** State of each row, by Id of its run. */
export async function statesOfRows(page: Page): Promise<Record<string, string>> {
    const all = await rows(page).evaluateAll((elements) =>
        elements.map((element) => [element.getAttribute('data-run-id'), element.getAttribute('data-state')])
    );
    return Object.fromEntries(all) as Record<string, string>;
}

export const idsOfRows = async (page: Page): Promise<string[]> => Object.keys(await statesOfRows(page));

/** One field of the open panel. */
export const field = (page: Page, name: string, part = '0'): Locator =>
    page.locator(`[data-field="${name}"] [data-part="${part}"]`);

export async function openPanel(page: Page): Promise<void> {
    const button = page.locator('[data-action="filters"]');
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
}

/** The panel with the processes of the org to choose from: they are asked for once it is open. */
export async function openFilters(page: Page): Promise<void> {
    await openPanel(page);
    await field(page, 'process').locator('option').nth(1).waitFor({ state: 'attached' });
}

/** Writes a text as a reader does: it counts once it is left with Enter. */
export async function write(page: Page, name: string, text: string): Promise<void> {
    await field(page, name).fill(text);
    await field(page, name).press('Enter');
}
