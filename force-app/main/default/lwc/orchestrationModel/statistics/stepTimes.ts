import { compareText, nameKey } from '../records/ids';
import type { StepName } from '../usual/stepName';
import type { Usual, UsualStep } from '../usual/usual';

/** Who does a step: a person, for whom it waits, or the machine. */
export type WorkKind = 'person' | 'machine';

/** Records of one API name and label, counted. */
export interface NamedGroup {
    name: string | null;
    label: string | null;
    count: number;
}
export interface StepGroup extends NamedGroup {
    stepType: string | null;
}

/** What is known of a process's steps and stages beside how long they took. */
export interface ProcessGroups {
    steps: readonly StepGroup[];
    stages: readonly NamedGroup[];
}

export const NO_GROUPS: ProcessGroups = { steps: [], stages: [] };

/** How long a step usually takes, with its labels. */
export interface StepTime extends UsualStep {
    /** Else its API name. */
    label: string;
    stageLabel: string;
    /** null: not known. */
    kind: WorkKind | null;
}

/** Object Reference, FlowOrchestrationStepInstance, StepType. */
const INTERACTIVE = 'InteractiveStep';

/** Labels change: the one that most records carry stands for all of them. */
function labelsOf(groups: readonly NamedGroup[]): Map<string, string> {
    const counts = new Map<string, Map<string, number>>();
    for (const { name, label, count } of groups) {
        const [key, text] = [nameKey(name), label?.trim()];
        if (key === null || !text) continue;
        const known = counts.get(key) ?? new Map<string, number>();
        counts.set(key, known.set(text, (known.get(text) ?? 0) + count));
    }
    return new Map(
        [...counts].map(([key, labels]) => {
            const [[most = ''] = []] = [...labels].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
            return [key, most] as const;
        })
    );
}

/** By API name of the step; a name that stands for steps of both kinds tells nothing. */
function kindsOf(groups: readonly StepGroup[]): Map<string, WorkKind | null> {
    const kinds = new Map<string, WorkKind | null>();
    for (const { name, stepType } of groups) {
        const key = nameKey(name);
        if (key === null || !stepType) continue;
        const kind = stepType === INTERACTIVE ? 'person' : 'machine';
        kinds.set(key, (kinds.get(key) ?? kind) === kind && kinds.get(key) !== null ? kind : null);
    }
    return kinds;
}

const orderOf = ({ medianMs }: StepTime): number => medianMs ?? -1;

/** Steps of a process, the slowest first; those of which too little is known come last. */
export function stepTimes({ steps }: Usual, groups: ProcessGroups): StepTime[] {
    const labels = labelsOf(groups.steps);
    const stageLabels = labelsOf(groups.stages);
    const kinds = kindsOf(groups.steps);
    const keyOf = (name: string): string => nameKey(name) ?? '';
    return [...steps.values()]
        .map((step) => ({
            ...step,
            label: labels.get(keyOf(step.stepName)) ?? step.stepName,
            stageLabel: stageLabels.get(keyOf(step.stageName)) ?? step.stageName,
            kind: kinds.get(keyOf(step.stepName)) ?? null
        }))
        .sort((a, b) => orderOf(b) - orderOf(a) || (b.p90Ms ?? 0) - (a.p90Ms ?? 0) || compareNames(a, b));
}

const compareNames = (a: StepTime, b: StepTime): number =>
    compareText(a.label, b.label) || compareText(a.stageLabel, b.stageLabel) || compareText(textOf(a), textOf(b));
const textOf = ({ stageName, stepName }: StepName): string => `${stageName}\n${stepName}`;
