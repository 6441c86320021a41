/**
 * `npm run screenshots`: every surface in every state, theme and width as a picture, plus one contact sheet.
 * Pictures go to test-results/screenshots; those that the README shows go to docs/.
 */
import { mkdir, rm, writeFile, copyFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { openBrowser } from './browser.ts';
import { fixtureShots } from './fixtureShots.ts';
import { startPreview, type RunningPreview } from './preview.ts';
import { shots, type Shot } from './shots.ts';

const OUT = path.resolve('test-results/screenshots');
const DOCS = path.resolve('docs');
/** A Thursday at noon: live steps then lie beside a weekend. */
const NOW = '2025-11-27T13:20:00Z';
/** `rtl`: SLDS 2, read from right to left. */
const THEMES = ['slds1', 'slds2', 'dark', 'rtl'] as const;
const WIDTHS = [
    { width: 1280, height: 1100 },
    { width: 390, height: 844 },
    { width: 320, height: 844 }
];
const SMALLEST = 320;

interface Picture {
    file: string;
    title: string;
}

function isTaken({ everywhere }: Shot, theme: (typeof THEMES)[number], { width }: (typeof WIDTHS)[number]): boolean {
    return everywhere === true || (theme !== 'rtl' && width !== SMALLEST);
}

const cookiesOf = (theme: (typeof THEMES)[number]): Record<string, string> =>
    theme === 'rtl' ? { theme: 'slds2', dir: 'rtl' } : { theme };

async function take(
    browser: Browser,
    address: string,
    shot: Shot,
    theme: (typeof THEMES)[number],
    size: (typeof WIDTHS)[number]
) {
    const context = await browser.newContext({
        viewport: { width: size.width, height: shot.height ?? size.height },
        deviceScaleFactor: size.width < 500 ? 2 : 1,
        reducedMotion: 'reduce'
    });
    const cookies = { ...cookiesOf(theme), persona: 'admin', ...shot.cookies };
    await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: address })));
    const page = await context.newPage();
    try {
        await shot.arrange?.(page);
        await page.goto(address + shot.address);
        await shot.ready(page);
        await page.evaluate(() => document.fonts.ready);
        const file = `${shot.name}-${theme}-${size.width}.png`;
        await page.screenshot({ path: path.join(OUT, file) });
        if (shot.docs === `${theme}-${size.width}`)
            await copyFile(path.join(OUT, file), path.join(DOCS, `${shot.name}.png`));
        return { file, title: `${shot.name} · ${theme} · ${size.width}` };
    } finally {
        await context.close();
    }
}

async function contactSheet(browser: Browser, pictures: Picture[]): Promise<void> {
    const figures = pictures
        .map(({ file, title }) => `<figure><img src="${file}" alt=""><figcaption>${title}</figcaption></figure>`)
        .join('');
    const html = `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>
        body{margin:16px;font:12px system-ui;display:flex;flex-wrap:wrap;gap:16px;background:#ddd}
        figure{margin:0}img{height:360px;display:block;border:1px solid #999}</style>${figures}`;
    const file = path.join(OUT, 'contact-sheet.html');
    await writeFile(file, html);
    const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: path.join(OUT, 'contact-sheet.png'), fullPage: true });
    await page.close();
}

/** Takes the wanted ones of a preview's pictures. */
async function takeAll(browser: Browser, shots: Shot[], start: () => Promise<RunningPreview>): Promise<Picture[]> {
    if (shots.length === 0) return [];
    const preview = await start();
    try {
        const pictures: Picture[] = [];
        for (const shot of shots) {
            for (const theme of THEMES) {
                for (const size of WIDTHS.filter((one) => isTaken(shot, theme, one))) {
                    pictures.push(await take(browser, preview.address, shot, theme, size));
                }
            }
        }
        return pictures;
    } finally {
        await preview.stop();
    }
}

async function main(only: string[]): Promise<void> {
    await rm(OUT, { recursive: true, force: true });
    await mkdir(OUT, { recursive: true });
    await mkdir(DOCS, { recursive: true });
    const isWanted = ({ name }: Shot): boolean => only.length === 0 || only.includes(name);
    const browser = await openBrowser();
    try {
        const pictures = [
            ...(await takeAll(browser, shots().filter(isWanted), () =>
                startPreview(['--port', '3291', '--now', NOW, '--no-watch'])
            )),
            ...(await takeAll(browser, (await fixtureShots()).filter(isWanted), () =>
                startPreview(['3291'], 'scripts/e2e/fixturesPreview.ts')
            ))
        ];
        await contactSheet(browser, pictures);
        console.log(`${pictures.length} pictures and contact-sheet.png in ${path.relative('.', OUT)}`);
    } finally {
        await browser.close();
    }
}

await main(process.argv.slice(2));
