/** One way to open Chromium and to wait for a page that has all its answers. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../checks/chromium.ts';

/** Switches that keep a headless Chromium quiet on a machine without network. */
export const CHROMIUM_ARGS = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
];

export async function openBrowser(): Promise<Browser> {
    return chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
}

/** Until every run view on the page has run, items and log in full (design: aria-busy). */
export async function settled(page: Page): Promise<void> {
    await page.locator('[data-run-state][aria-busy="false"]').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
}
