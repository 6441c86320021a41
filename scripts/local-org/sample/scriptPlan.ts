/** Turns a script into a plan: resolves names and moments, and draws the stages that came before. */
import { leadStages } from './draw.ts';
import { party } from './people.ts';
import type { Ending, ItemPlan, RunPlan, StagePlan, StepPlan } from './plan.ts';
import { findStage, findStep } from './process.ts';
import type { StepTemplate } from './process.ts';
import type { ItemScript, Script, StageScript, StepScript } from './script.ts';
import { SECOND, span } from './time.ts';
import type { Clock } from './time.ts';

const MOMENT = /^\d{1,2} [A-Z]/;

/** A moment, or a span after `from`. */
function resolve(text: string, from: number, clock: Clock): number {
    return MOMENT.test(text) ? clock(text) : from + span(text);
}

function itemPlan(script: ItemScript, stepStart: number, clock: Clock): ItemPlan {
    const start = script.start ? resolve(script.start, stepStart, clock) : stepStart;
    return {
        holder: party(script.who),
        start,
        end: script.end ? resolve(script.end, start, clock) : null,
        moves: (script.moves ?? []).map(({ at, to, by, comment }) => ({
            at: resolve(at, start, clock),
            to: party(to),
            by: party(by),
            comment: comment ?? null
        })),
        by: script.by ? party(script.by) : null,
        comment: script.comment ?? null,
        fate: script.fate ?? null,
        ...(script.status === undefined ? {} : { status: script.status })
    };
}

function itemScripts(template: StepTemplate, options: NonNullable<StepScript[3]>): ItemScript[] {
    const { who, items, itemFate, itemStatus, moves, by, comment } = options;
    if (items) {
        return items;
    }
    const holder = who ?? template.who[0];
    return holder ? [{ who: holder, moves, by, comment, fate: itemFate, status: itemStatus }] : [];
}

function stepPlan(script: StepScript, template: StepTemplate, stageStart: number, clock: Clock): StepPlan {
    const [, startText, endText, options = {}] = script;
    const start = startText === null ? null : resolve(startText, stageStart, clock);
    const end = endText === null || start === null ? null : resolve(endText, start, clock);
    return {
        template,
        start,
        end,
        items: start === null ? [] : itemScripts(template, options).map((item) => itemPlan(item, start, clock)),
        fate: options.fate ?? null,
        logged: options.logged ?? true,
        lostStage: options.lostStage ?? false,
        ...(options.status === undefined ? {} : { status: options.status })
    };
}

function stagePlan(script: StageScript, process: Script['process'], clock: Clock): StagePlan {
    const template = findStage(process, script.stage);
    const start = clock(script.start);
    return {
        template,
        start,
        end: script.end ? clock(script.end) : null,
        fault: script.fault ? { step: script.fault.step, at: clock(script.fault.at) } : null,
        steps: script.steps.map((step) => stepPlan(step, findStep(template, step[0]), start, clock)),
        ...(script.status === undefined ? {} : { status: script.status })
    };
}

function endingOf(script: Script, clock: Clock): Ending | null {
    const nobody = { by: null, step: null, invalidAssignee: null, recalled: false };
    const { fails, canceled, suspended } = script;
    if (fails) {
        const { step = null, invalidAssignee = null } = fails;
        return { ...nobody, how: 'fail', at: clock(fails.at), step, invalidAssignee };
    }
    if (canceled) {
        const { at, by, recalled = false } = canceled;
        return { ...nobody, how: 'cancel', at: clock(at), by: party(by), recalled };
    }
    return suspended ? { ...nobody, how: 'suspend', at: clock(suspended.at), by: party(suspended.by) } : null;
}

function interviewOf(script: Script): RunPlan['interview'] {
    const { interview } = script;
    if (!interview) {
        return null;
    }
    const { label, element = null, error = null, missing = false } = interview;
    return { label, element, error, missing };
}

/** The plan of a script; `key` numbers it, `seed` decides what is drawn. */
export function planOf(script: Script, key: number, clock: Clock, seed: number): RunPlan {
    const scripted = script.stages.map((stage) => stagePlan(stage, script.process, clock));
    const first = scripted[0];
    const wantsLead = first && script.lead !== false;
    const lead = wantsLead ? leadStages(script.process, first.template.name, first.start, key, seed) : [];
    const stages = [...lead, ...scripted];
    return {
        key,
        number: script.number ?? null,
        process: script.process,
        version: script.version ?? script.process.version,
        flowType: script.flowType ?? script.process.flowType,
        start: script.start ? clock(script.start) : stages[0].start - SECOND,
        record: script.record,
        ...(script.triggeringRecord ? { triggeringRecord: script.triggeringRecord } : {}),
        startedBy: party(script.startedBy ?? script.record?.owner.name ?? 'Anna Kovacs'),
        stages,
        ending: endingOf(script, clock),
        pauses: (script.pauses ?? []).map(({ how, at, resumed, by, step = null }) => ({
            how,
            at: clock(at),
            resumed: clock(resumed),
            by: party(by),
            step
        })),
        goesOn: script.goesOn ?? false,
        isDebug: script.isDebug ?? false,
        logged: script.logged ?? true,
        interview: interviewOf(script),
        ...(script.status === undefined ? {} : { status: script.status })
    };
}
