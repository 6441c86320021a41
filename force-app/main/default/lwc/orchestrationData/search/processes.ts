import type { ProcessesAnswer } from '../documents/processesDocument';

/** A process that has runs. */
export interface ProcessOption {
    /** API name. */
    name: string;
    label: string;
    /** Of its runs in the last two years. */
    count: number;
}

/** By label. Labels of a process change: the one that most of its runs carry stands for all of them. */
export function processesOf(answer: ProcessesAnswer): ProcessOption[] {
    const byName = new Map<string, ProcessOption & { most: number }>();
    for (const edge of answer.uiapi?.aggregate?.FlowOrchestrationInstance?.edges ?? []) {
        const { OrchestrationDeveloperName, OrchestrationLabel, Id } = edge?.node?.aggregate ?? {};
        const name = OrchestrationDeveloperName?.value;
        if (!name) continue;
        const count = Id?.count?.value ?? 0;
        const own = OrchestrationLabel?.value?.trim() || name;
        const known = byName.get(name) ?? { name, label: own, count: 0, most: 0 };
        const isMost = count > known.most;
        byName.set(name, {
            name,
            label: isMost ? own : known.label,
            count: known.count + count,
            most: Math.max(known.most, count)
        });
    }
    return [...byName.values()]
        .map(({ name, label, count }) => ({ name, label, count }))
        .sort((a, b) => a.label.localeCompare(b.label) || a.name.localeCompare(b.name));
}
