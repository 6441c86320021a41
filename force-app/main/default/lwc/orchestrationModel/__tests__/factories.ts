import { buildRunStory } from '../story/buildRunStory';
import type { StoryInput } from '../story/buildRunStory';
import type { AssigneeRecord, LogRecord, RunRecord, StageRecord, StepRecord, WorkItemRecord } from '../records/records';
import type { ItemStory, LogState, RunStory, StageStory, StepStory } from '../story/story';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Monday, 24 November 2025, 09:00 UTC: the start of the runs in these tests. */
export const START = Date.UTC(2025, 10, 24, 9);
export const NOW = START + 2 * DAY;

/** An id of 18 characters from a key prefix and a short name, e.g. id('0jF', 'r1'). */
export function id(prefix: string, name: string): string {
    return `${prefix}${name.padStart(12, '0')}AAA`;
}

export const RUN_ID = id('0jF', 'run');
export const ME = id('005', 'me');

export function run(values: Partial<RunRecord> = {}): RunRecord {
    return {
        id: RUN_ID,
        name: '0001234',
        status: 'InProgress',
        label: 'Loan approval',
        developerName: 'Loan_approval',
        versionName: 'Loan_approval-7',
        flowType: 'OrchRecTrigAftSave',
        isDebugRun: false,
        currentStage: null,
        durationS: null,
        triggeringRecord: id('006', 'opp'),
        triggeringRecordType: 'Opportunity',
        ownerId: id('005', 'auto'),
        createdById: ME,
        created: START,
        modified: NOW - HOUR,
        modstamp: NOW - HOUR,
        interview: null,
        ...values
    };
}

export function stage(name: string, values: Partial<StageRecord> = {}): StageRecord {
    return {
        id: id('0jE', name),
        name,
        label: `Stage ${name}`,
        status: 'InProgress',
        position: 1,
        created: START,
        modified: START + HOUR,
        modstamp: START + HOUR,
        ...values
    };
}

/** `stageName` null: its stage is not visible. */
export function step(name: string, stageName: string | null, values: Partial<StepRecord> = {}): StepRecord {
    return {
        id: id('0jL', name),
        name,
        label: `Step ${name}`,
        description: null,
        status: 'InProgress',
        stepType: 'BackgroundStep',
        stageId: stageName === null ? id('0jE', 'hidden') : id('0jE', stageName),
        ownerId: null,
        createdById: null,
        createdByName: null,
        modifiedById: null,
        modifiedByName: null,
        created: START,
        modified: START + HOUR,
        modstamp: START + HOUR,
        ...values
    };
}

export function interactive(name: string, stageName: string | null, values: Partial<StepRecord> = {}): StepRecord {
    return step(name, stageName, { stepType: 'InteractiveStep', ...values });
}

export function user(name: string, values: Partial<AssigneeRecord> = {}): AssigneeRecord {
    return {
        id: id('005', name),
        kind: 'user',
        name,
        username: `${name}@example.com`,
        isActive: true,
        groupType: null,
        ...values
    };
}

/** `stepName` null: its step is not visible. */
export function item(name: string, stepName: string | null, values: Partial<WorkItemRecord> = {}): WorkItemRecord {
    return {
        id: id('0jf', name),
        name: `WI-${name}`,
        label: `Item ${name}`,
        description: null,
        status: 'Assigned',
        stepId: stepName === null ? id('0jL', 'hidden') : id('0jL', stepName),
        assignee: user('ada'),
        relatedRecordId: id('006', 'opp'),
        screenFlow: null,
        elapsedSinceAssignmentS: null,
        created: START,
        modified: START,
        modstamp: START,
        ...values
    };
}

/** A log row of the given kind, written at the start unless said otherwise. */
export function row(name: string, kind: string | null, values: Partial<LogRecord> = {}): LogRecord {
    return {
        id: id('0jM', name),
        name,
        kind,
        timestamp: START,
        actor: null,
        assignee: null,
        assigneeType: null,
        comments: null,
        context: null,
        durationS: null,
        orchestrationVersion: 7,
        stageName: null,
        stepName: null,
        ...values
    };
}

export function stepRow(
    name: string,
    kind: string,
    place: [stageName: string | null, stepName: string | null],
    timestamp: number | null,
    values: Partial<LogRecord> = {}
): LogRecord {
    return row(name, kind, { stageName: place[0], stepName: place[1], timestamp, ...values });
}

export type Parts = Partial<Omit<StoryInput, 'log'>> & { rows?: LogRecord[]; logState?: LogState };

/** The input with what a test does not care about filled in; with rows the log is readable. */
export function input({ rows = [], logState, ...parts }: Parts = {}): StoryInput {
    return {
        run: run(),
        stages: [],
        steps: [],
        items: [],
        now: NOW,
        answeredAt: NOW,
        userId: ME,
        log: { state: logState ?? (rows.length > 0 ? 'readable' : 'none'), rows },
        ...parts
    };
}

export function tell(parts: Parts = {}): RunStory {
    return buildRunStory(input(parts));
}

export function stepsOf(story: RunStory): StepStory[] {
    return story.stages.flatMap((found) => found.steps);
}

export function itemsOf(story: RunStory): ItemStory[] {
    return stepsOf(story).flatMap((found) => found.items);
}

export function stageStory(story: RunStory, name: string): StageStory {
    return only(story.stages.filter((found) => found.id === id('0jE', name)));
}

export function stepStory(story: RunStory, name: string): StepStory {
    return only(stepsOf(story).filter((found) => found.id === id('0jL', name)));
}

export function itemStory(story: RunStory, name: string): ItemStory {
    return only(itemsOf(story).filter((found) => found.id === id('0jf', name)));
}

function only<T>(found: T[]): T {
    if (found.length !== 1) {
        throw new Error(`Expected one, found ${found.length}`);
    }
    return found[0];
}
