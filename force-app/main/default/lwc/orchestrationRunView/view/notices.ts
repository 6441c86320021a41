import { isPermission, PAGED_OBJECTS, pendingObjects } from 'c/orchestrationData';
import type { HiddenField, PagedObject, RunsData, WireFailure } from 'c/orchestrationData';
import type { RunStory } from 'c/orchestrationModel';
import { failureText, fill, formatTime, listed } from 'c/orchestrationText';
import { labels } from '../labels';
import { clockText, unplacedText } from './oddities';

/** One line about what is missing, or older than it seems. */
export interface Notice {
    key: string;
    text: string;
    /** Something went wrong, and may go right the next time. */
    warns: boolean;
    canRetry: boolean;
    /** It is about what the reader may not see: an explanation says that in its own place. */
    isAccess?: boolean;
}

const HIDDEN: Record<PagedObject, string> = {
    stages: labels.hiddenStages,
    steps: labels.hiddenSteps,
    items: labels.hiddenItems,
    log: labels.hiddenLog
};
const OBJECT_LABELS: Record<string, string> = {
    FlowOrchestrationInstance: labels.objectRun,
    FlowOrchestrationStageInstance: labels.objectStage,
    FlowOrchestrationStepInstance: labels.objectStep,
    FlowOrchestrationWorkItem: labels.objectItem,
    FlowOrchestrationLog: labels.objectLog
};
const OBJECT_OF: Record<PagedObject, string> = {
    stages: labels.objectStage,
    steps: labels.objectStep,
    items: labels.objectItem,
    log: labels.objectLog
};

const info = (key: string, text: string): Notice => ({ key, text, warns: false, canRetry: false });
const closed = (key: string, text: string): Notice => ({ ...info(key, text), isAccess: true });

/** The object, or the field of it, that would have to be readable. */
function grant(object: PagedObject, { code, subject }: WireFailure, data: RunsData): string {
    const [api, field] = (subject ?? '').split('.');
    // Work items are looked up by their steps: who may not read steps lacks that way.
    const isByStep = object === 'items' && field === 'StepInstance';
    if (isByStep && data.failed.steps?.code === 'no-object') return labels.objectStep;
    const label = OBJECT_LABELS[api ?? ''] ?? OBJECT_OF[object];
    return code === 'no-field' ? fill(labels.fieldOf, label, isByStep ? 'StepInstanceId' : (field ?? '')) : label;
}

/** Milestones name stages and steps by their API names: without these they cannot be matched. */
const namesAreHidden = ({ hidden, log }: RunsData): boolean =>
    log.length > 0 && hidden.some(({ object, field }) => field === 'Name' && /(Stage|Step)Instance$/.test(object));

function lost(failures: WireFailure[]): Notice[] {
    const [failure] = failures;
    if (!failure) return [];
    const { text, canRetry } = failureText(failure);
    return [{ key: 'lost', text: fill(labels.pageLost, text), warns: true, canRetry }];
}

function hiddenFieldNotices(hidden: HiddenField[]): Notice[] {
    if (hidden.length === 0) return [];
    const names = hidden.map(({ object, field }) => fill(labels.fieldOf, OBJECT_LABELS[object] ?? object, field));
    return [closed('fields', fill(labels.hiddenFields, listed(names)))];
}

function malformedNotices({ malformed }: RunsData): Notice[] {
    if (malformed.length === 0) return [];
    const names = malformed.map(({ field, recordId }) => fill(labels.malformedOne, field, recordId));
    return [info('malformed', fill(labels.malformed, listed(names)))];
}

function stale(failure: WireFailure | null, asOf: number): Notice[] {
    if (!failure) return [];
    const { text, canRetry } = failureText(failure);
    return [{ key: 'stale', text: fill(labels.staleNotice, formatTime(asOf), text), warns: true, canRetry }];
}

/**
 * What the picture lacks, each thing in one line with what would show it.
 * @param failure why the picture is older than it could be
 * @param asOf epoch ms of the picture
 * @param usualFailure why nobody can say what is usual
 */
export function noticesOf(
    data: RunsData,
    story: RunStory,
    failure: WireFailure | null,
    asOf: number,
    usualFailure: WireFailure | null
): Notice[] {
    const [clocks, unplaced] = [clockText(story), namesAreHidden(data) ? labels.unplacedNames : unplacedText(story)];
    const failures = PAGED_OBJECTS.flatMap((object) => {
        const own = data.failed[object];
        return own ? [{ object, failure: own }] : [];
    });
    // The first page of a log comes at once; words for less than a second would only flicker.
    const isReadingLog = story.logState === 'pending' && data.log.length > 0;
    const isReading = pendingObjects(data).some((object) => object !== 'log');
    return [
        ...stale(failure, asOf),
        ...lost(failures.filter((one) => !isPermission(one.failure)).map((one) => one.failure)),
        ...(data.partial ? [{ key: 'partial', text: labels.partialData, warns: true, canRetry: true }] : []),
        ...(isReading ? [info('reading', labels.pagesPending)] : []),
        ...failures
            .filter((one) => isPermission(one.failure))
            .map((one) => closed(one.object, fill(HIDDEN[one.object], grant(one.object, one.failure, data)))),
        ...(isReadingLog ? [info('log-pending', labels.logReading)] : []),
        ...(story.logState === 'none' ? [closed('no-log', labels.logHidden)] : []),
        ...data.nameless.map(({ subject }) =>
            subject === 'Group' ? closed('group-names', labels.hiddenGroupNames) : closed('names', labels.hiddenNames)
        ),
        ...hiddenFieldNotices(data.hidden),
        ...malformedNotices(data),
        ...(usualFailure ? [info('usual', fill(labels.usualLost, failureText(usualFailure).text))] : []),
        ...(clocks ? [info('clocks', clocks)] : []),
        ...(unplaced ? [info('unplaced', unplaced)] : [])
    ];
}
