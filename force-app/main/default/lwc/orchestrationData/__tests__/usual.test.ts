import { usualOfLog, usualOfSteps } from 'c/orchestrationData';
import { RUN_ID } from './answers';
import { EARLIER, usualAnswer, usualStepsAnswer } from './usualAnswers';

const HOUR = 3_600_000;

describe('what earlier runs took', () => {
    it('tells median and number per step, stages in their order, and how many runs it looked at', () => {
        const { usual, starts, runs } = usualOfLog(usualAnswer(EARLIER), RUN_ID);
        expect([...usual.steps.values()]).toEqual([
            {
                stageName: 'Stage_1',
                stepName: 'Step_step1',
                n: 5,
                tooFew: false,
                medianMs: HOUR,
                p90Ms: HOUR,
                totalMs: 5 * HOUR
            }
        ]);
        expect(usual.estimated).toBe(false);
        expect(runs).toBe(5);
        expect(starts).toHaveLength(10);
        expect(starts[0]).toEqual({
            kind: 'StartStage',
            stageName: 'Stage_1',
            stepName: null,
            durationS: null,
            runId: EARLIER[0],
            at: Date.UTC(2025, 10, 20, 9)
        });
    });

    it('leaves the run itself out, however its Id is written', () => {
        const { usual, starts, runs } = usualOfLog(usualAnswer([RUN_ID, ...EARLIER.slice(1)]), RUN_ID.slice(0, 15));
        expect([...usual.steps.values()]).toMatchObject([{ n: 4, tooFew: true }]);
        expect(starts.every(({ runId }) => runId !== RUN_ID)).toBe(true);
        expect(runs).toBe(4);
    });

    it('without log goes by completed steps, and says that it is estimated', () => {
        const { usual, starts, runs } = usualOfSteps(usualStepsAnswer([RUN_ID, ...EARLIER]), RUN_ID);
        expect([...usual.steps.values()]).toMatchObject([{ n: 5, medianMs: HOUR }]);
        expect(usual.estimated).toBe(true);
        expect({ starts, runs }).toEqual({ starts: [], runs: 5 });
    });

    it.each([[{}], [{ uiapi: null }], [{ uiapi: { query: { FlowOrchestrationLog: { edges: null } } } }]])(
        'takes %j for an answer that says nothing',
        (answer) => {
            expect(usualOfLog(answer, RUN_ID)).toMatchObject({ starts: [], runs: 0 });
            expect(usualOfLog(answer, RUN_ID).usual.steps.size).toBe(0);
        }
    );
});
