import { LightningElement } from 'lwc';
import { boot } from '../../boot';
import { ask } from '../../org/ask';

const PAGE = 50;
const QUERY = `query Runs($first: Int, $after: String) { uiapi { query {
    FlowOrchestrationInstance(first: $first, after: $after, orderBy: { CreatedDate: { order: DESC }, Id: { order: DESC } }) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node { Id Name { value } OrchestrationLabel { value } Status { value label }
            TriggeringRecordType { value } CreatedDate { value } LastModifiedDate { value } } }
    } } } }`;

interface Value {
    value: string | null;
    label?: string | null;
}
interface Connection {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: Record<string, Value> & { Id: string } }[];
}

function moment(iso: string | null | undefined): string {
    if (!iso) return '';
    return new Intl.DateTimeFormat(boot.locale, {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone: boot.timeZone
    }).format(new Date(iso));
}

/** The platform's list of runs, as recorded: 50 at a time, newest first. */
export default class Runs extends LightningElement {
    page: Connection | null = null;
    failure = '';
    /** Cursors that lead to the page shown and those before it. */
    trail: (string | null)[] = [null];

    connectedCallback(): void {
        void this.load();
    }

    async load(): Promise<void> {
        try {
            const after = this.trail[this.trail.length - 1] ?? null;
            const data = await ask<{ uiapi: { query: { FlowOrchestrationInstance: Connection } } }>(QUERY, {
                first: PAGE,
                after
            });
            this.page = data.uiapi.query.FlowOrchestrationInstance;
            this.failure = '';
        } catch (error) {
            this.failure = error instanceof Error ? error.message : String(error);
        }
    }

    get rows() {
        return (this.page?.edges ?? []).map(({ node }) => ({
            id: node.Id,
            address: `/lightning/r/FlowOrchestrationInstance/${node.Id}/view`,
            name: node['Name']?.value ?? node.Id,
            process: node['OrchestrationLabel']?.value ?? '',
            status: node['Status']?.label ?? node['Status']?.value ?? '',
            type: node['TriggeringRecordType']?.value ?? '',
            created: moment(node['CreatedDate']?.value),
            modified: moment(node['LastModifiedDate']?.value)
        }));
    }
    get total(): string {
        const count = this.page?.totalCount ?? 0;
        if (count === 0) return '0 runs';
        const from = (this.trail.length - 1) * PAGE + 1;
        return `${from}–${from + this.rows.length - 1} of ${count} runs`;
    }
    get hasRows(): boolean {
        return this.rows.length > 0;
    }
    get isEmpty(): boolean {
        return this.page !== null && !this.hasRows;
    }
    get noPrevious(): boolean {
        return this.trail.length < 2;
    }
    get noNext(): boolean {
        return !this.page?.pageInfo.hasNextPage;
    }
    handleNext(): void {
        this.trail = [...this.trail, this.page?.pageInfo.endCursor ?? null];
        void this.load();
    }
    handlePrevious(): void {
        this.trail = this.trail.slice(0, -1);
        void this.load();
    }
}
