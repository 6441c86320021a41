import type { Milestone, RunStory, StepStory } from '../story/story';
import { milestone, ofRun, ofStep, rule } from './evidence';
import type { ToldTime } from './evidence';
import type { Scene } from './scene';
import type { Evidence, Facts } from './statement';

/** What shows that a failed run cannot be resumed. */
export interface Proof {
    facts: Partial<Facts>;
    /** Without the platform's rule that makes it one. */
    evidence: Evidence[];
}

/** When the run failed: its last FailInstance row since the resume, else when it was last changed. */
export function failureTime({ story, rowsSinceResume }: Scene): ToldTime | null {
    const at = story.failure?.at;
    if (!at) {
        return null;
    }
    const row = rowsSinceResume.findLast(({ record }) => record.kind === 'FailInstance' && record.timestamp !== null);
    return { at, evidence: row ? milestone(row) : ofRun(story, 'LastModifiedDate') };
}

/** The step at which the run failed. */
export function failedStep({ story, steps }: Scene): StepStory | null {
    return steps.find(({ id }) => id !== null && id === story.failure?.stepId) ?? null;
}

/** The row that says that an assignee of this step could not be found. */
export function invalidRow({ rowsSinceResume }: Scene, step: StepStory): Milestone | null {
    return (
        rowsSinceResume.findLast(({ record, stepId }) => record.assigneeType === 'Invalid' && stepId === step.id) ??
        null
    );
}

/** What tells that nothing in the stages failed: that the log has rows at all. */
export function rowOutsideStages({ rows, rowsSinceResume }: Scene): Milestone | null {
    return rowsSinceResume.findLast(({ record }) => record.kind === 'FailInstance') ?? rows[rows.length - 1] ?? null;
}

function byWindow(scene: Scene): Proof {
    const time = failureTime(scene);
    const at = scene.story.failure?.resumableUntil ?? null;
    return { facts: { at }, evidence: time ? [time.evidence] : [] };
}

function byAssignee(scene: Scene, step: StepStory): Proof {
    const row = invalidRow(scene, step);
    return {
        facts: { stepId: step.id, who: row?.record.assignee ?? null },
        evidence: [...(row ? [milestone(row)] : []), ...ofStep(step, null)]
    };
}

/** The proof by which the model judged the run; null: it may be resumable. */
export function finalProof(scene: Scene): Proof | null {
    const { failure } = scene.story;
    const step = failedStep(scene);
    switch (failure?.reason) {
        case 'final-window-over':
            return byWindow(scene);
        case 'final-invalid-assignee':
            return step && byAssignee(scene, step);
        case 'final-mulesoft-step':
            return step && { facts: { stepId: step.id }, evidence: ofStep(step, 'StepType') };
        case 'final-outside-stages': {
            const row = rowOutsideStages(scene);
            return { facts: {}, evidence: row ? [milestone(row)] : [] };
        }
        default:
            return null;
    }
}

/** The business record that started the run, where it can be linked to. */
export const startingRecord = ({ record }: RunStory): string | null => record.triggeringRecord || null;

/** The rule by which a proof makes a failure final. */
export const ruleOf = (story: RunStory): Evidence =>
    rule(story.failure?.reason === 'final-window-over' ? 'resume-window' : 'not-resumable');
