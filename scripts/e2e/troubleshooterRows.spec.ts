/** Rows of the finder: in the order of the org, each with what the org says of its run and the state of its own page. */
import type { Locator, Page } from '@playwright/test';
import { GRAPHQL } from './fixtures/answers.ts';
import { records, runs, type Answered } from './org.ts';
import { runId } from './sample.ts';
import { expect, expectAccessible, forEachReader, moveTo, test, type Persona } from './test.ts';
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

const OF_PROCESS = { and: [NO_DEBUG, { OrchestrationDeveloperName: { eq: 'Contract_Renewal' } }] };

/** As many rows as a page holds, or as there are. */
const onPage = (ids: readonly unknown[]): number => Math.min(50, ids.length);

/** Answers two requests and no more: whatever else is asked waits, and so does what is asked a second time. */
async function answerOnlyFirst(page: Page): Promise<string[]> {
    const answered: string[] = [];
    await page.route(GRAPHQL, (route) => {
        const name = /query (\w+)/.exec(route.request().postData() ?? '')?.[1] ?? '';
        if (answered.length === 2 || answered.includes(name)) return undefined;
        answered.push(name);
        return route.fallback();
    });
    return answered;
}

/** Names of the business records of these runs, by the Id of the record. */
async function namesOfRecords(page: Page, found: readonly Answered[]): Promise<Map<string, string>> {
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
    return names;
}

/** Situation of the sample -> what its row says beside the badge. */
const WITHOUT_LOG = {
    abandoned: 'Open: Sign contract',
    'failed-again': 'Call credit bureau',
    'failed-window-over': '14 days are over'
};
const WORDS: Record<Persona, Record<string, string>> = {
    admin: {
        ...WITHOUT_LOG,
        'failed-resumable': 'Open: Check exposure',
        'failed-mulesoft': 'MuleSoft action',
        stalled: 'Review terms',
        failed: 'Assignee not found',
        'failed-outside': 'Outside the stages'
    },
    manager: {
        ...WITHOUT_LOG,
        'failed-resumable': 'Open: Check exposure',
        'failed-mulesoft': 'MuleSoft action',
        'stalled-stage-failed': 'Request repair quote',
        failed: 'Create accounts'
    },
    assignee: WITHOUT_LOG
};

/** At most so many runs of each state among the rows. */
async function fewOfEachState(page: Page, most: number): Promise<[id: string, state: string][]> {
    await settledList(page);
    const counts = new Map<string, number>();
    return Object.entries(await statesOfRows(page)).filter(([, state]) => {
        counts.set(state, (counts.get(state) ?? 0) + 1);
        return (counts.get(state) ?? 0) <= most;
    });
}

/** Two questions that together find runs in every state; who sees a part of the records sees a part of the states. */
const QUESTIONS: [Record<string, string>, states: Record<Persona, number>][] = [
    [{ status: 'InProgress,Suspended,Error,Canceled,Queued' }, { admin: 8, manager: 8, assignee: 7 }],
    [
        { status: 'Completed', younger: '20d' },
        { admin: 1, manager: 1, assignee: 1 }
    ]
];

forEachReader((persona) => {
    test('two requests make the first picture: rows with names and total, and states but for what more pages hold', async ({
        page
    }) => {
        const answered = await answerOnlyFirst(page);
        await page.goto(finderAddress());
        const all = await runs(page, ['TriggeringRecord'], NO_DEBUG, by('LastModifiedDate', 'DESC'));
        await expect(rows(page)).toHaveCount(50);
        await expect(page.getByText(`1–50 of ${all.length} runs`)).toBeVisible();
        expect(answered).toEqual(['OrchestrationRunPage', 'OrchestrationRuns']);
        const found = await runs(page, ['TriggeringRecord', 'TriggeringRecordType'], {
            Id: { in: await idsOfRows(page) }
        });
        const names = await namesOfRecords(page, found);
        expect(names.size).toBeGreaterThan(10);
        for (const run of found) {
            const name = names.get(run['TriggeringRecord'] ?? '');
            if (name) await expect(row(page, run.Id)).toContainText(name);
        }
    });

    test('before the first answer the layout stands, and the rows come in its places', async ({ page }) => {
        let answer = (): void => undefined;
        const answers = new Promise<void>((resolve) => (answer = resolve));
        await page.route(GRAPHQL, async (route) => {
            await answers;
            return route.fallback();
        });
        await page.goto(finderAddress());
        const waiting = page.locator('c-orchestration-run-rows c-orchestration-loading .run');
        await expect(waiting).toHaveCount(8);
        await expect(page.getByRole('region', { name: 'Run', exact: true }).locator('[data-loading]')).toBeVisible();
        await expect(list(page)).toHaveAttribute('aria-busy', 'true');
        await expect(page.locator('[data-action="search"]')).toBeEnabled();
        await expectAccessible(page);
        const placeOf = async (row: Locator): Promise<object> => {
            const box = await row.boundingBox();
            return { x: box?.x, y: box?.y, width: box?.width };
        };
        const place = await placeOf(waiting.first());
        answer();
        await expect(rows(page)).toHaveCount(50);
        await expect(waiting).toHaveCount(0);
        expect(await placeOf(rows(page).first())).toEqual(place);
    });

    test('two requests bring the states, too, where one page holds what they need; the log comes beside', async ({
        page
    }) => {
        const answered = await answerOnlyFirst(page);
        await page.goto(finderAddress({ process: 'Contract_Renewal' }));
        const count = onPage(await runs(page, [], OF_PROCESS));
        await expect(rows(page)).toHaveCount(count);
        await expect(list(page).locator('[data-run-id]:not([data-state])')).toHaveCount(0);
        await expect(list(page).locator('c-orchestration-status-badge')).toHaveCount(count);
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
        await page.locator('[data-action="previous-page"]').press('Enter');
        // At the first page there is none before: the focus stays.
        await expect(page.locator('[data-action="previous-page"]')).toBeFocused();
        await expect.poll(() => idsOfRows(page)).toEqual(ids.slice(0, 50));
    });

    test('the order is the reader’s choice', async ({ page }) => {
        await page.goto(finderAddress({ process: 'Contract_Renewal' }));
        for (const [sort, turned, order] of ORDERS) {
            await page.locator('[data-sort]').selectOption(sort);
            const direction = page.locator('[data-direction]');
            const wanted = turned ? 'descending' : 'ascending';
            if ((await direction.getAttribute('data-direction')) !== wanted) await direction.click();
            const ids = (await runs(page, [], OF_PROCESS, order as Record<string, unknown>)).map(({ Id }) => Id);
            await expect.poll(() => idsOfRows(page), `${sort}, ${wanted}`).toEqual(ids.slice(0, 50));
        }
    });

    test('a row tells record, run number and since when, as the org has them', async ({ page }) => {
        await page.goto(finderAddress());
        await settledList(page);
        const fields = ['Name', 'TriggeringRecord', 'TriggeringRecordType', 'LastModifiedDate'];
        const found = await runs(page, fields, { Id: { in: await idsOfRows(page) } });
        const names = await namesOfRecords(page, found);
        const now = await page.evaluate(() => Date.now());
        for (const run of found) {
            const own = row(page, run.Id);
            await expect(own).toContainText(run['Name'] ?? '');
            await expect(own).toContainText(names.get(run['TriggeringRecord'] ?? '') ?? `Run ${run['Name']}`);
            const days = Math.floor((now - Date.parse(run['LastModifiedDate'] ?? '')) / 86_400_000);
            if (days > 0) await expect(own).toContainText(new RegExp(`${days}d`));
        }
    });

    test('a row tells the step on which the state rests, what was left open, or why the run cannot be resumed', async ({
        page
    }) => {
        await page.goto(finderAddress({ state: 'stalled,failed,failed-resumable' }));
        for (const [situation, words] of Object.entries(WORDS[persona])) {
            await expect(row(page, runId(situation))).toContainText(words);
        }
    });

    for (const [parameters, counts] of QUESTIONS) {
        test(`of ${parameters['status']}: a row’s state is that of the run beside it, and of its own page`, async ({
            page
        }) => {
            await page.goto(finderAddress(parameters));
            const few = await fewOfEachState(page, 2);
            expect(new Set(few.map(([, state]) => state)).size).toBe(counts[persona]);
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
});
