import type { FiguresRead } from 'c/orchestrationFigureReader';
import type { FigureGroup } from 'c/orchestrationFigures';
import { HAND_REASONS, USUAL_SORT } from 'c/orchestrationModel';
import type { RunCriteria, RunSort } from 'c/orchestrationModel';
import type { NamedRecord } from 'c/orchestrationRecordNames';
import { handText } from 'c/orchestrationText';
import { labels } from '../labels';
import type { Needy } from './attention';
import type { Picture } from './picture';
import { attentionName, criteriaOf, isAttention, sortOf } from './criteria';
import type { Scope } from './criteria';

/** What a figure counts, in words. */
function titleOf(name: string | null, counts: readonly FigureGroup[]): string {
    const reason = HAND_REASONS.find((one) => attentionName(one) === name);
    if (reason) return handText(reason);
    for (const { heading, figures } of counts) {
        const figure = figures.find((one) => one.name === name);
        if (figure) return `${heading}: ${figure.label}`;
    }
    return labels.attention;
}

/** The list that is open: which runs, in which order. */
export interface Opened {
    criteria: RunCriteria | null;
    sort: RunSort;
    heading: string;
    isCount: boolean;
    isAttention: boolean;
}

const NONE: Opened = { criteria: null, sort: USUAL_SORT, heading: '', isCount: false, isAttention: false };

/** @param name of the figure; null: none is open */
export function openedOf(name: string | null, scope: Scope, counts: readonly FigureGroup[]): Opened {
    const criteria = name && criteriaOf(name, scope);
    if (!criteria) return NONE;
    const attention = isAttention(name);
    return {
        criteria,
        sort: sortOf(name),
        heading: titleOf(name, counts),
        isCount: !attention,
        isAttention: attention
    };
}

/** Business records of the runs that are on screen: of rows, and of the one that good news name. */
export function recordsOf(
    read: FiguresRead | null,
    needy: Needy | null,
    { yours, groups, good }: Pick<Picture, 'yours' | 'groups' | 'good'>
): NamedRecord[] {
    const ids = new Set([...yours, ...groups].flatMap(({ rows }) => rows.map(({ id }) => id)));
    const nearest = good && read?.found.slow?.within?.nearest;
    const runs = [
        ...(read?.yours?.items ?? []).flatMap(({ id, run }) => (run && ids.has(id) ? [run] : [])),
        ...(needy ? Object.values(needy).flat() : []).flatMap(({ id, record }) => (ids.has(id) ? [record] : [])),
        ...(nearest ? [nearest.summary.record] : [])
    ];
    return runs.flatMap(({ triggeringRecord: id, triggeringRecordType: object }) => (id ? [{ id, object }] : []));
}
