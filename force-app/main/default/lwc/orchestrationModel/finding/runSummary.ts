import type { RunRecord } from '../records/records';
import type { Reason } from '../states/reasons';
import type { RunState, StepState } from '../states/states';
import type { StepName } from '../usual/stepName';
import type { Bound, Holder, LogState, RunStory } from '../story/story';
import { handDetail } from './handDetail';
import type { HandDetail } from './handDetail';
import { handReasons, leftOpen, slowOf } from './handReasons';
import type { HandOptions, HandReason } from './handReasons';

/** The step on which a run's state rests. */
export interface SummaryStep {
    id: string;
    label: string | null;
    name: string | null;
    state: StepState | null;
    stageId: string | null;
}

/** What a list says of a judged run: codes and numbers. Times are epoch ms. */
export interface RunSummary {
    id: string;
    record: RunRecord;
    state: RunState;
    reason: Reason;
    logState: LogState;
    /** Of the process; null: no row of the log tells. */
    version: number | null;
    started: Bound | null;
    step: SummaryStep | null;
    /** Of the open work item that counts; null: nobody holds it, or nobody knows. */
    holder: Holder | null;
    since: Bound | null;
    failedAt: Bound | null;
    /** Until when it may be resumed; of a run that may be resumable only. */
    resumableUntil: Bound | null;
    /** Why it needs a hand, most urgent first. */
    hand: HandReason[];
    /** What a row says of each of these reasons. */
    hands: Partial<Record<HandReason, HandDetail>>;
    /** Its steps that are slower than usual, where that is known. */
    slowSteps: StepName[];
    /** Steps (label, else API name) that still look open although they, or the run, are over. */
    leftOpen: string[];
    /** The signed-in user holds an open item of it. */
    isYours: boolean;
    /** When it was judged. */
    now: number;
}

function stepOf({ focus, stages }: RunStory): SummaryStep | null {
    for (const stage of stages) {
        const step = stage.steps.find(({ id }) => id !== null && id === focus.stepId);
        if (step?.id) {
            const { label = null, name = null } = step.record ?? {};
            return { id: step.id, label, name, state: step.state, stageId: stage.id };
        }
    }
    return null;
}

export function runSummary(story: RunStory, options?: HandOptions): RunSummary {
    const { id, record, state, reason, logState, version, span, focus, failure, now } = story;
    const names = leftOpen(story).map(
        ({ step, item }) => step.record?.label || step.record?.name || item?.record.label
    );
    const hand = handReasons(story, options);
    const slow = slowOf(story, options?.usual);
    const items = story.stages.flatMap(({ steps }) => steps.flatMap((step) => step.items));
    return {
        id,
        record,
        state,
        reason,
        logState,
        version,
        started: span.start,
        step: stepOf(story),
        holder: focus.itemId === null ? null : focus.holder,
        since: focus.since,
        failedAt: failure?.at ?? null,
        resumableUntil: state === 'failed-resumable' ? (failure?.resumableUntil ?? null) : null,
        hand,
        hands: Object.fromEntries(hand.map((one) => [one, handDetail(story, one, slow)])),
        slowSteps: slow.map(({ stageName, stepName }) => ({ stageName, stepName })),
        leftOpen: [...new Set(names.flatMap((name) => name || []))],
        isYours: items.some((item) => item.state === 'open' && item.holder.isYou),
        now
    };
}
