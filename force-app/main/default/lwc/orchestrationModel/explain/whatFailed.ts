import { ofHolder, ofItem, ofRun, ofStage, ofStep, milestone } from './evidence';
import { failedStep, finalProof, rowOutsideStages } from './failureProof';
import type { Scene } from './scene';
import { say } from './statement';
import type { Statement, Topic } from './statement';
import type { ItemStory, Milestone, StageStory, StepStory } from '../story/story';

/** Who holds these work items although they are not active users any more. */
export function inactiveHolders(topic: Topic, items: readonly ItemStory[]): Statement[] {
    return items
        .filter(({ holder }) => holder.kind === 'user' && holder.isActive === false)
        .map((item) =>
            say(topic, 'holder-inactive', [ofItem(item, 'AssigneeId'), ...ofHolder(item)], {
                itemId: item.id,
                holder: item.holder
            })
        );
}

/** The row by which a step failed, if it tells more than the step's status does. */
function failRow({ rowsSinceResume }: Scene, step: StepStory): Milestone | null {
    const row = rowsSinceResume.findLast(({ record, stepId }) => record.kind === 'FailStep' && stepId === step.id);
    return row && (row.record.timestamp !== null || step.state !== 'failed') ? row : null;
}

function stepFailed(scene: Scene, step: StepStory): Statement[] {
    const row = failRow(scene, step);
    const { timestamp = null, durationS = null } = row?.record ?? {};
    const evidence = [...(row ? [milestone(row)] : []), ...ofStep(step, step.state === 'failed' ? 'Status' : null)];
    return [
        say('what-failed', 'step-failed', evidence, {
            stepId: step.id,
            at: timestamp === null ? null : { at: timestamp, exact: true },
            durationMs: durationS === null ? null : durationS * 1000
        }),
        ...inactiveHolders('what-failed', step.items)
    ];
}

function stageFailed({ rowsSinceResume }: Scene, stage: StageStory): Statement[] {
    const found = rowsSinceResume.findLast(
        ({ record, stageId }) => record.kind === 'FailStage' && stageId === stage.id && record.timestamp !== null
    );
    const at = found?.record.timestamp ?? null;
    return [
        say('what-failed', 'stage-failed', [...(found ? [milestone(found)] : []), ...ofStage(stage, 'Status')], {
            stageId: stage.id,
            at: at === null ? null : { at, exact: true }
        })
    ];
}

function mainFailure(scene: Scene): Statement[] {
    const { story } = scene;
    const step = failedStep(scene);
    const proof = finalProof(scene);
    if (proof && story.failure?.reason === 'final-invalid-assignee') {
        return [say('what-failed', 'assignee-not-found', proof.evidence, proof.facts)];
    }
    if (step) {
        return stepFailed(scene, step);
    }
    const row = rowOutsideStages(scene);
    if (story.failure?.reason === 'final-outside-stages' && row) {
        return [say('what-failed', 'failed-outside', [milestone(row)])];
    }
    const stage = story.stages.find(({ id }) => id !== null && id === story.failure?.stageId);
    return stage ? stageFailed(scene, stage) : [say('what-failed', 'run-failed', [ofRun(story, 'Status')])];
}

const isFailed = ({ id, state }: StepStory): boolean => id !== null && state === 'failed';

/** What failed, of a run that failed or stalls because something did; nothing for any other run. */
export function whatFailed(scene: Scene): Statement[] {
    const { story, currentSteps, currentStage } = scene;
    if (story.failure) {
        const main = failedStep(scene);
        const others = currentSteps.filter((step) => isFailed(step) && step !== main);
        return [...mainFailure(scene), ...others.flatMap((step) => stepFailed(scene, step))];
    }
    if (story.state !== 'stalled') {
        return [];
    }
    const failed = currentSteps.filter(isFailed);
    if (failed.length === 0 && currentStage?.state === 'failed') {
        return stageFailed(scene, currentStage);
    }
    return failed.flatMap((step) => stepFailed(scene, step));
}
