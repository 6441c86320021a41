import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { iconPath } from 'c/orchestrationLook';
import type { RunStory } from 'c/orchestrationModel';
import { fill, headlineSentence, timelinePage } from 'c/orchestrationText';
import type { Parameters } from 'c/orchestrationText';
import { labels } from './labels';
import { actionOf } from './view/action';
import type { Action } from './view/action';

/**
 * What can be done with a run: the one next step, refresh, pause, copy.
 * @fires OrchestrationRunActions#refresh the reader wants the newest picture; no detail
 * @fires OrchestrationRunActions#pause the reader stops the updates, or lets them go on; no detail
 */
export default class OrchestrationRunActions extends NavigationMixin(LightningElement) {
    /** The run. */
    @api story?: RunStory | null;
    /** Id of the page's record, if it has one. */
    @api pageRecordId?: string | null;
    /** What the reader chose to see; it goes into the copied link. Parameters by name. */
    @api viewState?: Parameters;
    /** Nothing changes any more: there are no updates to pause. */
    @api over = false;
    @api paused = false;
    @api refreshing = false;

    labels = labels;
    icons = { refresh: iconPath('refresh'), copy: iconPath('copy') };
    told = '';

    get action(): Action | null {
        return this.story ? actionOf(this.story, this.pageRecordId ?? null) : null;
    }
    get link(): Action | null {
        return this.action?.recordId ? this.action : null;
    }
    get words(): string {
        return this.action && !this.action.recordId ? this.action.label : '';
    }
    get refreshLabel(): string {
        return this.refreshing ? labels.refreshing : labels.refresh;
    }
    get refreshClass(): string {
        return this.refreshing ? 'icon icon_turns' : 'icon';
    }
    get pauseLabel(): string {
        return this.paused ? labels.goOn : labels.pause;
    }
    get pauseIcon(): string {
        return iconPath(this.paused ? 'play' : 'pause');
    }
    get pressed(): string {
        return String(this.paused);
    }

    handleRefresh(): void {
        this.dispatchEvent(new CustomEvent('refresh'));
    }
    handlePause(): void {
        this.dispatchEvent(new CustomEvent('pause'));
    }
    /** The sentence, and the address under which the run is seen as it is here. */
    async handleCopy(): Promise<void> {
        if (!this.story) return;
        const address = await this[NavigationMixin.GenerateUrl](timelinePage(this.story.id, this.viewState ?? {}));
        const status = `${headlineSentence(this.story)}\n${new URL(address, window.location.href).href}`;
        try {
            await navigator.clipboard.writeText(status);
            this.told = labels.copied;
        } catch {
            this.told = fill(labels.copyFailed, status);
        }
    }
}
