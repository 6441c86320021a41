/** A run as it is meant to happen, in absolute times (epoch ms). What comes after its end, or after now, is cut off. */
import type { Party } from './people.ts';
import type { Process, StageTemplate, StepTemplate } from './process.ts';
import type { BusinessRecord } from './records.ts';

/** Somebody hands a work item on. */
export interface Move {
    at: number;
    to: Party;
    by: Party;
    comment: string | null;
}

/** What the end of its step, stage or run makes of a work item that is still open. */
export type ItemFate = 'open' | 'closed' | 'canceled';
/** What the end of its stage or run makes of a step that still runs. */
export type StepFate = 'open' | 'discontinued' | 'failed' | 'canceled';

export interface ItemPlan {
    holder: Party;
    start: number;
    /** null: when its step ends. */
    end: number | null;
    moves: Move[];
    /** Who finishes it; null: the holder, or for a group or queue one of its people. */
    by: Party | null;
    comment: string | null;
    fate: ItemFate | null;
    /** Recorded instead of what follows from the plan. */
    status?: string;
}

export interface StepPlan {
    template: StepTemplate;
    /** null: its entry condition is never met. */
    start: number | null;
    /** null: it runs until its stage or run ends. */
    end: number | null;
    items: ItemPlan[];
    fate: StepFate | null;
    /** Recorded instead of what follows from the plan; null is a value. */
    status?: string | null;
    /** False: no log row is kept. */
    logged: boolean;
    /** True: points to a stage that no record exists of. */
    lostStage: boolean;
}

export interface StagePlan {
    template: StageTemplate;
    start: number;
    /** When it ends although steps still run; null: when its last step ends. */
    end: number | null;
    /** A step fails and the stage's fault path takes over: the run goes on. */
    fault: { step: string; at: number } | null;
    steps: StepPlan[];
    /** Recorded instead of what follows from the plan. */
    status?: string;
}

/** What stops the run before its last stage is done. `step` fails; without one the error lies outside the stages. */
export interface Ending {
    how: 'fail' | 'cancel' | 'suspend';
    at: number;
    by: Party | null;
    step: string | null;
    /** Name that the failed step's assignee was meant to resolve to. */
    invalidAssignee: string | null;
    recalled: boolean;
}

/** The run fails or is suspended, and somebody resumes it. */
export interface Pause {
    how: 'fail' | 'suspend';
    at: number;
    resumed: number;
    by: Party;
    step: string | null;
}

export interface InterviewPlan {
    label: string;
    element: string | null;
    error: string | null;
    /** True: the run points to it, but it is gone. */
    missing: boolean;
}

export interface RunPlan {
    /** Number of the plan: ids follow from it. */
    key: number;
    /** Fixed number in the run's name; null: by order of start. */
    number: number | null;
    process: Process;
    version: number;
    flowType: string;
    start: number;
    record: BusinessRecord | null;
    /** Recorded as TriggeringRecord instead of the record's own id. */
    triggeringRecord?: string;
    startedBy: Party;
    stages: StagePlan[];
    ending: Ending | null;
    pauses: Pause[];
    /** True: further stages follow that have not begun. */
    goesOn: boolean;
    isDebug: boolean;
    /** False: no log row of the run is kept. */
    logged: boolean;
    /** Recorded instead of what follows from the plan; null is a value. */
    status?: string | null;
    interview: InterviewPlan | null;
}
