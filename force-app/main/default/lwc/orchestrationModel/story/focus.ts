import type { LogBook } from '../log/logBook';
import { compareIds, compareNullsLast } from '../records/ids';
import type { RunRecord } from '../records/records';
import type { RunState } from '../states/states';
import { estimatedBound, exactBound } from '../time/spans';
import { compareUrgency, openItemThatCounts } from './holder';
import type { Bound, FailureStory, Focus, ItemStory, Span, StageStory, StepStory } from './story';

/** What the focus is chosen from. */
export interface Scene {
    run: RunRecord;
    state: RunState;
    span: Span;
    book: LogBook;
    /** The current stage, unless steps without a visible stage decide alone. */
    stage: StageStory | null;
    /** The steps that decide the run's state, and their stages (null: not visible). */
    steps: readonly StepStory[];
    stageIdOf: (step: StepStory) => string | null;
    failure: FailureStory | null;
}

interface Candidate {
    step: StepStory;
    item: ItemStory | null;
    since: Bound | null;
}

const NOTHING: Focus = { stageId: null, stepId: null, itemId: null, holder: null, since: null, others: 0 };

/** What the headline speaks of: whatever decides the run's state. */
export function findFocus(scene: Scene): Focus {
    switch (scene.state) {
        case 'waiting':
            return focusOn(scene, withState(scene, 'waiting').map(waitingCandidate), compareWaiting);
        case 'stalled':
            return focusOnTrouble(scene);
        case 'running':
            return focusOn(scene, withState(scene, 'running').map(runningCandidate), compareSince);
        case 'suspended':
            return focusOnSuspension(scene);
        case 'failed':
        case 'failed-resumable':
            return focusOnFailure(scene);
        case 'completed':
        case 'canceled':
            return { ...NOTHING, since: scene.span.end };
        default:
            return NOTHING;
    }
}

function withState({ steps }: Scene, state: StepStory['state']): StepStory[] {
    return steps.filter((step) => step.state === state);
}

function focusOn(scene: Scene, candidates: Candidate[], compare: (a: Candidate, b: Candidate) => number): Focus {
    const [first] = [...candidates].sort(compare);
    if (!first) {
        return { ...NOTHING, stageId: scene.stage?.id ?? null, since: scene.stage?.span.start ?? null };
    }
    const { step, item, since } = first;
    return {
        stageId: scene.stageIdOf(step),
        stepId: step.id,
        itemId: item?.id ?? null,
        holder: item?.holder ?? step.holder,
        since,
        others: candidates.length - 1
    };
}

function waitingCandidate(step: StepStory): Candidate {
    const item = openItemThatCounts(step.items);
    return { step, item, since: item ? item.heldSince : step.span.start };
}

function runningCandidate(step: StepStory): Candidate {
    return { step, item: null, since: step.span.start };
}

/** Yours first, then the longest held; steps whose holder is not known after all others. */
function compareWaiting(a: Candidate, b: Candidate): number {
    return (
        Number(a.item === null) - Number(b.item === null) ||
        (a.item && b.item ? compareUrgency(a.item, b.item) : 0) ||
        compareSince(a, b)
    );
}

function compareSince(a: Candidate, b: Candidate): number {
    return compareNullsLast(a.since?.at ?? null, b.since?.at ?? null) || compareIds(a.step.id ?? '', b.step.id ?? '');
}

/** Failed before stalled, as in the stage's own reason. */
function focusOnTrouble(scene: Scene): Focus {
    const failed = withState(scene, 'failed').map((step) => ({ step, item: null, since: step.span.end }));
    const stalled = withState(scene, 'stalled').map((step) => ({ step, item: null, since: lastChange(step) }));
    return focusOn(scene, failed.length > 0 ? failed : stalled, compareSince);
}

function lastChange(step: StepStory): Bound | null {
    const last = step.items.reduce((latest, { record }) => Math.max(latest, record.modified ?? -Infinity), -Infinity);
    return Number.isFinite(last) ? estimatedBound(last) : step.span.start;
}

function focusOnSuspension(scene: Scene): Focus {
    const { run, stage, steps, book } = scene;
    const byStage = run.status !== 'Suspended';
    const kind = byStage ? 'SuspendStage' : 'SuspendInstance';
    const row = book.readable
        ? book.rows.findLast(
              (placed) =>
                  placed.record.kind === kind &&
                  placed.record.timestamp !== null &&
                  (!byStage || placed.stageId === (stage?.id ?? null))
          )
        : undefined;
    const record = byStage ? stage?.record : run;
    const since = exactBound(row?.record.timestamp) ?? estimatedBound(record?.modified);
    const suspended = steps.filter((step) => step.state === 'suspended').map(waitingCandidate);
    return { ...focusOn(scene, suspended, compareWaiting), since };
}

function focusOnFailure({ steps, failure }: Scene): Focus {
    const { stageId = null, stepId = null, at = null } = failure ?? {};
    const step = steps.find((candidate) => candidate.id === stepId && stepId !== null);
    const others = steps.filter((other) => other.state === 'failed' && other !== step).length;
    return { ...NOTHING, stageId, stepId, holder: step?.holder ?? null, since: at, others };
}
