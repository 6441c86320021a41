import { rowsOf } from '../log/logBook';
import type { LogBook } from '../log/logBook';
import type { StageRecord, StepRecord, WorkItemRecord } from '../records/records';
import type { RecordTree } from '../records/recordTree';
import type { FailureStory } from '../story/story';
import { findCurrentPlace } from './currentStage';
import type { CurrentPlace } from './currentStage';
import { judgeFailure } from './failure';
import { itemState } from './itemState';
import { runState } from './runState';
import { stageState, stateInProgress } from './stageState';
import type { ItemState, RunState, StepState } from './states';
import { stepState } from './stepState';
import type { Verdict } from './verdict';

/** The verdicts on all records of one run. */
export interface Verdicts {
    run: Verdict<RunState>;
    stages: Map<StageRecord, Verdict<StepState>>;
    steps: Map<StepRecord, Verdict<StepState>>;
    items: Map<WorkItemRecord, Verdict<ItemState>>;
    place: CurrentPlace;
    failure: FailureStory | null;
}

/** Judges from the bottom up: items, steps, stages, run. */
export function judge(tree: RecordTree, book: LogBook, now: number): Verdicts {
    const runStatus = tree.run.status;
    const place = findCurrentPlace(tree);
    const items = judgeItems(tree, book);
    const steps = judgeSteps(tree, book, items, now);
    const stages = new Map(
        tree.stages.map((stage) => {
            const own = stage === place.stage ? place.steps : (tree.stepsOf.get(stage) ?? []);
            return [stage, stageState(stage, runStatus, statesOf(own, steps))];
        })
    );
    const failure = runStatus === 'Error' ? judgeFailure(tree, place, book, now) : null;
    const current =
        place.stage && !place.withoutStage
            ? stages.get(place.stage)?.state
            : stateInProgress(statesOf(place.deciding, steps)).state;
    return { run: runState(tree.run, current ?? null, failure), stages, steps, items, place, failure };
}

function judgeItems(tree: RecordTree, book: LogBook): Map<WorkItemRecord, Verdict<ItemState>> {
    const verdicts: Verdicts['items'] = new Map();
    for (const item of tree.items) {
        const step = tree.stepOf.get(item) ?? null;
        const evidence = {
            runStatus: tree.run.status,
            step,
            logReadable: book.readable,
            stepHasRows: step !== null && rowsOf(book, step).length > 0,
            endRowFits: !!book.itemRows.get(item)?.end
        };
        verdicts.set(item, itemState(item, evidence));
    }
    return verdicts;
}

function statesOf<R, S extends StepState | ItemState>(
    records: readonly R[],
    verdicts: ReadonlyMap<R, Verdict<S>>
): S[] {
    const states: S[] = [];
    for (const record of records) {
        const verdict = verdicts.get(record);
        if (verdict) {
            states.push(verdict.state);
        }
    }
    return states;
}

function judgeSteps(
    tree: RecordTree,
    book: LogBook,
    itemVerdicts: ReadonlyMap<WorkItemRecord, Verdict<ItemState>>,
    now: number
): Map<StepRecord, Verdict<StepState>> {
    const verdicts: Verdicts['steps'] = new Map();
    for (const step of tree.steps) {
        const items = tree.itemsOf.get(step) ?? [];
        const evidence = {
            runStatus: tree.run.status,
            items,
            itemStates: statesOf(items, itemVerdicts),
            logReadable: book.readable,
            now
        };
        verdicts.set(step, stepState(step, evidence));
    }
    return verdicts;
}
