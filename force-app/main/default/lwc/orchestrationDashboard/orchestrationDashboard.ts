import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import type { HeadFilters, HeadProcess } from 'c/orchestrationDashboardHead';
import { isBegun, isRead } from 'c/orchestrationFigureReader';
import type { FiguresRead } from 'c/orchestrationFigureReader';
import { iconPath } from 'c/orchestrationLook';
import { recall, remember } from 'c/orchestrationMemory';
import type { MenuChoice } from 'c/orchestrationMenu';
import type { ProcessesTold } from 'c/orchestrationProcessReader';
import type { NamedRecord, RecordNames } from 'c/orchestrationRecordNames';
import { attend, watchWidth } from 'c/orchestrationRoom';
import { troubleshooterPage, writeCriteria } from 'c/orchestrationText';
import { labels } from './labels';
import { DISMISS, needyRuns } from './view/attention';
import type { Needy } from './view/attention';
import { ALL_ATTENTION } from './view/criteria';
import { attended, dismissable, dismissedOf, NONE_DISMISSED, withDismissed, withoutDismissed } from './view/dismissed';
import type { Attended, Dismissed } from './view/dismissed';
import { focusOpener, keepFocus } from './view/focus';
import { aliveOf } from './view/header';
import type { Alive } from './view/header';
import { lastOnly } from './view/lastOnly';
import { pictureOf } from './view/picture';
import type { Picture } from './view/picture';
import { planOf } from './view/plan';
import type { Plan } from './view/plan';
import { rememberedOf, topicOf } from './view/remembered';
import type { Remembered } from './view/remembered';
import { roomOf, WIDE_REM } from './view/room';
import type { DashboardRoom } from './view/room';
import type { Setup } from './view/setup';
import { openedOf, recordsOf } from './view/shown';
import type { Opened } from './view/shown';

interface Reader extends HTMLElement {
    refresh(): Promise<void>;
}
interface Rows extends HTMLElement {
    reveal(id: string): void;
}
interface Runs extends HTMLElement {
    focusHeading(): void;
}

/** Of the menu. */
const TROUBLESHOOTER = 'troubleshooter';
const DISMISSED_TOPIC = topicOf('dismissed', '');

const roomFrom = ({ rem, setup }: { rem: number; setup: Setup }): DashboardRoom => roomOf(rem, setup);
const attendedFrom = ({ needy, dismissed }: { needy: Needy | null; dismissed: Dismissed }): Attended | null =>
    needy && attended(needy, dismissed);

/** What needs attention today: the reader's own work, how many runs stand where, and those that need a hand. */
export default class OrchestrationDashboard extends NavigationMixin(LightningElement) {
    /** Above the dashboard; empty: its usual name. */
    @api heading = '';
    /** API name of the process whose runs are shown at first; empty: of all. */
    @api process = '';
    /** How many days back runs that ended are counted at first: 7, 30 or 90. */
    @api windowDays = '30';
    /** A suspension that lasts more days needs a hand: 1 to 365. */
    @api suspendedDays = 7;
    /** A failure for good needs a hand for so many days: 1 to 30. */
    @api failedDays = 7;
    /** Rows of the most urgent reason, and of each other one: 1 to 20. */
    @api rowsFirst = 3;
    @api rowsOthers = 2;
    /** Sections that are shown, of: yours, counts, attention, time, days. */
    @api sections = '';

    labels = labels;
    remembered: Remembered = {};
    dismissed: Dismissed = NONE_DISMISSED;
    told: ProcessesTold | null = null;
    wantsProcesses = false;
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
    actions: MenuChoice[] = [{ value: TROUBLESHOOTER, text: labels.inTroubleshooter }];
    goodIcon = iconPath('check');
    private endWidth: (() => void) | null = null;
    private endAttention: (() => void) | null = null;
    private linked: Plan | null = null;
    private planOf = lastOnly(planOf);
    private roomOf = lastOnly(roomFrom);
    private attendedOf = lastOnly(attendedFrom);
    private pictureOf = lastOnly(pictureOf);

    renderedCallback(): void {
        const root = this.template?.querySelector<HTMLElement>('.root');
        if (root && !this.endWidth) this.endWidth = watchWidth(root, (rem) => (this.rem = rem));
        if (this.linked !== this.plan) void this.findAddress(this.plan);
    }
    connectedCallback(): void {
        this.remembered = rememberedOf(recall(topicOf('filters', this.plan.setup.process)));
        this.dismissed = this.keptDismissed();
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
    async findAddress(plan: Plan): Promise<void> {
        this.linked = plan;
        const address = await this[NavigationMixin.GenerateUrl](this.troubleshooter);
        if (this.linked === plan) this.address = address;
    }

    get plan(): Plan {
        const { heading, process, windowDays, suspendedDays, failedDays, rowsFirst, rowsOthers, sections } = this;
        const offered = { heading, process, windowDays, suspendedDays, failedDays, rowsFirst, rowsOthers, sections };
        return this.planOf({ ...offered, remembered: this.remembered, processes: this.processes });
    }
    get room(): DashboardRoom {
        return this.roomOf({ rem: this.rem, setup: this.plan.setup });
    }
    get all(): Attended | null {
        return this.attendedOf({ needy: this.needy, dismissed: this.dismissed });
    }
    get picture(): Picture {
        const { plan, read, all, names, room, opened, now } = this;
        return this.pictureOf({ plan, read, all, names, room: room.rows, opened, now });
    }
    get list(): Opened {
        const { plan, all, opened, picture } = this;
        const dismissed = all?.dismissed.map(({ id }) => id) ?? [];
        return openedOf(opened, { base: plan.base, window: plan.window, dismissed }, picture.counts);
    }
    /** With the same runs. */
    get troubleshooter() {
        return troubleshooterPage(writeCriteria(this.plan.base));
    }

    get busy(): string {
        return String(this.refreshing || this.picture.isReading);
    }
    get alive(): Alive {
        return aliveOf(this.picture.isFailed ? null : (this.read?.asOf ?? null), this.paused, this.refreshing);
    }
    get live(): boolean {
        return this.visible && !this.paused;
    }
    get stale(): 'true' | null {
        return this.read?.staleFailure ? 'true' : null;
    }
    /** Asked for once somebody wants to choose one, or one was chosen; the first picture does not wait for it. */
    get asksProcesses(): boolean {
        return this.wantsProcesses || (this.plan.filters.process !== '' && this.read !== null && isBegun(this.read));
    }
    get processes(): readonly HeadProcess[] | null {
        return this.told?.processes ?? null;
    }
    get processesFailed(): boolean {
        return Boolean(this.told?.failure);
    }
    /** Of rows on screen. */
    get records(): NamedRecord[] {
        const { read, all, picture } = this;
        return recordsOf(read, all?.needy ?? null, picture);
    }

    handleRead({ detail }: CustomEvent<FiguresRead>): void {
        this.tells = this.read !== null && isRead(this.read) && isRead(detail);
        this.read = detail;
        this.needy = needyRuns(detail);
        this.now = Date.now();
    }
    /** Ages go on while somebody looks. */
    look(visible: boolean): void {
        if (visible && !this.visible) this.dismissed = this.keptDismissed();
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
        const { runId } = this.picture.lead;
        if (runId) (this.refs?.['needy'] as Rows | undefined)?.reveal(runId);
    }
    handleFilter({ detail }: CustomEvent<Partial<HeadFilters>>): void {
        this.remembered = { ...this.remembered, ...detail };
        remember(topicOf('filters', this.plan.setup.process), this.remembered);
    }
    handleProcesses(): void {
        this.wantsProcesses = true;
    }
    handleTold({ detail }: CustomEvent<ProcessesTold>): void {
        this.told = detail;
    }
    handleTool({ detail: tool }: CustomEvent<string>): void {
        const { all } = this;
        if (!all) return;
        const dismissed = this.keptDismissed();
        const isAway = tool === DISMISS;
        this.dismissed = isAway
            ? withDismissed(dismissed, dismissable(all))
            : withoutDismissed(dismissed, all.dismissed);
        remember(DISMISSED_TOPIC, this.dismissed);
    }
    /** Another tab may have dismissed others meanwhile. */
    keptDismissed(): Dismissed {
        const kept = recall(DISMISSED_TOPIC);
        return kept === undefined ? this.dismissed : dismissedOf(kept, this.plan.setup.failedDays, Date.now());
    }
    handleOpen({ detail: name }: CustomEvent<string>): void {
        this.opened = this.opened === name ? null : name;
        void this.enter();
    }
    handleShowAll(): void {
        this.handleOpen(new CustomEvent('open', { detail: ALL_ATTENTION }));
    }
    /** Waits for the list to be there. */
    async enter(): Promise<void> {
        await Promise.resolve();
        this.template?.querySelector<Runs>('c-orchestration-figure-runs')?.focusHeading();
    }
    handleClose(): void {
        if (this.opened) focusOpener(this.template!, this.opened);
        this.opened = null;
    }
    async handleRefresh(): Promise<void> {
        if (this.refreshing) return;
        this.refreshing = true;
        const asked = this.template?.activeElement ?? null;
        const readers = ['c-orchestration-figure-reader', 'c-orchestration-dash-statistics'];
        await Promise.all(readers.map((name) => this.template?.querySelector<Reader>(name)?.refresh()));
        this.refreshing = false;
        await Promise.resolve();
        if (this.template) keepFocus(this.template, asked);
    }
    handleAct({ detail: action }: CustomEvent<string>): void {
        if (action === TROUBLESHOOTER) this[NavigationMixin.Navigate](this.troubleshooter);
    }
    handleLink(event: MouseEvent): void {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        this[NavigationMixin.Navigate](this.troubleshooter);
    }
}
