/** Plays a plan up to its end or to now, and leaves the records and log rows that the platform would leave. */
import { orchestrationId } from './definitions.ts';
import { stamps } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { AUTOMATED } from './people.ts';
import type { Pause, RunPlan } from './plan.ts';
import { playInterview } from './playInterview.ts';
import { RANK, seconds, startPlaying } from './playing.ts';
import type { Playing } from './playing.ts';
import { playStage } from './playStage.ts';
import type { StageOutcome } from './playStage.ts';

const ENDINGS = {
    fail: { status: 'Error', kind: 'FailInstance' },
    cancel: { status: 'Canceled', kind: 'CancelInstance' },
    suspend: { status: 'Suspended', kind: 'SuspendInstance' }
};

/** Statuses of a run that is not over: the org itself counts how long it has taken. */
const GROWING = new Set<string | null>(['InProgress', 'Suspended']);

/** The rows of a run that failed or was suspended in between, and of its resumption. */
function writePause(playing: Playing, pause: Pause): void {
    const { plan, log } = playing;
    const stage = plan.stages.filter(({ start }) => start <= pause.at).at(-1);
    const names = { StageName: stage?.template.name ?? null };
    const ran = { Duration: seconds(stage?.start ?? pause.at, pause.at) };
    const failedStep = stage?.steps.find(({ template }) => template.name === pause.step);
    const step = { ...names, StepName: pause.step };
    if (pause.how === 'fail') {
        log(pause.at, 'FailStep', { ...step, Duration: seconds(failedStep?.start ?? pause.at, pause.at) });
        log(pause.at, 'FailStage', { ...names, ...ran }, RANK.stage);
        log(pause.at, 'FailInstance', { Duration: seconds(plan.start, pause.at) }, RANK.run);
    } else {
        log(pause.at, 'SuspendStage', { ...names, ...ran }, RANK.stage);
        log(pause.at, 'SuspendInstance', { Actor: pause.by.name, Duration: seconds(plan.start, pause.at) }, RANK.run);
    }
    log(pause.resumed, 'ResumeInstance', { Actor: pause.by.name }, RANK.resumed);
    log(pause.resumed, 'StartInstance', {}, RANK.resumed);
    log(pause.resumed, 'StartStage', names, RANK.resumed);
    if (pause.step) {
        log(pause.resumed, 'StartStep', step, RANK.resumed);
    }
}

interface RunEnd {
    status: string;
    /** null: it has not ended. */
    at: number | null;
}

function writeEnd(playing: Playing, last: StageOutcome | undefined, playedAll: boolean): RunEnd {
    const { plan, log } = playing;
    if (plan.ending) {
        const { how, at, by, recalled } = plan.ending;
        const row = { Actor: by?.name ?? null, Duration: seconds(plan.start, at) };
        if (recalled) {
            log(at, 'RunRecallPath', { Actor: by?.name ?? null }, RANK.stage);
        }
        log(at, ENDINGS[how].kind, row, RANK.run);
        return { status: ENDINGS[how].status, at: how === 'suspend' ? null : at };
    }
    if (playedAll && last?.how === 'complete' && !plan.goesOn) {
        log(last.at, 'EndInstance', { Duration: seconds(plan.start, last.at) }, RANK.run);
        return { status: 'Completed', at: last.at };
    }
    return { status: 'InProgress', at: null };
}

/** The plan without an end that lies ahead: nothing tells of it yet. */
function asFarAs(now: number, plan: RunPlan): RunPlan {
    return plan.ending && plan.ending.at > now ? { ...plan, ending: null, interview: null } : plan;
}

export function play(whole: RunPlan, ledger: Ledger, now: number): void {
    const plan = asFarAs(now, whole);
    const playing = startPlaying(plan, ledger, now);
    const cut = plan.ending?.at ?? now;
    const begun = plan.stages.filter(({ start }) => (plan.ending ? start < cut : start <= cut));
    playing.log(plan.start, 'StartInstance');
    const outcomes = begun.map((stage) => playStage(playing, stage, cut));
    plan.pauses.forEach((pause) => writePause(playing, pause));
    const last = outcomes.at(-1);
    const end = writeEnd(playing, last, begun.length === plan.stages.length);
    const status = plan.status === undefined ? end.status : plan.status;
    const events = [plan.start, ...begun.map(({ start }) => start), ...plan.pauses.map(({ resumed }) => resumed)];
    const modified = Math.max(...events, plan.ending?.at ?? 0, end.at ?? 0, last && last.how !== 'live' ? last.at : 0);
    const paused = end.status === 'Completed' || end.status === 'Canceled' ? null : (last?.name ?? null);
    ledger.add('FlowOrchestrationInstance', {
        Id: playing.runId,
        Name: plan.number === null ? null : String(plan.number).padStart(7, '0'),
        OrchestrationLabel: plan.process.label,
        OrchestrationDeveloperName: plan.process.name,
        OrchestrationName: plan.process.name,
        FlowOrchestrationId: orchestrationId(plan.process),
        FlowDefinitionVersionName: `${plan.process.name}-${plan.version}`,
        FlowType: plan.flowType,
        Status: status,
        CurrentStage: paused,
        Duration: GROWING.has(status) ? null : seconds(plan.start, end.at ?? now),
        IsDebugRun: plan.isDebug,
        InterviewId: playInterview(playing, end.status, paused, modified),
        TriggeringRecord: plan.triggeringRecord ?? plan.record?.id ?? null,
        TriggeringRecordType: plan.record?.object ?? null,
        OwnerId: AUTOMATED.id,
        ...stamps(plan.start, modified, plan.startedBy.id, (plan.ending?.by ?? AUTOMATED).id, now)
    });
}
