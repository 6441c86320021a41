import { HAND_REASONS, RUN_STATES } from 'c/orchestrationModel';
import { lookOf } from 'c/orchestrationLook';
import { fill, formatNumber, handText, handWhy, shortStateText } from 'c/orchestrationText';
import { labels } from '../labels';
import type { Option } from './field';

/** A process as the org knows it. */
export interface Process {
    /** API name. */
    name: string;
    label: string;
    /** Of its runs; null: not known. */
    count: number | null;
}

const any = (label: string): Option => ({ value: '', label });

export const processOptions = (processes: readonly Process[]): Option[] => [
    any(labels.any),
    ...processes.map(({ name, label, count }) => {
        const text = label || name;
        const counted = count === null ? text : fill(labels.counted, text, formatNumber(count));
        return { value: name, label: counted, name: text };
    })
];

/** Object Reference, FlowOrchestrationInstance, Status. */
export const STATUSES: Option[] = [
    { value: 'InProgress', label: labels.statusInProgress },
    { value: 'Suspended', label: labels.statusSuspended },
    { value: 'Error', label: labels.statusError },
    { value: 'Canceled', label: labels.statusCanceled },
    { value: 'Completed', label: labels.statusCompleted }
];

export const STATES: Option[] = RUN_STATES.map((value) => {
    const { icon, family } = lookOf(value);
    return {
        value,
        label: value === 'unknown' ? labels.stateOther : shortStateText(value),
        icon,
        family: `c-${family}`
    };
});

export const REASONS: Option[] = HAND_REASONS.map((value) => ({ value, label: handText(value), hint: handWhy(value) }));

/** Object Reference, FlowOrchestrationStepInstance, StepType, which misspells the last one. */
export const STEP_TYPES: Option[] = [
    any(labels.any),
    { value: 'InteractiveStep', label: labels.typeInteractive },
    { value: 'BackgroundStep', label: labels.typeBackground },
    { value: 'AynchronousBackgroundStep', label: labels.typeAsynchronous }
];

export const HOLDERS: Option[] = [
    any(labels.anybody),
    { value: 'user', label: labels.holderUser },
    { value: 'group', label: labels.holderGroup },
    { value: 'queue', label: labels.holderQueue },
    { value: 'inactive', label: labels.holderInactive }
];
