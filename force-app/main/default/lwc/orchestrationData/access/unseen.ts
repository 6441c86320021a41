/** What sharing, or the log's own rule, keeps from the reader: rows that others lead to, or that should be there. */
import { idKey, sameId } from 'c/orchestrationModel';
import type { HiddenThing } from 'c/orchestrationModel';
import { PAGED_OBJECTS } from '../paging/roots';
import type { PagedObject } from '../paging/roots';
import { pendingObjects } from '../paging/runsData';
import type { RunsData } from '../paging/runsData';
import { UNSAID_WITHOUT } from './closed';
import { LOG_GRANTS, OBJECT_OF, sharingGrants, thing } from './grants';
import type { RunPart } from './grants';

const INTERACTIVE = 'InteractiveStep';
/** In these an interactive step has had a work item; one in Error may have failed for want of an assignee. */
const WITH_ITEM = new Set(['InProgress', 'Suspended', 'Completed', 'Discontinued']);

interface Found {
    /** How many rows are missing; null: none came at all. */
    count: number | null;
    certain: boolean;
}

function unseen(part: Exclude<RunPart, 'log'>, { count, certain }: Found): HiddenThing {
    return thing({
        kind: part,
        subjects: [OBJECT_OF[part]],
        sign: count === null ? 'no-rows' : 'missing-rows',
        rule: 'sharing',
        certain,
        ...(count === null ? {} : { count }),
        cannotSay: UNSAID_WITHOUT[part],
        opens: { all: [], oneOf: sharingGrants(OBJECT_OF[part]) }
    });
}

/** Asked for by Id and not there: not shared, or not there at all. */
export function unseenRuns({ answered, ids, runs }: RunsData): HiddenThing | null {
    if (!answered) return null;
    const lost = ids.filter((id) => runs.every((run) => !sameId(run.id, id)));
    return lost.length > 0 ? unseen('runs', { count: lost.length, certain: false }) : null;
}

/** Lookups lead to these records and no call deletes them (Object Reference: supported calls): they are there. */
function lookedUp(ids: readonly (string | null)[], known: readonly { id: string }[]): Found | null {
    const seen = new Set(known.map(({ id }) => idKey(id)));
    const lost = new Set(ids.flatMap((id) => (id && !seen.has(idKey(id)) ? [idKey(id)] : [])));
    return lost.size > 0 ? { count: lost.size, certain: true } : null;
}

/** Milestones name stages and steps by API names alone: a name without a record suggests one that is not seen. */
function named(names: readonly (string | null)[], known: readonly { name: string | null }[]): Found | null {
    if (known.some(({ name }) => name === null)) return null;
    const seen = new Set(known.map(({ name }) => name?.toLowerCase()));
    const lost = new Set(names.flatMap((name) => (name && !seen.has(name.toLowerCase()) ? [name.toLowerCase()] : [])));
    return lost.size > 0 ? { count: lost.size, certain: false } : null;
}

const NO_ROWS: Found = { count: null, certain: false };

const FIND: Record<Exclude<PagedObject, 'log'>, (data: RunsData) => Found | null> = {
    stages: ({ stages, steps, log }) =>
        lookedUp(
            steps.map(({ stageId }) => stageId),
            stages
        ) ??
        named(
            log.map(({ stageName }) => stageName),
            stages
        ),
    steps: ({ stages, steps, items, log }) =>
        lookedUp(
            items.map(({ stepId }) => stepId),
            steps
        ) ??
        named(
            log.map(({ stepName }) => stepName),
            steps
        ) ??
        (stages.length > 0 && steps.length === 0 ? NO_ROWS : null),
    items: ({ steps, items }) => {
        const held = new Set(items.map(({ stepId }) => (stepId ? idKey(stepId) : '')));
        const isUnexplained = items.some(({ stepId }) => !stepId);
        const lost = steps.filter(
            ({ id, stepType, status }) =>
                stepType === INTERACTIVE && WITH_ITEM.has(status ?? '') && !held.has(idKey(id))
        );
        return lost.length > 0 && !isUnexplained ? { count: lost.length, certain: false } : null;
    }
};

/** The log gives no rows and no error to readers whom its rule excludes; there may also be none. */
const NO_MILESTONES = thing({
    kind: 'milestones',
    subjects: [OBJECT_OF.log],
    sign: 'no-rows',
    rule: 'log-rule',
    certain: false,
    cannotSay: UNSAID_WITHOUT.log,
    opens: { all: [], oneOf: LOG_GRANTS }
});

/** Only what has been answered in full tells what is not there: one part that is still read keeps all waiting. */
export function unseenPart(part: PagedObject, data: RunsData): HiddenThing | null {
    const isKnown = data.answered && data.runs.length > 0 && !data.failed[part] && !data.partial;
    if (!isKnown || pendingObjects(data).length > 0) return null;
    if (part === 'log') return data.log.length === 0 ? NO_MILESTONES : null;
    const found = FIND[part](data);
    return found && unseen(part, found);
}

/** In the order in which they are told. */
export const RUN_PARTS: readonly RunPart[] = ['runs', ...PAGED_OBJECTS];
