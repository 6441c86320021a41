import { openLogBook } from '../log/logBook';
import type { LogBook } from '../log/logBook';
import type { LogRecord, RunRecord, StageRecord, StepRecord, WorkItemRecord } from '../records/records';
import { numberPasses } from '../records/passes';
import { buildRecordTree } from '../records/recordTree';
import type { RecordTree } from '../records/recordTree';
import { judge } from '../states/judge';
import type { Verdicts } from '../states/judge';
import { isEnded } from '../states/verdict';
import { timesOfSteps } from '../time/fourTimes';
import { runSpan } from '../time/recordSpans';
import { slowestPath } from '../time/slowestPath';
import { suspensions } from '../time/suspensions';
import { buildStages } from './buildStages';
import { findFocus } from './focus';
import { handledFaults } from './handledFaults';
import type { LogState, RunStory, Span, StageStory, StepStory } from './story';

/** All that is known of one run. Records may come in any order, more than once, and with any field missing. */
export interface StoryInput {
    run: RunRecord;
    stages: readonly StageRecord[];
    steps: readonly StepRecord[];
    items: readonly WorkItemRecord[];
    /** Rows count for states and times only once the state is `readable`; before that they are only listed. */
    log: { state: LogState; rows: readonly LogRecord[] };
    /** Epoch milliseconds. */
    now: number;
    /** When the server answered with the work items: their elapsed seconds hold at that time. Epoch milliseconds. */
    answeredAt: number;
    /** Id of the signed-in user; null for nobody. */
    userId: string | null;
}

/** Judges the records of one run together: states with reasons, times, order, failure and focus. */
export function buildRunStory(input: StoryInput): RunStory {
    const { run, now, answeredAt, userId } = input;
    const tree = buildRecordTree(input);
    const book = openLogBook(input.log, tree);
    const verdicts = judge(tree, book, now);
    const span = runSpan(run, book, now);
    const ended = isEnded(run.status);
    const clock = { book, now, answeredAt, runEnded: ended, runEnd: span.end };
    const suspended = suspensions(book);
    const stages = buildStages({ tree, verdicts, clock, userId, passes: numberPasses(tree), suspended });
    const steps = stages.flatMap((stage) => stage.steps);
    return {
        id: run.id,
        record: run,
        ...verdicts.run,
        logState: book.state,
        ended,
        span,
        times: timesOfSteps(span, steps, suspended),
        currentStageId: verdicts.place.stage?.id ?? null,
        failure: verdicts.failure,
        handledFaults: handledFaults(stages, verdicts.place.stage),
        slowestPath: slowestPath(stages),
        focus: focusOf(tree, verdicts, book, span, stages),
        stages,
        milestones: book.rows,
        version:
            book.rows.findLast((row) => row.record.orchestrationVersion !== null)?.record.orchestrationVersion ?? null,
        now
    };
}

function focusOf(
    tree: RecordTree,
    verdicts: Verdicts,
    book: LogBook,
    span: Span,
    stages: StageStory[]
): RunStory['focus'] {
    const { place, run, failure } = verdicts;
    const inProgress = tree.run.status === 'InProgress';
    const alone = inProgress && place.withoutStage;
    const deciding = new Set(inProgress ? place.deciding : place.steps);
    const stageIds = new Map<StepStory, string | null>();
    const steps: StepStory[] = [];
    for (const stage of stages) {
        for (const step of stage.steps) {
            if (step.record && deciding.has(step.record)) {
                steps.push(step);
                stageIds.set(step, stage.id);
            }
        }
    }
    return findFocus({
        run: tree.run,
        state: run.state,
        span,
        book,
        stage: alone ? null : (stages.find((stage) => stage.record !== null && stage.record === place.stage) ?? null),
        steps,
        stageIdOf: (step) => stageIds.get(step) ?? null,
        failure
    });
}
