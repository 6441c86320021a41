/** A made-up run of any size, as the data layer hands it to the model. */
import type {
    AssigneeRecord,
    LogRecord,
    RunRecord,
    StageRecord,
    StepRecord,
    StoryInput,
    WorkItemRecord
} from '../../../force-app/main/default/lwc/orchestrationModel/orchestrationModel.ts';

export interface RunSize {
    steps: number;
    rows: number;
    stepsPerStage: number;
}

const MINUTE = 60_000;
const STEP_MS = 10 * MINUTE;
const START = Date.UTC(2025, 0, 6, 8);
/** One step in five is a machine's. */
const BACKGROUND_EVERY = 5;
const PEOPLE = ['ada', 'ben', 'cleo', 'dev', 'eva', 'finn', 'gita'];

const RUN: RunRecord = {
    id: id('0jF', 1),
    name: '0000001',
    status: 'InProgress',
    label: 'Large run',
    developerName: 'Large_run',
    versionName: 'Large_run-1',
    flowType: null,
    isDebugRun: false,
    currentStage: null,
    durationS: null,
    triggeringRecord: null,
    triggeringRecordType: null,
    ownerId: null,
    createdById: null,
    created: null,
    modified: null,
    modstamp: null,
    interview: null
};

const ITEM: Omit<WorkItemRecord, 'id'> = {
    name: null,
    label: 'Review',
    description: null,
    status: null,
    stepId: null,
    assignee: null,
    relatedRecordId: null,
    screenFlow: null,
    elapsedSinceAssignmentS: null,
    created: null,
    modified: null,
    modstamp: null
};

/** Collects what the org would hold of the run. */
interface Records {
    stages: StageRecord[];
    steps: StepRecord[];
    items: WorkItemRecord[];
    rows: LogRecord[];
}

/** All steps are done but those of the last stage, which wait; the log is as long as asked, by reassignments. */
export function largeRun(size: RunSize): StoryInput {
    const records: Records = { stages: [], steps: [], items: [], rows: [] };
    addRow(records, 'StartInstance', START);
    const stages = Math.ceil(size.steps / size.stepsPerStage);
    for (let stage = 0; stage < stages; stage += 1) {
        addStage(records, stage, stages, size);
    }
    const now = START + (size.steps + 1) * STEP_MS;
    addReassignments(records, size);
    return {
        run: { ...RUN, created: START, modified: now, modstamp: now },
        stages: records.stages,
        steps: records.steps,
        items: records.items,
        log: { state: 'readable', rows: records.rows },
        now,
        answeredAt: now,
        userId: id('005', 0)
    };
}

function addStage(records: Records, index: number, stages: number, size: RunSize): void {
    const { steps, stepsPerStage } = size;
    const name = stageName(index * size.stepsPerStage, size);
    const first = index * stepsPerStage;
    const last = Math.min(first + stepsPerStage, steps);
    const [created, ended] = [START + first * STEP_MS, START + last * STEP_MS];
    const live = index === stages - 1;
    const status = live ? 'InProgress' : 'Completed';
    const [modified, modstamp] = [ended, ended];
    records.stages.push({
        id: id('0jE', index),
        name,
        label: name,
        status,
        position: index,
        created,
        modified,
        modstamp
    });
    addRow(records, 'StartStage', created, name);
    for (let step = first; step < last; step += 1) {
        addStep(records, step, index, live);
    }
    if (!live) {
        addRow(records, 'EndStage', ended, name);
    }
}

function addStep(records: Records, index: number, stage: number, live: boolean): void {
    const person = index % BACKGROUND_EVERY > 0;
    const name = `Step_${index}`;
    const created = START + index * STEP_MS;
    const modified = live ? created : created + STEP_MS;
    const place: [string, string] = [`Stage_${stage}`, name];
    records.steps.push({
        id: id('0jL', index),
        name,
        label: name,
        description: null,
        status: live ? 'InProgress' : 'Completed',
        stepType: person ? 'InteractiveStep' : 'BackgroundStep',
        stageId: id('0jE', stage),
        ownerId: null,
        createdById: null,
        createdByName: null,
        modifiedById: null,
        modifiedByName: null,
        created,
        modified,
        modstamp: modified
    });
    addRow(records, 'StartStep', created, ...place);
    if (person) {
        addItem(records, index, place, live);
    }
    if (!live) {
        addRow(records, 'EndStep', modified, ...place);
    }
}

function addItem(records: Records, index: number, place: [string, string], live: boolean): void {
    const created = START + index * STEP_MS + MINUTE;
    const modified = live ? created : created + STEP_MS - 2 * MINUTE;
    const assignee = person(index);
    records.items.push({
        ...ITEM,
        id: id('0jf', index),
        name: `WI-${index}`,
        status: live ? 'Assigned' : 'Completed',
        stepId: id('0jL', index),
        assignee,
        created,
        modified,
        modstamp: modified
    });
    addRow(records, 'StartWorkItem', created, ...place).assignee = assignee.name;
    if (!live) {
        const row = addRow(records, 'EndWorkItem', modified, ...place);
        Object.assign(row, { assignee: assignee.name, actor: assignee.name, durationS: (modified - created) / 1000 });
    }
}

function addReassignments(records: Records, size: RunSize): void {
    const missing = size.rows - records.rows.length;
    for (let n = 0; n < missing; n += 1) {
        const item = records.items[n % records.items.length];
        const step = Number(item.name?.slice('WI-'.length));
        const at = (item.created ?? START) + MINUTE * (1 + Math.floor(n / records.items.length));
        const row = addRow(records, 'ReassignWorkItem', at, stageName(step, size), stepName(step));
        row.assignee = person(n).name;
    }
}

function stageName(step: number, { stepsPerStage }: RunSize): string {
    return `Stage_${Math.floor(step / stepsPerStage)}`;
}

function stepName(step: number): string {
    return `Step_${step}`;
}

function addRow(
    { rows }: Records,
    kind: string,
    timestamp: number,
    stageName: string | null = null,
    stepName: string | null = null
): LogRecord {
    const number = rows.length;
    const row: LogRecord = {
        id: id('0jM', number),
        name: String(number).padStart(7, '0'),
        kind,
        timestamp,
        actor: null,
        assignee: null,
        assigneeType: 'User',
        comments: null,
        context: null,
        durationS: null,
        orchestrationVersion: 1,
        stageName,
        stepName
    };
    rows.push(row);
    return row;
}

function person(index: number): AssigneeRecord {
    const name = PEOPLE[index % PEOPLE.length];
    return {
        id: id('005', index % PEOPLE.length),
        kind: 'user',
        name,
        username: `${name}@example.com`,
        isActive: true,
        groupType: null
    };
}

function id(prefix: string, number: number): string {
    return `${prefix}${String(number).padStart(12, '0')}AAA`;
}
