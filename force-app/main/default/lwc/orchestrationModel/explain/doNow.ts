import type { ItemStory } from '../story/story';
import { ofHolder, ofInterview, ofItem, ofPlace, ofRun, ofStage, ofStatus, ofStep, other } from './evidence';
import { finalProof, startingRecord } from './failureProof';
import { nextStep } from './nextStep';
import { oddPlaceOf } from './scene';
import type { Scene } from './scene';
import { say } from './statement';
import type { Evidence, Facts, Statement, StatementCode } from './statement';

const doNow = (code: StatementCode, evidence: Evidence[], facts: Partial<Facts> = {}): Statement[] =>
    evidence.length > 0 ? [say('do-now', code, evidence, facts)] : [];

/** The business record on which the cause can be mended or the process started again, first. */
function onRecord({ story }: Scene): { recordId: string | null; evidence: Evidence[] } {
    const recordId = startingRecord(story);
    return { recordId, evidence: recordId ? [other(recordId, story.record.triggeringRecordType)] : [] };
}

function withHolder(item: ItemStory): Statement[] {
    const { holder } = item;
    const own = ofItem(item, 'AssigneeId');
    const facts = { itemId: item.id, holder };
    if (holder.isYou) {
        return doNow('open-own', [own], facts);
    }
    switch (holder.kind) {
        case 'user':
            return doNow(holder.isActive === false ? 'reassign' : 'ask-holder', [own, ...ofHolder(item)], facts);
        case 'group':
        case 'queue':
            return doNow('ask-group', [own], facts);
        default:
            return doNow('open-item', [ofItem(item, 'Status')], facts);
    }
}

function whileWaiting(scene: Scene): Statement[] {
    const next = nextStep(scene.story);
    if (next?.item) {
        const { item, code, recordId } = next;
        return code === 'do-step' && recordId
            ? doNow('do-step', [other(recordId, null), ofItem(item, 'AssigneeId')], { itemId: item.id, recordId })
            : withHolder(item);
    }
    const { focusStep } = scene;
    const code = next ? 'item-hidden' : 'wait-for-next';
    return focusStep ? doNow(code, ofStep(focusStep, 'Status'), { stepId: focusStep.id }) : [];
}

function whileResumable(scene: Scene): Statement[] {
    const { story } = scene;
    if (story.logState === 'pending') {
        return doNow('resume-checking', [ofRun(story, 'Status')]);
    }
    const { recordId, evidence } = onRecord(scene);
    const message = ofInterview(story);
    return doNow(message.length > 0 ? 'resume-fix' : 'resume-find', [...evidence, ofRun(story, 'Status'), ...message], {
        recordId
    });
}

function afterFinalFailure(scene: Scene): Statement[] {
    const { recordId, evidence } = onRecord(scene);
    const proof = finalProof(scene);
    const codes: Record<string, StatementCode> = {
        'final-invalid-assignee': 'start-again-assignee',
        'final-window-over': 'start-again-over'
    };
    return doNow(
        codes[scene.story.failure?.reason ?? ''] ?? 'start-again',
        [...evidence, ...(proof?.evidence ?? [ofRun(scene.story, 'Status')])],
        { ...proof?.facts, recordId }
    );
}

function whileStalled({ story, focusStep, currentStage }: Scene): Statement[] {
    if (focusStep) {
        const code = focusStep.state === 'failed' ? 'look-failed' : 'look-nobody';
        return doNow(code, [ofRun(story, 'Status'), ...ofStep(focusStep, 'Status')], { stepId: focusStep.id });
    }
    const stage = currentStage ? ofStage(currentStage, 'Status') : [];
    return doNow('look-stage', [ofRun(story, 'Status'), ...stage], { stageId: currentStage?.id ?? null });
}

function whileSuspended({ story, currentStage }: Scene): Statement[] {
    if (story.record.status === 'Suspended' || !currentStage) {
        return doNow('resume-suspended', [ofRun(story, 'Status')]);
    }
    const evidence = [ofRun(story, 'Status'), ...ofStage(currentStage, 'Status')];
    return doNow('look-suspended', evidence, { stageId: currentStage.id });
}

function whileRunning(scene: Scene): Statement[] {
    const { story, focusStep } = scene;
    const odd = focusStep ? null : oddPlaceOf(scene);
    if (odd) return doNow('look-odd', [ofRun(story, 'Status'), ...ofPlace(odd)], { value: odd.record?.status ?? null });
    return focusStep
        ? doNow('nothing-runs-alone', ofStep(focusStep, 'Status'), { stepId: focusStep.id })
        : doNow('nothing-between', [ofRun(story, 'Status')]);
}

/** The first that the end of the run left open: a work item that nobody can finish, else a step. */
function leftBehind({ steps }: Scene): Evidence[] {
    const item = steps.flatMap(({ items }) => items).find(({ state }) => state === 'ghost');
    if (item) return [ofItem(item, 'Status')];
    return steps.flatMap((step) => (step.state === 'abandoned' ? ofStep(step, 'Status') : [])).slice(0, 1);
}

function afterEnd(scene: Scene): Statement[] {
    const left = leftBehind(scene);
    return doNow(left.length > 0 ? 'over-left-open' : 'nothing-over', [ofRun(scene.story, 'Status'), ...left]);
}

/** What to do now, with the record to do it on. */
export function doNowStatements(scene: Scene): Statement[] {
    const { story } = scene;
    switch (story.state) {
        case 'waiting':
            return whileWaiting(scene);
        case 'failed-resumable':
            return whileResumable(scene);
        case 'failed':
            return afterFinalFailure(scene);
        case 'stalled':
            return whileStalled(scene);
        case 'suspended':
            return whileSuspended(scene);
        case 'running':
            return whileRunning(scene);
        case 'completed':
        case 'canceled':
            return afterEnd(scene);
        default:
            return doNow('look-unknown', [ofStatus(story)], { value: story.record.status });
    }
}
