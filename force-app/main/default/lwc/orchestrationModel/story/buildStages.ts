import type { StageRecord, StepRecord, WorkItemRecord } from '../records/records';
import { isInteractive } from '../records/recordTree';
import type { RecordTree } from '../records/recordTree';
import type { Verdicts } from '../states/judge';
import { heldSince, itemSpan, spanOfItems, stageSpan, stepSpan } from '../time/recordSpans';
import type { Clock } from '../time/recordSpans';
import { openSpan } from '../time/spans';
import { holderOf, stepHolder } from './holder';
import type { Milestones } from './milestones';
import { compareItems, compareStages, compareSteps } from './order';
import type { ItemStory, StageStory, StepStory } from './story';

/** The judged records, ready to be told. */
export interface Told {
    tree: RecordTree;
    verdicts: Verdicts;
    clock: Clock;
    userId: string | null;
    milestones: Milestones;
}

/** All stages in order; last, if anything needs it, the place of what has no visible stage. */
export function buildStages(told: Told): StageStory[] {
    const stages = [...told.tree.stages].sort(compareStages).flatMap((stage) => buildStage(stage, told) ?? []);
    const hidden = buildHiddenStage(told);
    return hidden ? [...stages, hidden] : stages;
}

function buildStage(record: StageRecord, told: Told): StageStory | null {
    const { tree, verdicts, clock, milestones } = told;
    const verdict = verdicts.stages.get(record);
    return verdict
        ? {
              id: record.id,
              record,
              ...verdict,
              isCurrent: record === verdicts.place.stage,
              span: stageSpan(record, verdict.state, clock),
              steps: buildSteps(tree.stepsOf.get(record) ?? [], told).sort(compareSteps),
              milestones: milestones.ofStage.get(record) ?? []
          }
        : null;
}

function buildHiddenStage(told: Told): StageStory | null {
    const { tree, verdicts, clock } = told;
    const steps = buildSteps(tree.stepsOf.get(null) ?? [], told);
    const items = buildItems(tree.itemsOf.get(null) ?? [], told);
    if (items.length > 0) {
        steps.push(hiddenStep(items, clock));
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
        steps: steps.sort(compareSteps),
        milestones: []
    };
}

function hiddenStep(items: ItemStory[], clock: Clock): StepStory {
    return {
        id: null,
        record: null,
        state: null,
        reason: null,
        interactive: true,
        span: spanOfItems(
            items.map((item) => item.span),
            clock.now
        ),
        holder: stepHolder(items),
        items,
        milestones: []
    };
}

function buildSteps(records: readonly StepRecord[], told: Told): StepStory[] {
    const { tree, verdicts, clock, milestones } = told;
    return records.flatMap((record) => {
        const verdict = verdicts.steps.get(record);
        const itemRecords = tree.itemsOf.get(record) ?? [];
        const items = buildItems(itemRecords, told);
        return verdict
            ? {
                  id: record.id,
                  record,
                  ...verdict,
                  interactive: isInteractive(record, itemRecords),
                  span: stepSpan(record, verdict.state, itemRecords, clock),
                  holder: stepHolder(items),
                  items,
                  milestones: milestones.ofStep.get(record) ?? []
              }
            : [];
    });
}

function buildItems(records: readonly WorkItemRecord[], told: Told): ItemStory[] {
    const { verdicts, clock, userId } = told;
    return records
        .flatMap((record) => {
            const verdict = verdicts.items.get(record);
            return verdict
                ? {
                      id: record.id,
                      record,
                      ...verdict,
                      span: itemSpan(record, verdict.state, clock),
                      holder: holderOf(record, userId),
                      heldSince: heldSince(record, clock),
                      endRowId: clock.book.endRowOf.get(record)?.id ?? null
                  }
                : [];
        })
        .sort(compareItems);
}
