import type { LightningElement } from 'lwc';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { watchVisible } from './watchVisible';

/** How often elapsed times are computed anew while the run goes on, in ms. */
const TICK_MS = 30_000;

/** What a component does about the world around it. */
export interface Attention {
    /** The page was asked to refresh (RefreshEvent). */
    refresh(): Promise<void>;
    /** Somebody can see the component, or not any more. */
    visible(visible: boolean): void;
    /** Some time has passed. */
    tick(): void;
}

/**
 * Listens for the page's refresh, for being seen, and for the passing of time.
 * @returns ends it
 */
export function attend(component: LightningElement, host: Element, { refresh, visible, tick }: Attention): () => void {
    const refreshId = registerRefreshHandler(component, refresh);
    const endVisible = watchVisible(host, visible);
    // Elapsed times go on while nothing comes from the server; it ends with the component.
    // eslint-disable-next-line @lwc/lwc/no-async-operation
    const ticker = setInterval(tick, TICK_MS);
    return () => {
        unregisterRefreshHandler(refreshId);
        endVisible();
        clearInterval(ticker);
    };
}
