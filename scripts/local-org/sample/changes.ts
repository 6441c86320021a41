/** Tracked field changes: what an admin put right while a run went on, and who a work item was handed on to. */
import { timeOf } from './associatedRun.ts';
import type { AssociatedRun, Owned, Parent, World } from './associatedRun.ts';
import type { Row } from './ledger.ts';
import { ADMIN } from './people.ts';
import { chance } from './random.ts';
import { isoTime, MINUTE, SECOND, wholeSeconds } from './time.ts';

/** Shares of ordinary runs; every situation has changes where a record was changed at all. */
const CHANGED_RUNS = 0.4;
const CHANGED_STEPS = 0.5;
const CHANGED_STEP_LABELS = 0.5;
const CHANGED_RUN_LABELS = 0.35;
const CHANGED_STAGE_LABELS = 0.15;
const LEAST_SPAN = MINUTE;

/** What a moment is drawn from. */
interface Moment {
    key: string;
    world: World;
}

function row(field: string, type: string | null, from: unknown, to: unknown, at: number, byId: string): Row {
    return {
        Field: field,
        DataType: type,
        OldValue: from,
        NewValue: to,
        CreatedDate: isoTime(at),
        CreatedById: byId,
        IsDeleted: false
    };
}

/** A moment at which the record can have been changed, before its last change; of a live one before now. Null: there is none. */
function momentOf({ row: record }: Parent, { key, world: { seed, now } }: Moment): number | null {
    const created = timeOf(record, 'CreatedDate');
    const last = record.Status === 'InProgress' ? now : timeOf(record, 'LastModifiedDate');
    if (last - created < LEAST_SPAN) return null;
    const at = created + (last - created) * (0.2 + 0.6 * chance('changed', key, seed));
    return wholeSeconds(Math.max(created + SECOND, at));
}

/** What was changed last was changed by this. */
function touch({ row: record }: Parent, at: number): void {
    if (at <= timeOf(record, 'LastModifiedDate')) return;
    record.LastModifiedDate = isoTime(at);
    record.LastModifiedById = ADMIN.id;
    if (at > timeOf(record, 'SystemModstamp')) record.SystemModstamp = isoTime(at);
}

function changed(parent: Parent, field: string, type: string, values: [unknown, unknown], of: Moment): Owned[] {
    const at = momentOf(parent, of);
    if (at === null) return [];
    touch(parent, at);
    return [{ parent, values: row(field, type, ...values, at, ADMIN.id) }];
}

/** The label was a draft's. */
const relabelled = (parent: Parent, field: string, of: Moment): Owned[] =>
    changed(parent, field, 'Text', [`${String(parent.row[field])} (draft)`, parent.row[field]], of);

/** Of long texts only that they were changed is kept (Object Reference, EntityHistory: usage). */
const redescribed = (step: Parent, of: Moment): Owned[] => changed(step, 'Description', 'TextArea', [null, null], of);

/** The first row of a tracked record, as the platform writes it. */
function created(parent: Parent): Owned {
    const at = timeOf(parent.row, 'CreatedDate');
    return { parent, values: row('created', null, null, null, at, String(parent.row.CreatedById)) };
}

/**
 * A changed lookup leaves two rows, one with names and one with ids. What the field is called there follows other
 * objects' history ("Owner" for OwnerId); it is not documented for work items.
 */
function handedOn(items: readonly Parent[], { ledger }: World): Owned[] {
    return items.flatMap((parent) =>
        (ledger.handedOn.get(parent.row) ?? []).flatMap(({ at, from, to, by }) => [
            { parent, values: row('Assignee', 'Text', from.name, to.name, at, by.id) },
            { parent, values: row('Assignee', 'EntityId', from.id, to.id, at, by.id) }
        ])
    );
}

/** The rows of one run. All lie between the creation and the last change of their record. */
export function changesOf(associated: AssociatedRun, world: World): Owned[] {
    const { key, isScripted, run, stages, steps, items } = associated;
    const { seed } = world;
    const moves = handedOn(items, world);
    if (!isScripted && chance('tracked', key, seed) >= CHANGED_RUNS) return moves;
    const happens = (share: number, what: string, of: string): boolean => chance(what, key, of, seed) < share;
    const moment = (of: string): Moment => ({ key: of, world });
    return [
        created(run),
        ...(happens(CHANGED_RUN_LABELS, 'run', '') ? relabelled(run, 'OrchestrationLabel', moment(`run ${key}`)) : []),
        ...stages.flatMap((stage, index) =>
            happens(CHANGED_STAGE_LABELS, 'stage', `${index}`)
                ? relabelled(stage, 'Label', moment(`stage ${key} ${index}`))
                : []
        ),
        ...steps.flatMap((step, index) => {
            if (!happens(CHANGED_STEPS, 'step', `${index}`)) return [];
            const of = moment(`step ${key} ${index}`);
            const isLabel = happens(CHANGED_STEP_LABELS, 'which', `${index}`) || step.row.Description === null;
            return isLabel ? relabelled(step, 'Label', of) : redescribed(step, of);
        }),
        ...moves
    ];
}
