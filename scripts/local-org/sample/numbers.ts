/** Numbers runs by their start, around those whose number is fixed. */
import type { RunPlan } from './plan.ts';

export function numberRuns(plans: RunPlan[]): void {
    const taken = new Set(plans.map(({ number }) => number));
    const byStart = [...plans].sort((a, b) => a.start - b.start || a.key - b.key);
    const pinned = byStart.findIndex(({ number }) => number !== null);
    const before = pinned < 0 ? 0 : pinned;
    let next = Math.max(1, (byStart[pinned]?.number ?? 1) - before - taken.size + 1);
    for (const plan of byStart) {
        if (plan.number !== null) {
            next = Math.max(next, plan.number + 1);
            continue;
        }
        while (taken.has(next)) {
            next++;
        }
        plan.number = next++;
    }
}
