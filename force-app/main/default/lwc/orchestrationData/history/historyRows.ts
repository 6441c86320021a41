import type { FeedPost, RecordHistory, TrackedChange } from 'c/orchestrationModel';
import type { FeedNode, HistoryAnswer, HistoryNode } from '../documents/historyRows';
import type { FieldValue } from '../documents/answer';
import { failureOf, isPermission } from '../failures/failures';
import type { WireError, WireFailure } from '../failures/failures';
import { nodesOf, timeOf, valueOf } from '../mapping/values';
import { plainText } from './plainText';
import type { HistorySource } from './sources';

/** What one source tells. Without an answer of its own (a failure) there are no rows. */
export interface SourceRows extends RecordHistory {
    /** It has more rows than came. */
    more: boolean;
    /** Null also where the object or a field is not there: then there is nothing to tell. */
    failure: WireFailure | null;
    answered: boolean;
}

/** Values of any type, as text. */
function textOf(field: FieldValue<unknown> | null | undefined): string | null {
    const value = valueOf(field);
    return value === null ? null : String(value);
}

function toChange(node: HistoryNode, { of, lookup }: HistorySource): TrackedChange {
    return {
        id: node.Id,
        of,
        recordId: textOf(node[lookup] as FieldValue<unknown> | null | undefined),
        at: timeOf(node.CreatedDate),
        field: valueOf(node.Field),
        oldValue: textOf(node.OldValue),
        newValue: textOf(node.NewValue),
        by: valueOf(node.CreatedBy?.Name)
    };
}

/** A post without words still has its title or its link. */
function bodyOf({ Body, IsRichText, Title, LinkUrl }: FeedNode): string | null {
    const body = valueOf(Body);
    const words = body !== null && valueOf(IsRichText) ? plainText(body) : body;
    const parts = [words, valueOf(Title), valueOf(LinkUrl)].filter((part) => part !== null && part !== '');
    return parts.length > 0 ? parts.join('\n') : null;
}

function toPost(node: FeedNode, { of }: HistorySource): FeedPost {
    return {
        id: node.Id,
        of,
        recordId: valueOf(node.ParentId),
        at: timeOf(node.CreatedDate),
        body: bodyOf(node),
        by: valueOf(node.CreatedBy?.Name)
    };
}

/**
 * A changed lookup leaves two rows, one with names and one with Ids (Object Reference, EntityHistory: usage), which have
 * the DataType EntityId: the names tell it.
 */
function withoutIdTwins(nodes: readonly HistoryNode[], source: HistorySource): HistoryNode[] {
    const keyOf = (node: HistoryNode): string => {
        const { recordId, field, at } = toChange(node, source);
        return JSON.stringify([recordId, field, at]);
    };
    const isId = ({ DataType }: HistoryNode): boolean => valueOf(DataType) === 'EntityId';
    const named = new Set(nodes.filter((node) => !isId(node)).map(keyOf));
    return nodes.filter((node) => !isId(node) || !named.has(keyOf(node)));
}

/** Rows of a source out of a wire's result. */
export function readSource(
    source: HistorySource,
    { data, errors }: { data?: HistoryAnswer; errors?: readonly WireError[] }
): SourceRows {
    const failure = errors?.length ? failureOf(errors) : null;
    const connection = data?.uiapi?.query?.[source.object];
    const nodes = nodesOf(connection);
    const isHistory = source.lookup !== 'ParentId';
    return {
        changes: isHistory ? withoutIdTwins(nodes, source).map((node) => toChange(node, source)) : [],
        posts: isHistory ? [] : nodes.map((node) => toPost(node, source)),
        more: (connection?.totalCount ?? 0) > nodes.length,
        failure: failure && !isPermission(failure) ? failure : null,
        answered: Boolean(connection) || Boolean(failure && isPermission(failure))
    };
}
