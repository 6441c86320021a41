import { LightningElement, api } from 'lwc';
import { HAND_REASONS, NO_CRITERIA } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';
import { asksNothing } from 'c/orchestrationText';
import { asksSame, without } from './fields/field';
import type { Field } from './fields/field';
import { fieldNamed, fieldsOf } from './fields/fields';
import type { Process } from './fields/options';
import { labels } from './labels';
import { keepDrafts, NO_DRAFTS, withDraft } from './view/drafts';
import type { Drafts } from './view/drafts';
import { CLOSE, controlOf, FILTERS, FIRST_CONTROL, pillAt, pillOf } from './view/focus';
import { columnViews } from './view/form';
import type { ColumnView } from './view/form';
import { icons } from './view/icons';
import { allReasons, filtersText, handPressed, pillsOf, viewName } from './view/pills';
import type { Pill } from './view/pills';
import { touchedBy } from './view/touched';
import type { Written } from './view/touched';

/** A click is seen before what it does takes its target away. */
const BEFORE = { capture: true };
/** Name of the field of the search. */
const TEXT = 'text';

/**
 * Head of the troubleshooter: what is looked for, and a panel with all that can be. The slot `actions` takes further
 * buttons. What is wanted holds here at once; the container hands it back as `criteria`.
 * @fires OrchestrationFinderBar#criteria detail: the wanted {@link RunCriteria}
 * @fires OrchestrationFinderBar#menuopen the panel was opened: now it is time to read the processes; no detail
 * @fires OrchestrationFinderBar#refresh the reader wants the newest picture; no detail
 * @fires OrchestrationFinderBar#copylink no detail
 */
export default class OrchestrationFinderBar extends LightningElement {
    /** The container is narrower than 48rem. */
    @api narrow = false;
    @api refreshing = false;

    labels = labels;
    icons = icons;
    isOpen = false;
    drafts: Drafts = NO_DRAFTS;
    asked: RunCriteria = NO_CRITERIA;
    known: readonly Process[] | null = null;

    /** Selectors: where the focus goes once all is drawn, the first that there is; and what the panel was opened by. */
    private readonly focus = { next: [] as string[], opener: FILTERS, byTab: false };

    /** What is looked for. */
    @api get criteria(): RunCriteria {
        return this.asked;
    }
    set criteria(criteria: RunCriteria) {
        this.take(criteria);
    }
    /** Processes to choose from, in order; null: not known (yet), so that the API name is written. */
    @api get processes(): readonly Process[] | null {
        return this.known;
    }
    set processes(processes: readonly Process[] | null) {
        // The input of the process turns into another one: the focus stays in the field.
        const focused = this.template?.activeElement;
        if (focused && focused === this.find(controlOf('process'))) this.focus.next = [controlOf('process')];
        this.drafts = keepDrafts(this.drafts, (name) => name !== 'process');
        this.known = processes;
    }

    get fields(): Field[] {
        return fieldsOf(this.known);
    }
    get title(): string {
        return viewName(this.asked);
    }
    get text(): string {
        return this.drafts[TEXT]?.parts[0] ?? this.asked.text;
    }
    get pills(): Pill[] {
        return pillsOf(this.fields, this.asked);
    }
    get columns(): ColumnView[] {
        return columnViews(this.fields, this.asked, this.drafts);
    }
    get isWide(): boolean {
        return !this.narrow;
    }
    get asksAny(): boolean {
        return !asksNothing(this.asked);
    }
    get handPressed(): string {
        return handPressed(this.asked);
    }
    get expanded(): string {
        return String(this.isOpen);
    }
    get filtersText(): string {
        return filtersText(this.fields, this.asked);
    }
    get panelClass(): string {
        return this.narrow ? 'panel' : 'panel panel_over';
    }
    get refreshLabel(): string {
        return this.refreshing ? labels.refreshing : labels.refresh;
    }
    get refreshClass(): string {
        return this.refreshing ? 'icon icon_turns' : 'icon';
    }

    renderedCallback(): void {
        const { next } = this.focus;
        this.focus.next = [];
        this.focusFirst(next);
    }
    disconnectedCallback(): void {
        window.removeEventListener('click', this.handleClickAnywhere, BEFORE);
    }

    /** Whatever is written is kept, so that no redrawing takes it away. */
    handleInput(event: Event): void {
        const touched = touchedBy(event);
        if (touched) this.keep(touched, this.drafts[touched.name]?.message ?? '');
    }
    handleChange(event: Event): void {
        const touched = touchedBy(event);
        if (touched && !touched.isUnfinished) this.apply(touched);
    }
    /**
     * No change tells of a day that is written in part. Whoever tabs elsewhere is not to find it covered; a press on
     * a label moves the focus to what is around, and is no leaving.
     */
    handleFocusOut(event: FocusEvent): void {
        const touched = touchedBy(event);
        if (touched?.isUnfinished) this.keep(touched, labels.badDay);
        const to = event.relatedTarget as Node | null;
        if (this.focus.byTab && to && !this.narrow && !this.template?.contains(to)) this.close();
        this.focus.byTab = false;
    }
    handleClickAnywhere = (event: Event): void => {
        if (!this.narrow && this.template && !event.composedPath().includes(this.template.host)) this.close();
    };
    handleKey(event: KeyboardEvent): void {
        this.focus.byTab = event.key === 'Tab';
        if (event.key !== 'Escape') return;
        // The first one empties the search.
        const isSearch = touchedBy(event)?.name === TEXT && this.text !== '';
        if (!isSearch && !this.isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        if (isSearch) this.apply({ name: TEXT, parts: [''] });
        else this.handleClose();
    }
    handleClearSearch(): void {
        this.apply({ name: TEXT, parts: [''] });
        this.focusFirst([controlOf(TEXT)]);
    }
    handleHand(): void {
        this.want({ ...this.asked, hand: allReasons(this.asked) ? [] : [...HAND_REASONS] });
    }
    handlePill(event: Event): void {
        const name = (event.currentTarget as HTMLElement).dataset['pill'] ?? '';
        this.open(pillOf(name), controlOf(name));
    }
    handleRemove(event: Event): void {
        const name = (event.currentTarget as HTMLElement).dataset['remove'] ?? '';
        const index = this.pills.findIndex((pill) => pill.name === name);
        this.drafts = keepDrafts(this.drafts, (one) => one !== name);
        this.focus.next = [pillAt(index), pillAt(index - 1), FILTERS];
        this.want(without(fieldNamed(this.fields, name), this.asked));
    }
    handleClear(): void {
        this.drafts = NO_DRAFTS;
        this.focus.next = [CLOSE, FILTERS];
        this.want(NO_CRITERIA);
    }
    handleFilters(): void {
        if (this.isOpen) this.close();
        else this.open(FILTERS, FIRST_CONTROL);
    }
    handleClose(): void {
        this.focusFirst([this.focus.opener, FILTERS]);
        this.close();
    }
    handleTell(event: Event): void {
        const { tell } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent(tell ?? ''));
    }

    private open(opener: string, target: string): void {
        this.focus.opener = opener;
        if (this.isOpen) return this.focusFirst([target]);
        this.isOpen = true;
        this.focus.next = [target];
        window.addEventListener('click', this.handleClickAnywhere, BEFORE);
        this.dispatchEvent(new CustomEvent('menuopen'));
    }
    private close(): void {
        this.isOpen = false;
        this.drafts = NO_DRAFTS;
        window.removeEventListener('click', this.handleClickAnywhere, BEFORE);
    }
    private keep({ name, parts }: Written, message: string): void {
        this.drafts = withDraft(this.drafts, name, { parts, message });
    }
    private apply(written: Written): void {
        const field = fieldNamed(this.fields, written.name);
        const reading = field.read(written.parts);
        if ('message' in reading) return this.keep(written, reading.message);
        const wanted = { ...this.asked, ...reading.changes };
        // What says the same in other words stays as it was written.
        if (asksSame(field, this.asked, wanted)) this.keep(written, '');
        else this.want(wanted);
    }
    private want(criteria: RunCriteria): void {
        this.take(criteria);
        this.dispatchEvent(new CustomEvent('criteria', { detail: criteria }));
    }
    /** What is being written stays, unless its field was changed. */
    private take(criteria: RunCriteria): void {
        const before = this.asked;
        this.asked = criteria;
        this.drafts = keepDrafts(this.drafts, (name) => asksSame(fieldNamed(this.fields, name), before, criteria));
    }
    private find(selector: string): HTMLElement | null | undefined {
        return this.template?.querySelector<HTMLElement>(selector);
    }
    private focusFirst(selectors: readonly string[]): void {
        selectors
            .map((selector) => this.find(selector))
            .find(Boolean)
            ?.focus();
    }
}
