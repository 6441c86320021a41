/** What the kinds of log rows (FlowOrchestrationLog.Kind) say, and of what. */
export type KindLevel = 'run' | 'stage' | 'step' | 'item' | 'unknown';
export type KindPhase = 'start' | 'end' | 'other';

const KINDS = new Map<string, [KindLevel, KindPhase]>([
    ['StartInstance', ['run', 'start']],
    ['SuspendInstance', ['run', 'other']],
    ['ResumeInstance', ['run', 'other']],
    ['CancelInstance', ['run', 'end']],
    ['EndInstance', ['run', 'end']],
    ['FailInstance', ['run', 'end']],
    ['RunRecallPath', ['run', 'other']],
    ['StartStage', ['stage', 'start']],
    ['SuspendStage', ['stage', 'other']],
    ['DiscontinueStage', ['stage', 'end']],
    ['EndStage', ['stage', 'end']],
    ['FailStage', ['stage', 'end']],
    ['StartStep', ['step', 'start']],
    ['DiscontinueStep', ['step', 'end']],
    ['EndStep', ['step', 'end']],
    ['FailStep', ['step', 'end']],
    ['StartWorkItem', ['item', 'start']],
    ['ReassignWorkItem', ['item', 'other']],
    ['EndWorkItem', ['item', 'end']]
]);

/** Run, stage, step or work item; `unknown` for a kind that is not documented. */
export function kindLevel(kind: string | null): KindLevel {
    return KINDS.get(kind ?? '')?.[0] ?? 'unknown';
}

/** Does the kind start or end (End, Fail, Discontinue, Cancel) what it speaks of? */
export function kindPhase(kind: string | null): KindPhase {
    return KINDS.get(kind ?? '')?.[1] ?? 'other';
}
