/** Plain questions to the org over HTTP, as the page's reader: what a page shows is held against their answers. */
import type { Page } from '@playwright/test';

export type Where = Record<string, unknown>;
/** Values by field, as text. */
export type Answered = { Id: string } & Record<string, string>;

interface Root {
    totalCount: number;
    edges: { node: Record<string, unknown> }[];
}

const RUN = 'FlowOrchestrationInstance';

/** "Name", or "StepInstance.OrchestrationInstanceId" of a parent. */
const selection = (field: string): string =>
    field.split('.').reduceRight((inner, name) => `${name} { ${inner} }`, 'value');

function valueOf(node: Record<string, unknown>, field: string): string {
    const found = field.split('.').reduce<unknown>((at, name) => (at as Where | null)?.[name], node);
    return String((found as { value?: unknown } | null)?.value ?? '');
}

/** @throws with the org's own words where it does not answer in full */
async function ask(page: Page, object: string, fields: string, variables: Where): Promise<Root> {
    const query = `query Plain($where: ${object}_Filter, $orderBy: ${object}_OrderBy, $first: Int) {
        uiapi { query { ${object}(first: $first, where: $where, orderBy: $orderBy) {
            totalCount edges { node { Id ${fields} } }
        } } }
    }`;
    const answer = await page.request.post('/services/data/v66.0/graphql', { data: { query, variables } });
    const { data, errors } = (await answer.json()) as {
        data?: { uiapi?: { query: Record<string, Root> } };
        errors?: { message: string }[];
    };
    const root = data?.uiapi?.query[object];
    if (!root || errors?.length) throw new Error(errors?.map(({ message }) => message).join() ?? 'no answer');
    return root;
}

/** How many runs a filter finds. */
export async function countRuns(page: Page, where: Where): Promise<number> {
    return (await ask(page, RUN, '', { where, first: 1 })).totalCount;
}

/**
 * All records that a filter finds, with these fields; or as many as are wanted.
 * @throws where they are more than one answer holds
 */
export async function records(
    page: Page,
    object: string,
    fields: string[],
    where: Where,
    orderBy: Where = { Id: { order: 'ASC' } },
    wanted = Infinity
): Promise<Answered[]> {
    const selected = fields.map(selection).join(' ');
    const { edges, totalCount } = await ask(page, object, selected, { where, orderBy, first: 2000 });
    if (Math.min(totalCount, wanted) > edges.length)
        throw new Error(`${totalCount} records are more than one answer holds`);
    return edges.map(({ node }) => ({
        ...Object.fromEntries(fields.map((field) => [field, valueOf(node, field)])),
        Id: String(node['Id'])
    }));
}

/** Runs that a filter finds, in an order. */
export const runs = (page: Page, fields: string[], where: Where, orderBy?: Where): Promise<Answered[]> =>
    records(page, RUN, fields, where, orderBy);

const RUN_ID = 'OrchestrationInstanceId';

/** Ids of the runs to which the records of a part belong, each once. @param part e.g. "WorkItem" */
export async function runsWith(page: Page, part: string, where: Where): Promise<string[]> {
    const field = part === 'WorkItem' ? `StepInstance.${RUN_ID}` : RUN_ID;
    const found = await records(page, `FlowOrchestration${part}`, [field], where);
    return [...new Set(found.map((record) => record[field] ?? ''))];
}
