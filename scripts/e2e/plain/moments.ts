/** Numbers that grow with time: what a page says beside what is true while it is read. */
import type { Page } from '@playwright/test';
import { expect } from '../test.ts';

/** Ages go on while a page is read: what it says is true at some moment since it was opened. */
export async function momentsOf(page: Page): Promise<number[]> {
    return page.evaluate(() => [Date.now() - performance.now(), Date.now()]);
}

/** A number lies where its plain counterparts of the first and the last moment do: mostly they are the same. */
export function expectBetween(value: number, plain: readonly number[], what: string): void {
    expect(value, what).toBeGreaterThanOrEqual(Math.min(...plain));
    expect(value, what).toBeLessThanOrEqual(Math.max(...plain));
}
