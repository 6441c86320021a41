import { rowsOf } from '../log/logBook';
import type { StageRecord, StepRecord, WorkItemRecord } from '../records/records';
import { ONLY_PASS } from '../records/passes';
import type { Pass } from '../records/passes';
import { isInteractive } from '../records/recordTree';
import type { RecordTree } from '../records/recordTree';
import type { Verdicts } from '../states/judge';
import { timesOfStep, timesOfSteps } from '../time/fourTimes';
import type { Interval } from '../time/intervals';
import { heldSince, itemSpan, spanOfItems, stageSpan, stepSpan } from '../time/recordSpans';
import type { Clock } from '../time/recordSpans';
import { openSpan } from '../time/spans';
import { handoversOf } from './handovers';
import { holderOf, stepHolder } from './holder';
import { compareItems, compareStages, compareSteps } from './order';
import type { ItemStory, StageStory, StepStory } from './story';

/** The judged records, ready to be told. */
export interface Told {
    tree: RecordTree;
    verdicts: Verdicts;
    clock: Clock;
    userId: string | null;
    passes: ReadonlyMap<StageRecord | StepRecord, Pass>;
    /** When the run was suspended. */
    suspended: readonly Interval[];
}

/** All stages in order; last, if anything needs it, the place of what has no visible stage. */
export function buildStages(told: Told): StageStory[] {
    const stages = [...told.tree.stages].sort(compareStages).flatMap((stage) => buildStage(stage, told) ?? []);
    const hidden = buildHiddenStage(told);
    return hidden ? [...stages, hidden] : stages;
}

function buildStage(record: StageRecord, told: Told): StageStory | null {
    const { tree, verdicts, clock } = told;
    const verdict = verdicts.stages.get(record);
    if (!verdict) {
        return null;
    }
    const span = stageSpan(record, verdict.state, clock);
    const steps = buildSteps(tree.stepsOf.get(record) ?? [], told).sort(compareSteps);
    const { pass, passes } = told.passes.get(record) ?? ONLY_PASS;
    return {
        id: record.id,
        record,
        state: verdict.state,
        reason: verdict.reason,
        isCurrent: record === verdicts.place.stage,
        span,
        times: timesOfSteps(span, steps, told.suspended),
        pass,
        passes,
        steps,
        milestones: rowsOf(clock.book, record)
    };
}

function buildHiddenStage(told: Told): StageStory | null {
    const { tree, verdicts, clock } = told;
    const steps = buildSteps(tree.stepsOf.get(null) ?? [], told);
    const items = buildItems(tree.itemsOf.get(null) ?? [], told);
    if (items.length > 0) {
        steps.push(hiddenStep(items, told));
    }
    if (steps.length === 0) {
        return null;
    }
    return {
        id: null,
        record: null,
        state: null,
        reason: null,
        isCurrent: verdicts.place.withoutStage,
        span: openSpan(null, clock.now),
        times: null,
        ...ONLY_PASS,
        steps: steps.sort(compareSteps),
        milestones: []
    };
}

function hiddenStep(items: ItemStory[], { clock, suspended }: Told): StepStory {
    const span = spanOfItems(
        items.map((item) => item.span),
        clock.now
    );
    return {
        id: null,
        record: null,
        state: null,
        reason: null,
        interactive: true,
        span,
        times: timesOfStep({ span, interactive: true, items }, suspended),
        ...ONLY_PASS,
        holder: stepHolder(items),
        items,
        milestones: []
    };
}

function buildSteps(records: readonly StepRecord[], told: Told): StepStory[] {
    const steps: StepStory[] = [];
    for (const record of records) {
        const step = buildStep(record, told);
        if (step) {
            steps.push(step);
        }
    }
    return steps;
}

function buildStep(record: StepRecord, told: Told): StepStory | null {
    const { tree, verdicts, clock } = told;
    const verdict = verdicts.steps.get(record);
    if (!verdict) {
        return null;
    }
    const itemRecords = tree.itemsOf.get(record) ?? [];
    const items = buildItems(itemRecords, told);
    const interactive = isInteractive(record, itemRecords);
    const { pass, passes } = told.passes.get(record) ?? ONLY_PASS;
    const span = stepSpan(record, verdict.state, itemRecords, clock);
    return {
        id: record.id,
        record,
        state: verdict.state,
        reason: verdict.reason,
        interactive,
        span,
        times: timesOfStep({ span, interactive, items }, told.suspended),
        pass,
        passes,
        holder: stepHolder(items),
        items,
        milestones: rowsOf(clock.book, record)
    };
}

function buildItems(records: readonly WorkItemRecord[], told: Told): ItemStory[] {
    if (records.length === 1) {
        const only = buildItem(records[0], told);
        return only ? [only] : [];
    }
    const items: ItemStory[] = [];
    for (const record of records) {
        const item = buildItem(record, told);
        if (item) {
            items.push(item);
        }
    }
    return items.sort(compareItems);
}

function buildItem(record: WorkItemRecord, { verdicts, clock, userId }: Told): ItemStory | null {
    const verdict = verdicts.items.get(record);
    const rows = clock.book.itemRows.get(record) ?? null;
    return verdict
        ? {
              id: record.id,
              record,
              state: verdict.state,
              reason: verdict.reason,
              span: itemSpan(record, verdict.state, rows, clock),
              holder: holderOf(record, userId),
              heldSince: heldSince(record, rows, clock),
              endRowId: rows?.end?.id ?? null,
              handovers: rows ? handoversOf(rows) : []
          }
        : null;
}
