import type { Connection, FieldValue } from '../documents/answer';

/** Value of a wrapper; null where it is null, absent or not readable. */
export function valueOf<T>(field: FieldValue<T> | null | undefined): T | null {
    return field?.value ?? null;
}

/** ISO date and time -> epoch ms; null where it is null or no date (the record then has no such time). */
export function timeOf(field: FieldValue | null | undefined): number | null {
    const at = Date.parse(field?.value ?? '');
    return Number.isNaN(at) ? null : at;
}

/** Seconds, counts, positions; what is no finite number counts as not known. */
export function numberOf(field: FieldValue<number> | null | undefined): number | null {
    const value = field?.value;
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Nodes of a connection; what came as null (not readable) is left out. */
export function nodesOf<Node extends { Id: string }>(connection: Connection<Node> | null | undefined): Node[] {
    return (connection?.edges ?? []).flatMap((edge) => (edge?.node?.Id ? [edge.node] : []));
}

/** Id after which the next page begins; null when this page is the last one. */
export function nextAfter<Node extends { Id: string }>(connection: Connection<Node> | null | undefined): string | null {
    const last = nodesOf(connection).at(-1);
    return connection?.pageInfo?.hasNextPage && last ? last.Id : null;
}
