/** All records of an org as its reader sees them, for plain recomputations: nothing of the package is used. */
import type { Page } from '@playwright/test';
import { records } from '../org.ts';
import type { Answered, Where } from '../org.ts';

/** As many as one answer holds. */
const PAGE_ROWS = 2000;

const FIELDS = {
    FlowOrchestrationInstance: [
        'Status',
        'Name',
        'OrchestrationDeveloperName',
        'OrchestrationLabel',
        'IsDebugRun',
        'Duration',
        'CreatedDate',
        'LastModifiedDate'
    ],
    FlowOrchestrationStageInstance: [
        'Name',
        'Label',
        'Status',
        'Position',
        'CreatedDate',
        'LastModifiedDate',
        'OrchestrationInstanceId'
    ],
    FlowOrchestrationStepInstance: [
        'Name',
        'Label',
        'Status',
        'StepType',
        'CreatedDate',
        'LastModifiedDate',
        'StageInstanceId',
        'OrchestrationInstanceId'
    ],
    FlowOrchestrationWorkItem: ['Status', 'AssigneeId', 'CreatedDate', 'LastModifiedDate', 'StepInstanceId'],
    FlowOrchestrationLog: [
        'Kind',
        'Name',
        'Timestamp',
        'StageName',
        'StepName',
        'Duration',
        'AssigneeType',
        'OrchestrationName',
        'OrchestrationInstanceId'
    ],
    User: ['IsActive']
};

export interface PlainOrg {
    /** Without debug runs. */
    runs: Answered[];
    /** Of all runs, by Id. */
    statuses: Map<string, string>;
    stages: Map<string, Answered[]>;
    steps: Map<string, Answered[]>;
    /** By step. */
    items: Map<string, Answered[]>;
    log: Map<string, Answered[]>;
    /** Ids of users who cannot log in. */
    inactive: Set<string>;
}

export const timeOf = (record: Answered, field = 'CreatedDate'): number => Date.parse(record[field] ?? '');
export const isNot = (value: string | undefined): boolean => value === undefined || value === '';

async function all(page: Page, object: keyof typeof FIELDS): Promise<Answered[]> {
    const found: Answered[] = [];
    for (;;) {
        const last = found.at(-1)?.Id;
        const where: Where = last ? { Id: { gt: last } } : {};
        const next = await records(page, object, FIELDS[object], where, { Id: { order: 'ASC' } }, PAGE_ROWS);
        found.push(...next);
        if (next.length < PAGE_ROWS) return found;
    }
}

function by(rows: readonly Answered[], field: string): Map<string, Answered[]> {
    const groups = new Map<string, Answered[]>();
    for (const row of rows) groups.set(row[field] ?? '', [...(groups.get(row[field] ?? '') ?? []), row]);
    return groups;
}

/** Debug runs are left out of the runs; their parts are there. */
export async function plainOrg(page: Page): Promise<PlainOrg> {
    const runs = await all(page, 'FlowOrchestrationInstance');
    const users = await all(page, 'User');
    const run = 'OrchestrationInstanceId';
    return {
        statuses: new Map(runs.map(({ Id, Status }) => [Id, Status ?? ''])),
        runs: runs.filter(({ IsDebugRun }) => IsDebugRun !== 'true'),
        stages: by(await all(page, 'FlowOrchestrationStageInstance'), run),
        steps: by(await all(page, 'FlowOrchestrationStepInstance'), run),
        items: by(await all(page, 'FlowOrchestrationWorkItem'), 'StepInstanceId'),
        log: by(await all(page, 'FlowOrchestrationLog'), run),
        inactive: new Set(users.filter(({ IsActive }) => IsActive === 'false').map(({ Id }) => Id))
    };
}
