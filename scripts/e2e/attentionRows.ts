/** Rows of the dashboard as they stand, beside what the org itself says. */
import type { Page } from '@playwright/test';
import { signedInUser, valueOf } from './dashboardPage.ts';
import { records, runs } from './org.ts';
import { expect } from './test.ts';

/** What stands in each row, and in the head of its group. */
const rowsOn = (page: Page) =>
    page.locator('[data-row]').evaluateAll((all) =>
        all.flatMap((row) => {
            const group = row.closest<HTMLElement>('[data-group]');
            if (!group) return [];
            const text = (selector: string, within: Element = row): string =>
                (within.querySelector(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
            const link = (selector: string): HTMLAnchorElement | null => {
                const part = row.querySelector(`${selector} c-orchestration-record-link`);
                return (part?.shadowRoot ?? part)?.querySelector('a') ?? null;
            };
            const [record, action] = [link('.name'), link('.action')];
            return [
                {
                    id: (row as HTMLElement).dataset['row'] ?? '',
                    group: group.dataset['group'] ?? '',
                    reason: text('.title', group),
                    why: text('.why', group),
                    record: [record?.textContent?.trim() ?? '', record?.getAttribute('href') ?? ''] as const,
                    place: text('.record .second'),
                    holder: text('.holder .first'),
                    time: text('.time .first'),
                    timeNote: text('.time .second'),
                    action: [action?.textContent?.trim() ?? '', action?.getAttribute('href') ?? ''] as const
                }
            ];
        })
    );

/** Record, process, step, holder, age, reason and one action in each row; two targets, no more. */
export async function expectRows(page: Page): Promise<void> {
    const all = await rowsOn(page);
    const labels = new Map((await runs(page, ['OrchestrationLabel'], {})).map((run) => [run.Id, run] as const));
    for (const row of all) {
        const about = `${row.group}: ${row.record.join(' ')}`;
        const isItem = row.group === 'waiting-on-you';
        expect(row.record[0], about).not.toBe('');
        expect(row.record[1], about).toMatch(/^\/lightning\/cmp\/c__orchestrationTimeline\?.*0jE\w+/);
        const run = labels.get(/0jE\w+/.exec(row.record[1])?.[0] ?? '');
        if (!isItem) expect(run?.Id, about).toBe(row.id);
        expect(row.place, about).toContain(run?.['OrchestrationLabel'] ?? 'no such run');
        expect(row.holder, about).not.toBe('');
        if (isItem) expect(row.holder, about).toBe('You');
        expect(row.time, about).toMatch(/\d/);
        expect(row.timeNote, about).toMatch(/since|until|usually/i);
        expect(row.reason, about).not.toBe('');
        expect(row.why, about).not.toBe('');
        expect(row.action[0], about).toMatch(/^(Open|Contact|Do)\b/);
        expect(row.action[1], about).toMatch(/^\/lightning\/r\/(\w+\/)?\w{15,18}\/view/);
    }
    for (const row of await page.locator('[data-group] [data-row]').all()) {
        expect(await row.locator('a, button').count()).toBeLessThanOrEqual(2);
    }
    const groups = new Set(all.map(({ group }) => group));
    expect(groups.size).toBeGreaterThan(3);
    // With the step where one is known: all but those that stand between steps.
    expect(all.filter(({ place }) => place.includes('·')).length).toBeGreaterThan(all.length / 2);
}

/** The reader's own work: three of it, then all, the oldest first, as the org itself has it. */
export async function expectOwnWork(page: Page): Promise<void> {
    const where = { Status: { eq: 'Assigned' }, AssigneeId: { eq: await signedInUser(page) } };
    const fields = ['StepInstance.Status', 'StepInstance.OrchestrationInstance.Status'];
    const items = await records(page, 'FlowOrchestrationWorkItem', fields, where);
    const over = ['Completed', 'Error', 'Discontinued', 'Canceled'];
    const open = items.filter((item) => fields.every((field) => !over.includes(item[field] ?? '')));
    const list = page.locator('[data-list="items"]');
    expect(open.length).toBeGreaterThan(3);
    await expect(list).toHaveAttribute('data-total', String(open.length));
    expect(await valueOf(page, 'waiting-on-you')).toBe(open.length);
    await expect(list.locator('[data-row]')).toHaveCount(3);
    await page.locator('[data-figure="waiting-on-you"]').click();
    await expect(list.locator('[data-row]')).toHaveCount(open.length);
    const shown = (await rowsOn(page)).filter(({ group }) => group === 'waiting-on-you').map(({ id }) => id);
    expect([...shown].sort()).toEqual(open.map(({ Id }) => Id).sort());
}
