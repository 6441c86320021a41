import { compareIds, compareNullsLast, compareText, nameKey } from '../records/ids';
import type { StageRecord } from '../records/records';
import type { ItemStory, StepStory } from './story';

/** Stages by Position, CreatedDate, Id. */
export function compareStages(a: StageRecord, b: StageRecord): number {
    return compareNullsLast(a.position, b.position) || compareNullsLast(a.created, b.created) || compareIds(a.id, b.id);
}

/** Steps by start, then label, then Id; without a start last, and the place of items without a step after all. */
export function compareSteps(a: StepStory, b: StepStory): number {
    return (
        Number(a.id === null) - Number(b.id === null) ||
        compareNullsLast(a.span.start?.at ?? null, b.span.start?.at ?? null) ||
        compareText(labelKey(a), labelKey(b)) ||
        compareIds(a.id ?? '', b.id ?? '')
    );
}

/** Work items by start, then Id. */
export function compareItems(a: ItemStory, b: ItemStory): number {
    return compareNullsLast(a.span.start?.at ?? null, b.span.start?.at ?? null) || compareIds(a.id, b.id);
}

function labelKey({ record }: StepStory): string {
    return nameKey(record?.label ?? null) ?? nameKey(record?.name ?? null) ?? '';
}
