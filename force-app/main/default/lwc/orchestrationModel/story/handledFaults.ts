import { compareIds, compareNullsFirst } from '../records/ids';
import type { StageRecord } from '../records/records';
import type { HandledFault, StageStory } from './story';

/**
 * What failed in an earlier stage than the current one: a fault path or a resume dealt with it. One entry per step
 * in Error; the stage itself where none of its steps is.
 */
export function handledFaults(stages: readonly StageStory[], current: StageRecord | null): HandledFault[] {
    return stages.flatMap(({ id, record, state, span, steps }) => {
        if (!current || !record || compareBegun(record, current) >= 0) {
            return [];
        }
        const failed = steps
            .filter((step) => step.state === 'failed')
            .map((step) => ({ stageId: id, stepId: step.id, at: step.span.end }));
        return failed.length > 0 || state !== 'failed' ? failed : [{ stageId: id, stepId: null, at: span.end }];
    });
}

/** Which stage began first, as the current stage is found; a stage may lie behind the next by Position. */
function compareBegun(a: StageRecord, b: StageRecord): number {
    return (
        compareNullsFirst(a.created, b.created) || compareNullsFirst(a.position, b.position) || compareIds(a.id, b.id)
    );
}
