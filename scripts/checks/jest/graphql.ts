/**
 * `lightning/graphql` for Jest. An answer is given to the wires of one document:
 * `answer(RUN_DOCUMENT, data)`, `fail(LOG_DOCUMENT, [{ message: '…' }])`.
 */
import { createTestWireAdapter } from '@salesforce/wire-service-jest-util';

interface Config {
    query?: unknown;
    variables?: Record<string, unknown>;
}

/** Opaque, as on the platform; the text is kept for tests that read it. */
export function gql(text: TemplateStringsArray | string): { text: string } {
    return Object.freeze({ text: typeof text === 'string' ? text : text.join('') });
}

export const graphql = createTestWireAdapter();

/** Stands for `refresh` of every result. */
export const refresh = jest.fn(() => Promise.resolve());

const asksFor =
    (document: unknown) =>
    ({ query, variables }: Config): boolean =>
        query === document && variables !== undefined;

export function answer(document: unknown, data: unknown, errors?: { message: string }[]): void {
    graphql.emit({ data, errors, refresh }, asksFor(document));
}

export function fail(document: unknown, errors: { message: string }[]): void {
    graphql.emit({ data: undefined, errors, refresh }, asksFor(document));
}
