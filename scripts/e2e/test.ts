/** The browser tests' own `test`: a page whose console stays empty and whose queries are bounded; accessibility as one call. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { unbounded } from './bounded.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Readers who see runs. */
export const PERSONAS = ['admin', 'manager', 'assignee'] as const;
export type Persona = (typeof PERSONAS)[number];

interface Fixtures {
    /** Who looks at the page: the preview's own reader, unless `test.use` says another. */
    persona: Persona | 'none' | null;
    /** What a test expects on the console: nothing, unless it says so before the page loads. */
    expectedOnConsole: RegExp[];
    page: Page;
}

export const test = base.extend<Fixtures>({
    persona: [null, { option: true }],
    context: async ({ context, persona, baseURL }, use) => {
        if (persona) await context.addCookies([{ name: 'persona', value: persona, url: baseURL ?? '' }]);
        await use(context);
    },
    expectedOnConsole: async ({}, use) => use([]),
    page: async ({ page, expectedOnConsole }, use) => {
        const lines: string[] = [];
        page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
        page.on('pageerror', (error) => lines.push(`page error: ${error.message}`));
        const queries = new Set<string>();
        page.on('request', (request) => {
            if (!request.url().endsWith('/graphql')) return;
            for (const query of unbounded(request.postData() ?? '')) queries.add(query);
        });
        await use(page);
        const surprises = lines.filter((line) => !expectedOnConsole.some((pattern) => pattern.test(line)));
        expect(surprises, 'on the console').toEqual([]);
        expect([...queries], 'queries without a bound').toEqual([]);
    }
});

/** The tests within once for each reader who sees runs. */
export function forEachReader(tests: (persona: Persona) => void): void {
    for (const persona of PERSONAS) {
        test.describe(`for ${persona}`, () => {
            test.use({ persona });
            tests(persona);
        });
    }
}

/** WCAG 2.2 A and AA and axe's best practices, over the whole page, through open shadow roots. */
export async function expectAccessible(page: Page): Promise<void> {
    const isThere = await page.evaluate(() => 'axe' in window);
    if (!isThere) await page.evaluate(AXE);
    const results = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } };
        // A rule of WCAG 2.2 AA (2.5.8) that axe leaves off unless asked.
        const rules = { 'target-size': { enabled: true } };
        return axe.run(document, { resultTypes: ['violations'], rules });
    });
    const findings = results.violations.map(
        (violation) => `${violation.id}: ${violation.help}\n  ${violation.nodes.map((node) => node.html).join('\n  ')}`
    );
    expect(findings, 'axe violations').toEqual([]);
}

/** The run view of the page once it has run, items and log in full. */
export async function settledRun(page: Page): Promise<Locator> {
    const view = page.locator('[data-run-state][aria-busy="false"]').first();
    await view.waitFor();
    return view;
}

/** Opens an address of the org without loading the document again: the page of an object is kept, as in Lightning. */
export function moveTo(page: Page, address: string): Promise<void> {
    return page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
    }, address);
}

export { expect };
