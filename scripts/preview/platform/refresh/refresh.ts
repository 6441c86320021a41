/** `lightning/refresh`: a component asks its page to refresh; handlers of that page are called (LWC guide, data-refreshview). */

const EVENT = 'lightning__refreshview';

type Handler = () => Promise<unknown>;

const handlers = new Map<number, { element: object; handler: Handler }>();
let last = 0;

export class RefreshEvent extends CustomEvent<undefined> {
    constructor() {
        super(EVENT, { bubbles: true, composed: true });
    }
}

/** @returns an id for `unregisterRefreshHandler` */
export function registerRefreshHandler(element: object, handler: Handler): number {
    last += 1;
    handlers.set(last, { element, handler });
    return last;
}

export function unregisterRefreshHandler(id: number): void {
    handlers.delete(id);
}

document.addEventListener(EVENT, () => {
    for (const { element, handler } of handlers.values()) void handler.call(element);
});
