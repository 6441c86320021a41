/** Ordinary runs of the last three months: most end well, some are canceled, few fail, the newest are under way. */
import { drawStages, endOfStage } from './draw.ts';
import { historyRecord } from './historyRecords.ts';
import type { Progress } from './historyRecords.ts';
import { ADMIN, party } from './people.ts';
import type { Ending, InterviewPlan, RunPlan, StagePlan } from './plan.ts';
import type { Process } from './process.ts';
import { claims } from './processes/claims.ts';
import { contractRenewal } from './processes/contractRenewal.ts';
import { loanApproval } from './processes/loanApproval.ts';
import { onboardingProcess } from './processes/onboarding.ts';
import { chance, pick, spread } from './random.ts';
import { DAY, MINUTE, SECOND, wholeSeconds, workingTime } from './time.ts';

const DAYS = 95;
/** Keys of ordinary runs; lower ones belong to situations. */
const FIRST_KEY = 1000;

/** How often each process runs, as shares that add up to 1. */
const MIX: Array<[Process, number]> = [
    [loanApproval, 0.44],
    [claims, 0.26],
    [contractRenewal, 0.16],
    [onboardingProcess, 0.14]
];

const CANCELED = 0.05;
const FAILED = 0.035;
/** Where customers of a loan drop out, if they do. */
const LATE_STAGE = { name: 'Legal_review', share: 0.5 };

const MESSAGES = [
    'The flow failed to access the value for Get_Account.Owner.Email because it was not set or assigned.',
    'This error occurred when the flow tried to create records: REQUIRED_FIELD_MISSING: Required fields are missing: [Amount].',
    'This error occurred when the flow tried to update records: UNABLE_TO_LOCK_ROW: unable to obtain exclusive access to this record.',
    'An Apex error occurred: System.CalloutException: Read timed out'
];

function processOf(fraction: number): Process {
    let rest = fraction;
    for (const [process, share] of MIX) {
        rest -= share;
        if (rest < 0) {
            return process;
        }
    }
    return MIX[0][0];
}

/** The stage in which a run breaks off. */
function brokenStage(stages: StagePlan[], n: number, seed: number): StagePlan {
    const late = stages.find(({ template }) => template.name === LATE_STAGE.name);
    return late && chance('late', n, seed) < LATE_STAGE.share ? late : pick(stages, chance('broken', n, seed));
}

function failure(stage: StagePlan, n: number, seed: number): Ending | null {
    const machines = stage.steps.filter(({ items, start }) => items.length === 0 && start !== null);
    const step = machines.length > 0 ? pick(machines, chance('machine', n, seed)) : null;
    if (!step || step.end === null) {
        return null;
    }
    return { how: 'fail', at: step.end, by: null, step: step.template.name, invalidAssignee: null, recalled: false };
}

/** Somebody with the right to do so cancels. */
function cancellation(stage: StagePlan, n: number, seed: number): Ending {
    const length = endOfStage(stage) - stage.start;
    const at = workingTime(stage.start + length * (0.2 + 0.6 * chance('when', n, seed)), stage.start + MINUTE, 0.5);
    return { how: 'cancel', at, by: ADMIN, step: null, invalidAssignee: null, recalled: false };
}

function endingOf(process: Process, stages: StagePlan[], n: number, seed: number, now: number): Ending | null {
    const fate = spread(`${process.name}.fate`, seed, n);
    if (fate >= CANCELED + FAILED) {
        return null;
    }
    const stage = brokenStage(stages, n, seed);
    if (stage.start >= now) {
        return null;
    }
    const ending = fate < CANCELED ? cancellation(stage, n, seed) : failure(stage, n, seed);
    if (!ending || ending.at >= now) {
        return null;
    }
    if (ending.how === 'cancel') {
        // Whatever is open is closed with it.
        stage.steps.forEach((step) => (step.fate = 'discontinued'));
    }
    return ending;
}

function interviewOf(ending: Ending | null, n: number, seed: number): InterviewPlan | null {
    if (ending?.how !== 'fail' || !ending.step) {
        return null;
    }
    const label = ending.step.replace(/_/g, ' ');
    return { label, element: `Do_${ending.step}`, error: pick(MESSAGES, chance('message', n, seed)), missing: false };
}

function historyPlan(process: Process, key: number, n: number, start: number, now: number, seed: number): RunPlan {
    const stages = drawStages(start + SECOND, { process, n, seed, worksByDay: true });
    const ending = endingOf(process, stages, n, seed, now);
    const last = endOfStage(stages[stages.length - 1]);
    const progress: Progress = ending ? 'dropped' : last <= now ? 'done' : 'under way';
    const [began, closes] = [start, last].map((at) => Math.round((at - now) / DAY));
    const record = historyRecord(process, n, seed, progress, began, closes);
    const older = process.version > 1 && start < now - 80 * DAY ? 1 : 0;
    return {
        key,
        number: null,
        process,
        version: process.version - older,
        flowType: process.flowType,
        start,
        record,
        startedBy: record.owner.type === 'User' ? record.owner : party('Anna Kovacs'),
        stages,
        ending,
        pauses: [],
        goesOn: false,
        isDebug: false,
        logged: true,
        interview: interviewOf(ending, n, seed)
    };
}

/** `count` runs, the oldest first, spread evenly over the working hours of the last three months. */
export function historyPlans(count: number, now: number, seed: number): RunPlan[] {
    const numbers = new Map<Process, number>();
    return Array.from({ length: count }, (_, index) => {
        const process = processOf(spread('process', seed, index));
        const n = numbers.get(process) ?? 0;
        numbers.set(process, n + 1);
        const even = now - ((count - index) / count) * DAYS * DAY;
        const day = workingTime(even, 0, chance('morning', index, seed));
        const start = wholeSeconds(Math.min(day, now - (count - index) * 7 * SECOND - 2 * MINUTE));
        return historyPlan(process, FIRST_KEY + index, n, start, now, seed);
    });
}
