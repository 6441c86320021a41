import type { HistoryContent, HistoryEntry } from 'c/orchestrationHistoryList';
import { pieces } from 'c/orchestrationText';

export const NOW = Date.parse('2025-11-27T13:20:00Z');
const MINUTE = 60_000;

/** Entry number `index`, so many minutes before NOW unless it says otherwise. */
export function entry(
    index: number,
    { facts, ...values }: Partial<Omit<HistoryEntry, 'facts'>> & { facts?: Partial<HistoryEntry['facts']> } = {}
): HistoryEntry {
    return {
        key: `entry-${index}`,
        when: { at: NOW - index * MINUTE, exact: true },
        now: false,
        since: null,
        group: 'step',
        kind: 'EndStep',
        sentence: pieces(`Entry ${index}`),
        place: '',
        second: '',
        comment: null,
        mark: 'other',
        state: null,
        ...values,
        facts: {
            object: 'FlowOrchestrationLog',
            id: `0je${String(index).padStart(12, '0')}AAA`,
            stage: 'Legal review',
            step: 'Review contract',
            actor: null,
            assignee: null,
            durationS: null,
            field: null,
            oldValue: null,
            newValue: null,
            ...facts
        }
    };
}

export function many(count: number): HistoryEntry[] {
    return Array.from({ length: count }, (_, index) => entry(index, { second: 'x'.repeat((index * 37) % 200) }));
}

export function content(entries: HistoryEntry[], values: Partial<HistoryContent> = {}): HistoryContent {
    return {
        key: 'step-1',
        entries,
        now: NOW,
        subject: 'Review contract, Legal review: Loan approval, run 0001234',
        scope: {
            runId: '0jE000000000001AAA',
            stageName: 'Legal_review',
            stepName: 'Review_contract',
            isNamed: true
        },
        empty: 'Nothing.',
        ...values
    };
}
