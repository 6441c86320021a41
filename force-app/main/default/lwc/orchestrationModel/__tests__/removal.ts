/** Takes out of a run what a statement rests on, to see what is still said without it. */
import { explanation } from '../explain/explanation';
import type { Evidence, Facts, Statement } from '../explain/statement';
import { sameId } from '../records/ids';
import { buildRunStory } from '../story/buildRunStory';
import type { StoryInput } from '../story/buildRunStory';
import type { RunStory } from '../story/story';

const PROPERTIES: Record<string, string> = {
    AssigneeId: 'assignee',
    CreatedDate: 'created',
    Duration: 'durationS',
    ElapsedTimeSinceAsgntInSec: 'elapsedSinceAssignmentS',
    LastModifiedDate: 'modified',
    RelatedRecordId: 'relatedRecordId',
    Status: 'status',
    StepType: 'stepType',
    TriggeringRecord: 'triggeringRecord'
};
const LISTS = { stage: 'stages', step: 'steps', item: 'items' } as const;

/** Whatever explains a run: the model's function, or one that is known to be wrong. */
export type Explains = (story: RunStory) => Statement[];

/** What is said of a run; nothing of one that is not there. */
function explained(input: StoryInput | null, explain: Explains): Statement[] {
    return input ? explain(buildRunStory(input)) : [];
}

function withoutRecord(input: StoryInput, id: string): StoryInput {
    const { triggeringRecord } = input.run;
    return {
        ...input,
        run: { ...input.run, triggeringRecord: sameId(triggeringRecord, id) ? null : triggeringRecord },
        items: input.items.map((item) => ({
            ...item,
            relatedRecordId: sameId(item.relatedRecordId, id) ? null : item.relatedRecordId,
            assignee: sameId(item.assignee?.id, id) ? null : item.assignee
        }))
    };
}

/** The run as it is for a reader who does not get this record; null: for whom there is no run. */
function without(input: StoryInput, evidence: Evidence): StoryInput | null {
    const { kind, id } = evidence;
    switch (kind) {
        case 'run':
            return null;
        case 'interview':
            return { ...input, run: { ...input.run, interview: null } };
        case 'milestone':
            return { ...input, log: { ...input.log, rows: input.log.rows.filter((row) => !sameId(row.id, id)) } };
        case 'record':
            return withoutRecord(input, id);
        case 'rule':
            return input;
        default: {
            const records: readonly { id: string }[] = input[LISTS[kind]];
            return { ...input, [LISTS[kind]]: records.filter((record) => !sameId(record.id, id)) };
        }
    }
}

/** The run as it is for a reader who may not read the one field; null where the evidence is a whole record. */
function withoutField(input: StoryInput, evidence: Evidence): StoryInput | null {
    if (!('field' in evidence) || evidence.field === null) {
        return null;
    }
    const { kind, id, field } = evidence;
    if (kind === 'interview') {
        const { interview } = input.run;
        return { ...input, run: { ...input.run, interview: interview && { ...interview, error: null } } };
    }
    const property = PROPERTIES[field];
    if (!property) {
        throw new Error(`no property for the field ${field}`);
    }
    if (kind === 'run') {
        return { ...input, run: { ...input.run, [property]: null } };
    }
    const records: readonly { id: string }[] = input[LISTS[kind]];
    const hidden = records.map((record) => (sameId(record.id, id) ? { ...record, [property]: null } : record));
    return { ...input, [LISTS[kind]]: hidden };
}

/** A record by its first 15 characters, or one field of it. */
const keyOf = (evidence: Evidence): string =>
    [evidence.kind, evidence.id.slice(0, 15), 'field' in evidence ? (evidence.field ?? '') : ''].join(' ');

const sameEvidence = (a: Evidence, b: Evidence): boolean => keyOf(a) === keyOf(b);

const sameRecord = (a: Evidence, b: Evidence): boolean => a.kind === b.kind && sameId(a.id, b.id);

function claimOf({ evidence: _evidence, ...claim }: Statement): string {
    return JSON.stringify(claim);
}

/**
 * Does the list still say the same without having found anything else to rest it on? A statement that rests on another
 * record, or on another field, is another statement.
 */
function stillSays(list: readonly Statement[], statement: Statement): boolean {
    return list.some(
        (other) =>
            claimOf(other) === claimOf(statement) &&
            other.evidence.every((one) => statement.evidence.some((known) => sameEvidence(one, known)))
    );
}

/** Everything wrong with what is said of a run, one line each: what rests on nothing, or outlives what it rests on. */
export function faults(input: StoryInput, explain: Explains = explanation): string[] {
    const statements = explained(input, explain);
    return statements.flatMap((statement) => [
        ...(statement.evidence.some(({ kind }) => kind !== 'rule') ? [] : [`${statement.code} rests on no record`]),
        ...namesWithout(statement),
        ...statement.evidence.flatMap((evidence) => faultsOf(input, explain, statement, evidence))
    ]);
}

const NAMED: (keyof Facts)[] = ['stageId', 'stepId', 'itemId', 'recordId'];

/** What a statement speaks of without resting on it. */
function namesWithout(statement: Statement): string[] {
    return NAMED.filter((name) => {
        const id = statement[name];
        return typeof id === 'string' && !statement.evidence.some((evidence) => sameId(evidence.id, id));
    }).map((name) => `${statement.code} speaks of its ${name} without resting on it`);
}

function faultsOf(input: StoryInput, explain: Explains, statement: Statement, evidence: Evidence): string[] {
    if (evidence.kind === 'rule') {
        return [];
    }
    const after = explained(without(input, evidence), explain);
    const hidden = withoutField(input, evidence);
    const what = `${statement.topic} ${statement.code}`;
    return [
        ...(after.some((other) => other.evidence.some((one) => sameRecord(one, evidence)))
            ? [`after ${keyOf(evidence)} has gone, a statement still rests on it`]
            : []),
        ...(stillSays(after, statement) ? [`${what} outlives ${keyOf(evidence)}`] : []),
        ...(hidden && stillSays(explained(hidden, explain), statement)
            ? [`${what} outlives the field ${keyOf(evidence)}`]
            : [])
    ];
}
