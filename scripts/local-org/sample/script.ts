/**
 * A situation as a short script. Moments are written in the scripts' own calendar ("24 Nov 09:05", now is 27 Nov 13:20);
 * starts of steps may also be spans after the start of their stage, ends spans after their own start.
 */
import type { ItemFate, StepFate } from './plan.ts';
import type { Process } from './process.ts';
import type { BusinessRecord } from './records.ts';

export interface MoveScript {
    at: string;
    to: string;
    by: string;
    comment?: string;
}

export interface ItemScript {
    who: string;
    /** Default: when its step starts. */
    start?: string;
    /** Default: when its step ends. */
    end?: string;
    moves?: MoveScript[];
    by?: string;
    comment?: string;
    fate?: ItemFate;
    status?: string;
}

export interface StepOptions extends Omit<ItemScript, 'who' | 'start' | 'end' | 'fate' | 'status'> {
    /** Holder of the one work item; default: the first that the process names. */
    who?: string;
    /** All work items, where there is more than one or none. */
    items?: ItemScript[];
    itemFate?: ItemFate;
    itemStatus?: string;
    fate?: StepFate;
    status?: string | null;
    logged?: boolean;
    lostStage?: boolean;
}

/** Name, start (null: not started), end (null: until something ends it). */
export type StepScript = [string, string | null, string | null, StepOptions?];

export interface StageScript {
    stage: string;
    start: string;
    /** When it ends although steps still run. */
    end?: string;
    fault?: { step: string; at: string };
    status?: string;
    steps: StepScript[];
}

export interface Script {
    /** Short name of the situation: what is to be seen, in the words of the state tables where they have one. */
    code: string;
    /** Plain English for people who choose from a list. */
    title: string;
    text: string;
    process: Process;
    record: BusinessRecord | null;
    /** Start of the run; default: so that the stages before the first scripted one fit. */
    start?: string;
    /** False: the first scripted stage is the first of the run. */
    lead?: boolean;
    stages: StageScript[];
    number?: number;
    version?: number;
    flowType?: string;
    triggeringRecord?: string;
    startedBy?: string;
    fails?: { at: string; step?: string; invalidAssignee?: string };
    canceled?: { at: string; by: string; recalled?: boolean };
    suspended?: { at: string; by: string };
    pauses?: Array<{ how: 'fail' | 'suspend'; at: string; resumed: string; by: string; step?: string }>;
    goesOn?: boolean;
    isDebug?: boolean;
    logged?: boolean;
    status?: string | null;
    interview?: { label: string; element?: string; error?: string; missing?: boolean };
    /** True: it goes on after now, minute by minute, for people who watch. */
    movesOn?: boolean;
}

/** One situation of the sample, for people who look for it. */
export interface Situation {
    code: string;
    title: string;
    text: string;
    runId: string;
    recordId: string | null;
    recordObject: string | null;
    /** True: where the clock runs, something happens every few minutes. */
    movesOn: boolean;
}
