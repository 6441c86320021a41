/** The orchestrations themselves and their versions, with the counts of their runs. */
import { recordId } from './ids.ts';
import type { Row, SampleRecords } from './ledger.ts';
import { ADMIN } from './people.ts';
import type { Process } from './process.ts';
import { PROCESSES } from './processes/processes.ts';
import { DAY, isoTime } from './time.ts';

const VERSION_AGE = 45 * DAY;
const LAST_VERSION_AGE = 100 * DAY;

export function orchestrationId(process: Process): string {
    return recordId('FlowOrchestration', PROCESSES.indexOf(process) + 1);
}

function versionId(process: Process, version: number): string {
    return recordId('FlowOrchestrationVersion', (PROCESSES.indexOf(process) + 1) * 100 + version);
}

function authored(at: number): Row {
    const time = isoTime(at);
    return {
        CreatedById: ADMIN.id,
        CreatedDate: time,
        LastModifiedById: ADMIN.id,
        LastModifiedDate: time,
        SystemModstamp: time,
        IsDeleted: false
    };
}

function versionRow(process: Process, version: number, now: number): Row {
    const at = now - LAST_VERSION_AGE - (process.version - version) * VERSION_AGE;
    return {
        Id: versionId(process, version),
        Name: `${process.label} v${version}`,
        FlowOrchestrationId: orchestrationId(process),
        VersionNumber: version,
        Status: version === process.version ? 'Active' : 'Obsolete',
        ApiVersion: 66,
        OrchestrationType: process.objects.length > 0 ? 'OrchRecTrigAftSave' : 'OrchAutolnch',
        RunInMode: 'SystemModeWithoutSharing',
        TriggerObjectOrEventLabel: process.objects[0] ?? null,
        ActivatedById: ADMIN.id,
        ActivatedDate: isoTime(at),
        IsOverridable: false,
        IsTemplate: false,
        ...authored(at)
    };
}

function definitionRow(process: Process, runs: Row[], now: number): Row {
    const ended = runs.filter((run) => run.Status === 'Completed');
    const failed = runs.filter((run) => run.Status === 'Error').length;
    const seconds = ended.reduce((sum, run) => sum + Number(run.Duration), 0);
    return {
        Id: orchestrationId(process),
        Name: process.label,
        OrchestrationLabel: process.label,
        Description: process.description,
        ActiveVersionId: versionId(process, process.version),
        ApiVersion: 66,
        Status: 'Active',
        OrchestrationType: process.objects.length > 0 ? 'OrchRecTrigAftSave' : 'OrchAutolnch',
        TriggerType: process.objects.length > 0 ? 'RecordAfterSave' : null,
        ManageableState: 'unmanaged',
        IsCitizenEnabled: false,
        IsOverridable: false,
        IsTemplate: false,
        RunCount: runs.length,
        FailedRunCount: failed,
        CompletionRate: runs.length > 0 ? Math.round((100 * (runs.length - failed)) / runs.length) : null,
        AverageRunTime: ended.length > 0 ? Math.round(seconds / ended.length) : null,
        ...authored(now - LAST_VERSION_AGE)
    };
}

/** Adds definitions and versions to records that already hold the runs. */
export function addDefinitions(records: SampleRecords, now: number): void {
    const runs = records.FlowOrchestrationInstance ?? [];
    records.FlowOrchestration = PROCESSES.map((process) => {
        const own = runs.filter((run) => run.OrchestrationDeveloperName === process.name);
        return definitionRow(process, own, now);
    });
    records.FlowOrchestrationVersion = PROCESSES.flatMap((process) =>
        Array.from({ length: process.version }, (_, index) => versionRow(process, index + 1, now))
    );
}
