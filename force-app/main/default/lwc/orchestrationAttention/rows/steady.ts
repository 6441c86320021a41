import type { AttentionGroup, AttentionRow } from '../orchestrationAttention';

/**
 * Groups as they stand while the reader is in them: nothing slides away from under a pointer or a focus. The same groups
 * with the same rows in the same order; what is new shows in the numbers, and rows that are still among those to be
 * shown say what is so by now.
 * @param shown what stands on the screen
 * @param next what would stand there otherwise
 */
export function steady(shown: readonly AttentionGroup[], next: readonly AttentionGroup[]): AttentionGroup[] {
    const groups = new Map(next.map((group) => [group.name, group]));
    return shown.map((group) => {
        const now = groups.get(group.name);
        if (!now) return { ...group, value: 0, exact: true };
        const rows = new Map(now.rows.map((row) => [row.id, row]));
        return { ...now, rows: group.rows.map((row): AttentionRow => rows.get(row.id) ?? row) };
    });
}
