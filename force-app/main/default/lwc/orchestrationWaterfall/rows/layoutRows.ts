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

/** Stages and steps as one list of rows with their places; the steps of folded stages are left out. */
export function layoutRows(story: RunStory, metrics: Metrics, folded: ReadonlySet<string>): RowLayout {
    const rows: Row[] = [];
    let height = 0;
    const add = (row: Omit<Row, 'index' | 'top'>) => {
        rows.push({ ...row, index: rows.length, top: height });
        height += row.height;
    };
    story.stages.forEach((stage, position) => {
        const key = stageKey(stage);
        const open = !folded.has(key);
        const stageRow = rows.length;
        const expanded = stage.steps.length > 0 ? open : null;
        const setSize = story.stages.length;
        add({ key, stage, step: null, stageRow, height: metrics.stage, expanded, posInSet: position + 1, setSize });
        if (open) {
            stage.steps.forEach((step, index) =>
                add({
                    key: stepKey(step),
                    stage,
                    step,
                    stageRow,
                    height: stepHeight(step, metrics),
                    expanded: null,
                    posInSet: index + 1,
                    setSize: stage.steps.length
                })
            );
        }
    });
    return { rows, height, indexOf: new Map(rows.map((row) => [row.key, row.index])) };
}

export const EMPTY_LAYOUT: RowLayout = { rows: [], height: 0, indexOf: new Map() };
