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

const UNKNOWN: [KindLevel, KindPhase] = ['unknown', 'other'];

/** Of what a kind speaks, and whether it starts or ends it. */
export function levelAndPhase(kind: string | null): readonly [KindLevel, KindPhase] {
    return KINDS.get(kind ?? '') ?? UNKNOWN;
}

/** Run, stage, step or work item; `unknown` for a kind that is not documented. */
export function kindLevel(kind: string | null): KindLevel {
    return levelAndPhase(kind)[0];
}

/** Does the kind start or end (End, Fail, Discontinue, Cancel) what it speaks of? */
export function kindPhase(kind: string | null): KindPhase {
    return levelAndPhase(kind)[1];
}
