import { lengthMs, startOfDay } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';
import { idForms } from '../mapping/idForms';
import { allOf, anyOf, instant } from './filter';
import type { Filter } from './filter';
import { partJoins } from './partJoins';
import type { IdScope } from './scopes';
import { patternOf, soughtId, soughtText } from './texts';

/** Fields that a filter can do without, where the reader may not read them; what is lost by that has to be said. */
export const SPARED_FIELDS = [
    'IsDebugRun',
    'OrchestrationLabel',
    'OrchestrationDeveloperName',
    'TriggeringRecord',
    'CreatedById'
] as const;
export type SparedField = (typeof SPARED_FIELDS)[number];

/** The signed-in user, with the Ids of the runs of which they hold an open work item. */
export interface SearchReader {
    userId: string;
    runIds: readonly string[];
}

/** What criteria are translated with. */
export interface SearchContext {
    /** Epoch ms from which ages count. */
    now: number;
    /** IANA name of the reader's time zone, in which days begin. */
    timeZone: string;
    /** Ids of the runs with work items of the holder; null: no holder is sought. */
    runIds: readonly string[] | null;
    /** Whose runs are meant where only the reader's own are; null: nobody is signed in. */
    reader: SearchReader | null;
    /** Ids of the runs that no filter of the run itself finds. */
    scopeIds: Readonly<Record<IdScope, readonly string[]>>;
    /** Fields of the run that the reader may not read. */
    closed: ReadonlySet<SparedField>;
}

/** The fields that a text is looked for in: a run without a label is shown by its API name. */
const TEXT_FIELDS = ['OrchestrationLabel', 'OrchestrationDeveloperName', 'Name'] as const;

function textFilter(text: string, closed: SearchContext['closed']): Filter | null {
    if (!soughtText(text)) return null;
    const like = patternOf(text);
    const id = soughtId(text);
    const readable = TEXT_FIELDS.filter((field) => !(closed as ReadonlySet<string>).has(field));
    const ids: Filter[] = id ? [{ Id: { eq: id } }] : [];
    const records: Filter[] = id && !closed.has('TriggeringRecord') ? [{ TriggeringRecord: { in: idForms(id) } }] : [];
    return anyOf([...readable.map((field): Filter => ({ [field]: { like } })), ...ids, ...records]);
}

/** Each bound has an operator of its own: days from and to, then lengths back from now. */
function timeFilter(field: string, bounds: [operator: string, at: number | null][]): Filter | null {
    const set = bounds.flatMap(([operator, at]) => (at === null ? [] : [[operator, instant(at)] as const]));
    return set.length === 0 ? null : { [field]: Object.fromEntries(set) };
}

function createdFilter(criteria: RunCriteria, { now, timeZone }: SearchContext): Filter | null {
    const { createdFrom, createdTo, olderThan, youngerThan } = criteria;
    return timeFilter('CreatedDate', [
        ['gte', startOfDay(createdFrom, timeZone)],
        ['lt', startOfDay(createdTo, timeZone, 1)],
        ['lte', olderThan && now - lengthMs(olderThan)],
        ['gt', youngerThan && now - lengthMs(youngerThan)]
    ]);
}

function changedFilter(criteria: RunCriteria, { now, timeZone }: SearchContext): Filter | null {
    const { changedFrom, changedTo, unchangedFor } = criteria;
    return timeFilter('LastModifiedDate', [
        ['gte', startOfDay(changedFrom, timeZone)],
        ['lt', startOfDay(changedTo, timeZone, 1)],
        ['lte', unchangedFor && now - lengthMs(unchangedFor)]
    ]);
}

/**
 * Runs that are the reader's. *Started* is CreatedById: a reference to the User who created the record (Object Reference,
 * system fields). OwnerId is none: the automated process user owns every run. Whom the platform writes there where a flow,
 * a schedule or a record-triggered orchestration starts the run is not documented for runs: the user in whose
 * transaction it starts, by what holds for other records.
 */
function mineFilter({ reader, closed }: SearchContext): Filter | null {
    if (!reader) return null;
    const held: Filter[] = reader.runIds.length > 0 ? [{ Id: { in: [...reader.runIds] } }] : [];
    const started: Filter[] = closed.has('CreatedById') ? [] : [{ CreatedById: { eq: reader.userId } }];
    const either = [...held, ...started];
    return either.length === 0 ? null : anyOf(either);
}

/** What is asked of fields of the run itself: it may also stand under a parent, as no semi-join may. */
export function ownFilters(criteria: RunCriteria, context: SearchContext): Filter[] {
    const { text, process, statuses, object, recordId, debug } = criteria;
    const except = criteria.except.flatMap((id) => soughtId(id) ?? []);
    return [
        // A run of which nobody says that it is one is no debug run.
        debug || context.closed.has('IsDebugRun') ? null : { IsDebugRun: { ne: true } },
        textFilter(text, context.closed),
        process ? { OrchestrationDeveloperName: { eq: process } } : null,
        statuses.length > 0 ? { Status: { in: [...statuses] } } : null,
        object ? { TriggeringRecordType: { eq: object } } : null,
        recordId ? { TriggeringRecord: { in: idForms(recordId) } } : null,
        except.length > 0 ? { Id: { nin: except } } : null,
        createdFilter(criteria, context),
        changedFilter(criteria, context)
    ].filter((filter) => filter !== null);
}

/**
 * FlowOrchestrationInstance_Filter of what the server decides; states and reasons are not looked at. null: no run can
 * be meant, so that there is nothing to ask. The server compares text without case: see `isMeant`.
 */
export function runFilter(criteria: RunCriteria, context: SearchContext): Filter | null {
    const { runIds } = context;
    if (runIds?.length === 0) return null;
    const held: Filter[] = runIds ? [{ Id: { in: [...runIds] } }] : [];
    const mine = criteria.mine ? mineFilter(context) : {};
    if (!mine) return null;
    const own: Filter[] = criteria.mine ? [mine] : [];
    return allOf([...ownFilters(criteria, context), ...own, ...held, ...partJoins(criteria)]);
}
