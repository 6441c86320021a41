import type { RunStory, StageStory, StepStory } from 'c/orchestrationModel';
import { stageKey, stepKey } from './keys';
import type { Metrics } from './metrics';
import { stepHeight } from './stepHeight';

/** One row of the picture: a stage (`step` is null) or a step. `top` and `height` in rem from the first row on. */
export interface Row {
    key: string;
    stage: StageStory;
    step: StepStory | null;
    /** Position among the rows that are not folded, from 0. */
    index: number;
    /** Index of the stage's own row. */
    stageRow: number;
    top: number;
    height: number;
    /** How many rows of its steps follow a stage's row. */
    stepRows: number;
    /** Null where there is nothing to fold. */
    expanded: boolean | null;
    posInSet: number;
    setSize: number;
}

export interface RowLayout {
    rows: Row[];
    height: number;
    indexOf: ReadonlyMap<string, number>;
}

/**
 * Stages and steps as one list of rows with their places; the steps of folded stages are left out.
 * @param shown Ids of the steps to show, and only their stages; null: all
 */
export function layoutRows(
    story: RunStory,
    metrics: Metrics,
    folded: ReadonlySet<string>,
    shown: ReadonlySet<string> | null = null
): RowLayout {
    const rows: Row[] = [];
    let height = 0;
    const add = (row: Omit<Row, 'index' | 'top'>) => {
        rows.push({ ...row, index: rows.length, top: height });
        height += row.height;
    };
    const stepsOf = ({ steps }: StageStory): StepStory[] =>
        shown ? steps.filter(({ id }) => id !== null && shown.has(id)) : steps;
    const stages = shown ? story.stages.filter((stage) => stepsOf(stage).length > 0) : story.stages;
    stages.forEach((stage, position) => {
        const steps = stepsOf(stage);
        const key = stageKey(stage);
        const open = !folded.has(key);
        const stageRow = rows.length;
        const expanded = steps.length > 0 ? open : null;
        const setSize = stages.length;
        const stepRows = open ? steps.length : 0;
        const place = { posInSet: position + 1, setSize };
        add({ key, stage, step: null, stageRow, stepRows, height: metrics.stage, expanded, ...place });
        if (open) {
            steps.forEach((step, index) =>
                add({
                    key: stepKey(step),
                    stage,
                    step,
                    stageRow,
                    stepRows: 0,
                    height: stepHeight(step, metrics),
                    expanded: null,
                    posInSet: index + 1,
                    setSize: steps.length
                })
            );
        }
    });
    return { rows, height, indexOf: new Map(rows.map((row) => [row.key, row.index])) };
}

export const EMPTY_LAYOUT: RowLayout = { rows: [], height: 0, indexOf: new Map() };
