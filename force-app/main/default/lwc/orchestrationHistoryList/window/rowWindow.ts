import type { Day } from '../days/days';
import type { HistoryEntry } from '../entries/entry';
import { estimatedRem } from './heights';
import { firstAbove, linesOf, rangeOf, topsOf, windowOf } from './lines';
import type { Line, Range, WindowView } from './lines';

/** Up to this many entries all are rendered: find-in-page and screen readers then meet every one. */
export const ALL_RENDERED = 200;

/** Rendered above and below what is in view, so that a flick meets rows, not blanks. */
const OVERSCAN_PX = 400;
/** What nobody has laid out yet is taken to be as tall as this. */
const UNKNOWN_VIEW_PX = 800;
/** More than this is rendered of no view, however tall. */
const MOST_LINES = 96;
const SAME_PX = 0.5;

/** What of the list is in view: from its own upper edge, in pixels. */
export interface InView {
    top: number;
    height: number;
}

/** Which entry stood how far below the upper edge of what is in view. */
export interface Anchor {
    key: string;
    offset: number;
}

/** Decides which lines of a long list are rendered; heights are estimated until they have been measured. */
export class RowWindow {
    /** Key of the entry that is set apart. */
    current: string | null = null;

    private days: readonly Day[] = [];
    private entries: readonly HistoryEntry[] = [];
    private lines: Line[] = [];
    /** In rem, for lines that have not been measured. */
    private estimates: number[] = [];
    private tops: number[] = [0];
    private measured = new Map<string, number>();
    private remPx = 16;
    private width = 0;
    private range: Range = { first: 0, end: 0 };

    /** Takes other entries over, by days; heights of lines that stay are kept. */
    setEntries(entries: readonly HistoryEntry[], days: readonly Day[]): void {
        this.entries = entries;
        this.days = days;
        this.lines = linesOf(days, entries);
        this.estimates = this.lines.map((line) => estimatedRem(line, entries));
        this.layOut();
    }

    /** Heights hold for one width and one font size only. @returns whether it is another one */
    setScale(width: number, remPx: number): boolean {
        const isOther = width !== this.width || remPx !== this.remPx;
        if (isOther) {
            this.width = width;
            this.remPx = remPx;
            this.measured.clear();
            this.layOut();
        }
        return isOther;
    }

    /** @returns whether any line is not as tall as it was taken to be */
    measure(heights: ReadonlyMap<string, number>): boolean {
        let isChanged = false;
        for (const [key, height] of heights) {
            if (height > 0 && Math.abs((this.measured.get(key) ?? 0) - height) > SAME_PX) {
                this.measured.set(key, height);
                isChanged = true;
            }
        }
        if (isChanged) {
            this.layOut();
        }
        return isChanged;
    }

    /** @returns whether other lines than before are to be rendered */
    scrollTo(view: InView): boolean {
        const { first, end } = this.range;
        this.range = this.rangeFor(view);
        return first !== this.range.first || end !== this.range.end;
    }

    view(inView: InView): WindowView {
        this.range = this.rangeFor(inView);
        const { days, entries, lines, tops, current } = this;
        return windowOf({ days, entries, lines, tops, current }, this.range);
    }

    /** The line at a height, to find the place again after heights or rows have changed. */
    anchorAt(top: number): Anchor | null {
        const index = firstAbove(this.tops, top);
        const line = this.lines[index];
        return line ? { key: line.key, offset: this.tops[index] - top } : null;
    }

    /** Where the list must stand so that the anchor is where it was; null: it is gone. */
    topOf({ key, offset }: Anchor): number | null {
        const index = this.lines.findIndex((line) => line.key === key);
        return index < 0 ? null : this.tops[index] - offset;
    }

    /** Upper and lower edge of an entry, from that of the list, in pixels; null: it is not shown. */
    edgesOf(key: string): { top: number; bottom: number } | null {
        const index = this.lines.findIndex((line) => line.key === key);
        return index < 0 ? null : { top: this.tops[index], bottom: this.tops[index + 1] };
    }

    /** Whether there are more entries than are rendered at once. */
    get isWindowed(): boolean {
        return this.lines.length - this.days.length > ALL_RENDERED;
    }

    private rangeFor({ top, height }: InView): Range {
        if (!this.isWindowed) {
            return { first: 0, end: this.lines.length };
        }
        const { first, end } = rangeOf(
            this.tops,
            Math.max(0, top - OVERSCAN_PX),
            top + (height || UNKNOWN_VIEW_PX) + OVERSCAN_PX
        );
        return { first, end: Math.min(end, first + MOST_LINES) };
    }

    private layOut(): void {
        this.tops = topsOf(
            this.lines.map(({ key }, index) => this.measured.get(key) ?? this.estimates[index] * this.remPx)
        );
    }
}
