import { buildRunStory } from 'c/orchestrationModel';
import type { InterviewRecord, RunStory } from 'c/orchestrationModel';
import { NOW, run } from '../../orchestrationModel/__tests__/factories';

/** A failed run of which nothing but its interview is known. */
export const failedStory = (interview: InterviewRecord | null): RunStory =>
    buildRunStory({
        run: run({ status: 'Error', interview }),
        stages: [],
        steps: [],
        items: [],
        log: { state: 'none', rows: [] },
        now: NOW,
        answeredAt: NOW,
        userId: null
    });

export const interviewOf = (error: string | null): InterviewRecord => ({
    id: '0Fo000000000001AAA',
    label: 'Price Loan',
    status: 'Error',
    currentElement: 'Update_Loan_Price',
    error
});
