import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import type { Family, IconName } from 'c/orchestrationLook';
import { fill } from 'c/orchestrationText';
import { labels } from './labels';

/** One line of a group. */
export interface AttentionRow {
    /** Key: of the run or the work item. */
    id: string;
    /** Run whose own page the title leads to; null: it is not visible. */
    runId: string | null;
    title: string;
    /** Step and process. */
    place: string;
    holder: string;
    holderNote: string;
    time: string;
    timeNote: string;
    timeTitle: string;
    /** Less than a day is left. */
    urgent: boolean;
    /** null: nothing can be opened. */
    action: { label: string; recordId: string; objectApiName?: string } | null;
}

/** Lines of one reason. */
export interface AttentionGroup {
    /** Name of the figure: "attention-stalled". */
    name: string;
    title: string;
    why: string;
    icon: IconName;
    family: Family;
    /** How many there are of them. */
    value: number;
    /** False: at least so many. */
    exact: boolean;
    rows: readonly AttentionRow[];
    /** What was done with others of its runs. */
    note?: string;
    /** What can be done with its runs as a whole. */
    tools?: readonly { name: string; text: string; label: string }[];
}

interface GroupView extends Omit<AttentionGroup, 'exact' | 'icon'> {
    exact: 'false' | null;
    icon: string;
    iconClass: string;
    countText: string;
    expanded: 'true' | 'false';
    /** Of a list of items. */
    total: number | null;
    moreText: string;
    moreLabel: string;
    lines: (AttentionRow & { timeClass: string; label: string })[];
}

/**
 * Groups of rows, each with what has to be done next.
 * @fires OrchestrationAttention#open detail: the name of the group whose runs shall be shown
 * @fires OrchestrationAttention#tool detail: the name of the tool
 */
export default class OrchestrationAttention extends LightningElement {
    @api groups: readonly AttentionGroup[] = [];
    /** Name of the group that is open. */
    @api opened: string | null = null;
    /** The reason stands above its rows, not beside them. */
    @api narrow = false;
    /** There is room for long names. */
    @api wide = false;
    /** What is in the rows, for the list. */
    @api kind: 'runs' | 'items' = 'runs';
    /** Without the heads of the columns. */
    @api headless = false;

    labels = labels;
    private readonly pending = { focusTool: false };

    /** The tool that was used has gone: another one is in its place. */
    renderedCallback(): void {
        if (!this.pending.focusTool) return;
        this.pending.focusTool = false;
        this.template?.querySelector<HTMLElement>('[data-tool]')?.focus();
    }

    get rootClass(): string {
        if (this.narrow) return 'groups groups_narrow';
        return this.wide ? 'groups groups_wide' : 'groups';
    }
    get showsHead(): boolean {
        return !this.narrow && !this.headless;
    }
    get list(): 'items' | null {
        return this.kind === 'items' ? 'items' : null;
    }
    get views(): GroupView[] {
        return this.groups.map((group) => this.view(group));
    }
    view(group: AttentionGroup): GroupView {
        const { value, exact, rows, title, family } = group;
        const left = value - rows.length;
        const more = left > 0 ? fill(labels.more, exact ? left : fill(labels.atLeast, left)) : '';
        return {
            ...group,
            exact: exact ? null : 'false',
            icon: iconPath(group.icon),
            iconClass: `icon c-${family}`,
            countText: exact ? String(value) : fill(labels.atLeast, value),
            expanded: group.name === this.opened ? 'true' : 'false',
            total: this.kind === 'items' ? value : null,
            moreText: more,
            moreLabel: fill(labels.moreOf, more, title),
            lines: rows.map((row) => ({
                ...row,
                timeClass: row.urgent ? 'time time_urgent' : 'time',
                label: row.action ? fill(labels.moreOf, row.action.label, row.title) : ''
            }))
        };
    }
    handleTool(event: Event): void {
        this.pending.focusTool = true;
        const detail = (event.currentTarget as HTMLElement).dataset['tool'];
        this.dispatchEvent(new CustomEvent('tool', { detail }));
    }
    handleOpen(event: Event): void {
        const detail = (event.currentTarget as HTMLElement).dataset['open'];
        this.dispatchEvent(new CustomEvent('open', { detail }));
    }
}
