import { RUN_STATES } from '../states/states';
import type { RunState } from '../states/states';
import { sameStep } from '../usual/stepName';
import type { StepName } from '../usual/stepName';
import { endedOn, endedWithin } from './ended';
import { FAILED_DAYS, HAND_REASONS, SUSPENDED_DAYS } from './handReasons';
import type { HandOptions, HandReason } from './handReasons';
import type { RunSummary } from './runSummary';

/** Length of time as an address writes it: a number and h or d. */
export interface Length {
    amount: number;
    unit: 'h' | 'd';
}

const HOUR_MS = 60 * 60 * 1000;
const DAY_HOURS = 24;

export const lengthMs = ({ amount, unit }: Length): number => amount * (unit === 'd' ? DAY_HOURS : 1) * HOUR_MS;

const daysOf = (length: Length | null, usual: number): number =>
    length ? lengthMs(length) / (DAY_HOURS * HOUR_MS) : usual;

/** Whose work items are meant. */
export type HolderKind = 'user' | 'group' | 'queue' | 'inactive';

/**
 * Which runs are sought; all criteria are to be fulfilled. Empty texts and lists, and null, ask for nothing.
 * Days are YYYY-MM-DD in the reader's time zone, both included.
 */
export interface RunCriteria {
    /** In the label or the run number; an Id (15 or 18 characters) by equality of run or triggering record. */
    text: string;
    /** API name of the process. */
    process: string;
    version: number | null;
    /** Recorded statuses. */
    statuses: string[];
    /** Believable states: the model decides. */
    states: RunState[];
    /** Reasons why a run needs a hand: the model decides; any of them. */
    hand: HandReason[];
    /** Only runs whose most urgent reason it is. */
    handFirst: boolean;
    /** What lasts longer than this makes a suspended run need a hand; null: 7 days. */
    suspendedFor: Length | null;
    /** For so long a failure for good needs a hand; null: 7 days. */
    failedWithin: Length | null;
    /** Only runs of which the reader holds an open work item, or which the reader started. */
    mine: boolean;
    /** Ids of runs that are left out. */
    except: string[];
    /** In the label or API name of a stage that the run reached. */
    stage: string;
    /** In the label or API name of a step of the run (with `stage`: of that stage; with `stepType`: of that type). */
    step: string;
    stepType: string;
    /** The step goes on and is beyond the 90th percentile of earlier runs: the model decides. */
    slowStep: StepName | null;
    /** Holds an Assigned work item of the run: in the name; empty with a kind: anybody of the kind. */
    holder: string;
    holderKind: HolderKind | null;
    /** API name of the object whose record started the run. */
    object: string;
    /** Id of the record that started the run. */
    recordId: string;
    createdFrom: string;
    createdTo: string;
    changedFrom: string;
    changedTo: string;
    /** Created at least, and less than, so long ago. */
    olderThan: Length | null;
    youngerThan: Length | null;
    /** The run record was not changed for so long. */
    unchangedFor: Length | null;
    /** Ended on these days, as the records tell: the model decides. */
    endedFrom: string;
    endedTo: string;
    /** Ended less than so long ago, as the records tell: the model decides. */
    endedWithin: Length | null;
    /** Debug runs too. */
    debug: boolean;
}

export const NO_CRITERIA: RunCriteria = {
    text: '',
    process: '',
    version: null,
    statuses: [],
    states: [],
    hand: [],
    handFirst: false,
    suspendedFor: null,
    failedWithin: null,
    mine: false,
    except: [],
    stage: '',
    step: '',
    stepType: '',
    slowStep: null,
    holder: '',
    holderKind: null,
    object: '',
    recordId: '',
    createdFrom: '',
    createdTo: '',
    changedFrom: '',
    changedTo: '',
    olderThan: null,
    youngerThan: null,
    unchangedFor: null,
    endedFrom: '',
    endedTo: '',
    endedWithin: null,
    debug: false
};

/** By time left (least first), no change for, age, run number, state. */
export const RUN_SORTS = ['left', 'unchanged', 'age', 'number', 'state'] as const;
export type RunSortKey = (typeof RUN_SORTS)[number];
export interface RunSort {
    key: RunSortKey;
    /** The greatest first. */
    descending: boolean;
}

/** The last changed first. */
export const USUAL_SORT: RunSort = { key: 'unchanged', descending: false };

/** As many runs as one search leaves out: an address has to hold them. */
export const MOST_EXCEPT = 100;

/** From when on, and for how long, a run needs a hand. */
export const handOptions = ({
    suspendedFor,
    failedWithin
}: Pick<RunCriteria, 'suspendedFor' | 'failedWithin'>): Required<Omit<HandOptions, 'usual'>> => ({
    suspendedDays: daysOf(suspendedFor, SUSPENDED_DAYS),
    failedDays: daysOf(failedWithin, FAILED_DAYS)
});

/** Whether a server's filter alone can tell which runs these are. */
export function serverDecides(criteria: RunCriteria): boolean {
    const { states, hand, endedWithin: ended } = criteria;
    return states.length === 0 && hand.length === 0 && ended === null && !seeksEnd(criteria) && !seeksSlow(criteria);
}

/** Whether the days are bounded on which runs ended. */
export const seeksEnd = ({ endedFrom, endedTo }: RunCriteria): boolean => endedFrom !== '' || endedTo !== '';

/** Whether it has to be known what is usual for the runs' processes. */
export const seeksSlow = ({ hand, slowStep }: RunCriteria): boolean => slowStep !== null || hand.includes('slow');

/**
 * Whether the model finds a judged run to be one of those sought; what the server decides is not looked at again.
 * @param timeZone IANA name of the zone in which days begin
 */
export function isSought(run: RunSummary, criteria: RunCriteria, timeZone: string): boolean {
    const { state, hand, record, now } = run;
    const { slowStep, endedFrom, endedTo } = criteria;
    const reasons = criteria.handFirst ? hand.slice(0, 1) : hand;
    const isOfState = criteria.states.length === 0 || criteria.states.includes(state);
    const isOfReason = criteria.hand.length === 0 || reasons.some((reason) => criteria.hand.includes(reason));
    const isOfTime = criteria.endedWithin === null || endedWithin(record, lengthMs(criteria.endedWithin), now);
    const isOfDays = !seeksEnd(criteria) || endedOn(record, endedFrom, endedTo, timeZone);
    const isOfStep = slowStep === null || run.slowSteps.some((step) => sameStep(step, slowStep));
    return isOfState && isOfReason && isOfTime && isOfDays && isOfStep;
}

/** The most urgent first: by reason, then by state. */
function urgency({ state, hand }: RunSummary): number {
    const reason = hand[0] ? HAND_REASONS.indexOf(hand[0]) : HAND_REASONS.length;
    return reason * 100 + RUN_STATES.indexOf(state);
}

const valueOf: Record<RunSortKey, (run: RunSummary) => number | string | null> = {
    left: ({ resumableUntil }) => resumableUntil?.at ?? null,
    // Runs of one list are judged one after the other: their times are compared, not how long ago each was then.
    unchanged: ({ record }) => (record.modified === null ? null : -record.modified),
    age: ({ record }) => (record.created === null ? null : -record.created),
    number: ({ record }) => record.name,
    state: urgency
};

function compareValues(a: number | string | null, b: number | string | null): number {
    if (a === b) return 0;
    if (a === null) return 1;
    if (b === null) return -1;
    return a < b ? -1 : 1;
}

/**
 * Order of judged runs; those without a value come last either way, those of one value by urgency, then longest
 * unchanged, then Id.
 */
export function compareRuns({ key, descending }: RunSort): (a: RunSummary, b: RunSummary) => number {
    const of = valueOf[key];
    return (a, b) => {
        const [left, right] = [of(a), of(b)];
        const order = compareValues(left, right) * (descending && left !== null && right !== null ? -1 : 1);
        return (
            order ||
            urgency(a) - urgency(b) ||
            compareValues(a.record.modified, b.record.modified) ||
            (a.id < b.id ? -1 : Number(a.id > b.id))
        );
    };
}
