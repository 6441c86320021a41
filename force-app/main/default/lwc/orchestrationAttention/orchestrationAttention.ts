import { LightningElement, api } from 'lwc';
import type { AttentionFacts } from 'c/orchestrationAttentionCard';
import { iconPath } from 'c/orchestrationLook';
import type { Family, IconName } from 'c/orchestrationLook';
import { createRowCards } from 'c/orchestrationRowCard';
import type { Anchor } from 'c/orchestrationRowCard';
import { fill } from 'c/orchestrationText';
import { labels } from './labels';
import { steady } from './rows/steady';
import { NO_TINTS, rowClass, tinted, tintedOnce } from './rows/tints';
import type { Tints } from './rows/tints';

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
    /** Less than a day is left. */
    urgent: boolean;
    /** null: nothing can be opened. */
    action: { label: string; recordId: string; objectApiName?: string } | null;
    /** Other reasons for which the run needs a hand; empty: there is none. */
    also: string;
    /** What there is no room for. */
    card: AttentionFacts;
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
    lines: (AttentionRow & { rowClass: string; timeClass: string; label: string })[];
}
interface Link extends HTMLElement {
    focusLink(): void;
}

const isInRow = (target: EventTarget | null): boolean =>
    target instanceof Element && target.closest('[data-row]') !== null;

/**
 * Groups of rows, each with what has to be done next.
 * @fires OrchestrationAttention#open detail: the name of the group whose runs shall be shown
 * @fires OrchestrationAttention#tool detail: the name of the tool
 */
export default class OrchestrationAttention extends LightningElement {
    @api
    get groups(): readonly AttentionGroup[] {
        return this.newest;
    }
    set groups(groups: readonly AttentionGroup[]) {
        this.newest = groups;
        this.show();
        this.inside.asked = false;
    }
    /** What comes from now on is news: rows that are new, or say something else, are tinted for a moment. */
    @api tells = false;
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
    newest: readonly AttentionGroup[] = [];
    shown: readonly AttentionGroup[] = [];
    tints: Tints = NO_TINTS;
    /** The row whose card is shown. */
    cardId: string | null = null;
    anchor: Anchor | null = null;
    readonly cards = createRowCards({
        rowOf: (id) => this.rowOf(id),
        show: (cardId, anchor) => Object.assign(this, { cardId, anchor })
    });
    /** The pointer is among the rows; the focus is in a row; the reader asked for other rows, which come next. */
    private inside = { pointer: false, focus: false, asked: false };

    /** Moves the focus to the link of a row, which is tinted for a moment. @param id of the run or work item */
    @api
    reveal(id: string): void {
        const row = this.rowOf(id);
        if (!row) return;
        this.tints = tintedOnce(this.tints, this.shown, id);
        row.querySelector<Link>('c-orchestration-record-link')?.focusLink();
    }

    /** Moves the focus to the name of a group. @returns whether there is such a group */
    @api
    focusGroup(name: string): boolean {
        const button = this.template?.querySelector<HTMLElement>(`button.reason[data-open="${name}"]`);
        button?.focus();
        return Boolean(button);
    }

    /** The tool that was used has gone: another one is in its place. */
    renderedCallback(): void {
        if (!this.pending.focusTool) return;
        this.pending.focusTool = false;
        this.template?.querySelector<HTMLElement>('[data-tool]')?.focus();
    }
    disconnectedCallback(): void {
        this.cards.dispose();
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
        return this.shown.map((group) => this.view(group));
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
                rowClass: rowClass(this.tints, group.name, row.id),
                timeClass: row.urgent ? 'time time_urgent' : 'time',
                label: row.action ? fill(labels.moreOf, row.action.label, row.title) : ''
            }))
        };
    }
    get card(): AttentionFacts | null {
        return this.shown.flatMap(({ rows }) => rows).find(({ id }) => id === this.cardId)?.card ?? null;
    }
    rowOf(id: string): HTMLElement | null {
        return this.template?.querySelector<HTMLElement>(`[data-row="${id}"]`) ?? null;
    }
    show(): void {
        const { pointer, focus, asked } = this.inside;
        this.shown = (pointer || focus) && !asked ? steady(this.shown, this.newest) : this.newest;
        this.tints = tinted(this.tints, this.shown, this.tells && !asked);
    }

    handlePointer(event: PointerEvent): void {
        this.inside.pointer = event.type === 'pointerenter' && event.pointerType !== 'touch';
        if (event.type === 'pointerleave') this.cards.pointerLeft();
        this.show();
    }
    handleFocusin(event: FocusEvent): void {
        this.inside.focus = isInRow(event.target);
        this.cards.focus(event);
    }
    handleFocusout({ relatedTarget }: FocusEvent): void {
        this.inside.focus = isInRow(relatedTarget);
        this.cards.leave();
        this.show();
    }
    handleTool(event: Event): void {
        this.inside.asked = true;
        this.pending.focusTool = true;
        const detail = (event.currentTarget as HTMLElement).dataset['tool'];
        this.dispatchEvent(new CustomEvent('tool', { detail }));
    }
    handleOpen(event: Event): void {
        this.inside.asked = true;
        const detail = (event.currentTarget as HTMLElement).dataset['open'];
        this.dispatchEvent(new CustomEvent('open', { detail }));
    }
}
