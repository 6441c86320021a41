/** One step of a loan approval, with its run around it, as records that the model judges. */
import { buildRunStory } from 'c/orchestrationModel';
import type {
    AssigneeRecord,
    LogRecord,
    RunRecord,
    RunStory,
    StageRecord,
    StepRecord,
    StoryInput,
    WorkItemRecord
} from 'c/orchestrationModel';

export const NOW = Date.parse('2025-11-27T13:20:00Z');
export const RUN_ID = '0jE000000000001AAA';
export const STAGE_ID = '0jF000000000001AAA';
export const STEP_ID = '0jG000000000002AAA';
export const NEXT_STEP_ID = '0jG000000000003AAA';
export const USER_ID = '005000000000009AAA';

/** Epoch milliseconds of a UTC time of November 2025: at('24 09:05') */
export function at(text: string): number {
    const [day, time] = text.split(' ');
    return Date.parse(`2025-11-${day.padStart(2, '0')}T${time.length > 5 ? time : `${time}:00`}Z`);
}

function times(created: string, modified = created): { created: number; modified: number; modstamp: number } {
    return { created: at(created), modified: at(modified), modstamp: at(modified) };
}

export function run(values: Partial<RunRecord> = {}): RunRecord {
    return {
        id: RUN_ID,
        name: '0001234',
        status: 'InProgress',
        label: 'Loan approval',
        developerName: 'Loan_approval',
        versionName: null,
        flowType: 'OrchRecTrigAftSave',
        isDebugRun: false,
        currentStage: 'Legal_review',
        durationS: null,
        triggeringRecord: null,
        triggeringRecordType: null,
        ownerId: null,
        createdById: null,
        interview: null,
        ...times('21 16:29:40'),
        ...values
    };
}

export function stage(values: Partial<StageRecord> = {}): StageRecord {
    const own = { id: STAGE_ID, name: 'Legal_review', label: 'Legal review', status: 'InProgress', position: 1 };
    return { ...own, ...times('21 16:29:40'), ...values };
}

export function step(values: Partial<StepRecord> = {}): StepRecord {
    return {
        id: STEP_ID,
        name: 'Review_contract',
        label: 'Review contract',
        description: null,
        status: 'InProgress',
        stepType: 'InteractiveStep',
        stageId: STAGE_ID,
        ownerId: '005000000000000AAA',
        createdById: '005000000000000AAA',
        createdByName: 'Automated Process',
        modifiedById: '005000000000003AAA',
        modifiedByName: 'Anna Kovacs',
        ...times('21 16:29:40'),
        ...values
    };
}

export function person(id: string, name: string): AssigneeRecord {
    return { id, kind: 'user', name, username: `${id}@northlight.example`, isActive: true, groupType: null };
}

export function queue(id: string, name: string): AssigneeRecord {
    return { id, kind: 'group', name, username: null, isActive: null, groupType: 'Queue' };
}

export const PRIYA = person('005000000000001AAA', 'Priya Nair');
export const LEGAL = queue('00G000000000001AAA', 'Legal Queue');

export function item(values: Partial<WorkItemRecord> = {}): WorkItemRecord {
    return {
        id: '0jH000000000001AAA',
        name: '0000014',
        label: 'Review contract',
        description: null,
        status: 'Assigned',
        stepId: STEP_ID,
        assignee: LEGAL,
        relatedRecordId: null,
        screenFlow: null,
        elapsedSinceAssignmentS: (NOW - at('24 09:05')) / 1000,
        ...times('21 16:31', '24 09:05'),
        ...values
    };
}

let rows = 0;

export function row(time: string | null, kind: string | null, values: Partial<LogRecord> = {}): LogRecord {
    rows += 1;
    return {
        id: `0jL${String(rows).padStart(12, '0')}AAA`,
        name: String(rows).padStart(8, '0'),
        kind,
        timestamp: time === null ? null : at(time),
        actor: null,
        assignee: null,
        assigneeType: null,
        comments: null,
        context: null,
        durationS: null,
        orchestrationVersion: 7,
        stageName: 'Legal_review',
        stepName: 'Review_contract',
        ...values
    };
}

/** The log of the picture: given to Priya Nair, handed on to a queue, not done yet. */
export function handedOnLog(): LogRecord[] {
    const toLegal = { actor: 'Anna Kovacs', assignee: 'Legal Queue', assigneeType: 'Queue' };
    return [
        row('21 16:29:40', 'StartStage', { stepName: null }),
        row('21 16:31', 'StartStep'),
        row('21 16:31', 'StartWorkItem', { assignee: 'Priya Nair', assigneeType: 'User' }),
        row('24 09:05', 'ReassignWorkItem', { ...toLegal, comments: 'Priya is on leave.\nAny lawyer may take it.' })
    ];
}

/** The step before, this one and a step that has not started, waiting on a queue. */
export function story(values: Partial<StoryInput> = {}): RunStory {
    const before = step({ id: '0jG000000000001AAA', name: 'Prepare_contract', label: 'Prepare contract' });
    const after = step({ id: NEXT_STEP_ID, name: 'Sign_contract', label: 'Sign contract', status: 'NotStarted' });
    return buildRunStory({
        run: run(),
        stages: [stage()],
        steps: [
            { ...before, status: 'Completed', stepType: 'BackgroundStep', modified: at('21 16:31') },
            step(),
            after
        ],
        items: [item()],
        log: { state: 'readable', rows: handedOnLog() },
        now: NOW,
        answeredAt: NOW,
        userId: USER_ID,
        ...values
    });
}

export const NO_LOG: StoryInput['log'] = { state: 'none', rows: [] };
