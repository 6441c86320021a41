import { LightningElement, api } from 'lwc';
import dir from '@salesforce/i18n/dir';
import { iconPath } from 'c/orchestrationLook';
import type { RecordHistory, RunStory, Usual } from 'c/orchestrationModel';
import { labels } from './labels';
import { buildDrawerView } from './view/drawerView';
import type { DrawerView } from './view/drawerView';
import { buildHistoryView } from './view/historyView';
import type { HistoryView, Scope } from './view/historyView';
import { lastOnly } from './view/lastOnly';
import { scopeHalves } from './view/scopes';
import type { ScopeHalf } from './view/scopes';
import { Seek } from './view/seek';
import { tabAfter, tabView } from './view/tabs';
import type { Tab, TabView } from './view/tabs';

/**
 * What happened in one step or its whole run, and the step's fields: a modal dialog at the end of the window.
 * @fires OrchestrationHistoryDrawer#close the reader closed it, or its step is not in the story any more; no detail
 * @fires OrchestrationHistoryDrawer#stepchange the reader asks for another step; detail `{ stepId: string }`
 */
export default class OrchestrationHistoryDrawer extends LightningElement {
    /** The run to which the step belongs. */
    @api story?: RunStory | null;

    /** Id of the step to show; null closes the drawer. */
    @api stepId: string | null = null;

    /** Id of the FlowOrchestrationLog row to go to; null, or none of this run: the history stands as it does. */
    @api milestoneId: string | null = null;

    /** Tracked field changes and feed posts of the run's records; null or empty where the org exposes none. */
    @api history: RecordHistory | null = null;

    /** How long the steps of this process took before; null: nothing is said of it. */
    @api usual: Usual | null = null;

    /** API name -> label of the fields of FlowOrchestrationStepInstance, from object info; null: our own labels. */
    @api fieldLabels: Readonly<Record<string, string>> | null = null;

    /** What the org's own history does not tell, in words; empty: nothing is missing. */
    @api remark = '';

    tab: Tab = 'milestones';
    scope: Scope = 'step';
    /** Key of the entry of that milestone. */
    entryKey: string | null = null;
    labels = labels;
    icons = { previous: iconPath('chevron-left'), next: iconPath('chevron-right'), close: iconPath('close') };

    private readonly viewOf = lastOnly(buildDrawerView);
    private readonly historyOf = lastOnly(buildHistoryView);
    private readonly seek = new Seek();

    get view(): DrawerView | null {
        return this.viewOf(this.story, this.stepId, this.usual, this.fieldLabels);
    }

    get historyView(): HistoryView | null {
        const { story, stepId, scope, history, usual, fieldLabels } = this;
        return this.historyOf(story, stepId, scope, history, usual, fieldLabels);
    }

    get isOfStep(): boolean {
        return this.scope === 'step';
    }

    get scopeHalves(): ScopeHalf[] {
        return scopeHalves(this.scope);
    }

    get bodyClass(): string {
        return this.showsMilestones ? 'body' : 'body scrolls';
    }

    /** The list of milestones scrolls by itself. */
    get bodyTabIndex(): string {
        return this.showsMilestones ? '-1' : '0';
    }

    get showsMilestones(): boolean {
        return this.tab === 'milestones';
    }

    get milestonesTab(): TabView {
        return tabView(this.showsMilestones);
    }

    get detailsTab(): TabView {
        return tabView(!this.showsMilestones);
    }

    get panelLabelledBy(): string {
        return `tab-${this.tab}`;
    }

    get hasItems(): boolean {
        return !!this.view && this.view.items.length > 0;
    }

    // The status line stays in the document, else nobody hears that the log has come.
    get remarkClass(): string {
        return this.remark ? 'notice' : 'slds-assistive-text';
    }

    get noticeClass(): string {
        return this.historyView?.notice ? 'notice' : 'slds-assistive-text';
    }

    get previousDisabled(): string {
        return String(!this.view?.previousId);
    }

    get nextDisabled(): string {
        return String(!this.view?.nextId);
    }

    renderedCallback(): void {
        const { dialog } = this;
        const stepId = this.view?.stepId ?? null;
        if (!stepId) {
            dialog.close();
        } else if (!dialog.open) {
            dialog.showModal();
            this.template?.querySelector('h2')?.focus();
        }
        if (this.seek.isOther(stepId, this.milestoneId)) {
            this.scope = 'step';
            this.entryKey = null;
            this.scrollUp();
        }
        this.goToMilestone();
    }

    // Escape, the close button and a step that vanished all end here; the owner's own closing must not come back to it.
    handleDialogClose(): void {
        this.tab = 'milestones';
        this.scope = 'step';
        if (this.stepId) {
            this.dispatchEvent(new CustomEvent('close'));
        }
    }

    handleClose(): void {
        this.dialog.close();
    }

    // The panel fills the dialog: a click on the dialog itself is one on the page behind it.
    handleDialogClick(event: MouseEvent): void {
        if (event.target === this.dialog) {
            this.handleClose();
        }
    }

    handlePrevious(): void {
        this.askFor(this.view?.previousId);
    }

    handleNext(): void {
        this.askFor(this.view?.nextId);
    }

    handleTabClick(event: MouseEvent): void {
        this.choose((event.currentTarget as HTMLElement).dataset.tab as Tab);
    }

    handleScope(event: MouseEvent): void {
        this.seek.forget();
        this.scope = (event.currentTarget as HTMLElement).dataset.scope as Scope;
    }

    /** Behind a modal dialog the page that the link leads to would lie inert; a new tab leaves the drawer as it is. */
    handleLink(event: MouseEvent): void {
        if (event.defaultPrevented) {
            this.handleClose();
        }
    }

    handleTabKey(event: KeyboardEvent): void {
        const next = tabAfter(this.tab, event.key, dir === 'rtl');
        if (next) {
            event.preventDefault();
            this.choose(next);
            this.template?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
        }
    }

    /** Back from another tab, nobody wants to be taken to a milestone again. */
    private choose(tab: Tab): void {
        if (tab !== this.tab) {
            this.seek.forget();
            this.entryKey = null;
            this.tab = tab;
        }
    }

    private get dialog(): HTMLDialogElement {
        return this.template?.querySelector('dialog') as HTMLDialogElement;
    }

    /** The list gives it the focus, which takes an open dialog. */
    private goToMilestone(): void {
        const found = this.seek.take(this.story);
        if (found) {
            this.tab = 'milestones';
            this.scope = found.isOfStep ? this.scope : 'run';
            this.entryKey = found.key;
        } else if (!this.milestoneId) {
            this.entryKey = null;
        }
    }

    private scrollUp(): void {
        const body = this.template?.querySelector('.body');
        if (body) {
            body.scrollTop = 0;
        }
    }

    private askFor(stepId: string | null | undefined): void {
        if (stepId) {
            this.dispatchEvent(new CustomEvent('stepchange', { detail: { stepId } }));
        }
    }
}
