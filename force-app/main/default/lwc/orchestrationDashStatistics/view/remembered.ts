import userId from '@salesforce/user/Id';

/** Settings of this browser, apart for each user. */
const keyOf = (name: string): string => `OrchestrationTimeline.${userId ?? ''}.${name}`;

/** What was remembered; null: nothing, or the browser keeps nothing. */
export function recall(name: string): string | null {
    try {
        return localStorage.getItem(keyOf(name));
    } catch {
        return null;
    }
}

/** Where the browser keeps nothing, it lasts as long as the page. */
export function remember(name: string, value: string): void {
    try {
        localStorage.setItem(keyOf(name), value);
    } catch {
        // Full, or closed to pages.
    }
}
