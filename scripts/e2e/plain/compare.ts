/** The dashboard's numbers beside those of a plain look through all records. */
import type { Page } from '@playwright/test';
import { chooseProcess, dayNumbers, showAllSteps, statistic, stepRows } from '../statistics.ts';
import { expect, test } from '../test.ts';
import { expectBetween, momentsOf } from './moments.ts';
import type { PlainOrg } from './plainOrg.ts';
import { plainEnds, plainKinds, plainRunDurations, plainSlow, plainSteps } from './plainTimes.ts';
import type { PlainStep } from './plainTimes.ts';
import { durationText } from './words.ts';

export const ZONE = 'Europe/London';
/** The window that a dashboard shows first. */
export const DAYS = 30;

/** Figure and state. */
const NOW = {
    'now-waiting': 'waiting',
    'now-running': 'running',
    'now-stalled': 'stalled',
    'now-resumable': 'failed-resumable',
    'now-suspended': 'suspended'
};
const ENDED = { 'ended-completed': 'Completed', 'ended-failed': 'Error', 'ended-canceled': 'Canceled' };

async function valueOf(page: Page, figure: string): Promise<number> {
    return Number(await page.locator(`[data-figure="${figure}"]`).first().getAttribute('data-value'));
}

/** @param states of all runs that are no debug runs */
export async function expectStates(page: Page, states: readonly string[]): Promise<void> {
    for (const [figure, state] of Object.entries(NOW)) {
        const plain = states.filter((one) => one === state).length;
        expect(plain, `no run is ${state}`).toBeGreaterThan(0);
        expect(await valueOf(page, figure), state).toBe(plain);
    }
}

/** What ended, by status and by day. */
export async function expectEnds(page: Page, org: PlainOrg, now: number): Promise<void> {
    const ends = plainEnds(org, DAYS, now, ZONE);
    for (const [figure, status] of Object.entries(ENDED)) {
        expect(await valueOf(page, figure)).toBe(ends.filter((one) => one.status === status).length);
    }
    const shown = ends.filter(({ status }) => status !== 'Canceled');
    const days = await dayNumbers(page);
    expect(days).toHaveLength(DAYS + 1);
    expect(days).toEqual(days.map(([day]) => [day, shown.filter((one) => one.day === day).length]));
    expect(days.reduce((sum, [, count]) => sum + count, 0)).toBe(shown.length);
}

/** How many runs each process has. */
export function processCounts({ runs }: PlainOrg): Map<string, number> {
    const counts = new Map<string, number>();
    for (const run of runs) {
        const name = run['OrchestrationDeveloperName'] ?? '';
        if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}

async function expectRows(page: Page, plain: ReadonlyMap<string, PlainStep>): Promise<void> {
    await showAllSteps(page);
    const rows = await stepRows(page);
    expect(rows.map(([key]) => key?.toLowerCase()).sort()).toEqual([...plain.keys()].sort());
    for (const [key = '', , , median, within, n] of rows) {
        const step = plain.get(key.toLowerCase());
        const numbers = [durationText(step?.median), durationText(step?.within), String(step?.n)];
        expect([median, within, n], key).toEqual(numbers);
    }
    const medians = rows.map(([key = '']) => plain.get(key.toLowerCase())?.median ?? -1);
    expect(medians).toEqual(medians.toSorted((a, b) => b - a));
}

function expectShares(text: string, plain: ReadonlyMap<string, PlainStep>, kinds: ReadonlyMap<string, string>): void {
    const totals = { person: 0, machine: 0, unknown: 0 };
    for (const { key, total } of plain.values()) {
        totals[(kinds.get(key.split('.')[1] ?? '') ?? 'unknown') as keyof typeof totals] += total;
    }
    const all = totals.person + totals.machine + totals.unknown;
    const [, people, working, rest = '0'] =
        /(\d+)% was waiting on people, (\d+)% working(?:; of (\d+)% it is not known)?/.exec(text) ?? [];
    const said = [people, working, rest].map(Number);
    if (all === 0 || totals.unknown === all) return;
    expect(said.reduce((sum, one) => sum + one, 0)).toBe(100);
    [totals.person, totals.machine, totals.unknown].forEach((part, index) =>
        expect(Math.abs((said[index] ?? 0) - (part / all) * 100)).toBeLessThan(1)
    );
}

/** How many runs each step that is shown says are slow there. */
async function expectSlow(page: Page, org: PlainOrg, process: string): Promise<void> {
    const slow = (await momentsOf(page)).map((now) => plainSlow(org, process, now));
    const steps = await statistic(page, 'times')
        .locator('[data-step]')
        .evaluateAll((all) => all.map((one) => ({ ...(one as HTMLElement).dataset })));
    for (const { step = '', value } of steps) {
        const plain = slow.map((one) => one.get(step.toLowerCase())?.length ?? 0);
        expectBetween(Number(value ?? NaN), plain, step);
    }
}

/** Times of every process, the one that is shown first. */
export async function expectTimes(page: Page, org: PlainOrg, now: number): Promise<void> {
    const select = statistic(page, 'times').locator('select');
    const counts = processCounts(org);
    const first = await select.inputValue();
    expect(counts.get(first)).toBe(Math.max(...counts.values()));
    for (const process of [first, ...[...counts.keys()].filter((name) => name !== first)]) {
        await test.step(process, async () => {
            if (process !== first) await chooseProcess(page, process);
            const plain = plainSteps(org, process);
            if (plain.size === 0) return;
            await expectRows(page, plain);
            await expectSlow(page, org, process);
            const text = (await statistic(page, 'times').locator('.sentence').textContent()) ?? '';
            expectShares(text, plain, plainKinds(org, process));
            const durations = plainRunDurations(org, process, DAYS, now);
            const middle = durations.length / 2;
            const half = ((durations[Math.ceil(middle) - 1] ?? 0) + (durations[Math.floor(middle)] ?? 0)) / 2;
            const words = durations.length < 5 ? 'Too few runs' : `Half of the runs end within ${durationText(half)}.`;
            expect(text).toContain(words);
        });
    }
}
