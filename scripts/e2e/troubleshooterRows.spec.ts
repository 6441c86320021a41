/** Rows of the finder: in the order of the org, each with what the org says of its run and the state of its own page. */
import type { Page } from '@playwright/test';
import { GRAPHQL } from './fixtures/answers.ts';
import { records, runs } from './org.ts';
import { runId } from './sample.ts';
import { expect, moveTo, test } from './test.ts';
import { finderAddress, idsOfRows, list, row, rows, settledList, statesOfRows } from './troubleshooter.ts';

const NO_DEBUG = { IsDebugRun: { eq: false } };

/** The order that the org is asked for; what ties goes by Id. */
const by = (field: string, order: 'ASC' | 'DESC') => ({ [field]: { order, nulls: 'LAST' }, Id: { order: 'ASC' } });
const ORDERS: [sort: string, turned: boolean, order: object][] = [
    ['age', false, by('CreatedDate', 'DESC')],
    ['age', true, by('CreatedDate', 'ASC')],
    ['number', false, by('Name', 'ASC')],
    ['number', true, by('Name', 'DESC')],
    ['unchanged', true, by('LastModifiedDate', 'ASC')]
];

test('on two answers 50 rows stand with their states; the log comes beside them', async ({ page }) => {
    const answered: string[] = [];
    await page.route(GRAPHQL, (route) => {
        const name = /query (\w+)/.exec(route.request().postData() ?? '')?.[1] ?? '';
        // Whatever else is asked is never answered, and neither is one of them asked twice.
        if (!/^OrchestrationRun(Page|s)$/.test(name) || answered.includes(name)) return undefined;
        answered.push(name);
        return route.fallback();
    });
    // Without the run of 2,000 steps, of which one answer does not hold all.
    await page.goto(finderAddress({ process: 'Contract_Renewal' }));
    await expect(rows(page)).toHaveCount(50);
    await expect(list(page).locator('[data-run-id]:not([data-state])')).toHaveCount(0);
    await expect(list(page).locator('c-orchestration-status-badge')).toHaveCount(50);
    expect(answered).toEqual(['OrchestrationRunPage', 'OrchestrationRuns']);
    await expect(page.getByText('Checking the log: states may still change.')).toBeVisible();
});

test('50 rows a page in the order of the org, and the next ones on the next page', async ({ page }) => {
    await page.goto(finderAddress());
    const all = await runs(page, [], NO_DEBUG, by('LastModifiedDate', 'DESC'));
    const ids = all.map(({ Id }) => Id);
    await expect(rows(page)).toHaveCount(50);
    expect(await idsOfRows(page)).toEqual(ids.slice(0, 50));
    await expect(page.getByText(`1–50 of ${all.length} runs`)).toBeVisible();
    await page.locator('[data-action="next-page"]').click();
    await expect(page.getByText(`51–100 of ${all.length} runs`)).toBeVisible();
    await expect.poll(() => idsOfRows(page)).toEqual(ids.slice(50, 100));
    await page.locator('[data-action="previous-page"]').click();
    await expect.poll(() => idsOfRows(page)).toEqual(ids.slice(0, 50));
});

test('the order is the reader’s choice', async ({ page }) => {
    const process = 'Contract_Renewal';
    await page.goto(finderAddress({ process }));
    for (const [sort, turned, order] of ORDERS) {
        await page.locator('[data-sort]').selectOption(sort);
        const direction = page.locator('[data-direction]');
        const wanted = turned ? 'descending' : 'ascending';
        if ((await direction.getAttribute('data-direction')) !== wanted) await direction.click();
        const where = { and: [NO_DEBUG, { OrchestrationDeveloperName: { eq: process } }] };
        const ids = (await runs(page, [], where, order as Record<string, unknown>)).map(({ Id }) => Id);
        await expect.poll(() => idsOfRows(page), `${sort}, ${wanted}`).toEqual(ids.slice(0, 50));
    }
});

test('a row tells record, run number and since when, as the org has them', async ({ page }) => {
    await page.goto(finderAddress());
    await settledList(page);
    const ids = await idsOfRows(page);
    const fields = ['Name', 'TriggeringRecord', 'TriggeringRecordType', 'LastModifiedDate'];
    const found = await runs(page, fields, { Id: { in: ids } });
    const names = new Map<string, string>();
    for (const [object, field] of [
        ['Opportunity', 'Name'],
        ['Account', 'Name'],
        ['Onboarding__c', 'Name'],
        ['Case', 'CaseNumber']
    ] as const) {
        const own = found.filter((run) => run['TriggeringRecordType'] === object);
        const where = { Id: { in: own.map((run) => run['TriggeringRecord']) } };
        for (const record of await records(page, object, [field], where)) {
            const isNumber = field === 'CaseNumber';
            names.set(record.Id, isNumber ? `Case ${record[field]}` : (record[field] ?? ''));
        }
    }
    const now = await page.evaluate(() => Date.now());
    expect(names.size).toBeGreaterThan(10);
    for (const run of found) {
        const own = row(page, run.Id);
        await expect(own).toContainText(run['Name'] ?? '');
        await expect(own).toContainText(names.get(run['TriggeringRecord'] ?? '') ?? `Run ${run['Name']}`);
        const days = Math.floor((now - Date.parse(run['LastModifiedDate'] ?? '')) / 86_400_000);
        if (days > 0) await expect(own).toContainText(new RegExp(`${days}d`));
    }
});

/** Situation of the sample -> what its row says beside the badge. */
const WORDS: Record<string, string> = {
    stalled: 'Review terms',
    'failed-resumable': 'Open: Check exposure',
    'failed-again': 'Call credit bureau',
    failed: 'Assignee not found',
    'failed-mulesoft': 'MuleSoft action',
    'failed-outside': 'Outside the stages',
    'failed-window-over': '14 days are over'
};

test('a row tells the step on which the state rests, what was left open, or why the run cannot be resumed', async ({
    page
}) => {
    await page.goto(finderAddress({ state: 'stalled,failed,failed-resumable' }));
    for (const [situation, words] of Object.entries(WORDS)) {
        await expect(row(page, runId(situation))).toContainText(words);
    }
});

/** At most so many runs of each state among the rows. */
async function fewOfEachState(page: Page, most: number): Promise<[id: string, state: string][]> {
    await settledList(page);
    const counts = new Map<string, number>();
    return Object.entries(await statesOfRows(page)).filter(([, state]) => {
        counts.set(state, (counts.get(state) ?? 0) + 1);
        return (counts.get(state) ?? 0) <= most;
    });
}

/** Two questions that together find runs in every state. */
const QUESTIONS: [Record<string, string>, states: number][] = [
    [{ status: 'InProgress,Suspended,Error,Canceled,Queued' }, 8],
    [{ status: 'Completed', younger: '20d' }, 1]
];

for (const [parameters, count] of QUESTIONS) {
    test(`of ${parameters['status']}: a row’s state is that of the run beside it, and of its own page`, async ({
        page
    }) => {
        await page.goto(finderAddress(parameters));
        const few = await fewOfEachState(page, 2);
        expect(new Set(few.map(([, state]) => state)).size).toBe(count);
        const view = (id: string) => page.locator(`[data-run-state][data-record-id="${id}"][aria-busy="false"]`);
        for (const [id, state] of few) {
            await row(page, id).click();
            await expect(view(id)).toHaveAttribute('data-run-state', state);
        }
        for (const [id, state] of few) {
            await moveTo(page, `/lightning/r/FlowOrchestrationInstance/${id}/view`);
            await expect(view(id)).toHaveAttribute('data-run-state', state);
        }
    });
}
