/** One stage: it ends with its last step, by its fault path, or is cut by the end of the run or by now. */
import { stamps } from './ledger.ts';
import { AUTOMATED } from './people.ts';
import type { StagePlan } from './plan.ts';
import { RANK, seconds } from './playing.ts';
import type { Playing } from './playing.ts';
import { playStep } from './playStep.ts';
import type { StageEnd, StageFrame } from './playStep.ts';

export interface StageOutcome {
    name: string;
    how: StageEnd;
    at: number;
}

/** When the stage ends by itself; null while one of its steps has no end. */
function closesAt(stage: StagePlan): number | null {
    if (stage.end !== null) {
        return stage.end;
    }
    let last = stage.start;
    for (const step of stage.steps) {
        if (step.start !== null && step.end === null) {
            return null;
        }
        last = Math.max(last, step.end ?? last);
    }
    return last;
}

function endOf(playing: Playing, stage: StagePlan, cut: number): { how: StageEnd; at: number } {
    const closes = closesAt(stage);
    if (stage.fault && stage.fault.at <= cut) {
        return { how: 'fault', at: stage.fault.at };
    }
    const { ending } = playing.plan;
    const failsHere = ending?.how === 'fail' && stage.steps.some(({ template }) => template.name === ending.step);
    if (closes !== null && (closes < cut || (closes === cut && !failsHere))) {
        return { how: 'complete', at: closes };
    }
    return { how: ending?.how ?? 'live', at: cut };
}

function statusOf(how: StageEnd, hasFailed: boolean): string {
    if (how === 'complete') {
        return 'Completed';
    }
    if (how === 'fault' || how === 'fail') {
        return hasFailed ? 'Error' : 'Discontinued';
    }
    return how === 'suspend' ? 'Suspended' : 'InProgress';
}

const KINDS: Partial<Record<StageEnd, string>> = { complete: 'EndStage', cancel: 'EndStage', suspend: 'SuspendStage' };

export function playStage(playing: Playing, stage: StagePlan, cut: number): StageOutcome {
    const { plan, ledger, now, log } = playing;
    const { how, at } = endOf(playing, stage, cut);
    const failing = how === 'fault' ? (stage.fault?.step ?? null) : how === 'fail' ? (plan.ending?.step ?? null) : null;
    const hasFailed = failing !== null;
    const { name, label } = stage.template;
    const frame: StageFrame = {
        stageId: ledger.nextId('FlowOrchestrationStageInstance', plan.key),
        name,
        start: stage.start,
        at,
        how,
        failing,
        invalidAssignee: how === 'fail' ? (plan.ending?.invalidAssignee ?? null) : null
    };
    log(stage.start, 'StartStage', { StageName: name });
    stage.steps.forEach((step) => playStep(playing, step, frame));
    const kind = KINDS[how] ?? (how === 'live' ? null : hasFailed ? 'FailStage' : 'DiscontinueStage');
    if (kind) {
        const rank = how === 'complete' ? RANK.first : RANK.stage;
        log(at, kind, { StageName: name, Duration: seconds(stage.start, at) }, rank);
    }
    const touched = how === 'live' || how === 'cancel' ? stage.start : at;
    ledger.add('FlowOrchestrationStageInstance', {
        Id: frame.stageId,
        Name: name,
        Label: label,
        OrchestrationInstanceId: playing.runId,
        OrchestrationName: plan.process.name,
        OwnerId: AUTOMATED.id,
        Position: positionOf(playing, stage),
        Status: stage.status ?? statusOf(how, hasFailed),
        ...stamps(stage.start, touched, AUTOMATED.id, AUTOMATED.id, now)
    });
    return { name, how, at };
}

/** The place of the stage in its process: a second pass has the same one. */
function positionOf(playing: Playing, stage: StagePlan): number {
    return playing.plan.process.stages.findIndex(({ name }) => name === stage.template.name) + 1;
}
