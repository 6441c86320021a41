/** Each filter of the panel gives the runs that the org gives for the plain question. */
import type { Page } from '@playwright/test';
import { countRuns, records, runsWith, type Where } from './org.ts';
import { GRAPHQL } from './fixtures/answers.ts';
import { runId } from './sample.ts';
import { expect, forEachReader, settledRun, test, type Persona } from './test.ts';
import { askedFor, field, finderAddress, list, openFilters, openPanel, write } from './troubleshooter.ts';

interface Case {
    fill(page: Page): Promise<unknown>;
    /** What then stands in the address. */
    address: Record<string, string>;
    /** The plain question; all of them are asked without debug runs. */
    where: Where | ((page: Page) => Promise<Where>);
}
type Cases = Record<string, Case>;

const like = (text: string): Where => ({ like: `%${text}%` });
const named = (text: string): Where => ({ or: [{ Label: like(text) }, { Name: like(text) }] });
const among = (ids: string[]): Where => ({ Id: { in: ids } });
/** The reader of the sample. */
const ANNA = '005Qy0000000003IAA';
const HELD = { Status: { eq: 'Assigned' } };

/** Runs of which a record of a part is like this. */
const runsOfA =
    (part: string, where: Where) =>
    async (page: Page): Promise<Where> =>
        among(await runsWith(page, part, where));
const heldBy = (assignee: Where) => runsOfA('WorkItem', { and: [HELD, { Assignee: assignee }] });

/** So long before the page's own clock. */
const ago = async (page: Page, hours: number): Promise<{ value: string }> => {
    const now = await page.evaluate(() => Date.now());
    return { value: new Date(now - hours * 3_600_000).toISOString() };
};
const day = (text: string): { value: string } => ({ value: `${text}T00:00:00.000Z` });

const WHAT: Cases = {
    process: {
        fill: (page) => field(page, 'process').selectOption('Contract_Renewal'),
        address: { process: 'Contract_Renewal' },
        where: { OrchestrationDeveloperName: { eq: 'Contract_Renewal' } }
    },
    version: {
        fill: (page) => write(page, 'version', '3'),
        address: { version: '3' },
        where: runsOfA('Log', { OrchestrationVersion: { eq: 3 } })
    },
    'triggering object': {
        fill: (page) => write(page, 'object', 'Onboarding__c'),
        address: { object: 'Onboarding__c' },
        where: { TriggeringRecordType: { eq: 'Onboarding__c' } }
    },
    'triggering record, of 15 characters': {
        fill: (page) => write(page, 'recordId', '006Qy0000000001'),
        address: { record: '006Qy0000000001' },
        where: { TriggeringRecord: { eq: '006Qy0000000001IAA' } }
    },
    text: {
        fill: (page) => write(page, 'text', 'RENEWAL'),
        address: { text: 'RENEWAL' },
        where: { OrchestrationLabel: like('renewal') }
    },
    'text in run number': {
        fill: (page) => write(page, 'text', '00012'),
        address: { text: '00012' },
        where: { Name: like('00012') }
    },
    'Id of a run': {
        fill: (page) => write(page, 'text', '0jEQy00000004GGMAY'),
        address: { text: '0jEQy00000004GGMAY' },
        where: among(['0jEQy00000004GGMAY'])
    },
    'Id of a record': {
        fill: (page) => write(page, 'text', '006Qy0000000001IAA'),
        address: { text: '006Qy0000000001IAA' },
        where: { TriggeringRecord: { eq: '006Qy0000000001IAA' } }
    }
};

const STANDS: Cases = {
    'recorded status': {
        fill: (page) => field(page, 'statuses', 'Error').check(),
        address: { status: 'Error' },
        where: { Status: { eq: 'Error' } }
    },
    'two recorded statuses': {
        fill: async (page) => {
            await field(page, 'statuses', 'Suspended').check();
            await field(page, 'statuses', 'Canceled').check();
        },
        address: { status: 'Suspended,Canceled' },
        where: { Status: { in: ['Suspended', 'Canceled'] } }
    },
    stage: {
        fill: (page) => write(page, 'stage', 'decision'),
        address: { stage: 'decision' },
        where: runsOfA('StageInstance', named('decision'))
    },
    step: {
        fill: (page) => write(page, 'step', 'contract'),
        address: { stepName: 'contract' },
        where: runsOfA('StepInstance', named('contract'))
    },
    'step type': {
        fill: (page) => field(page, 'stepType').selectOption('AynchronousBackgroundStep'),
        address: { stepType: 'AynchronousBackgroundStep' },
        where: runsOfA('StepInstance', { StepType: { eq: 'AynchronousBackgroundStep' } })
    },
    'one step of stage, name and type': {
        fill: async (page) => {
            await write(page, 'stage', 'payment');
            await write(page, 'step', 'release');
            await field(page, 'stepType').selectOption('InteractiveStep');
        },
        address: { stage: 'payment', stepName: 'release', stepType: 'InteractiveStep' },
        where: runsOfA('StepInstance', {
            and: [named('release'), { StepType: { eq: 'InteractiveStep' } }, { StageInstance: named('payment') }]
        })
    }
};

const HOLDERS: Cases = {
    'name of whoever holds it': {
        fill: (page) => write(page, 'holder', 'desk'),
        address: { holder: 'desk' },
        where: heldBy({ Name: { Name: like('desk') } })
    },
    'a user': {
        fill: async (page) => {
            await field(page, 'holderKind').selectOption('user');
            await write(page, 'holder', 'tom');
        },
        address: { holderKind: 'user', holder: 'tom' },
        where: heldBy({ User: { Name: like('tom') } })
    },
    'whoever it is, by Id': {
        fill: (page) => write(page, 'holder', ANNA),
        address: { holder: ANNA },
        where: runsOfA('WorkItem', { and: [HELD, { AssigneeId: { eq: ANNA } }] })
    },
    'any group': {
        fill: (page) => field(page, 'holderKind').selectOption('group'),
        address: { holderKind: 'group' },
        where: heldBy({ Group: { Type: { eq: 'Regular' } } })
    },
    'any queue': {
        fill: (page) => field(page, 'holderKind').selectOption('queue'),
        address: { holderKind: 'queue' },
        where: heldBy({ Group: { Type: { eq: 'Queue' } } })
    },
    'inactive users': {
        fill: (page) => field(page, 'holderKind').selectOption('inactive'),
        address: { holderKind: 'inactive' },
        where: heldBy({ User: { IsActive: { eq: false } } })
    }
};

const TIMES: Cases = {
    'created on days': {
        fill: async (page) => {
            await field(page, 'created').fill('2025-11-10');
            await field(page, 'created', '1').fill('2025-11-16');
        },
        address: { createdFrom: '2025-11-10', createdTo: '2025-11-16' },
        where: { CreatedDate: { gte: day('2025-11-10'), lt: day('2025-11-17') } }
    },
    'last changed up to a day': {
        fill: (page) => field(page, 'changed', '1').fill('2025-11-20'),
        address: { changedTo: '2025-11-20' },
        where: { LastModifiedDate: { lt: day('2025-11-21') } }
    },
    'age at least': {
        fill: (page) => write(page, 'olderThan', '30'),
        address: { older: '30d' },
        where: async (page) => ({ CreatedDate: { lte: await ago(page, 30 * 24) } })
    },
    'age less than, in hours': {
        fill: async (page) => {
            await field(page, 'youngerThan', '1').selectOption('h');
            await write(page, 'youngerThan', '36');
        },
        address: { younger: '36h' },
        where: async (page) => ({ CreatedDate: { gt: await ago(page, 36) } })
    },
    'no change for': {
        fill: (page) => write(page, 'unchangedFor', '3'),
        address: { unchanged: '3d' },
        where: async (page) => ({ LastModifiedDate: { lte: await ago(page, 3 * 24) } })
    },
    'no change for, with a status': {
        fill: async (page) => {
            await write(page, 'unchangedFor', '3');
            await field(page, 'statuses', 'InProgress').check();
        },
        address: { status: 'InProgress', unchanged: '3d' },
        where: async (page) => ({
            LastModifiedDate: { lte: await ago(page, 3 * 24) },
            Status: { eq: 'InProgress' }
        })
    }
};

const NO_DEBUG = { IsDebugRun: { eq: false } };

/** The total stands with the first answer: what is read of each run for its state is left unanswered, to save time. */
async function askOnlyWhich(page: Page): Promise<void> {
    await page.route(GRAPHQL, (route) => {
        const asked = route.request().postData() ?? '';
        return /query Orchestration(Runs|Log|Steps)\b/.test(asked) ? undefined : route.fallback();
    });
}

/** What finds nothing, since this reader sees neither log nor work items of others; the list says what it goes by. */
const UNSEEN: Record<Persona, string[]> = {
    admin: [],
    manager: ['version'],
    assignee: ['version', 'name of whoever holds it', 'a user', 'any group', 'any queue', 'inactive users']
};
const GOES_BY =
    /^(Versions are told by the log|Holders are told by work items): runs whose .+ you cannot \w+ are not found\.$/;

forEachReader((persona) => {
    for (const [group, cases] of Object.entries({ what: WHAT, stands: STANDS, holder: HOLDERS, time: TIMES })) {
        test(`filters of the group "${group}": the server decides, and its total is shown`, async ({ page }) => {
            await askOnlyWhich(page);
            await page.goto(finderAddress());
            const all = await countRuns(page, NO_DEBUG);
            await openFilters(page);
            for (const [name, { fill, address, where }] of Object.entries(cases)) {
                await expect(list(page)).toHaveAttribute('data-total', String(all));
                await fill(page);
                const question = typeof where === 'function' ? await where(page) : where;
                const total = await countRuns(page, { and: [question, NO_DEBUG] });
                if (UNSEEN[persona].includes(name)) {
                    expect(total, name).toBe(0);
                    await expect(page.getByText(GOES_BY), name).toBeVisible();
                } else expect(total, `${name} finds some`).toBeGreaterThan(0);
                expect(total, `${name} does not find all`).toBeLessThan(all);
                await expect(list(page), name).toHaveAttribute('data-total', String(total));
                await expect(list(page), name).not.toHaveAttribute('data-looked-at');
                expect(askedFor(page), name).toEqual(address);
                await openPanel(page);
                await page.locator('[data-action="clear"]').click();
            }
        });
    }

    test('the Id of a step finds no run, and leads to its run', async ({ page }) => {
        await page.goto(finderAddress());
        const own = { OrchestrationInstanceId: { eq: runId('waiting-you') } };
        const [step] = await records(page, 'FlowOrchestrationStepInstance', [], own);
        await write(page, 'text', step?.Id ?? '');
        await expect(page.getByText('No run matches these filters.')).toBeVisible();
        await page.getByRole('link', { name: 'Find its run' }).press('Enter');
        await expect(await settledRun(page)).toHaveAttribute('data-record-id', runId('waiting-you'));
    });

    test('debug runs are left out unless they are asked for', async ({ page }) => {
        await askOnlyWhich(page);
        await page.goto(finderAddress());
        const [all, debug] = [await countRuns(page, {}), await countRuns(page, { IsDebugRun: { eq: true } })];
        expect(debug).toBeGreaterThan(0);
        await expect(list(page)).toHaveAttribute('data-total', String(all - debug));
        await openPanel(page);
        await field(page, 'debug', 'debug').check();
        await expect(list(page)).toHaveAttribute('data-total', String(all));
        await page.reload();
        await expect(list(page)).toHaveAttribute('data-total', String(all));
    });
});
