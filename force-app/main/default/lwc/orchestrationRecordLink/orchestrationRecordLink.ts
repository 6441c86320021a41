import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import { timelinePage } from 'c/orchestrationText';

/** A link to the page of a record: a real address for new tabs and copying, Lightning's own navigation for a click. */
export default class OrchestrationRecordLink extends NavigationMixin(LightningElement) {
    /** API name of the record's object. */
    @api objectApiName?: string;
    /** "brand": as a button of the page's one next step. */
    @api variant: 'plain' | 'brand' = 'plain';
    /** "timeline": to the page on which the run's timeline stands alone. */
    @api kind: 'record' | 'timeline' = 'record';
    /** Text of the link. */
    @api label = '';
    /** Id of the record; without one the text stands alone. */
    @api
    get recordId(): string | null {
        return this.target;
    }
    set recordId(id: string | null) {
        this.target = id;
        this.address = null;
    }

    /** Moves the focus to the link, where there is one. */
    @api
    focusLink(): void {
        this.template?.querySelector('a')?.focus();
    }

    target: string | null = null;
    address: string | null = null;

    get linkClass(): string {
        return this.variant === 'brand' ? 'link link_brand' : 'link';
    }
    get page(): PageReference {
        if (this.kind === 'timeline') return timelinePage(this.target ?? '', {});
        const attributes = { recordId: this.target ?? '', actionName: 'view' };
        const { objectApiName } = this;
        return {
            type: 'standard__recordPage',
            attributes: objectApiName ? { ...attributes, objectApiName } : attributes
        };
    }

    renderedCallback(): void {
        if (this.target && this.address === null) void this.findAddress(this.target);
    }

    async findAddress(id: string): Promise<void> {
        const address = await this[NavigationMixin.GenerateUrl](this.page);
        if (id === this.target) this.address = address;
    }

    handleClick(event: MouseEvent): void {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        this[NavigationMixin.Navigate](this.page);
    }
}
