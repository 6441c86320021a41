/** Draws stages from a process: durations around the usual ones, people in turn, ends within working hours. */
import { memberOf, party } from './people.ts';
import type { Party } from './people.ts';
import type { Move, StagePlan, StepPlan } from './plan.ts';
import type { Process, StageTemplate, StepTemplate } from './process.ts';
import { chance, lasting, pick, spread } from './random.ts';
import { HOUR, SECOND, wholeSeconds, workingTime } from './time.ts';

const SIGMA_PERSON = 0.45;
const SIGMA_MACHINE = 0.2;
const COMMENTED = 0.35;
const HANDED_ON = 0.06;
const HANDOVERS = ['On leave until Monday.', 'You know this customer.', 'Out of office, please take over.'];

export interface DrawOptions {
    process: Process;
    /** Number of the run within its process: decides durations and people. */
    n: number;
    seed: number;
    /** True: people finish within working hours. */
    worksByDay: boolean;
}

/** Now and then work that waits for days is handed on to a colleague. */
function drawMoves(key: string, holder: Party, start: number, end: number, { n, seed }: DrawOptions): Move[] {
    if (end - start < 6 * HOUR || chance(key, 'moved', n, seed) >= HANDED_ON) {
        return [];
    }
    const to = memberOf(holder, n + 1);
    const at = wholeSeconds(start + (end - start) * (0.3 + 0.4 * chance(key, 'moves', n, seed)));
    const other = to.id === holder.id ? party('Anna Kovacs') : to;
    return other.id === holder.id
        ? []
        : [{ at, to: other, by: memberOf(holder, n), comment: pick(HANDOVERS, chance(key, 'why', n, seed)) }];
}

function drawStep(template: StepTemplate, start: number, options: DrawOptions): StepPlan {
    const { process, n, seed, worksByDay } = options;
    const key = `${process.name}.${template.name}`;
    const isPerson = template.who.length > 0;
    const duration = lasting(template.usual, isPerson ? SIGMA_PERSON : SIGMA_MACHINE, spread(key, seed, n));
    const exact = wholeSeconds(start + Math.max(duration, SECOND));
    const end = isPerson && worksByDay ? workingTime(exact, start + 60 * SECOND, chance(key, n, seed)) : exact;
    const holder = isPerson ? party(pick(template.who, chance(key, 'who', n, seed))) : null;
    const says = template.comments.length > 0 && chance(key, 'says', n, seed) < COMMENTED;
    const comment = says ? pick(template.comments, chance(key, 'what', n, seed)) : null;
    const item = { start, end: null, by: null, comment, fate: null };
    return {
        template,
        start,
        end,
        items: holder ? [{ ...item, holder, moves: drawMoves(key, holder, start, end, options) }] : [],
        fate: null,
        logged: true,
        lostStage: false
    };
}

/** Steps whose entry condition is met in this run. */
function takesPart(template: StepTemplate, { process, n, seed }: DrawOptions): boolean {
    return template.share >= 1 || spread(`${process.name}.${template.name}.share`, seed, n) < template.share;
}

export function drawStage(template: StageTemplate, start: number, options: DrawOptions): StagePlan {
    const ends = new Map<string, number>();
    const endOf = (name: string): number => ends.get(name) ?? start;
    const steps: StepPlan[] = [];
    for (const step of template.steps) {
        const from = Math.max(start, ...step.after.map(endOf));
        if (!takesPart(step, options)) {
            ends.set(step.name, from);
            continue;
        }
        const drawn = drawStep(step, from, options);
        ends.set(step.name, drawn.end ?? from);
        steps.push(drawn);
    }
    return { template, start, end: null, fault: null, steps };
}

export function endOfStage(stage: StagePlan): number {
    return Math.max(stage.start, ...stage.steps.map(({ end }) => end ?? stage.start));
}

/** All stages of a process from `start` on; `until` leaves out that stage and what follows. */
export function drawStages(start: number, options: DrawOptions, until?: string): StagePlan[] {
    const stages: StagePlan[] = [];
    let next = start;
    for (const template of options.process.stages) {
        if (template.name === until) {
            break;
        }
        const stage = drawStage(template, next, options);
        stages.push(stage);
        next = endOfStage(stage) + SECOND;
    }
    return stages;
}

function shifted(stage: StagePlan, by: number): StagePlan {
    const steps = stage.steps.map((step) => ({
        ...step,
        start: step.start === null ? null : step.start + by,
        end: step.end === null ? null : step.end + by,
        items: step.items.map((item) => ({
            ...item,
            start: item.start + by,
            moves: item.moves.map((move) => ({ ...move, at: move.at + by }))
        }))
    }));
    return { ...stage, start: stage.start + by, steps };
}

/** The stages before `until`, so that they end just before `end`. */
export function leadStages(process: Process, until: string, end: number, n: number, seed: number): StagePlan[] {
    const stages = drawStages(0, { process, n, seed, worksByDay: false }, until);
    const last = stages.at(-1);
    if (!last) {
        return [];
    }
    const by = end - SECOND - endOfStage(last);
    return stages.map((stage) => shifted(stage, by));
}
