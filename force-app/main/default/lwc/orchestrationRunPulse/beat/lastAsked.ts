/**
 * When each set of runs was last asked for in this browser tab (epoch ms): views of the same run share one pulse, and
 * the wire service hands its answer to all of them.
 */
const asked = new Map<string, number>();

const keyOf = (ids: readonly string[]): string => ids.map((id) => id.slice(0, 15)).join();

export const lastAsked = (ids: readonly string[]): number => asked.get(keyOf(ids)) ?? 0;

export function noteAsked(ids: readonly string[], at: number): void {
    asked.set(keyOf(ids), at);
}
