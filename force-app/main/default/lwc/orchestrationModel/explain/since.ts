import type { ItemStory, StepStory } from '../story/story';
import { endOfRun, endOfStep, milestone, ofItem, ofRun, ofStage, startOfStep } from './evidence';
import type { ToldTime } from './evidence';
import { failureTime } from './failureProof';
import { lastChanged } from './scene';
import type { Scene } from './scene';
import { say } from './statement';
import type { Evidence, Statement, StatementCode } from './statement';

/** Since when its assignee has a work item: reassigned, by the server's elapsed seconds, else since it was created. */
export function heldSince({ rows }: Scene, item: ItemStory): ToldTime | null {
    const { heldSince: at, handovers, record } = item;
    if (!at) {
        return null;
    }
    const last = handovers[handovers.length - 1];
    const row = last && last.at !== null ? rows.find(({ id }) => id === last.rowId) : undefined;
    const field = record.elapsedSinceAssignmentS === null ? 'CreatedDate' : 'ElapsedTimeSinceAsgntInSec';
    return { at, evidence: row ? milestone(row) : ofItem(item, field) };
}

/** When a step lost its last holder. */
function leftAlone(step: StepStory): ToldTime | null {
    const last = lastChanged(step);
    const at = last?.record.modified ?? null;
    return last && at !== null ? { at: { at, exact: false }, evidence: ofItem(last, 'LastModifiedDate') } : null;
}

/** Since when no step has been in progress: all that had begun have ended. */
function idleSince({ steps }: Scene): ToldTime | null {
    const ends = steps.filter(({ id, state }) => id !== null && state !== 'not-started').map(endOfStep);
    return ends.reduce((last, end) => (last && end && end.at.at > last.at.at ? end : end && last), ends[0] ?? null);
}

function suspendedSince(scene: Scene): ToldTime | null {
    const { story, currentStage, rows } = scene;
    const at = story.focus.since;
    const byStage = story.record.status !== 'Suspended';
    const row = rows.findLast(
        ({ record, stageId }) =>
            record.timestamp !== null &&
            record.kind === (byStage ? 'SuspendStage' : 'SuspendInstance') &&
            (!byStage || stageId === (currentStage?.id ?? null))
    );
    const stage = currentStage ? ofStage(currentStage, 'LastModifiedDate')[0] : undefined;
    const record: Evidence | undefined = byStage ? stage : ofRun(story, 'LastModifiedDate');
    const evidence = at?.exact ? row && milestone(row) : record;
    return at && evidence ? { at, evidence } : null;
}

function waitingSince(scene: Scene): ToldTime | null {
    const { focusItem, focusStep } = scene;
    return focusItem ? heldSince(scene, focusItem) : focusStep && startOfStep(focusStep);
}

function sinceWhen(scene: Scene): [StatementCode, ToldTime | null] {
    const { story, focusStep } = scene;
    switch (story.state) {
        case 'failed':
        case 'failed-resumable':
            return ['since-failed', failureTime(scene)];
        case 'waiting':
            return ['since-waiting', waitingSince(scene)];
        case 'running':
            return focusStep ? ['since-running', startOfStep(focusStep)] : ['since-idle', idleSince(scene)];
        case 'stalled':
            return focusStep?.state === 'stalled'
                ? ['since-held-by-nobody', leftAlone(focusStep)]
                : ['since-step-failed', focusStep && endOfStep(focusStep)];
        case 'suspended':
            return ['since-suspended', suspendedSince(scene)];
        default:
            return ['ended', endOfRun(scene.story)];
    }
}

/** Since when the run stands as it does, or when it ended, where a record tells. */
export function since(scene: Scene): Statement[] {
    if (scene.story.state === 'unknown') {
        return [];
    }
    const [code, time] = sinceWhen(scene);
    return time ? [say('since', code, [time.evidence], { at: time.at })] : [];
}
