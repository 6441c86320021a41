/** Answers about earlier runs, in small. */
import type { UsualAnswer, UsualStepsAnswer } from 'c/orchestrationData';

const HOUR_S = 3600;
const text = (value: string): { value: string } => ({ value });

/** Ids of runs before the one that is shown. */
export const EARLIER = [1, 2, 3, 4, 5].map((n) => `0jEQy0000000${n}AAAAA`);

/** Each run starts the first stage, takes `hours` for its step 1, and goes on to the second. */
export const usualAnswer = (runIds: readonly string[], hours = 1): UsualAnswer => {
    const rows = runIds.flatMap((runId) => [
        { runId, kind: 'EndStep', stage: 'Stage_1', step: 'Step_step1', at: '10:00' },
        { runId, kind: 'StartStage', stage: 'Stage_1', step: null, at: '09:00' },
        { runId, kind: 'StartStage', stage: 'Stage_2', step: null, at: '11:00' }
    ]);
    const edges = rows.map(({ runId, kind, stage, step, at }, index) => ({
        node: {
            Id: `row${index}`,
            OrchestrationInstanceId: text(runId),
            Kind: text(kind),
            Timestamp: text(`2025-11-20T${at}:00.000Z`),
            StageName: text(stage),
            StepName: step === null ? null : text(step),
            Duration: step === null ? null : { value: hours * HOUR_S }
        }
    }));
    return { uiapi: { query: { FlowOrchestrationLog: { edges } } } };
};

/** Each run has completed step 1 of the first stage in an hour. */
export const usualStepsAnswer = (runIds: readonly string[]): UsualStepsAnswer => {
    const edges = runIds.map((runId, index) => ({
        node: {
            Id: `step${index}`,
            OrchestrationInstanceId: text(runId),
            Status: text('Completed'),
            Name: text('Step_step1'),
            StageInstance: { Name: text('Stage_1') },
            CreatedDate: text('2025-11-20T09:00:00.000Z'),
            LastModifiedDate: text('2025-11-20T10:00:00.000Z')
        }
    }));
    return { uiapi: { query: { FlowOrchestrationStepInstance: { edges } } } };
};
