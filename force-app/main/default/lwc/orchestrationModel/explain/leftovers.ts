import type { ItemStory, StageStory, StepStory } from '../story/story';
import { boundRow, milestone, ofItem, ofRun, ofStage, ofStep, rule } from './evidence';
import type { Scene } from './scene';
import { say } from './statement';
import type { Evidence, Statement, StatementCode } from './statement';

function openWork(code: StatementCode, item: ItemStory, evidence: Evidence[] = []): Statement[] {
    const { id, holder } = item;
    return [say('open-work', code, [ofItem(item, 'Status'), ...evidence], { itemId: id, holder })];
}

/** Completed, and the log has rows of the step but none of anybody who did it. */
function closedBySystem(item: ItemStory, { milestones }: StepStory): Statement[] {
    const row = milestones[milestones.length - 1];
    return openWork('closed-by-system', item, [...(row ? [milestone(row)] : []), rule('system-closes')]);
}

function ofOneItem({ story }: Scene, step: StepStory, item: ItemStory): Statement[] {
    switch (item.state) {
        case 'open':
            return openWork('open', item);
        case 'closed':
            return openWork('closed', item);
        case 'ghost':
            return openWork('ghost', item, story.ended ? [ofRun(story, 'Status')] : ofStep(step, 'Status'));
        case 'closed-by-system':
            return item.record.status === 'Canceled' ? openWork('item-canceled', item) : closedBySystem(item, step);
        default:
            return [];
    }
}

/**
 * Work that is open, that nobody can finish, or that nobody is known to have finished; without the work items that other
 * statements speak of.
 */
export function openWorkOf(scene: Scene, told: readonly Statement[]): Statement[] {
    const known = new Set(
        told.filter(({ code }) => code === 'waits-on' || code === 'on-hold').map(({ itemId }) => itemId)
    );
    return scene.steps.flatMap((step) =>
        step.items.filter(({ id }) => !known.has(id)).flatMap((item) => ofOneItem(scene, step, item))
    );
}

function stopped(step: StepStory, { rows }: Scene): Statement {
    const row = rows.length > 0 ? boundRow(step.milestones, 'step', 'end') : null;
    const at = row?.record.timestamp ?? null;
    return say('other-steps', 'stopped', [...(row ? [milestone(row)] : []), ...ofStep(step, 'Status')], {
        stepId: step.id,
        at: at === null ? null : { at, exact: true }
    });
}

function ofOneStep(scene: Scene, step: StepStory): Statement[] {
    switch (step.state) {
        case 'discontinued':
            return [stopped(step, scene)];
        case 'abandoned': {
            const evidence = [...ofStep(step, 'Status'), ofRun(scene.story, 'Status')];
            return [say('other-steps', 'left-open', evidence, { stepId: step.id })];
        }
        case 'canceled':
            return [say('other-steps', 'step-canceled', ofStep(step, 'Status'), { stepId: step.id })];
        default:
            return [];
    }
}

/** What failed before and was dealt with: a later stage has begun since. */
function handled({ story, steps, currentStage }: Scene): Statement[] {
    const later = currentStage ? ofStage(currentStage, null) : [];
    return story.handledFaults.flatMap(({ stageId, stepId }) => {
        const step = steps.find(({ id }) => id !== null && id === stepId);
        const stage = story.stages.find(({ id }) => id !== null && id === stageId);
        const failed = step ? ofStep(step, 'Status') : stageEvidence(stage);
        return failed.length > 0
            ? [say('other-steps', 'handled', [...failed, ...later], { stepId, stageId: step ? null : stageId })]
            : [];
    });
}

const stageEvidence = (stage: StageStory | undefined): Evidence[] => (stage ? ofStage(stage, 'Status') : []);

/**
 * Steps that the system stopped, that were left open, and failures that were dealt with; without the steps of whose work
 * items other statements speak.
 */
export function otherSteps(scene: Scene, told: readonly Statement[]): Statement[] {
    const known = new Set(told.map(({ itemId }) => itemId));
    const others = scene.steps.filter(({ id, items }) => id !== null && !items.some((item) => known.has(item.id)));
    return [...handled(scene), ...others.flatMap((step) => ofOneStep(scene, step))];
}
