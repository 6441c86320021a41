/** The page that is open, as the browser's history has it. */
import { addressOf, referenceOf } from './address.ts';
import type { GivenReference, PageReference } from './address.ts';

type Listener = () => void;

const listeners = new Set<Listener>();
let current = referenceOf(window.location);

function changed(): void {
    current = referenceOf(window.location);
    listeners.forEach((listener) => listener());
}

window.addEventListener('popstate', changed);

/** null: no page has the address. The same object until the address changes. */
export function currentReference(): PageReference | null {
    return current;
}

/** @returns ends the subscription */
export function onPageChange(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** Opens an address of this org without loading the document again. */
export function openAddress(address: string, replace = false): void {
    if (replace) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
    changed();
}

/** @throws TypeError that says what is wrong with the reference */
export function open(reference: GivenReference, replace = false): void {
    const address = addressOf(reference);
    if (reference.type === 'standard__webPage') window.open(address, '_blank', 'noopener');
    else openAddress(address, replace);
}
