import type { Milestone, StepStory } from '../story/story';
import { endOfStep, milestone, ofStep } from './evidence';
import type { ToldTime } from './evidence';
import type { Scene } from './scene';
import { say } from './statement';
import type { Statement } from './statement';

interface Ended {
    step: StepStory;
    end: ToldTime;
}

/** The row of who finished the last work item of a step. */
function finisher(step: StepStory): Milestone | null {
    const ends = new Set(step.items.filter(({ state }) => state === 'done').map(({ endRowId }) => endRowId));
    return (
        step.milestones.findLast(({ id, record }) => ends.has(id) && record.actor && record.timestamp !== null) ?? null
    );
}

/** The step that was completed last, and who finished it; nothing for a run that went through. */
export function lastGoodStep({ story, steps }: Scene): Statement[] {
    if (story.state === 'completed') {
        return [];
    }
    const ended = steps.flatMap((step): Ended[] => {
        const end = step.id !== null && step.state === 'completed' ? endOfStep(step) : null;
        return end ? [{ step, end }] : [];
    });
    const [first, ...others] = ended;
    if (!first) {
        return [];
    }
    const { step, end } = others.reduce((last, next) => (next.end.at.at >= last.end.at.at ? next : last), first);
    const row = finisher(step);
    if (row) {
        const { actor, timestamp } = row.record;
        const at = timestamp === null ? null : { at: timestamp, exact: true };
        const evidence = [milestone(row), ...ofStep(step, 'Status')];
        return [say('last-good-step', 'finished-by', evidence, { stepId: step.id, who: actor, at })];
    }
    const isRow = end.evidence.kind === 'milestone';
    const evidence = [end.evidence, ...(isRow ? ofStep(step, 'Status') : [])];
    return [say('last-good-step', 'finished', evidence, { stepId: step.id, at: end.at })];
}
