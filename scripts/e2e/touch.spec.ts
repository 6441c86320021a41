/** By finger on a phone: a tap opens and folds, nothing hovers, and what is tapped is large enough. */
import type { Locator, Page } from '@playwright/test';
import { runAddress } from './sample.ts';
import { expect, expectAccessible, settledRun, test } from './test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** The least that a finger hits well, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST = 24;
const CARD = '[popover]:popover-open';

/** Counts the cards that come from here on, however short they stay. */
async function countCards(page: Page): Promise<() => Promise<number>> {
    await page.evaluate(() => {
        const counted = window as unknown as { cards: number };
        const show = HTMLElement.prototype.showPopover;
        counted.cards = 0;
        HTMLElement.prototype.showPopover = function (...args) {
            counted.cards += 1;
            return show.apply(this, args);
        };
    });
    return () => page.evaluate(() => (window as unknown as { cards: number }).cards);
}

async function phoneRun(page: Page): Promise<Locator> {
    await page.clock.install();
    await page.goto(runAddress('waiting-queue'));
    return settledRun(page);
}

/** Buttons, fields and rows that are seen, with their size, where it is too small for a finger. */
function small(part: Locator): Promise<string[]> {
    return part.locator('button, input, select, [role="tab"], [role="row"][tabindex]').evaluateAll((targets, least) => {
        const sizes = targets.map((target) => ({ target, box: target.getBoundingClientRect() }));
        const seen = sizes.filter(({ target, box }) => box.height > 0 && target.checkVisibility());
        // A word of a sentence that can be pressed is as high as its line: WCAG leaves that out.
        const alone = seen.filter(({ target }) => !target.closest('p'));
        if (alone.length === 0) return ['nothing to tap'];
        return alone
            .filter(({ box }) => box.width < least || box.height < least)
            .map(({ target, box }) => `${target.outerHTML.slice(0, 120)}: ${box.width} x ${box.height}`);
    }, LEAST);
}

test('a tap on a row opens its history, no card comes, and a tap on the close button ends it', async ({ page }) => {
    const view = await phoneRun(page);
    const cards = await countCards(page);
    const row = view.locator('[data-row][data-state="waiting"]').last();
    await row.tap();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByRole('heading', { name: 'Review contract' })).toBeVisible();
    // Longer than a pointer has to rest for a card.
    await page.clock.runFor(1000);
    await drawer.locator('[data-action="close"]').tap();
    await expect(drawer).toBeHidden();
    await expect(view.locator('[data-row][aria-selected="true"]')).toHaveCount(0);
    await page.clock.runFor(1000);
    await expect(page.locator(CARD)).toHaveCount(0);
    expect(await cards(), 'cards that were shown').toBe(0);
});

test('what counts the cards does count one where there is a keyboard', async ({ page }) => {
    const view = await phoneRun(page);
    const cards = await countCards(page);
    await view.locator('[data-row][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(CARD)).toHaveCount(1);
    expect(await cards()).toBe(1);
});

test('a tap on a stage folds and opens it, and shows no card', async ({ page }) => {
    const view = await phoneRun(page);
    const cards = await countCards(page);
    const stage = view.locator('[data-row][aria-expanded="true"]');
    const steps = view.locator('[data-row][aria-level="2"]');
    await expect(steps).toHaveCount(7);
    await stage.tap();
    await expect(stage).toHaveCount(0);
    await expect(steps).toHaveCount(0);
    await view.locator('[data-row][aria-expanded="false"]').last().tap();
    await expect(steps).toHaveCount(7);
    await page.clock.runFor(1000);
    expect(await cards(), 'cards that were shown').toBe(0);
});

test('chips, search, buttons and rows are large enough to be tapped, and so is the drawer', async ({ page }) => {
    const view = await phoneRun(page);
    expect(await small(view)).toEqual([]);
    await expectAccessible(page);
    await view.locator('[data-filter="completed"]').tap();
    await expect(view.locator('[data-row][aria-level="2"]').first()).toHaveAttribute('data-state', 'completed');
    await view.locator('[data-row][aria-level="2"]').first().tap();
    const drawer = page.getByRole('dialog');
    await expect(drawer.locator('[data-kind]').first()).toBeVisible();
    expect(await small(drawer)).toEqual([]);
    await expectAccessible(page);
    await drawer.getByRole('tab', { name: 'Details' }).tap();
    await expect(drawer.getByText('API Name')).toBeVisible();
    expect(await small(drawer)).toEqual([]);
    await expectAccessible(page);
});
