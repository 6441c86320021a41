/** The browser's address as page references: one home for "where are we", for the shell and for the stand-in. */
import { referenceOf } from './references.ts';
import type { PageReference } from './references.ts';

const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

window.addEventListener('popstate', tell);

export function currentReference(): PageReference | null {
    return referenceOf(location.pathname, location.search);
}

/** @returns stops listening */
export function onNavigation(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** Shows another page without a reload; `outside` opens a window of its own. */
export function go(address: string, replace = false, outside = false): void {
    if (outside) {
        window.open(address, '_blank', 'noopener');
        return;
    }
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    tell();
}
