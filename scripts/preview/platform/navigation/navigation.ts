/** `lightning/navigation`: navigate, generate an address, know the page that is open. */
import { addressOf } from './address.ts';
import type { GivenReference, PageReference } from './address.ts';
import { currentReference, onPageChange, open } from './router.ts';

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

type Constructor = new (...args: never[]) => object;

function mixin(base: Constructor): Constructor {
    return class extends base {
        [Navigate](reference: GivenReference, replace = false): void {
            open(reference, replace);
        }

        async [GenerateUrl](reference: GivenReference): Promise<string> {
            return addressOf(reference);
        }
    };
}

export const NavigationMixin = Object.assign(mixin, { Navigate, GenerateUrl });

/** Wire adapter: the reference of the page that is open, and of each that follows. */
export class CurrentPageReference {
    private readonly emit: (reference: PageReference | null) => void;
    private end: () => void = () => undefined;

    constructor(emit: (reference: PageReference | null) => void) {
        this.emit = emit;
    }

    connect(): void {
        const tell = (): void => this.emit(currentReference());
        this.end = onPageChange(tell);
        tell();
    }

    update(): void {
        // The page that is open depends on nothing that a component configures.
    }

    disconnect(): void {
        this.end();
    }
}
