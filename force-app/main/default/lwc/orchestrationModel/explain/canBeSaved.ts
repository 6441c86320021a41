import { ofRun, rule } from './evidence';
import { failureTime, finalProof, ruleOf } from './failureProof';
import type { Scene } from './scene';
import { say } from './statement';
import type { Statement, StatementCode } from './statement';

const NO: Record<string, StatementCode> = {
    'final-invalid-assignee': 'no-assignee-not-found',
    'final-mulesoft-step': 'no-mulesoft',
    'final-outside-stages': 'no-outside',
    'final-window-over': 'no-window-over'
};

/** Whether a failed run may still be resumed, and until when. */
export function canBeSaved(scene: Scene): Statement[] {
    const { story } = scene;
    const { failure, logState, state } = story;
    if (!failure) {
        return [];
    }
    const proof = finalProof(scene);
    const no = NO[failure.reason];
    if (state === 'failed') {
        return no && proof ? [say('can-be-saved', no, [...proof.evidence, ruleOf(story)], proof.facts)] : [];
    }
    if (logState === 'pending') {
        return [say('can-be-saved', 'checking', [ofRun(story, 'Status')])];
    }
    const time = failureTime(scene);
    const evidence = [rule('resume-window'), time?.evidence ?? ofRun(story, 'Status')];
    return [
        say('can-be-saved', logState === 'readable' ? 'perhaps' : 'perhaps-without-log', evidence, {
            at: failure.resumableUntil
        })
    ];
}
