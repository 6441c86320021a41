import type { IconName } from 'c/orchestrationLook';
import type { StepStory } from 'c/orchestrationModel';
import { holderText } from 'c/orchestrationText';
import { labels } from '../labels';

/** Who has or had a step. */
export interface Who {
    icon: IconName;
    /** Null for an automated step, and where nobody has had it yet. */
    name: string | null;
}

/** A gear for the machine, else the holder; that nobody can be named is said only while somebody should hold it. */
export function whoOf(step: StepStory): Who {
    if (!step.interactive) {
        return { icon: 'gear', name: null };
    }
    if (step.state === 'stalled') {
        return { icon: 'user', name: labels.nobody };
    }
    const { holder } = step;
    const named = holder !== null || step.state === 'waiting';
    const many = holder?.kind === 'group' || holder?.kind === 'queue';
    return { icon: many ? 'group' : 'user', name: named ? holderText(holder) : null };
}

/** How often the work items of a step went from one holder to another, as far as the log tells. */
export function reassignments(step: StepStory): number[] {
    return step.milestones.flatMap(({ record }) =>
        record.kind === 'ReassignWorkItem' && record.timestamp !== null ? [record.timestamp] : []
    );
}
