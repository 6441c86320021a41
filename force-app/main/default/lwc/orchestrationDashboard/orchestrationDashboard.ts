import { LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import type { AttentionGroup } from 'c/orchestrationAttention';
import { hiddenOfFailure, isPermission } from 'c/orchestrationData';
import type { WireFailure } from 'c/orchestrationData';
import type { FiguresRead } from 'c/orchestrationFigureReader';
import type { FigureGroup } from 'c/orchestrationFigures';
import { iconPath } from 'c/orchestrationLook';
import type { HiddenThing, Length, RunCriteria, RunSort } from 'c/orchestrationModel';
import type { NamedRecord, RecordNames } from 'c/orchestrationRecordNames';
import { attend, watchWidth } from 'c/orchestrationRoom';
import { fill, formatTime, troubleshooterPage } from 'c/orchestrationText';
import { labels } from './labels';
import { attentionGroups, checksOf, needyRuns, yourGroup } from './view/attention';
import type { Check, Needy } from './view/attention';
import { countGroups, countNotes } from './view/counts';
import { ALL_ATTENTION, criteriaOf, isAttention, sortOf, YOURS } from './view/criteria';
import { goodNews } from './view/goodNews';
import type { GoodNews } from './view/goodNews';
import { aliveOf } from './view/header';
import type { Alive } from './view/header';
import { countOf, leadOf } from './view/lead';
import type { Lead } from './view/lead';
import { blockingFailure, noticeOf } from './view/notice';
import type { Notice } from './view/notice';
import { recordsOf, titleOf } from './view/shown';

interface Reader extends HTMLElement {
    refresh(): Promise<void>;
}
interface Rows extends HTMLElement {
    reveal(id: string): void;
}
interface Runs extends HTMLElement {
    focusHeading(): void;
}

const WINDOW: Length = { amount: 30, unit: 'd' };
/** From here on the counts stand beside each other, and each reason beside its rows. */
const WIDE_REM = 48;
const NARROW_REM = 30;
/** From here on names and reasons have room. */
const ROOMY_REM = 64;
/** Rows of the first reason, of others, and of the reader's own work. */
const ROOM = { first: 3, others: 2 };
const LITTLE_ROOM = { first: 3, others: 1 };
const MOST_YOURS = 3;

/** What needs attention today: the reader's own work, how many runs stand where, and those that need a hand. */
export default class OrchestrationDashboard extends NavigationMixin(LightningElement) {
    labels = labels;
    window = WINDOW;
    windowDays = WINDOW.amount;
    read: FiguresRead | null = null;
    needy: Needy | null = null;
    names: RecordNames = {};
    rem = WIDE_REM;
    /** Name of the figure whose runs are shown. */
    opened: string | null = null;
    refreshing = false;
    /** Somebody can see it; the reader stopped the updates. */
    visible = false;
    paused = false;
    /** What comes now changes a picture that was whole. */
    tells = false;
    now = 0;
    address: string | null = null;
    icons = { bars: iconPath('bars'), refresh: iconPath('refresh'), good: iconPath('check') };
    private endWidth: (() => void) | null = null;
    private endAttention: (() => void) | null = null;

    renderedCallback(): void {
        const root = this.template?.querySelector<HTMLElement>('.root');
        if (root && !this.endWidth) this.endWidth = watchWidth(root, (rem) => (this.rem = rem));
    }
    connectedCallback(): void {
        void this.findAddress();
        this.endAttention = attend(this, this.template!.host, {
            refresh: () => this.handleRefresh(),
            visible: (visible) => this.look(visible),
            tick: () => this.look(this.visible)
        });
    }
    disconnectedCallback(): void {
        this.endAttention?.();
        this.endWidth?.();
        this.endWidth = null;
    }
    async findAddress(): Promise<void> {
        this.address = await this[NavigationMixin.GenerateUrl](troubleshooterPage({}));
    }

    get wide(): boolean {
        return this.rem >= WIDE_REM;
    }
    get roomy(): boolean {
        return this.rem >= ROOMY_REM;
    }
    get narrow(): boolean {
        return !this.wide;
    }
    get rootClass(): string {
        return this.rem < NARROW_REM ? 'slds-card root root_narrow' : 'slds-card root';
    }
    get busy(): string {
        return String(this.refreshing || !this.isRead);
    }
    /** Nothing more will come unless somebody asks. */
    get isRead(): boolean {
        if (!this.read) return false;
        const { found, ended, endedFailure, yours, yoursFailure } = this.read;
        const searches = Object.values(found).every((one) => one?.done || one?.failure);
        return searches && Boolean(ended ?? endedFailure) && Boolean(yours ?? yoursFailure);
    }
    get refreshLabel(): string {
        return this.refreshing ? labels.refreshing : labels.refresh;
    }
    get alive(): Alive {
        return aliveOf(this.read?.asOf ?? null, this.paused, this.refreshing);
    }
    get live(): boolean {
        return this.visible && !this.paused;
    }
    get stale(): 'true' | null {
        return this.read?.staleFailure ? 'true' : null;
    }
    get notice(): Notice | null {
        return this.read && noticeOf(this.read);
    }

    /** Nothing can be shown. */
    get failure(): WireFailure | null {
        return this.read && blockingFailure(this.read);
    }
    /** The object itself is closed. */
    get closedThings(): HiddenThing[] {
        const { failure } = this;
        return failure && isPermission(failure) ? hiddenOfFailure(failure) : [];
    }
    get isClosed(): boolean {
        return this.closedThings.length > 0;
    }
    get isOpen(): boolean {
        return !this.failure;
    }
    get isFailed(): boolean {
        return !this.isOpen && !this.isClosed;
    }

    get lead(): Lead {
        return this.read && this.needy
            ? leadOf(this.read, this.needy, this.now)
            : { text: labels.leadLooking, until: [], runId: null };
    }
    get counts(): FigureGroup[] {
        const nothing = { found: { now: null, hand: null, slow: null }, ended: null } as FiguresRead;
        return countGroups(this.read ?? nothing, WINDOW, this.now);
    }
    get notes(): string[] {
        return this.read ? countNotes(this.read) : [];
    }
    get yours(): AttentionGroup[] {
        const { yours = null } = this.read ?? {};
        if (!yours || yours.items.length === 0) return [];
        return [yourGroup(yours, this.names, this.opened === YOURS ? yours.items.length : MOST_YOURS, this.now)];
    }
    get hasYours(): boolean {
        return this.yours.length > 0;
    }
    /** The group says it itself. */
    get yoursTitleClass(): string {
        return this.hasYours ? 'slds-assistive-text' : 'section-title';
    }
    get noYoursText(): string {
        const { yours = null, yoursFailure = null } = this.read ?? {};
        if (yours?.items.length === 0) return labels.yoursNone;
        return yours ? '' : yoursFailure ? labels.yoursUnread : '';
    }
    /** 0 where that is known. */
    get noYours(): number | null {
        return this.read?.yours?.items.length === 0 ? 0 : null;
    }
    get groups(): AttentionGroup[] {
        const { read, needy, names, wide, now } = this;
        return read && needy ? attentionGroups(read, needy, names, wide ? ROOM : LITTLE_ROOM, now) : [];
    }
    get hasGroups(): boolean {
        return this.groups.length > 0;
    }
    get isLoading(): boolean {
        return !this.hasGroups && !this.read?.found.now?.done && !this.failure;
    }
    get checks(): Check[] {
        return this.read && this.needy && !this.isLoading ? checksOf(this.read, this.needy) : [];
    }
    get good(): GoodNews | null {
        const { read, needy, names } = this;
        return read && needy && goodNews(read, needy, names, labels.you);
    }
    get newsClass(): string {
        return this.good ? 'good' : '';
    }
    /** In what order, or when it was looked for. */
    get attentionNote(): string {
        if (this.hasGroups) return labels.urgentFirst;
        const { asOf = null } = this.read ?? {};
        return asOf === null || !this.isRead ? '' : fill(labels.checkedAt, formatTime(asOf));
    }
    get needyCount(): number {
        return this.needy ? countOf(this.needy) : 0;
    }
    get shownText(): string {
        const count = this.groups.reduce((sum, { rows }) => sum + rows.length, 0);
        return fill(labels.shown, count, this.needyCount);
    }
    get showAllText(): string {
        return fill(labels.showAll, this.needyCount);
    }

    get criteria(): RunCriteria | null {
        return this.opened ? criteriaOf(this.opened, WINDOW) : null;
    }
    get sort(): RunSort {
        return sortOf(this.opened ?? '');
    }
    get heading(): string {
        return titleOf(this.opened, this.counts);
    }
    get opensCounts(): boolean {
        return this.criteria !== null && !isAttention(this.opened ?? '');
    }
    get opensAttention(): boolean {
        return this.criteria !== null && isAttention(this.opened ?? '');
    }
    /** Of rows on screen. */
    get records(): NamedRecord[] {
        const { read, needy } = this;
        return recordsOf(read?.yours?.items ?? [], needy, [...this.yours, ...this.groups]);
    }

    handleRead({ detail }: CustomEvent<FiguresRead>): void {
        const wasRead = this.isRead;
        this.read = detail;
        this.tells = wasRead && this.isRead;
        this.needy = needyRuns(detail);
        this.now = Date.now();
    }
    /** Ages go on while somebody looks. */
    look(visible: boolean): void {
        this.visible = visible;
        if (this.live) this.now = Date.now();
    }
    handlePause(): void {
        this.paused = !this.paused;
        this.look(this.visible);
    }
    handleNames({ detail }: CustomEvent<RecordNames>): void {
        this.names = detail;
    }
    handleJump(): void {
        const { runId } = this.lead;
        if (runId) (this.refs?.['needy'] as Rows | undefined)?.reveal(runId);
    }
    handleOpen({ detail: name }: CustomEvent<string>): void {
        this.opened = this.opened === name ? null : name;
        void this.enter();
    }
    handleShowAll(): void {
        this.opened = this.opened === ALL_ATTENTION ? null : ALL_ATTENTION;
        void this.enter();
    }
    /** Waits for the list to be there. */
    async enter(): Promise<void> {
        await Promise.resolve();
        this.template?.querySelector<Runs>('c-orchestration-figure-runs')?.focusHeading();
    }
    handleClose(): void {
        this.opened = null;
    }
    async handleRefresh(): Promise<void> {
        if (this.refreshing) return;
        this.refreshing = true;
        const readers = ['c-orchestration-figure-reader', 'c-orchestration-dash-statistics'];
        await Promise.all(readers.map((name) => this.template?.querySelector<Reader>(name)?.refresh()));
        this.refreshing = false;
    }
    handleLink(event: MouseEvent): void {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        this[NavigationMixin.Navigate](troubleshooterPage({}));
    }
}
