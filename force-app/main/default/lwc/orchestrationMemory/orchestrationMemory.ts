import userId from '@salesforce/user/Id';

/**
 * What this browser keeps for the signed-in user. Nothing depends on it: where the browser keeps nothing (private window,
 * full, switched off by the user), everything works as if nothing had been kept.
 */
const keyOf = (topic: string): string => `orchestrationTimeline.${userId ?? 'guest'}.${topic}`;

/** undefined: nothing was kept, or it cannot be read. It may be anything: whoever asks has to look at it. */
export function recall(topic: string): unknown {
    try {
        return JSON.parse(window.localStorage.getItem(keyOf(topic)) ?? '') as unknown;
    } catch {
        return undefined;
    }
}

/** @param value as JSON holds it; undefined: nothing is to be kept */
export function remember(topic: string, value: unknown): void {
    try {
        if (value === undefined) window.localStorage.removeItem(keyOf(topic));
        else window.localStorage.setItem(keyOf(topic), JSON.stringify(value));
    } catch {
        // As long as the page stands it is known anyway.
    }
}
