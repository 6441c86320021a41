/** What can be asked of the search of runs, and which runs that means by the records of the sample. */
import type { Row } from '../sample/ledger.ts';
import { BY_ID, ITEMS_OF, LOG_OF, NOW, RUNS, STAGES_OF, STEPS_OF, WORLD, text, time } from '../sample/test/world.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Holds open work items, and started runs. */
export const USER = busiest();
const OVER = ['Completed', 'Error', 'Discontinued', 'Canceled'];
const ENDED = ['Completed', 'Error', 'Canceled'];

function busiest(): string {
    const counts = new Map<string, number>();
    for (const { Status, AssigneeId } of WORLD.ITEMS) {
        const id = text(AssigneeId);
        if (Status === 'Assigned' && id.startsWith('005')) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** An open item of the user is in one of the run's steps. */
const isHeld = (run: Row): boolean =>
    !ENDED.includes(text(run.Status)) &&
    within(STEPS_OF, run)
        .filter(({ Status }) => !OVER.includes(text(Status)))
        .flatMap((step) => ITEMS_OF.get(text(step.Id)) ?? [])
        .some(({ Status, AssigneeId }) => Status === 'Assigned' && AssigneeId === USER);

export type Criteria = Record<string, unknown>;

const like = (value: unknown, sought: string): boolean =>
    text(value ?? '')
        .toLowerCase()
        .includes(sought.toLowerCase());
const within = (rows: Map<string, Row[]>, run: Row): Row[] => rows.get(text(run.Id)) ?? [];
const isNamed = (row: Row, sought: string): boolean => like(row.Label, sought) || like(row.Name, sought);

const anyRun = RUNS.find(({ TriggeringRecord }) => TriggeringRecord) as Row;
const commonStep = WORLD.STEPS[0] as Row;
const stageOfStep = BY_ID.get(text(commonStep.StageInstanceId)) as Row;
const liveStep = WORLD.STEPS.find(
    (step) => step.Status === 'InProgress' && WORLD.runOfStep(step)?.Status === 'InProgress'
) as Row;
const stageOfLive = BY_ID.get(text(liveStep.StageInstanceId)) as Row;
const KNOWN = ['InProgress', 'Suspended', 'Error', 'Canceled', 'Completed'];
const isLive = ({ Status }: Row): boolean => Status === 'InProgress' || !KNOWN.includes(text(Status));
const versionOf = (run: Row): unknown => within(LOG_OF, run)[0]?.OrchestrationVersion;
const oneVersion = Number(versionOf(WORLD.runOfStep(commonStep)));
const isOfVersion = (run: Row): boolean =>
    within(LOG_OF, run).some(({ OrchestrationVersion }) => OrchestrationVersion === oneVersion);
const holder = WORLD.nameOf(WORLD.ITEMS.find(({ Status }) => Status === 'Assigned')?.AssigneeId);
const itemsOf = (run: Row): Row[] => within(STEPS_OF, run).flatMap((step) => ITEMS_OF.get(text(step.Id)) ?? []);
const assigneesOf = (run: Row): Row[] =>
    itemsOf(run)
        .filter(({ Status }) => Status === 'Assigned')
        .map(({ AssigneeId }) => BY_ID.get(text(AssigneeId)) ?? {});

/** What is asked, and which runs that means by their records. */
export const CASES: [what: string, criteria: Criteria, means: (run: Row) => boolean][] = [
    ['nothing', {}, () => true],
    [
        'text in label, API name or number',
        { text: 'LOAN' },
        (run) =>
            like(run.OrchestrationLabel, 'loan') ||
            like(run.OrchestrationDeveloperName, 'loan') ||
            like(run.Name, 'loan')
    ],
    ['part of the number', { text: text(anyRun.Name).slice(2) }, (run) => like(run.Name, text(anyRun.Name).slice(2))],
    ['signs that stand for themselves', { text: 'a%_' }, (run) => like(run.OrchestrationLabel, 'a%_')],
    ['the Id of a run', { text: text(anyRun.Id) }, (run) => run.Id === anyRun.Id],
    [
        'the Id of a record',
        { text: text(anyRun.TriggeringRecord) },
        (run) => run.TriggeringRecord === anyRun.TriggeringRecord
    ],
    [
        'the record',
        { recordId: text(anyRun.TriggeringRecord).slice(0, 15) },
        (run) => run.TriggeringRecord === anyRun.TriggeringRecord
    ],
    [
        'process',
        { process: text(anyRun.OrchestrationDeveloperName) },
        (run) => run.OrchestrationDeveloperName === anyRun.OrchestrationDeveloperName
    ],
    ['statuses', { statuses: ['Error', 'Suspended'] }, ({ Status }) => Status === 'Error' || Status === 'Suspended'],
    ['object', { object: 'Case' }, ({ TriggeringRecordType }) => TriggeringRecordType === 'Case'],
    [
        'stage',
        { stage: text(stageOfStep.Label) },
        (run) => within(STAGES_OF, run).some((stage) => isNamed(stage, text(stageOfStep.Label)))
    ],
    [
        'step',
        { step: text(commonStep.Label) },
        (run) => within(STEPS_OF, run).some((step) => isNamed(step, text(commonStep.Label)))
    ],
    [
        'step of a type and a stage',
        { step: text(commonStep.Name), stage: text(stageOfStep.Name), stepType: text(commonStep.StepType) },
        (run) =>
            within(STEPS_OF, run).some(
                (step) =>
                    isNamed(step, text(commonStep.Name)) &&
                    step.StepType === commonStep.StepType &&
                    isNamed(BY_ID.get(text(step.StageInstanceId)) ?? {}, text(stageOfStep.Name))
            )
    ],
    [
        'type of a step',
        { stepType: 'BackgroundStep' },
        (run) => within(STEPS_OF, run).some(({ StepType }) => StepType === 'BackgroundStep')
    ],
    [
        'a step that may be slower than usual',
        { slowStep: { stageName: text(stageOfLive.Name), stepName: text(liveStep.Name).toLowerCase() } },
        (run) =>
            isLive(run) &&
            within(STEPS_OF, run).some(
                (step) =>
                    step.Name === liveStep.Name &&
                    step.Status === 'InProgress' &&
                    BY_ID.get(text(step.StageInstanceId))?.Name === stageOfLive.Name
            )
    ],
    ['version', { version: oneVersion }, isOfVersion],
    [
        'stage and version together',
        { stage: text(stageOfStep.Label), version: oneVersion },
        (run) => within(STAGES_OF, run).some((stage) => isNamed(stage, text(stageOfStep.Label))) && isOfVersion(run)
    ],
    // The clock of the zone goes back on 26 October.
    [
        'days of the zone',
        { createdFrom: '2025-10-26', createdTo: '2025-11-20' },
        (run) =>
            time(run, 'CreatedDate') >= Date.UTC(2025, 9, 25, 23) && time(run, 'CreatedDate') < Date.UTC(2025, 10, 21)
    ],
    [
        'changed on a day',
        { changedFrom: '2025-11-26', changedTo: '2025-11-26' },
        (run) =>
            time(run, 'LastModifiedDate') >= Date.UTC(2025, 10, 26) &&
            time(run, 'LastModifiedDate') < Date.UTC(2025, 10, 27)
    ],
    [
        'ages',
        { olderThan: { amount: 2, unit: 'd' }, youngerThan: { amount: 9, unit: 'd' } },
        (run) => NOW - time(run, 'CreatedDate') >= 2 * DAY && NOW - time(run, 'CreatedDate') < 9 * DAY
    ],
    [
        'unchanged',
        { unchangedFor: { amount: 36, unit: 'h' } },
        (run) => NOW - time(run, 'LastModifiedDate') >= 1.5 * DAY
    ],
    ['those that the reader holds or started', { mine: true }, (run) => isHeld(run) || run.CreatedById === USER],
    [
        'of these, one process',
        { mine: true, process: text(anyRun.OrchestrationDeveloperName) },
        (run) =>
            (isHeld(run) || run.CreatedById === USER) &&
            run.OrchestrationDeveloperName === anyRun.OrchestrationDeveloperName
    ],
    ['all but some', { except: [text(anyRun.Id)] }, (run) => run.Id !== anyRun.Id],
    ['holder', { holder }, (run) => assigneesOf(run).some(({ Name }) => like(Name, holder))],
    ['a queue', { holderKind: 'queue' }, (run) => assigneesOf(run).some(({ Type }) => Type === 'Queue')],
    [
        'a group',
        { holderKind: 'group' },
        (run) => assigneesOf(run).some(({ Type }) => Type !== undefined && Type !== 'Queue')
    ],
    ['a user', { holderKind: 'user' }, (run) => assigneesOf(run).some(({ Username }) => Username !== undefined)],
    [
        'a user who cannot log in',
        { holderKind: 'inactive' },
        (run) => assigneesOf(run).some(({ IsActive }) => IsActive === false)
    ]
];
