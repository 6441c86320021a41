import { buildRunStory, runSummary } from 'c/orchestrationModel';
import type { RunRecord } from 'c/orchestrationModel';
import type { FoundRun, RunsFound } from 'c/orchestrationRunSearch';
import * as records from '../../orchestrationModel/__tests__/factories';

/** The moment of these searches. */
export const NOW = Date.parse('2025-11-27T13:20:00Z');

/** A run as a search finds it: judged from its record alone. */
export function foundRun(number: number, changes: Partial<RunRecord> = {}): FoundRun {
    const id = `0jE00000000${String(number).padStart(4, '0')}AAA`;
    const record = records.run({ id, name: `000${1000 + number}`, label: 'Loan approval', ...changes });
    const story = buildRunStory({
        run: record,
        stages: [],
        steps: [],
        items: [],
        log: { state: 'none', rows: [] },
        now: NOW,
        answeredAt: NOW,
        userId: null
    });
    return { id, record, summary: runSummary(story) };
}

/** What a search of the server's own tells; change what the test is about. */
export function foundRuns(runs: FoundRun[], changes: Partial<RunsFound> = {}): RunsFound {
    return {
        runs,
        total: runs.length,
        soFar: runs.length,
        lookedAt: null,
        candidates: null,
        done: true,
        stopped: false,
        limit: null,
        words: { states: [], hand: [], ended: [], unchangedFor: null },
        usual: null,
        within: null,
        failure: null,
        stale: false,
        remarks: [],
        asOf: NOW,
        ...changes
    };
}
