/** One work item: given, handed on, done, or overtaken by the end of its step. */
import { stamps } from './ledger.ts';
import type { HandedOn } from './ledger.ts';
import { AUTOMATED, memberOf } from './people.ts';
import type { Party } from './people.ts';
import type { ItemFate, ItemPlan, StepPlan } from './plan.ts';
import { RANK, seconds } from './playing.ts';
import type { Playing } from './playing.ts';

/** How the step of an item went: when it is over (or cut), and what that makes of its open items. */
export interface StepEnd {
    stepId: string;
    stageName: string;
    completed: boolean;
    at: number;
    itemFate: ItemFate;
}

type Outcome = 'done' | ItemFate;

function outcomeOf(item: ItemPlan, end: StepEnd): Outcome {
    if (item.end !== null && item.end <= end.at) {
        return 'done';
    }
    return item.fate ?? (end.completed ? 'done' : end.itemFate);
}

const STATUS: Record<Outcome, string> = {
    done: 'Completed',
    closed: 'Completed',
    canceled: 'Canceled',
    open: 'Assigned'
};

export function playItem(playing: Playing, step: StepPlan, item: ItemPlan, end: StepEnd): void {
    const { plan, ledger, now, log } = playing;
    const names = { StageName: end.stageName, StepName: step.template.name };
    const write = step.logged ? log : () => undefined;
    const outcome = outcomeOf(item, end);
    const endedAt = outcome === 'done' ? Math.min(item.end ?? end.at, end.at) : end.at;
    const context = plan.record?.id ?? null;
    const handovers: HandedOn[] = [];
    let holder: Party = item.holder;
    let since = item.start;
    write(item.start, 'StartWorkItem', { ...names, Assignee: holder.name, AssigneeType: holder.type });
    for (const move of item.moves.filter(({ at }) => at < endedAt || (outcome === 'open' && at === endedAt))) {
        handovers.push({ at: move.at, from: holder, to: move.to, by: move.by });
        holder = move.to;
        since = move.at;
        const row = { Actor: move.by.name, Assignee: holder.name, AssigneeType: holder.type, Comments: move.comment };
        write(move.at, 'ReassignWorkItem', { ...names, ...row });
    }
    const doneBy = item.by ?? memberOf(holder, plan.key);
    if (outcome === 'done') {
        const who = { Actor: doneBy.name, Assignee: holder.name, AssigneeType: holder.type };
        const what = { Comments: item.comment, Context: context, Duration: seconds(item.start, endedAt) };
        write(endedAt, 'EndWorkItem', { ...names, ...who, ...what }, RANK.first);
    }
    const open = outcome === 'open';
    const modifiedBy = outcome === 'done' ? doneBy : AUTOMATED;
    const row = ledger.addItem(item.start, plan.key, {
        Label: step.template.label,
        Description: step.template.description,
        Status: item.status ?? STATUS[outcome],
        StepInstanceId: end.stepId,
        AssigneeId: holder.id,
        OwnerId: holder.type === 'User' ? holder.id : AUTOMATED.id,
        OrchestrationName: plan.process.name,
        FlowType: plan.flowType,
        RelatedRecordId: context,
        ScreenFlow: step.template.screenFlow,
        ElapsedTimeSinceAsgntInSec: open ? seconds(since, now) : null,
        ElapsedTimeSinceCreationInSec: open ? seconds(item.start, now) : null,
        ...stamps(item.start, open ? since : endedAt, AUTOMATED.id, modifiedBy.id, now)
    });
    handovers.forEach((handover) => ledger.addHandover(row, handover));
}
