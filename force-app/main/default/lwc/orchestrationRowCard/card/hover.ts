/** Calls back after some milliseconds, unless the returned function is called before. */
export type Later = (callback: () => void, ms: number) => () => void;

export interface HoverOptions {
    /** How long the pointer rests on a row before its card shows. */
    delayMs?: number;
    /** How long the card stays when pointer and focus have left, so that the pointer can reach it. */
    graceMs?: number;
    /** Show the card of a row; `x`: the pointer in pixels of the viewport, null for the keyboard. */
    show: (key: string, x: number | null) => void;
    hide: () => void;
    later?: Later;
}

export const DELAY_MS = 300;
export const GRACE_MS = 150;

const inTime: Later = (callback, ms) => {
    // Ended by dispose() at the latest.
    // eslint-disable-next-line @lwc/lwc/no-async-operation
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
};

/** When the card of a row comes and goes. */
class Hover {
    private readonly options: HoverOptions;
    private shown: string | null = null;
    /** Its card was sent away by Escape. */
    private muted: string | null = null;
    private coming: { key: string; x: number; cancel: () => void } | null = null;
    private cancelGoing: (() => void) | null = null;

    constructor(options: HoverOptions) {
        this.options = options;
    }

    /** The pointer is on a row: for each `pointerover` or `pointermove`. Touch shows no card. */
    enter(key: string, { pointerType, x }: { pointerType: string; x: number }): void {
        if (pointerType === 'touch' || this.isMuted(key)) return;
        if (this.shown === key) {
            this.enterCard();
        } else if (this.coming?.key === key) {
            this.coming.x = x;
        } else {
            // On the way to its card the pointer may cross another row: the card waits as when all rows are left.
            this.leave();
            const cancel = this.later(() => this.present(key, this.coming?.x ?? x), this.options.delayMs ?? DELAY_MS);
            this.coming = { key, x, cancel };
        }
    }

    /** The pointer left the rows, or the card; the focus left the rows. */
    leave(): void {
        this.forget();
        if (this.shown !== null && !this.cancelGoing) {
            this.cancelGoing = this.later(() => this.go(), this.options.graceMs ?? GRACE_MS);
        }
    }

    /** A row got the focus by the keyboard (`:focus-visible`). */
    focus(key: string): void {
        if (this.isMuted(key)) return;
        if (this.shown === key) this.stay();
        else this.present(key, null);
    }

    /** The pointer is on the card. */
    enterCard(): void {
        this.forget();
        this.stay();
    }

    /** Hides the card until the next row. @returns whether there was one: then the key is used up */
    escape(): boolean {
        const { shown, coming } = this;
        this.muted = shown ?? coming?.key ?? this.muted;
        this.forget();
        this.go();
        return shown !== null;
    }

    /** Hides the card and forgets everything: its row is gone, or its owner leaves the document. */
    dispose(): void {
        this.forget();
        this.go();
        this.muted = null;
    }

    private present(key: string, x: number | null): void {
        this.enterCard();
        this.shown = key;
        this.options.show(key, x);
    }

    private go(): void {
        this.stay();
        if (this.shown !== null) {
            this.shown = null;
            this.options.hide();
        }
    }

    private forget(): void {
        this.coming?.cancel();
        this.coming = null;
    }

    private stay(): void {
        this.cancelGoing?.();
        this.cancelGoing = null;
    }

    private later(callback: () => void, ms: number): () => void {
        return (this.options.later ?? inTime)(callback, ms);
    }

    private isMuted(key: string): boolean {
        if (key !== this.muted) this.muted = null;
        return this.muted !== null;
    }
}

export type { Hover };

/** A controller for the cards of one grid; its owner disposes of it. */
export function createHover(options: HoverOptions): Hover {
    return new Hover(options);
}
