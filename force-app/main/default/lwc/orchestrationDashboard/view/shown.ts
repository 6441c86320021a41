import type { AttentionGroup } from 'c/orchestrationAttention';
import type { YourItem } from 'c/orchestrationData';
import type { FigureGroup } from 'c/orchestrationFigures';
import { HAND_REASONS } from 'c/orchestrationModel';
import type { NamedRecord } from 'c/orchestrationRecordNames';
import { handText } from 'c/orchestrationText';
import { labels } from '../labels';
import type { Needy } from './attention';
import { attentionName } from './criteria';

/** What a figure counts, in words. */
export function titleOf(name: string | null, counts: readonly FigureGroup[]): string {
    const reason = HAND_REASONS.find((one) => attentionName(one) === name);
    if (reason) return handText(reason);
    for (const { heading, figures } of counts) {
        const figure = figures.find((one) => one.name === name);
        if (figure) return `${heading}: ${figure.label}`;
    }
    return labels.attention;
}

/** Business records of the rows that are on screen. */
export function recordsOf(
    items: readonly YourItem[],
    needy: Needy | null,
    groups: readonly AttentionGroup[]
): NamedRecord[] {
    const ids = new Set(groups.flatMap(({ rows }) => rows.map(({ id }) => id)));
    const runs = [
        ...items.flatMap(({ id, run }) => (run && ids.has(id) ? [run] : [])),
        ...(needy ? Object.values(needy).flat() : []).flatMap(({ id, record }) => (ids.has(id) ? [record] : []))
    ];
    return runs.flatMap(({ triggeringRecord: id, triggeringRecordType: object }) => (id ? [{ id, object }] : []));
}
