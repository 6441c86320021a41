import type { Piece } from 'c/orchestrationText';

/** Sentences one after the other, with a space between. */
export function oneAfterOther(...sentences: (readonly Piece[])[]): Piece[] {
    const told = sentences.filter((sentence) => sentence.length > 0);
    const all = told.flatMap((sentence, index): readonly Piece[] =>
        index === 0 ? sentence : [{ key: 0, text: ' ', look: 'plain' }, ...sentence]
    );
    return all.map((piece, key) => ({ ...piece, key }));
}

/** A sentence that stands out as a whole; none where it is empty. */
export const strong = (text: string): Piece[] => (text ? [{ key: 0, text, look: 'strong' }] : []);

/** A sentence without names in it; none where it is empty. */
export const plain = (text: string): Piece[] => (text ? [{ key: 0, text, look: 'plain' }] : []);
