import type { AttentionGroup, AttentionRow } from '../orchestrationAttention';

/** What a row says, without what moves on by itself (ages) and what comes later (names of records). */
const saying = ({ runId, place, holder, holderNote, urgent, action }: AttentionRow): string =>
    JSON.stringify([runId, place, holder, holderNote, urgent, action?.label]);

const tintKey = (group: string, row: string): string => `${group} ${row}`;

/** Rows by what they say, and how often each was tinted: a tint that follows another one needs another class. */
export interface Tints {
    said: ReadonlyMap<string, string>;
    times: ReadonlyMap<string, number>;
}
export const NO_TINTS: Tints = { said: new Map(), times: new Map() };

/** @param tells false: what comes now belongs to the first picture, nothing of it is new */
export function tinted(before: Tints, groups: readonly AttentionGroup[], tells: boolean): Tints {
    const said = new Map<string, string>();
    const times = new Map<string, number>();
    for (const { name, rows } of groups) {
        for (const row of rows) {
            const key = tintKey(name, row.id);
            const isNew = tells && before.said.get(key) !== saying(row);
            said.set(key, saying(row));
            times.set(key, (before.times.get(key) ?? 0) + Number(isNew));
        }
    }
    return { said, times };
}

/** A row that the reader was led to. */
export function tintedOnce({ said, times }: Tints, groups: readonly AttentionGroup[], id: string): Tints {
    const group = groups.find(({ rows }) => rows.some((row) => row.id === id));
    const key = tintKey(group?.name ?? '', id);
    return { said, times: new Map(times).set(key, (times.get(key) ?? 0) + 1) };
}

export function rowClass({ times }: Tints, group: string, id: string): string {
    const count = times.get(tintKey(group, id)) ?? 0;
    if (count === 0) return 'row';
    return count % 2 === 1 ? 'row row_tints' : 'row row_tints-again';
}
