import type { HistoryOf, RunStory, StepStory } from 'c/orchestrationModel';

/** Most records of one object whose history one request asks for. */
const MOST_IDS = 200;

/** Whose history is asked for: the run's records, of a long run those around the open step. */
export interface HistoryAsk {
    runId: string;
    ids: Record<HistoryOf, readonly string[]>;
    /** The run has more records than are asked for. */
    isPart: boolean;
    /** Another text as soon as one of the run's records was changed, came or went. */
    change: string;
}

/** Blocks with fixed bounds: the neighbours of a step are mostly in the same one, and asked for already. */
function blockAround<Row>(rows: readonly Row[], index: number): readonly Row[] {
    const from = Math.floor(Math.max(0, index) / MOST_IDS) * MOST_IDS;
    return rows.slice(from, from + MOST_IDS);
}

/** The items of these steps; if they are too many, the open step's come first. */
function itemIds(steps: readonly StepStory[], open: StepStory | undefined): { ids: string[]; isPart: boolean } {
    const idsOf = (step: StepStory): string[] => step.items.map(({ id }) => id);
    const all = steps.flatMap(idsOf);
    if (all.length <= MOST_IDS) return { ids: all, isPart: false };
    const first = open ? idsOf(open) : [];
    return { ids: [...new Set([...first, ...all])].slice(0, MOST_IDS), isPart: true };
}

const idsOf = (rows: readonly { id: string | null }[]): string[] => rows.flatMap(({ id }) => id ?? []);

function changeOf(story: RunStory, steps: readonly StepStory[]): string {
    const records = [
        story.record,
        ...story.stages.map(({ record }) => record),
        ...steps.flatMap((step) => [step.record, ...step.items.map(({ record }) => record)])
    ];
    const latest = records.reduce((last, record) => Math.max(last, record?.modstamp ?? 0), 0);
    return `${records.length} ${latest}`;
}

/** @param stepId the step that the reader looks at */
export function historyAsk(story: RunStory, stepId: string): HistoryAsk {
    const steps = story.stages.flatMap((stage) => stage.steps);
    const index = steps.findIndex(({ id }) => id === stepId);
    const stage = story.stages.findIndex((candidate) => candidate.steps.some(({ id }) => id === stepId));
    const near = blockAround(steps, index);
    const stages = blockAround(story.stages, stage);
    const items = itemIds(near, steps[index]);
    return {
        runId: story.id,
        ids: { run: [story.id], stage: idsOf(stages), step: idsOf(near), item: items.ids },
        isPart: items.isPart || near.length < steps.length || stages.length < story.stages.length,
        change: changeOf(story, steps)
    };
}
