import { pieces } from 'c/orchestrationText';
import type { Piece } from 'c/orchestrationText';
import { labels } from '../labels';

/** What a milestone's sentence speaks of; null where the row does not say. */
export interface MilestoneFacts {
    kind: string | null;
    stage: string | null;
    actor: string | null;
    assignee: string | null;
    /** A Start row that follows an earlier one: the platform writes it on resuming, too. */
    again: boolean;
}

/** Kinds that need no more than the stage's name. */
const PLAIN = new Map<string | null, string>([
    ['SuspendInstance', labels.suspendInstance],
    ['ResumeInstance', labels.resumeInstance],
    ['CancelInstance', labels.cancelInstance],
    ['EndInstance', labels.endInstance],
    ['FailInstance', labels.failInstance],
    ['RunRecallPath', labels.runRecallPath],
    ['SuspendStage', labels.suspendStage],
    ['DiscontinueStage', labels.discontinueStage],
    ['EndStage', labels.endStage],
    ['FailStage', labels.failStage],
    ['DiscontinueStep', labels.discontinueStep],
    ['EndStep', labels.endStep],
    ['FailStep', labels.failStep]
]);

/** One sentence for each of the 19 kinds (FlowOrchestrationLog.Kind); any other kind stands as it was recorded. */
export function sentenceOf(facts: MilestoneFacts): Piece[] {
    const { kind, again } = facts;
    switch (kind) {
        case 'StartInstance':
            return pieces(again ? labels.resumeInstance : labels.startInstance);
        case 'StartStage':
            return pieces(again ? labels.resumeStage : labels.startStage, facts.stage ?? '');
        case 'StartStep':
            return pieces(again ? labels.resumeStep : labels.startStep);
        case 'StartWorkItem':
            return named(facts.assignee, labels.startWorkItem, labels.startWorkItemUnnamed);
        case 'ReassignWorkItem':
            return named(facts.assignee, labels.reassignWorkItem, labels.reassignWorkItemUnnamed);
        case 'EndWorkItem':
            return named(facts.actor, labels.endWorkItem, labels.endWorkItemUnnamed);
        default:
            return plainSentence(kind, facts.stage);
    }
}

function plainSentence(kind: string | null, stage: string | null): Piece[] {
    const template = PLAIN.get(kind);
    return template ? pieces(template, stage ?? '') : pieces(labels.unknownMilestone, kind || labels.noKind);
}

function named(name: string | null, withName: string, unnamed: string): Piece[] {
    return name ? pieces(withName, name) : pieces(unnamed);
}
