/** `gql` references: opaque to components, their text known here only. */

const texts = new WeakMap<object, string>();

/** Tag of a template, or a call with one whole text; only other references may be interpolated. */
export function referenceText(parts: TemplateStringsArray | string, ...fragments: object[]): object {
    const text =
        typeof parts === 'string'
            ? parts
            : parts.reduce((before, part, index) => before + textOf(fragments[index - 1] ?? {}) + part);
    const reference = Object.freeze({});
    texts.set(reference, text);
    return reference;
}

/** @throws TypeError for anything that `gql` did not make */
export function textOf(reference: object): string {
    const text = texts.get(reference);
    if (text === undefined) throw new TypeError('gql takes its own fragments only, and graphql takes what gql made');
    return text;
}
