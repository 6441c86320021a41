/**
 * `lightning/navigation` for Jest. Where a component went is read from `navigations`; the page that it stands on is
 * emitted by the test: `CurrentPageReference.emit({ type: 'standard__recordPage', attributes: {}, state: {} })`.
 */
import { createTestWireAdapter } from '@salesforce/wire-service-jest-util';

interface PageReference {
    type: string;
    attributes: Record<string, string>;
    state?: Record<string, string | undefined>;
}

type Constructor = new (...args: never[]) => object;

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

/** Every navigation since the test began, in order. */
export const navigations: Array<{ reference: PageReference; replace: boolean }> = [];

export const CurrentPageReference = createTestWireAdapter();

/** An address that names type, attributes and state, so that a test can tell two links apart. */
function addressOf({ type, attributes, state }: PageReference): string {
    const query = new URLSearchParams({ ...attributes, ...JSON.parse(JSON.stringify(state ?? {})) });
    return `/${type}?${query}`;
}

export const NavigationMixin = Object.assign(
    (Base: Constructor) =>
        class extends Base {
            [Navigate](reference: PageReference, replace = false): void {
                navigations.push({ reference, replace });
            }
            [GenerateUrl](reference: PageReference): Promise<string> {
                return Promise.resolve(addressOf(reference));
            }
        },
    { Navigate, GenerateUrl }
);

beforeEach(() => {
    navigations.length = 0;
});
