/** Pictures over the fixtures: odd data, readers who see little, several runs, requests that fail. */
import type { Page } from '@playwright/test';
import { settled } from './browser.ts';
import { idOf, recordPage, runIdOf, runPage } from './fixtures/records.ts';
import type { Shot } from './shots.ts';

const ODD = [
    'blank-labels',
    'clocks-disagree',
    'log-without-records',
    'long-words',
    'markup-in-labels',
    'null-status',
    'records-without-log',
    'right-to-left',
    'stage-not-visible',
    'stage-passed-twice',
    'undocumented-status'
];
const DENIED = ['FlowOrchestrationLog', 'FlowOrchestrationWorkItem', 'FlowOrchestrationStepInstance.Label', 'User'];
const STEPS = 'OrchestrationSteps';

async function pickerOpen(page: Page): Promise<void> {
    await settled(page);
    await page.locator('[data-picker]').click();
    await page.locator('[data-list="runs"] [data-state]').first().waitFor();
}

/** The server says that there are more steps than it gave, and fails to give them. */
function losePage(page: Page): Promise<unknown> {
    return page.route('**/graphql', async (route) => {
        const asked = route.request().postData() ?? '';
        if (asked.includes(STEPS)) return route.fulfill({ status: 503, body: '' });
        if (!asked.includes('OrchestrationRuns(')) return route.fallback();
        const answer = (await (await route.fetch()).json()) as {
            data: { uiapi: { query: { FlowOrchestrationStepInstance: { pageInfo: object } } } };
        };
        answer.data.uiapi.query.FlowOrchestrationStepInstance.pageInfo = { hasNextPage: true };
        return route.fulfill({ json: answer });
    });
}

export async function fixtureShots(): Promise<Shot[]> {
    const waiting = runPage(await runIdOf('waiting'));
    const record = async (fixture: string): Promise<string> =>
        recordPage('Opportunity', await idOf(fixture, 'Opportunity'));
    const [left, right] = [await runIdOf('waiting'), await runIdOf('failed-resumable')];
    const odd = ODD.map(async (name): Promise<Shot> => ({
        name,
        address: runPage(await runIdOf(name)),
        ready: settled
    }));
    const denied = DENIED.map((deny): Shot => ({
        name: `without-${deny}`,
        address: waiting,
        cookies: { deny },
        ready: settled
    }));
    return [
        { name: 'picker', address: await record('several-runs-of-a-record'), ready: pickerOpen, docs: 'slds2-1280' },
        {
            name: 'no-run',
            address: await record('record-without-runs'),
            ready: (page) => page.locator('[data-message]').first().waitFor()
        },
        {
            name: 'two-timelines',
            address: `/lightning/n/Side_By_Side?c__left=${left}&c__right=${right}`,
            ready: settled
        },
        { name: 'lost-page', address: waiting, arrange: losePage, ready: settled },
        ...denied,
        ...(await Promise.all(odd))
    ];
}
