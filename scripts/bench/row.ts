/** One number that the project promises: what was measured, and whether it keeps the promise. */
export interface BenchRow {
    name: string;
    /** In words, with its unit, as it stands in the table. */
    target: string;
    measured: string;
    pass: boolean;
}

/** The rows as a table of plain text. */
export function toTable(rows: readonly BenchRow[]): string {
    const cells = [
        ['Name', 'Target', 'Measured', ''],
        ...rows.map(({ name, target, measured, pass }) => [name, target, measured, pass ? 'pass' : 'miss'])
    ];
    const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
    return cells
        .map((line) =>
            line
                .map((cell, column) => cell.padEnd(widths[column]))
                .join('  ')
                .trimEnd()
        )
        .join('\n');
}
