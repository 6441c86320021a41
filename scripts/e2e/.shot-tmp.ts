import { openBrowser } from '/tmp/w-alive/scripts/e2e/browser.ts';
const [,, out, ...cookies] = process.argv;
const browser = await openBrowser();
const opts = Object.fromEntries(cookies.map((c) => c.split('=') as [string,string]));
const width = Number(opts['width'] ?? 1280); delete opts['width'];
const act = opts['act'] ?? ''; delete opts['act'];
const base='http://localhost:3363';
const context = await browser.newContext({ viewport: { width, height: 1400 }, locale: 'en-GB', timezoneId: 'Europe/London' });
await context.addCookies(Object.entries(opts).map(([name,value])=>({name,value,url:base})));
const page = await context.newPage();
page.on('console', m=>console.log(m.type(), m.text()));
page.on('pageerror', e=>console.log('pageerror', e.message));
await page.goto(base+'/lightning/page/home');
await page.locator('[data-dashboard][aria-busy="false"]').waitFor({timeout:60000});
await page.waitForTimeout(500);
if (act==='hover') { await page.locator('[data-group="attention-slow"] [data-row]').first().hover(); await page.waitForTimeout(600); }
if (act==='focus') { await page.keyboard.press('Tab'); await page.locator('[data-row] a').nth(3).focus(); await page.keyboard.press('Shift+Tab'); await page.keyboard.press('Tab'); await page.waitForTimeout(400); }
if (act==='text') console.log(await page.locator('[data-dashboard]').innerText());
if (act==='cards') { const all = page.locator('[data-dashboard] [data-row]'); for (let i=0;i<await all.count();i++){ await all.nth(i).scrollIntoViewIfNeeded(); await page.mouse.move(5,5); await page.waitForTimeout(250); await all.nth(i).hover(); await page.waitForTimeout(500); console.log('--', (await all.nth(i).innerText()).replace(/\n/g,' | ')); console.log('   CARD', (await page.locator('.card:popover-open').allInnerTexts()).join('##').replace(/\n/g,' | ')); } }
await page.screenshot({ path: out });
await browser.close();
