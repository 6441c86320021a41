/** What is found leaves the page as CSV, Markdown or SOQL: all of it, and nothing in it that a spreadsheet would run. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { GRAPHQL, isAsked } from './fixtures/answers.ts';
import { countRuns, runs, type Answered } from './org.ts';
import { expect, expectAccessible, forEachReader, test } from './test.ts';
import { finderAddress, idsOfRows, settledList } from './troubleshooter.ts';

const NO_DEBUG = { IsDebugRun: { eq: false } };

/** What no cell may begin with: spreadsheets take it for a formula (OWASP, CSV injection). */
const FORMULA = /^\uFEFF?[=+\-@\t\r]/;
const SEVERAL = { timeout: 30_000 };

async function pick(page: Page, name: string): Promise<void> {
    await page.locator('[data-action="export"]').click();
    await page.getByRole('menuitem', { name }).click();
}

/** Lines of cells, by RFC 4180. */
function cellsOf(csv: string): string[][] {
    const lines: string[][] = [];
    for (const line of csv.replace(/^\uFEFF/, '').split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
        const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
        if (line) lines.push(cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
    }
    return lines;
}

/** Types of the Blobs that the page makes. */
async function watchBlobs(page: Page): Promise<() => Promise<string[]>> {
    await page.addInitScript(() => {
        const types: string[] = [];
        const create = URL.createObjectURL.bind(URL);
        Object.assign(window, { blobTypes: types });
        URL.createObjectURL = (blob: Blob) => {
            types.push(blob.type);
            return create(blob);
        };
    });
    return () => page.evaluate(() => (window as unknown as { blobTypes: string[] }).blobTypes);
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Labels of processes and steps, and names of holders, as an attacker would like them. */
async function poison(page: Page): Promise<void> {
    await page.route(GRAPHQL, async (route) => {
        const asked = route.request().postData() ?? '';
        if (!/query Orchestration(RunPage|Runs)\b/.test(asked)) return route.fallback();
        const text = await (await route.fetch()).text();
        const body = text
            .replace(/"OrchestrationLabel":\{"value":"[^"]*"/g, '"OrchestrationLabel":{"value":"=HYPERLINK(\\"x\\")"')
            .replace(/"Label":\{"value":"[^"]*"/g, '"Label":{"value":"@SUM(1+1)|cmd"')
            .replace(/"Name":\{"value":"(Legal Queue|Anna Kovacs)"/g, '"Name":{"value":"-2+3,\\r\\n+1"');
        return route.fulfill({ body, contentType: 'application/json' });
    });
}

forEachReader(() => {
    test('all pages are read for a file of CSV, whose rows are those of the org', async ({ page }) => {
        const blobTypes = await watchBlobs(page);
        await page.goto(finderAddress({ createdTo: '2025-10-31' }));
        await settledList(page);
        const downloads = page.waitForEvent('download', SEVERAL);
        await pick(page, 'Download as CSV');
        await expect(page.getByText(/^\s*\d+ of \d+ runs read/)).toBeVisible();
        const download = await downloads;
        expect(download.suggestedFilename()).toMatch(/^runs-2025-11-27\.csv$/);
        expect(await blobTypes()).toEqual(['application/octet-stream']);
        const text = await readFile(await download.path(), 'utf8');
        expect(text.startsWith('\uFEFF')).toBe(true);
        const [heads = [], ...lines] = cellsOf(text);
        const where = { and: [NO_DEBUG, { CreatedDate: { lt: { value: '2025-11-01T00:00:00.000Z' } } }] };
        const all = await runs(page, ['Name', 'Status', 'TriggeringRecord'], where);
        expect(all.length).toBeGreaterThan(50);
        await expect(page.getByText(`Runs exported: ${all.length}`)).toBeVisible();
        const column = (name: string): number => heads.indexOf(name);
        const told = lines.map((line): Answered => ({
            Id: line[column('Run ID')] ?? '',
            Name: line[column('Run')] ?? '',
            Status: line[column('Status')] ?? '',
            TriggeringRecord: line[column('Triggering Record ID')] ?? ''
        }));
        const byId = (a: Answered, b: Answered): number => (a.Id < b.Id ? -1 : 1);
        expect(told.sort(byId)).toEqual(all.sort(byId));
        expect(lines.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
    });

    test('reading can be canceled: nothing is saved', async ({ page }) => {
        await page.goto(finderAddress({ status: 'Completed' }));
        await settledList(page);
        let chunks = 0;
        await page.route(GRAPHQL, (route) => {
            if (isAsked(route, 'OrchestrationRuns')) chunks += 1;
            return isAsked(route, 'OrchestrationRuns') && chunks > 1 ? undefined : route.fallback();
        });
        let saved = 0;
        page.on('download', () => (saved += 1));
        const total = await countRuns(page, { and: [NO_DEBUG, { Status: { eq: 'Completed' } }] });
        await pick(page, 'Download as CSV');
        await expect(page.getByText(`50 of ${total} runs read`)).toBeVisible();
        await expectAccessible(page);
        await page.getByRole('button', { name: 'Cancel' }).click();
        await expect(page.getByText('Canceled. Nothing was copied or saved.')).toBeVisible();
        await expect(page.locator('[data-action="export"]')).toBeFocused();
        await expect(page.getByText(/runs read/)).toHaveCount(0);
        expect(saved).toBe(0);
    });

    test('no cell begins a formula, and no text begins a cell of Markdown', async ({ page, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await poison(page);
        await page.goto(finderAddress({ state: 'waiting' }));
        await settledList(page);
        const count = (await idsOfRows(page)).length;
        expect(count).toBeGreaterThan(1);
        await pick(page, 'Copy as CSV');
        await expect(page.getByText(`Runs exported: ${count}`)).toBeVisible();
        const [heads = [], ...lines] = cellsOf(await copied(page));
        expect(lines).toHaveLength(count);
        for (const line of lines) {
            expect(line).toHaveLength(heads.length);
            expect(line.filter((cell) => FORMULA.test(cell))).toEqual([]);
        }
        expect(lines.flat()).toContain('\'=HYPERLINK("x")');
        expect(lines.flat()).toContain("'-2+3,\r\n+1");
        await pick(page, 'Copy as Markdown');
        await expect.poll(async () => (await copied(page)).startsWith('| ')).toBe(true);
        const rowsOfTable = (await copied(page)).trim().split('\n');
        expect(rowsOfTable).toHaveLength(count + 2);
        for (const line of rowsOfTable) expect(line.match(/(?<!\\)\|/g)).toHaveLength(heads.length + 1);
        await page.unrouteAll({ behavior: 'ignoreErrors' });
    });

    test('the SOQL asks what the server was asked, and says what it leaves out', async ({ page, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.goto(finderAddress({ text: "O'Neil_50%", status: 'Error', stage: 'decision', sort: 'age-desc' }));
        await expect(page.getByText('No run matches these filters.')).toBeVisible();
        await pick(page, 'Copy the SOQL of these runs');
        await expect(page.getByText('SOQL copied.', { exact: true })).toBeVisible();
        const soql = await copied(page);
        expect(soql).toContain('FROM FlowOrchestrationInstance');
        expect(soql).toContain('IsDebugRun != true');
        expect(soql).toContain(String.raw`OrchestrationLabel LIKE '%O\'Neil\_50\%%'`);
        expect(soql).toContain("Status IN ('Error')");
        expect(soql).toContain('Id IN (SELECT OrchestrationInstanceId FROM FlowOrchestrationStageInstance WHERE');
        expect(soql).toMatch(/ORDER BY CreatedDate ASC NULLS LAST, Id ASC$/);
        await page.goto(finderAddress({ state: 'failed' }));
        await settledList(page);
        await pick(page, 'Copy the SOQL of these runs');
        await expect(page.getByText('SOQL copied. It finds more runs than the list')).toBeVisible();
    });
});

test.describe('when the org is busy', () => {
    test.use({ expectedOnConsole: [/503/] });

    test('an export that fails says so, and saves nothing', async ({ page }) => {
        await page.goto(finderAddress({ status: 'Error' }));
        await settledList(page);
        await page.route(GRAPHQL, (route) => route.fulfill({ status: 503, body: '' }));
        await pick(page, 'Download as Markdown');
        await expect(page.getByText(/^\s*The runs could not be exported\. .*requests/)).toBeVisible();
        await page.unroute(GRAPHQL);
        const downloads = page.waitForEvent('download', SEVERAL);
        await pick(page, 'Download as Markdown');
        expect((await downloads).suggestedFilename()).toMatch(/\.md$/);
    });
});
