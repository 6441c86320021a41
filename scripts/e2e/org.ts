/** Plain questions to the org over HTTP, as the page's reader: what a page shows is held against their answers. */
import type { Page } from '@playwright/test';

type Value<Type> = { value: Type } | null;
export type Where = Record<string, unknown>;

interface Node {
    Id: string;
    Name?: Value<string>;
    OrchestrationInstanceId?: Value<string>;
    StepInstance?: { OrchestrationInstanceId?: Value<string> } | null;
}
interface Root {
    totalCount: number;
    edges: { node: Node }[];
}

const RUN = 'FlowOrchestrationInstance';

/** @throws with the org's own words where it does not answer in full */
async function ask(page: Page, object: string, fields: string, variables: Record<string, unknown>): Promise<Root> {
    const query = `query Plain($where: ${object}_Filter, $orderBy: ${object}_OrderBy, $first: Int) {
        uiapi { query { ${object}(first: $first, where: $where, orderBy: $orderBy) { totalCount edges { node { ${fields} } } } } }
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
    return (await ask(page, RUN, 'Id', { where, first: 1 })).totalCount;
}

/** Ids of runs in an order. */
export async function runIds(page: Page, where: Where, orderBy: Where, first = 200): Promise<string[]> {
    return (await ask(page, RUN, 'Id', { where, orderBy, first })).edges.map(({ node }) => node.Id);
}

const RUN_OF = 'OrchestrationInstanceId { value }';
const WAYS: Record<string, string> = {
    FlowOrchestrationWorkItem: `StepInstance { ${RUN_OF} }`
};

/** Ids of the runs to which the records of a part belong, each once. */
export async function runsWith(page: Page, object: string, where: Where): Promise<string[]> {
    const { edges, totalCount } = await ask(page, object, `Id ${WAYS[object] ?? RUN_OF}`, { where, first: 2000 });
    if (totalCount > edges.length) throw new Error(`${totalCount} records are more than one answer holds`);
    const ids = edges.map(({ node }) => (node.StepInstance ?? node).OrchestrationInstanceId?.value ?? '');
    return [...new Set(ids)];
}

/** Names of records by Id. */
export async function namesOf(page: Page, object: string, field: string, ids: string[]): Promise<Map<string, string>> {
    const { edges } = await ask(page, object, `Id ${field} { value }`, { where: { Id: { in: ids } }, first: 2000 });
    return new Map(
        edges.map(({ node }) => [node.Id, (node as unknown as Record<string, Value<string>>)[field]?.value ?? ''])
    );
}
