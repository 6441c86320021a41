import type { Row } from '../rows/layoutRows';
import type { Picture } from '../view/picture';

/** A line of the slowest path within a row; shares of the lane. */
export interface PathLine {
    /** Below the bar; up to the next step; from the row above down to its own; down to the next one; only passing. */
    kind: 'under' | 'into' | 'down' | 'through';
    from: number;
    to: number;
    person: boolean;
}

/** The lines of each row, by its key: below the bars of the path, joined within a stage where rows stand open. */
export function pathLines(rows: readonly Row[], { path, scale }: Picture): Map<string, PathLine[]> {
    const lines = new Map<string, PathLine[]>();
    const draw = (row: Row, kind: PathLine['kind'], from: number, to: number): void => {
        const line = { kind, from, to, person: row.step?.interactive ?? false };
        lines.set(row.key, [...(lines.get(row.key) ?? []), line]);
    };
    let before: Row | null = null;
    for (const row of rows) {
        const { step } = row;
        if (!step?.id || !path.has(step.id) || !step.span.start) continue;
        const start = scale.share(step.span.start.at);
        if (before?.step && before.stage === row.stage) {
            const ended = scale.share(before.step.span.end?.at ?? scale.to);
            // What the step before waited for lies between its end and this start.
            if (start > ended) draw(before, 'under', ended, start);
            draw(before, 'down', start, start);
            for (const passed of rows.slice(before.index + 1, row.index)) draw(passed, 'through', start, start);
            draw(row, 'into', start, start);
        }
        draw(row, 'under', start, scale.share(step.span.end?.at ?? scale.to));
        before = row;
    }
    return lines;
}
