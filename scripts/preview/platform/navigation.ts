/** Stand-in for `lightning/navigation` (LWC guide: reference-lightning-navigation). */
import { addressOf } from '../navigation/references.ts';
import type { PageReference } from '../navigation/references.ts';
import { currentReference, go, onNavigation } from '../navigation/router.ts';

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

type Constructor = new (...values: any[]) => object;

export function NavigationMixin<T extends Constructor>(base: T) {
    return class extends base {
        [Navigate](reference: PageReference, replace = false): void {
            go(addressOf(reference), replace, reference.type === 'standard__webPage');
        }
        async [GenerateUrl](reference: PageReference): Promise<string> {
            return addressOf(reference);
        }
    };
}
NavigationMixin.Navigate = Navigate;
NavigationMixin.GenerateUrl = GenerateUrl;

/** Wire adapter: the reference of the page in front, again at each navigation. */
export class CurrentPageReference {
    emit: (reference: PageReference) => void;
    stop: (() => void) | undefined;

    constructor(emit: (reference: PageReference) => void) {
        this.emit = emit;
    }
    connect(): void {
        const tell = (): void => {
            const reference = currentReference();
            if (reference !== null) this.emit(Object.freeze(reference));
        };
        this.stop = onNavigation(tell);
        tell();
    }
    update(): void {}
    disconnect(): void {
        this.stop?.();
    }
}
