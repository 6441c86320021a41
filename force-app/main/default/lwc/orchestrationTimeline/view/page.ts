import type { PageReference } from 'lightning/navigation';
import { sameId } from 'c/orchestrationModel';
import { writeBoardState } from 'c/orchestrationRunBoard';
import type { BoardState } from 'c/orchestrationRunBoard';

/** Pages that a reader left stay alive and hear of the next one's address: that is not theirs. */
export function isPageOf({ attributes }: PageReference, recordId: string | undefined): boolean {
    const pageId = attributes?.['recordId'];
    return typeof pageId !== 'string' || !recordId || sameId(pageId, recordId);
}

export function sameState(one: BoardState, other: BoardState): boolean {
    return JSON.stringify(writeBoardState(one)) === JSON.stringify(writeBoardState(other));
}
