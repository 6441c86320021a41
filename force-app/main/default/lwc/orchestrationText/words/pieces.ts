/** Part of a sentence; the strong ones are the names that the reader looks for. */
export interface Piece {
    key: number;
    text: string;
    look: 'plain' | 'strong';
}

const PLACEHOLDER = /\{(\d+)\}/;

/** Splits a label at its placeholders, so that a template can set the values strong in any language's word order. */
export function pieces(template: string, ...values: string[]): Piece[] {
    return template
        .split(PLACEHOLDER)
        .map((text, key) =>
            key % 2 === 0 ? piece(key, text, 'plain') : piece(key, values[Number(text)] ?? '', 'strong')
        )
        .filter(({ text }) => text !== '');
}

function piece(key: number, text: string, look: Piece['look']): Piece {
    return { key, text, look };
}
