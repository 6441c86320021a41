import { isComplete, isPermission, PAGED_OBJECTS, pendingObjects } from 'c/orchestrationData';
import type { RunsData, WireFailure } from 'c/orchestrationData';

/**
 * What has to be said beside the runs. `…-cut`: there are more than were read, older ones are missing. `…-closed`: the
 * reader may not read it, so it was left out. `starter-closed`: who started a run is. `version-by-log`: only runs are found whose log the reader sees.
 * `holders-by-items`: only those whose work items the reader sees. `twins-left-out`: the server found Ids of other case, too. `log-not-visible`: no row of any of these runs.
 */
export const REMARKS = [
    'holders-cut',
    'mine-cut',
    'inactive-cut',
    'leftOpen-cut',
    'mine-closed',
    'starter-closed',
    'inactive-closed',
    'leftOpen-closed',
    'debug-closed',
    'text-closed',
    'version-by-log',
    'holders-by-items',
    'twins-left-out',
    'log-pending',
    'log-not-visible',
    'log-closed',
    'stages-closed',
    'steps-closed',
    'items-closed',
    'names-closed',
    'usual-failed'
] as const;
export type Remark = (typeof REMARKS)[number];

/** What went wrong with reading these runs and may go right the next time. */
export function passingFailure(data: RunsData): WireFailure | null {
    const failures = [data.failure, ...PAGED_OBJECTS.map((object) => data.failed[object] ?? null)];
    return failures.find((failure) => failure && (failure === data.failure || !isPermission(failure))) ?? null;
}

/** Without users and groups the lookup to them is left out. */
const NAMES: readonly string[] = ['FlowOrchestrationWorkItem.Assignee', 'User.Name', 'Group.Name'];

const lacksNames = ({ nameless, hidden }: RunsData): boolean =>
    nameless.length > 0 || hidden.some(({ object, field }) => NAMES.includes(`${object}.${field}`));

/** What these runs are judged without. */
export function remarksOf(data: RunsData): Remark[] {
    const closed = PAGED_OBJECTS.filter((object) => {
        const failure = data.failed[object];
        return failure && isPermission(failure);
    }).map((object): Remark => `${object}-closed`);
    const isLogPending = pendingObjects(data).includes('log');
    const hasNoLog = isComplete(data) && !data.failed.log && data.log.length === 0 && data.runs.length > 0;
    return [
        ...closed,
        ...(lacksNames(data) ? (['names-closed'] as const) : []),
        ...(isLogPending ? (['log-pending'] as const) : []),
        ...(hasNoLog ? (['log-not-visible'] as const) : [])
    ];
}
