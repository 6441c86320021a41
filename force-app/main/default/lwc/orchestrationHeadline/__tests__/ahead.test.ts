import { buildRunStory } from 'c/orchestrationModel';
import type { ExpectedStage, RunRecord, StepRecord } from 'c/orchestrationModel';
import * as records from '../../orchestrationModel/__tests__/factories';
import { aheadText } from '../words/ahead';

/** What is ahead of a run with these steps; those without a stage of their own stand in the current one. */
function ahead(steps: StepRecord[], run: Partial<RunRecord> = {}, expected: ExpectedStage[] = []): string {
    return aheadText(
        buildRunStory({
            run: records.run(run),
            stages: [records.stage('Intake', { status: 'Completed' }), records.stage('Review')],
            steps,
            items: [],
            log: { state: 'readable', rows: [] },
            now: records.NOW,
            answeredAt: records.NOW,
            userId: records.ME
        }),
        expected
    );
}
const step = (label: string, status: string, stage = 'Review'): StepRecord =>
    records.step(label, stage, { label, status });

const NOTHING = 'No record tells what comes next';

describe('what comes next', () => {
    it('names the steps of the current stage that have not begun', () => {
        const steps = [
            step('Check', 'InProgress'),
            step('Sign', 'NotStarted'),
            step('Skipped', 'NotStarted', 'Intake'),
            step('File', 'NotStarted')
        ];
        expect(ahead(steps)).toBe('Not started yet: File, Sign');
    });

    it('names what earlier runs reached next where nothing else is known', () => {
        const expected = [{ stageName: 'Close_deal', n: 87, runs: 100, share: 0.87 }];
        expect(ahead([step('Check', 'InProgress')], {}, expected)).toBe(
            'Usually next: Close deal (87% of earlier runs)'
        );
        expect(ahead([step('Sign', 'NotStarted')], {}, expected)).toBe('Not started yet: Sign');
    });

    it('names three at most and counts the others', () => {
        const steps = ['A', 'B', 'C', 'D', 'E'].map((label) => step(label, 'NotStarted'));
        expect(ahead([step('Check', 'InProgress'), ...steps])).toBe('Not started yet: A, B, C and 2 more');
    });

    it('says that nothing tells it, where nothing does', () => {
        expect(ahead([step('Check', 'InProgress')])).toBe(NOTHING);
        expect(ahead([])).toBe(NOTHING);
    });

    it('is silent about a run that is over or whose status is not known', () => {
        const left = [step('Sign', 'NotStarted')];
        expect(ahead(left, { status: 'Completed' })).toBe('');
        expect(ahead(left, { status: 'Canceled' })).toBe('');
        expect(ahead(left, { status: 'Deferred' })).toBe('');
    });
});
