import type { PlacedFold } from '../axis/scale';

/** A part of a bar between two folds, or (`gap`) what lies in one; shares of the lane. */
export interface Piece {
    from: number;
    to: number;
    gap: boolean;
    first: boolean;
    last: boolean;
}

/** Cuts a bar where it crosses folds: time that is left out is drawn as a thin dotted line. */
export function piecesOf(from: number, to: number, folds: readonly PlacedFold[]): Piece[] {
    const pieces: Omit<Piece, 'first' | 'last'>[] = [];
    let since = from;
    for (const { start, end } of folds) {
        if (since < end && to > start) {
            if (since < start) pieces.push({ from: since, to: start, gap: false });
            pieces.push({ from: Math.max(since, start), to: Math.min(to, end), gap: true });
            since = Math.min(to, end);
        }
    }
    if (to > since || pieces.length === 0) pieces.push({ from: since, to, gap: false });
    return pieces.map((piece, index) => ({ ...piece, first: index === 0, last: index === pieces.length - 1 }));
}
