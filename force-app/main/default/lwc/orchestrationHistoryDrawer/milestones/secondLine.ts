import { fill, formatDuration, joined } from 'c/orchestrationText';
import type { LogRecord } from 'c/orchestrationModel';
import { labels } from '../labels';

export interface SecondLineFacts {
    record: LogRecord;
    actor: string | null;
    assignee: string | null;
    /** Who held the work item before this row, where known. */
    previous: string | null;
    /** Start of the step's stage and its name. */
    stageStart: number | null;
    stage: string | null;
}

const ONE_SECOND = 1000;

/** Who, handed from whom to whom, and how long: whatever the row holds and its sentence does not say. */
export function secondLineOf(facts: SecondLineFacts): string {
    return joined([whoLine(facts), invalidLine(facts), afterStage(facts), tookLine(facts.record)]);
}

function whoLine({ record, actor, assignee, previous }: SecondLineFacts): string {
    switch (record.kind) {
        case 'StartWorkItem':
            return actor && assignee ? fill(labels.handed, actor, assignee) : (actor ?? '');
        case 'ReassignWorkItem':
            return reassignLine(actor, previous, assignee);
        case 'EndWorkItem':
            return assignee && assignee !== actor ? fill(labels.assignedTo, assignee) : '';
        default:
            return joined([
                actor,
                assignee && record.assigneeType !== 'Invalid' ? fill(labels.assignedTo, assignee) : null
            ]);
    }
}

function reassignLine(actor: string | null, previous: string | null, assignee: string | null): string {
    if (!assignee || !previous) {
        return assignee && actor ? fill(labels.handed, actor, assignee) : (actor ?? '');
    }
    return actor ? fill(labels.handedBy, actor, previous, assignee) : fill(labels.handed, previous, assignee);
}

function invalidLine({ record, assignee }: SecondLineFacts): string {
    if (record.assigneeType !== 'Invalid') {
        return '';
    }
    return assignee ? fill(labels.assigneeNotFound, assignee) : labels.assigneeNotFoundUnnamed;
}

function afterStage({ record, stageStart, stage }: SecondLineFacts): string {
    if (record.kind !== 'StartStep' || record.timestamp === null || stageStart === null || !stage) {
        return '';
    }
    const delay = record.timestamp - stageStart;
    return delay < ONE_SECOND ? fill(labels.withStage, stage) : fill(labels.afterStage, formatDuration(delay), stage);
}

function tookLine({ durationS }: LogRecord): string {
    return durationS === null ? '' : fill(labels.took, formatDuration(durationS * 1000));
}
