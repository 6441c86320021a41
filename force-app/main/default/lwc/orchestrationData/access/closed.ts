/** What a permission keeps from the reader: the object, or a field without which it cannot be asked for. */
import type { HiddenThing, Opening, Unsaid } from 'c/orchestrationModel';
import { isPermission } from '../failures/failures';
import type { WireFailure } from '../failures/failures';
import type { RunsData } from '../paging/runsData';
import { LOG_GRANTS, OBJECT_OF, readField, readObject, sharingGrants, thing } from './grants';
import type { RunPart } from './grants';

/** What nobody can say without an object. */
export const UNSAID_WITHOUT: Record<RunPart, readonly Unsaid[]> = {
    runs: ['anything'],
    stages: ['where-it-stands'],
    steps: ['where-it-stands'],
    items: ['holder'],
    log: ['who-finished', 'exact-times', 'handovers', 'final']
};

/** A filter or a fragment names the lookup's relationship; permissions know its field. */
const LOOKUPS = new Set(['Assignee', 'Interview', 'OrchestrationInstance', 'StageInstance', 'StepInstance']);

/** "Object.Field" as an admin finds it. */
export function fieldOf(api: string): string {
    const [object, field = ''] = api.split('.');
    return LOOKUPS.has(field) ? `${object}.${field}Id` : api;
}

/** Runs and log show no row to a reader who may read the object alone; rows that came prove that this one sees some. */
function rowGrants(part: RunPart, rowsSeen: boolean): Opening['oneOf'] {
    if (rowsSeen) return [];
    if (part === 'log') return LOG_GRANTS;
    return part === 'runs' ? sharingGrants(OBJECT_OF.runs) : [];
}

/** @param rowsSeen rows of the object have come */
export function closedObject(part: RunPart, rowsSeen = false): HiddenThing {
    const object = OBJECT_OF[part];
    return thing({
        kind: part === 'log' ? 'milestones' : part,
        subjects: [object],
        sign: 'no-object',
        rule: 'object-permission',
        certain: true,
        cannotSay: UNSAID_WITHOUT[part],
        opens: { all: [readObject(object)], oneOf: rowGrants(part, rowsSeen) }
    });
}

/** @param fields "Object.Field", each of them needed @param rowsSeen rows of the object have come */
export function closedField(part: RunPart, fields: readonly string[], rowsSeen = false): HiddenThing {
    return thing({
        kind: part === 'log' ? 'milestones' : part,
        subjects: fields,
        sign: 'no-field',
        rule: 'field-permission',
        certain: true,
        cannotSay: UNSAID_WITHOUT[part],
        opens: { all: fields.map(readField), oneOf: rowGrants(part, rowsSeen) }
    });
}

const STEP_LOOKUP = `${OBJECT_OF.items}.StepInstance`;

function closedBy(part: RunPart, { code, subject }: WireFailure, rowsSeen: boolean): HiddenThing {
    const own = OBJECT_OF[part];
    if (code === 'no-field' && subject) return closedField(part, [fieldOf(subject)], rowsSeen);
    if (!subject || subject === own) return closedObject(part, rowsSeen);
    // An object that this one is looked up by is closed: that one, not this one, has to be opened.
    const closed = closedObject(part, rowsSeen);
    const opens = { ...closed.opens, all: [readObject(subject)] };
    return thing({ ...closed, count: undefined, subjects: [subject], opens });
}

/** The parts of a run that a permission closes; null where none does, or where it failed for another reason. */
export function closedPart(part: RunPart, data: RunsData): HiddenThing | null {
    const failure = part === 'runs' ? data.failure : data.failed[part];
    if (!failure || !isPermission(failure)) return null;
    // Work items are looked up by their steps: without these that way is closed, whatever their field says.
    if (part === 'items' && failure.subject === STEP_LOOKUP && data.failed.steps?.code === 'no-object') {
        return closedBy(part, { ...failure, code: 'no-object', subject: OBJECT_OF.steps }, false);
    }
    return closedBy(part, failure, data[part].length > 0);
}
