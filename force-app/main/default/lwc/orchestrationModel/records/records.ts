/**
 * The records that the model judges: plain data, already free of the UI API's wrappers.
 * All times are epoch milliseconds (UTC); `null` stands for a value that is null or could not be read.
 * Field meanings: Object Reference, FlowOrchestration* objects, API 66.0.
 */

/** FlowInterview of a run; `error` is the message that explains why it failed (API 62.0+). */
export interface InterviewRecord {
    id: string;
    label: string | null;
    status: string | null;
    currentElement: string | null;
    error: string | null;
}

/** FlowOrchestrationInstance. `durationS` in seconds; it grows until the run ends. */
export interface RunRecord {
    id: string;
    name: string | null;
    status: string | null;
    label: string | null;
    developerName: string | null;
    versionName: string | null;
    flowType: string | null;
    isDebugRun: boolean | null;
    currentStage: string | null;
    durationS: number | null;
    triggeringRecord: string | null;
    triggeringRecordType: string | null;
    ownerId: string | null;
    createdById: string | null;
    created: number | null;
    modified: number | null;
    modstamp: number | null;
    interview: InterviewRecord | null;
}

/** FlowOrchestrationStageInstance. `name` is the API name that log rows carry. */
export interface StageRecord {
    id: string;
    name: string | null;
    label: string | null;
    status: string | null;
    position: number | null;
    created: number | null;
    modified: number | null;
    modstamp: number | null;
}

/** FlowOrchestrationStepInstance. */
export interface StepRecord {
    id: string;
    name: string | null;
    label: string | null;
    description: string | null;
    status: string | null;
    stepType: string | null;
    stageId: string | null;
    /** The automated process user, says the Object Reference: nobody who holds the step. */
    ownerId: string | null;
    createdById: string | null;
    createdByName: string | null;
    modifiedById: string | null;
    modifiedByName: string | null;
    created: number | null;
    modified: number | null;
    modstamp: number | null;
}

/** Whom a work item is assigned to. `type` of a group: Group.Type ("Regular", "Queue", …). */
export interface AssigneeRecord {
    id: string;
    kind: 'user' | 'group' | 'unknown';
    name: string | null;
    username: string | null;
    isActive: boolean | null;
    groupType: string | null;
}

/** FlowOrchestrationWorkItem. The elapsed seconds hold at the time of the answer; null once Completed. */
export interface WorkItemRecord {
    id: string;
    name: string | null;
    label: string | null;
    description: string | null;
    status: string | null;
    stepId: string | null;
    assignee: AssigneeRecord | null;
    relatedRecordId: string | null;
    screenFlow: string | null;
    elapsedSinceAssignmentS: number | null;
    created: number | null;
    modified: number | null;
    modstamp: number | null;
}

/** FlowOrchestrationLog: one milestone. `durationS` in seconds. */
export interface LogRecord {
    id: string;
    name: string | null;
    kind: string | null;
    timestamp: number | null;
    actor: string | null;
    assignee: string | null;
    assigneeType: string | null;
    comments: string | null;
    context: string | null;
    durationS: number | null;
    orchestrationVersion: number | null;
    stageName: string | null;
    stepName: string | null;
}
