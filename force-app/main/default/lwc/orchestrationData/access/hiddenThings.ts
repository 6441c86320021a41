import { HIDDEN_KINDS } from 'c/orchestrationModel';
import type { HiddenThing } from 'c/orchestrationModel';
import { isPermission, permissionsIn } from '../failures/failures';
import type { WireFailure } from '../failures/failures';
import type { RunsData } from '../paging/runsData';
import { notExposed } from './associated';
import { closedField, closedObject, closedPart, fieldOf } from './closed';
import { OBJECT_OF, sharingGrants, thing } from './grants';
import type { RunPart } from './grants';
import { hiddenEssentials, hiddenFieldsOf, hiddenMessage, hiddenNames } from './unnamed';
import { RUN_PARTS, unseenPart, unseenRuns } from './unseen';

/** What else is known beside the data of the runs. */
export interface AccessFacts {
    /** The runs are those of a list, in which others may be missing; else they were given. */
    isOfList: boolean;
    /** What {@link readAccessProbe} tells; empty: not asked. */
    associated: ReadonlyMap<string, boolean>;
}

export const NO_FACTS: AccessFacts = { isOfList: false, associated: new Map() };

/** Nobody can count the runs that sharing leaves out of a list; there may be none. */
const OTHER_RUNS = thing({
    kind: 'other-runs',
    subjects: [OBJECT_OF.runs],
    sign: 'uncounted',
    rule: 'sharing',
    certain: false,
    cannotSay: ['more-runs'],
    opens: { all: [], oneOf: sharingGrants(OBJECT_OF.runs) }
});

function partOf(part: RunPart, data: RunsData): HiddenThing | null {
    const essentials = hiddenEssentials(data);
    if (part === 'log' && essentials.length > 0) return closedField('log', essentials, data.log.length > 0);
    return closedPart(part, data) ?? (part === 'runs' ? unseenRuns(data) : unseenPart(part, data));
}

const rankOf = ({ kind }: HiddenThing): number => HIDDEN_KINDS.indexOf(kind);

/**
 * What the reader of these runs does not see, each kind once, single fields once for each object. Requests that failed
 * for another reason than a permission are no matter of access and stay out.
 */
export function hiddenThings(data: RunsData, { isOfList, associated }: AccessFacts): HiddenThing[] {
    const parts = RUN_PARTS.flatMap((part) => partOf(part, data) ?? []);
    const closed = new Set(parts.filter(({ sign }) => sign === 'no-object').flatMap(({ subjects }) => subjects));
    const things = [
        ...parts,
        ...[hiddenMessage(data), hiddenNames('user', data), hiddenNames('group', data)].flatMap((one) => one ?? []),
        ...hiddenFieldsOf(data),
        ...(isOfList && !closed.has(OBJECT_OF.runs) ? [OTHER_RUNS] : []),
        ...notExposed(associated, closed)
    ];
    return things.sort((a, b) => rankOf(a) - rankOf(b));
}

const partNamed = (object: string | undefined): RunPart | null =>
    RUN_PARTS.find((part) => OBJECT_OF[part] === object) ?? null;

function notAsked(part: RunPart): HiddenThing {
    return { ...closedObject(part), sign: 'not-asked', certain: false };
}

/** One entry for each object or field that the server's words name. */
function closedIn(failure: WireFailure): Map<RunPart, HiddenThing> {
    const closed = new Map<RunPart, HiddenThing>();
    for (const { code, subject } of [failure, ...permissionsIn(failure.detail)]) {
        const part = partNamed(subject?.split('.')[0]);
        if (!part || !subject || closed.get(part)?.sign === 'no-object') continue;
        const fields = closed.get(part)?.subjects ?? [];
        const isField = code === 'no-field';
        closed.set(part, isField ? closedField(part, [...new Set([...fields, fieldOf(subject)])]) : closedObject(part));
    }
    return closed;
}

/**
 * What a page without any run can say: what the failed request proves, and, where runs themselves are closed, the
 * other objects that the page needs and that could therefore not be asked for.
 */
export function hiddenOfFailure(failure: WireFailure): HiddenThing[] {
    if (!isPermission(failure)) return [];
    const closed = closedIn(failure);
    const needsAll = closed.get('runs')?.sign === 'no-object';
    return RUN_PARTS.flatMap((part) => closed.get(part) ?? (needsAll ? [notAsked(part)] : []));
}
