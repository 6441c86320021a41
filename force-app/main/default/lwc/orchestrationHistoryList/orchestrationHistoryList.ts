import { LightningElement, api } from 'lwc';
import { copyOf } from './copy/copy';
import type { Format } from './copy/copy';
import { arrange } from './entries/arrange';
import type { Arranged, HistoryContent } from './entries/arrange';
import { WHOLE_HISTORY } from './entries/query';
import type { HistoryQuery } from './entries/query';
import { labels } from './labels';
import { keepFocus } from './window/focus';
import { coverOf, inViewOf, lineHeights, remPx } from './window/measure';
import type { WindowView } from './window/lines';
import { startOfList, wayTo } from './window/place';
import type { Cover } from './window/place';
import { RowWindow } from './window/rowWindow';

export type { HistoryContent } from './entries/arrange';
export type { EntryFacts, Group, HistoryEntry, Mark } from './entries/entry';
export type { GroupCount, HistoryQuery } from './entries/query';
export type { LogScope } from './copy/soql';

/**
 * What happened, by days, newest first: searched, filtered, ordered and copied. Of more than 200 entries only those in
 * view are rendered. What stands in the slot scrolls with them, above the tools.
 */
export default class OrchestrationHistoryList extends LightningElement {
    /** What happened; another `key` starts from the beginning, with every group. */
    @api
    get content(): HistoryContent | null {
        return this.source;
    }
    set content(content: HistoryContent | null) {
        const isAnother = content?.key !== this.source?.key;
        this.source = content;
        if (isAnother) {
            this.query = { ...this.query, group: WHOLE_HISTORY.group };
            this.forgetPlace('top');
        }
        this.arrange();
    }

    /**
     * Key of an entry to go to: search and group make way for it, it is marked, scrolled into view and takes the focus,
     * as soon as it is among the entries. null: none.
     */
    @api
    get entryKey(): string | null {
        return this.rows.current;
    }
    set entryKey(key: string | null) {
        if (key === this.entryKey) {
            return;
        }
        this.rows.current = key;
        this.place.sought = key;
        this.arrange();
    }

    labels = labels;
    arranged: Arranged | null = null;
    view: WindowView | null = null;
    told = '';
    refused = '';
    toolsHeight = 0;

    private source: HistoryContent | null = null;
    private query: HistoryQuery = WHOLE_HISTORY;
    private readonly rows = new RowWindow();
    private readonly place = startOfList();

    get words(): string {
        return this.told || (this.arranged?.found ?? '');
    }
    get linesStyle(): string {
        return `--tools-height: ${this.toolsHeight}px`;
    }
    get empty(): string {
        return this.source && this.source.entries.length === 0 ? this.source.empty : '';
    }
    /** A search that finds nothing keeps its tools. */
    get hasTools(): boolean {
        return !!this.arranged && this.arranged.counts.length > 0;
    }

    renderedCallback(): void {
        this.observe();
        this.settle();
    }

    disconnectedCallback(): void {
        this.place.observer?.disconnect();
        this.place.observer = null;
    }

    handleQuery(event: CustomEvent<HistoryQuery>): void {
        this.query = event.detail;
        this.place.sought = null;
        this.forgetPlace('list');
        this.arrange();
    }

    handleScroll(): void {
        const { place, rows } = this;
        place.inView = inViewOf(this.scroller, this.list);
        place.anchor = place.inView.top > 0 ? rows.anchorAt(place.inView.top) : null;
        if (rows.scrollTo(place.inView)) {
            this.show();
        }
    }

    async handleCopy(event: CustomEvent<Format>): Promise<void> {
        if (!this.source || !this.arranged) {
            return;
        }
        const { shown: entries, query } = this.arranged;
        const { text, told } = copyOf(event.detail, { ...this.source, entries, query });
        this.refused = '';
        this.told = told;
        try {
            if (text !== null) {
                await navigator.clipboard.writeText(text);
            }
        } catch {
            this.told = labels.copyRefused;
            this.refused = text ?? '';
        }
    }

    private arrange(): void {
        const { source, rows, place } = this;
        if (place.sought !== null && source?.entries.some(({ key }) => key === place.sought)) {
            this.query = { ...WHOLE_HISTORY, order: this.query.order };
            this.forgetPlace('entry');
        }
        this.arranged = source && arrange(source, this.query);
        rows.setEntries(this.arranged?.shown ?? [], this.arranged?.days ?? []);
        place.pending ??= place.anchor && 'anchor';
        this.show();
    }

    private show(): void {
        this.view = this.rows.view(this.place.inView);
        keepFocus(this.template?.activeElement, this.view);
    }

    private forgetPlace(pending: 'top' | 'list' | 'entry'): void {
        const { place } = this;
        place.pending = pending;
        place.anchor = null;
        place.inView = { ...place.inView, top: 0 };
        this.told = '';
        this.refused = '';
    }

    /** Measures what was rendered; once nothing differs any more, the reader is taken to where they were. */
    private settle(): void {
        const { rows, place, scroller, list } = this;
        const isRescaled = rows.setScale(list.clientWidth, remPx());
        const cover = coverOf(this.template?.querySelector<HTMLElement>('.tools'), list);
        this.toolsHeight = cover.tools;
        if (rows.measure(lineHeights(list)) || isRescaled) {
            place.pending ??= place.anchor && 'anchor';
            this.show();
            return;
        }
        this.returnToPlace(cover);
        place.inView = inViewOf(scroller, list);
        if (rows.scrollTo(place.inView)) {
            this.show();
        } else if (place.pending === 'entry') {
            this.arrive();
        }
    }

    private returnToPlace(cover: Cover): void {
        const { rows, place, scroller, list } = this;
        const way = wayTo(place, rows, inViewOf(scroller, list), cover);
        if (place.pending === 'top') {
            scroller.scrollTop = 0;
        } else if (way !== 0) {
            scroller.scrollTop += way;
        }
        // On the way to an entry others come into view, of other heights than expected.
        place.pending = place.pending === 'entry' ? 'entry' : null;
    }

    private arrive(): void {
        const { place, list } = this;
        place.pending = null;
        place.sought = null;
        list.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
    }

    private observe(): void {
        if (!this.place.observer) {
            this.place.observer = new ResizeObserver(() => this.settle());
            this.place.observer.observe(this.scroller);
        }
    }

    private get scroller(): HTMLElement {
        return this.refs?.scroller as HTMLElement;
    }

    private get list(): HTMLElement {
        return this.refs?.list as HTMLElement;
    }
}
