/** One step: not started, done, or cut by the end of its stage or run. */
import { recordId } from './ids.ts';
import { stamps } from './ledger.ts';
import { AUTOMATED } from './people.ts';
import type { ItemFate, StepFate, StepPlan } from './plan.ts';
import { playItem } from './playItem.ts';
import { RANK, seconds } from './playing.ts';
import type { Playing } from './playing.ts';

/** How the stage around a step is over, or cut: `live` by now, `fault` by its own fault path. */
export type StageEnd = 'live' | 'complete' | 'fault' | 'fail' | 'cancel' | 'suspend';

export interface StageFrame {
    stageId: string;
    name: string;
    start: number;
    at: number;
    how: StageEnd;
    /** The step that fails. */
    failing: string | null;
    invalidAssignee: string | null;
}

type Outcome = 'NotStarted' | 'Completed' | StepFate;

const STATUS: Record<Outcome, string> = {
    NotStarted: 'NotStarted',
    Completed: 'Completed',
    open: 'InProgress',
    discontinued: 'Discontinued',
    failed: 'Error',
    canceled: 'Canceled'
};

const ITEM_FATES: Record<Outcome, ItemFate> = {
    NotStarted: 'open',
    Completed: 'closed',
    open: 'open',
    discontinued: 'closed',
    failed: 'closed',
    canceled: 'canceled'
};

/** No record of this number exists. */
const LOST_STAGE = 61 ** 7;

function outcomeOf(step: StepPlan, frame: StageFrame): Outcome {
    if (step.start === null || step.start > frame.at || (step.start === frame.at && frame.how !== 'live')) {
        return 'NotStarted';
    }
    if (step.template.name === frame.failing) {
        return 'failed';
    }
    if (step.end !== null && step.end <= frame.at) {
        return 'Completed';
    }
    if (step.fate) {
        return step.fate;
    }
    return frame.how === 'live' || frame.how === 'cancel' || frame.how === 'suspend' ? 'open' : 'discontinued';
}

function writeEnd(playing: Playing, step: StepPlan, frame: StageFrame, outcome: Outcome, at: number): void {
    const names = { StageName: frame.name, StepName: step.template.name };
    const row = { ...names, Duration: seconds(step.start ?? at, at) };
    if (outcome === 'Completed') {
        const actor = step.items.length > 0 ? null : AUTOMATED.name;
        playing.log(at, 'EndStep', { ...row, Actor: actor });
    } else if (outcome === 'failed') {
        const invalid = frame.invalidAssignee ? { Assignee: frame.invalidAssignee, AssigneeType: 'Invalid' } : {};
        playing.log(at, 'FailStep', { ...row, ...invalid });
    } else if (outcome === 'discontinued') {
        playing.log(at, 'DiscontinueStep', row, RANK.stopped);
    }
}

export function playStep(playing: Playing, step: StepPlan, frame: StageFrame): void {
    const { plan, ledger, now, log } = playing;
    const outcome = outcomeOf(step, frame);
    const stepId = ledger.nextId('FlowOrchestrationStepInstance', plan.key);
    const started = outcome !== 'NotStarted' && step.start !== null;
    const at = outcome === 'Completed' && step.end !== null ? step.end : frame.at;
    if (started && step.start !== null) {
        if (step.logged) {
            log(step.start, 'StartStep', { StageName: frame.name, StepName: step.template.name });
        }
        const end = {
            stepId,
            stageName: frame.name,
            completed: outcome === 'Completed',
            at,
            itemFate: ITEM_FATES[outcome]
        };
        step.items.filter((item) => item.start <= at).forEach((item) => playItem(playing, step, item, end));
        if (step.logged) {
            writeEnd(playing, step, frame, outcome, at);
        }
    }
    const modified = !started ? frame.start : outcome === 'open' ? (step.start ?? frame.start) : at;
    ledger.add('FlowOrchestrationStepInstance', {
        Id: stepId,
        Name: step.template.name,
        Label: step.template.label,
        Description: step.template.description,
        Status: step.status === undefined ? STATUS[outcome] : step.status,
        StepType: step.template.type,
        OrchestrationInstanceId: playing.runId,
        StageInstanceId: step.lostStage ? recordId('FlowOrchestrationStageInstance', LOST_STAGE) : frame.stageId,
        OrchestrationName: plan.process.name,
        OrchestrationStageName: frame.name,
        OwnerId: AUTOMATED.id,
        RelatedRecord: started ? (plan.record?.id ?? null) : null,
        ...stamps(frame.start, modified, AUTOMATED.id, AUTOMATED.id, now)
    });
}
