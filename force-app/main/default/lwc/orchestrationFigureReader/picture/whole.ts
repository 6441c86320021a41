import { isPermission } from 'c/orchestrationData';
import type { WireFailure } from 'c/orchestrationData';
import type { RunsFound } from 'c/orchestrationRunSearch';
import type { FiguresRead } from '../orchestrationFigureReader';
import { asksEnded, searchesOf } from './asked';

/** Nothing more will come of a search unless somebody asks. */
export const isOver = (found: RunsFound | null): boolean => found !== null && (found.done || found.failure !== null);

/** All that is shown has been asked and answered, or has failed. */
export function isRead({ parts, found, ended, endedFailure, yours, yoursFailure }: FiguresRead): boolean {
    return (
        searchesOf(parts).every((name) => isOver(found[name])) &&
        (!asksEnded(parts) || Boolean(ended ?? endedFailure)) &&
        (!parts.includes('yours') || Boolean(yours ?? yoursFailure))
    );
}

/** The first picture stands: what takes longer may be asked for now. */
export const isBegun = ({ parts, found, ended, endedFailure }: FiguresRead): boolean =>
    (!searchesOf(parts).includes('now') || found.now !== null) && (!asksEnded(parts) || Boolean(ended ?? endedFailure));

/** What went wrong and may go right the next time; what is closed to the reader is no such thing. */
export function passingFailure({ found, endedFailure, yoursFailure }: FiguresRead): WireFailure | null {
    const failures = [found.now?.failure, endedFailure, found.hand?.failure, found.slow?.failure, yoursFailure];
    return failures.find((failure) => failure && !isPermission(failure)) ?? null;
}

/** A picture that is worth keeping until another one is whole, too. */
export const isWhole = (read: FiguresRead): boolean => isRead(read) && passingFailure(read) === null;
