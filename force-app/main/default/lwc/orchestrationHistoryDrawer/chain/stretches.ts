import type { HeldPart } from './heldParts';

/** A stretch of the step's time in which the same work items lay with the same holders. None: nobody held it. */
export interface Stretch {
    from: number;
    to: number;
    parts: HeldPart[];
    /** It begins with a handing over. */
    handedOver: boolean;
}

/** Lays parts that may overlap one after the other, in one line. */
export function stretchesOf(parts: readonly HeldPart[]): Stretch[] {
    const bounds = [...new Set(parts.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
    return bounds.slice(1).map((to, index) => {
        const from = bounds[index];
        const here = parts.filter((part) => part.from <= from && part.to >= to);
        return { from, to, parts: here, handedOver: here.some((part) => part.handedOver && part.from === from) };
    });
}

/** How long at least one work item was held. */
export function heldMs(stretches: readonly Stretch[]): number {
    return stretches.reduce((sum, { from, to, parts }) => sum + (parts.length > 0 ? to - from : 0), 0);
}
