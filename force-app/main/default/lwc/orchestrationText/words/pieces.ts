/** Part of a sentence; the strong ones are the names that the reader looks for. */
export interface Piece {
    key: number;
    text: string;
    look: 'plain' | 'strong';
}

/** A value that is no name: it stands as the words around it. */
export interface PlainValue {
    plain: string;
}

const PLACEHOLDER = /\{(\d+)\}/;

/** Splits a label at its placeholders, so that a template can set the values strong in any language's word order. */
export function pieces(template: string, ...values: (string | PlainValue)[]): Piece[] {
    return template
        .split(PLACEHOLDER)
        .map((text, key) => (key % 2 === 0 ? piece(key, text, 'plain') : valuePiece(key, values[Number(text)] ?? '')))
        .filter(({ text }) => text !== '');
}

/** The sentence without its looks. */
export function plainText(sentence: readonly Piece[]): string {
    return sentence.map(({ text }) => text).join('');
}

function valuePiece(key: number, value: string | PlainValue): Piece {
    return typeof value === 'string' ? piece(key, value, 'strong') : piece(key, value.plain, 'plain');
}

function piece(key: number, text: string, look: Piece['look']): Piece {
    return { key, text, look };
}
