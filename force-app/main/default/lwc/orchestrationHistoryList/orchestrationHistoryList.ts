import { LightningElement, api } from 'lwc';
import { copyOf } from './copy/copy';
import type { Format } from './copy/copy';
import { arrange } from './entries/arrange';
import type { Arranged, HistoryContent } from './entries/arrange';
import { WHOLE_HISTORY } from './entries/query';
import type { HistoryQuery } from './entries/query';
import { labels } from './labels';
import { inViewOf, lineHeights, remPx } from './window/measure';
import type { WindowView } from './window/lines';
import { RowWindow } from './window/rowWindow';
import type { Anchor, InView } from './window/rowWindow';

export type { HistoryContent } from './entries/arrange';
export type { EntryFacts, Group, HistoryEntry, Mark } from './entries/entry';
export type { GroupCount, HistoryQuery } from './entries/query';
export type { LogScope } from './copy/soql';

const SAME_PLACE_PX = 1;

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

    labels = labels;
    arranged: Arranged | null = null;
    view: WindowView | null = null;
    told = '';
    refused = '';
    toolsHeight = 0;

    private source: HistoryContent | null = null;
    private query: HistoryQuery = WHOLE_HISTORY;
    private readonly rows = new RowWindow();
    private readonly place: {
        inView: InView;
        anchor: Anchor | null;
        /** Where to scroll after the next rendering. */
        pending: 'top' | 'list' | 'anchor' | null;
        observer: ResizeObserver | null;
    } = { inView: { top: 0, height: 0 }, anchor: null, pending: null, observer: null };

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
        this.forgetPlace('list');
        this.arrange();
    }

    handleScroll(): void {
        const { place, rows } = this;
        place.inView = inViewOf(this.scroller, this.list);
        place.anchor = place.inView.top > 0 ? rows.anchorAt(place.inView.top) : null;
        if (rows.scrollTo(place.inView)) {
            this.view = rows.view(place.inView);
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
        this.arranged = source && arrange(source, this.query);
        rows.setEntries(this.arranged?.shown ?? [], this.arranged?.days ?? []);
        place.pending ??= place.anchor && 'anchor';
        this.view = rows.view(place.inView);
    }

    private forgetPlace(pending: 'top' | 'list'): void {
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
        const tools = this.template?.querySelector<HTMLElement>('.tools');
        this.toolsHeight = tools?.offsetHeight ?? 0;
        if (rows.measure(lineHeights(list)) || isRescaled) {
            place.pending ??= place.anchor && 'anchor';
            this.view = rows.view(place.inView);
            return;
        }
        this.returnToPlace();
        place.inView = inViewOf(scroller, list);
        if (rows.scrollTo(place.inView)) {
            this.view = rows.view(place.inView);
        }
    }

    private returnToPlace(): void {
        const { rows, place, scroller, list } = this;
        const { top } = inViewOf(scroller, list);
        const { pending, anchor } = place;
        place.pending = null;
        if (pending === 'top') {
            scroller.scrollTop = 0;
        } else if (pending === 'list' && top + this.toolsHeight > 0) {
            scroller.scrollTop -= top + this.toolsHeight;
        } else if (pending === 'anchor' && anchor) {
            const wanted = rows.topOf(anchor);
            if (wanted !== null && Math.abs(wanted - top) > SAME_PLACE_PX) {
                scroller.scrollTop += wanted - top;
            }
        }
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
