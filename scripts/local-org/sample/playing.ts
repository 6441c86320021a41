/** What the parts of a run share while it is played. */
import type { Ledger, Row } from './ledger.ts';
import { stamps } from './ledger.ts';
import { AUTOMATED } from './people.ts';
import type { RunPlan } from './plan.ts';

/** Order among log rows of one second: what failed, what that stopped, its stage, the run, then what was resumed. */
export const RANK = { first: 0, stopped: 1, stage: 2, run: 3, resumed: 4 };

export interface Playing {
    plan: RunPlan;
    ledger: Ledger;
    now: number;
    runId: string;
    /** Writes a milestone, unless the run's log is not kept. */
    log(at: number, kind: string, row?: Row, rank?: number): void;
}

const NOTHING = {
    Actor: null,
    Assignee: null,
    AssigneeType: null,
    Comments: null,
    Context: null,
    Duration: null,
    StageName: null,
    StepName: null
};

export function startPlaying(plan: RunPlan, ledger: Ledger, now: number): Playing {
    const runId = ledger.nextId('FlowOrchestrationInstance', plan.key);
    const log: Playing['log'] = (at, kind, row = {}, rank = RANK.first) => {
        if (!plan.logged) {
            return;
        }
        ledger.addLog(at, rank, plan.key, {
            Kind: kind,
            OrchestrationInstanceId: runId,
            OrchestrationName: plan.process.name,
            OrchestrationVersion: plan.version,
            ...NOTHING,
            ...row,
            ...stamps(at, at, AUTOMATED.id, AUTOMATED.id, now)
        });
    };
    return { plan, ledger, now, runId, log };
}

export const seconds = (from: number, to: number) => Math.max(0, Math.floor((to - from) / 1000));
