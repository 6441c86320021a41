/** What needs a hand, among many runs: who is slower than usual, how many were looked at, and the way to stop looking. */
import type { Page } from '@playwright/test';
import { GRAPHQL, isAsked } from './fixtures/answers.ts';
import { countRuns, records, runs, type Answered } from './org.ts';
import { expect, expectAccessible, test } from './test.ts';
import { askedFor, finderAddress, idsOfRows, list, rows, settledList } from './troubleshooter.ts';

const NO_DEBUG = { IsDebugRun: { eq: false } };
/** Fewer durations than this tell nothing. */
const LEAST = 5;
/** Clocks of records and log may disagree by so much. */
const CLOCKS_MS = 2000;

const RUN = 'OrchestrationInstanceId';
const isOfRun = (row: Answered, step: Answered): boolean => row[RUN] === step[RUN];
const isOfStep = (row: Answered, step: Answered): boolean =>
    row['StageName'] === step['StageInstance.Name'] && row['StepName'] === step['Name'];
/** Nearest rank. */
const ninetieth = (values: number[]): number => values.sort((a, b) => a - b)[Math.ceil(values.length * 0.9) - 1] ?? 0;

const ROW = [RUN, 'StageName', 'StepName', 'Kind', 'Timestamp', 'Duration'];

/** The newest ends of steps of a process, as many as one answer holds beside the starts of stages. */
async function endsOf(page: Page, process: string): Promise<Answered[]> {
    const where = {
        OrchestrationName: { eq: process },
        Kind: { in: ['EndStep', 'StartStage'] },
        OrchestrationInstance: NO_DEBUG
    };
    const newest = { Timestamp: { order: 'DESC' }, Id: { order: 'DESC' } };
    const found = await records(page, 'FlowOrchestrationLog', ROW, where, newest, 2000);
    return found.filter(({ Kind }) => Kind === 'EndStep');
}

/** Epoch ms at which a step began: its first row in the log, else its record. */
function startOf(step: Answered, starts: Answered[]): number {
    const created = Date.parse(step['CreatedDate'] ?? '');
    const own = starts
        .filter((row) => isOfRun(row, step) && isOfStep(row, step))
        .map((row) => Date.parse(row['Timestamp'] ?? ''))
        .filter((at) => at >= created - CLOCKS_MS);
    return own.length > 0 ? Math.min(...own) : created;
}

/** Runs of a process with a live step that lasts longer than nine of ten did in other runs, by plain arithmetic. */
async function slowRuns(page: Page, process: string, now: number): Promise<string[]> {
    const live = { and: [NO_DEBUG, { OrchestrationDeveloperName: { eq: process } }, { Status: { eq: 'InProgress' } }] };
    const steps = await records(
        page,
        'FlowOrchestrationStepInstance',
        [RUN, 'Name', 'StageInstance.Name', 'CreatedDate'],
        { Status: { eq: 'InProgress' }, StageInstance: { Status: { ne: 'Suspended' } }, OrchestrationInstance: live }
    );
    const starts = await records(page, 'FlowOrchestrationLog', ROW, {
        Kind: { eq: 'StartStep' },
        [RUN]: { in: steps.map((step) => step[RUN]) }
    });
    const ends = await endsOf(page, process);
    const slow = steps.filter((step) => {
        const lengths = ends
            .filter((row) => !isOfRun(row, step) && isOfStep(row, step))
            .map((row) => Number(row['Duration']) * 1000);
        return lengths.length >= LEAST && now - startOf(step, starts) > ninetieth(lengths);
    });
    return slow.map((step) => step[RUN] ?? '');
}

test('slower than usual: all runs of all processes that are, by what their logs tell', async ({ page }) => {
    await page.goto(finderAddress({ hand: 'slow' }));
    await settledList(page);
    await expect(page.getByText(/^Slower than usual: checked for (\d+) of \1 processes\.$/)).toBeVisible();
    const now = await page.evaluate(() => Date.now());
    const live = await runs(page, ['OrchestrationDeveloperName'], { Status: { eq: 'InProgress' } });
    const processes = new Set(live.map((run) => run['OrchestrationDeveloperName'] ?? ''));
    const slow = await Promise.all([...processes].map((process) => slowRuns(page, process, now)));
    const ids = [...new Set(slow.flat())].sort();
    expect(ids.length).toBeGreaterThan(5);
    expect((await idsOfRows(page)).sort()).toEqual(ids);
});

/** "2d 3h left", "6h 7m left" -> hours */
function hours(text: string): number {
    const of = (unit: string): number => Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0);
    return of('d') * 24 + of('h') + of('m') / 60;
}

test('one switch asks for all reasons, the most urgent first; again, and all runs are there', async ({ page }) => {
    await page.goto(finderAddress());
    const all = await countRuns(page, NO_DEBUG);
    await page.locator('[data-action="hand"]').click();
    await expect(page.getByRole('heading', { name: 'Runs that need a hand' })).toBeVisible();
    await expect(list(page)).toHaveAttribute('data-looked-at', /\d+/);
    await settledList(page);
    expect(askedFor(page)).toEqual({
        hand: 'resumable,failed,stalled,left-open,inactive-holder,slow,suspended',
        sort: 'left'
    });
    const resumable = rows(page).and(page.locator('[data-state="failed-resumable"]'));
    const times = await rows(page).locator('.time').allInnerTexts();
    const left = times.filter((text) => text.endsWith(' left'));
    // Those that may be resumed come first, the one with the least time before the others.
    expect(left.length).toBe(await resumable.count());
    expect(times.slice(0, left.length)).toEqual(left);
    expect(left.map(hours)).toEqual(left.map(hours).sort((a, b) => a - b));
    await page.locator('[data-action="hand"]').click();
    await expect(list(page)).toHaveAttribute('data-total', String(all));
    await expect(list(page)).not.toHaveAttribute('data-looked-at');
});

test('looking at many runs tells how far it is, and can be stopped; a refresh looks at all', async ({ page }) => {
    // List and run stand one above the other: no run is shown that nobody chose.
    await page.setViewportSize({ width: 840, height: 900 });
    const total = await countRuns(page, { and: [NO_DEBUG, { Status: { eq: 'Completed' } }] });
    let chunks = 0;
    await page.route(GRAPHQL, (route) => {
        if (isAsked(route, 'OrchestrationRuns')) chunks += 1;
        return isAsked(route, 'OrchestrationRuns') && chunks > 1 ? undefined : route.fallback();
    });
    await page.goto(finderAddress({ state: 'completed' }));
    await expect(page.getByText('50 so far')).toBeVisible();
    await expect(list(page)).toHaveAttribute('aria-busy', 'true');
    await expect(list(page)).toHaveAttribute('data-exact', 'false');
    await expect(page.getByText(`50 of ${total} looked at: Completed`)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(
        page.getByText(`Stopped: 50 of ${total} looked at. There may be more among the others.`)
    ).toBeVisible();
    await expect(list(page)).toHaveAttribute('aria-busy', 'false');
    await expect(list(page)).toHaveAttribute('data-looked-at', '50');
    await expect(rows(page)).toHaveCount(50);
    await page.unroute(GRAPHQL);
    await page.locator('c-orchestration-finder-bar [data-action="refresh"]').click();
    await expect(list(page)).toHaveAttribute('data-looked-at', String(total));
    await expect(list(page)).toHaveAttribute('data-total', String(total));
});
