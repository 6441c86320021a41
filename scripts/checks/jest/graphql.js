/**
 * `lightning/graphql` for Jest. A component may hold several wires of this adapter, so answers are given by document:
 * `answer(RUN_DOCUMENT, data)`, `fail(LOG_DOCUMENT, [{ message }])`. Nobody hears an answer whose wire waits.
 */
import { createTestWireAdapter } from '@salesforce/wire-service-jest-util';

const texts = new WeakMap();

/** As a tag of a static document, or as a call with a whole constant. Opaque to components, as on the platform. */
export function gql(text, ...fragments) {
    const strings = typeof text === 'string' ? [text] : text;
    const parts = fragments.map((fragment) => texts.get(fragment) ?? '');
    const document = Object.freeze({ __graphqlDocument: true });
    texts.set(document, strings.map((string, index) => string + (parts[index] ?? '')).join(''));
    return document;
}

/** The text of a document that `gql` made; undefined for anything else. */
export const textOf = (document) => texts.get(document);

const wires = new Set();
/** No request is made while `query`, or `variables` where they are given, is undefined. */
const isWaiting = (config) => config.query === undefined || ('variables' in config && config.variables === undefined);

/** The wire adapter: hands out nothing by itself but the first, empty result. */
export class graphql extends createTestWireAdapter() {
    constructor(dataCallback) {
        super(dataCallback);
        this.emit({ data: undefined, errors: undefined });
    }
    connect() {
        super.connect();
        wires.add(this);
    }
    disconnect() {
        super.disconnect();
        wires.delete(this);
    }
}

/** Variables of every wire that asks for this document now, in the order in which they were connected. */
export function asked(document) {
    return [...wires]
        .map((wire) => wire.getConfig())
        .filter((config) => config.query === document && !isWaiting(config))
        .map(({ variables }) => variables);
}

/** Wire values are read-only, all the way down. */
function deepFreeze(value) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(deepFreeze);
    }
    return value;
}

function emit(document, { data, errors, refresh = () => Promise.resolve() }) {
    const result = { data: deepFreeze(data), errors: deepFreeze(errors), refresh };
    graphql.emit(result, (config) => config.query === document && !isWaiting(config));
}

/** @param more `errors` beside the data, `refresh` of the result */
export const answer = (document, data, more = {}) => emit(document, { ...more, data });

/** @param more `refresh` of the result */
export const fail = (document, errors, more = {}) => emit(document, { ...more, errors, data: undefined });
