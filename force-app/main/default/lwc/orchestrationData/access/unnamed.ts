/** Single values that the reader does not get: names, the message of the flow, fields. */
import { idKey } from 'c/orchestrationModel';
import type { AssigneeRecord, HiddenThing } from 'c/orchestrationModel';
import { LOG_ESSENTIALS } from '../mapping/hiddenFields';
import type { HiddenField } from '../mapping/hiddenFields';
import type { RunsData } from '../paging/runsData';
import { fieldOf } from './closed';
import { NO_GRANT, readField, readObject, RUN_FLOWS_GRANT, thing, USER_GRANTS } from './grants';
import { unsaidOfFields } from './unsaidOfFields';

const NAME_FIELDS = { user: 'User.Name', group: 'Group.Name' } as const;
/** The run's own interview, and in it why the run failed. */
const MESSAGE_FIELDS = ['FlowOrchestrationInstance.Interview', 'FlowInterview.Error'];

const apiOf = ({ object, field }: HiddenField): string => `${object}.${field}`;
const isHidden = ({ hidden }: RunsData, api: string): boolean => hidden.some((field) => apiOf(field) === api);

type Holders = keyof typeof NAME_FIELDS;
type OfNames = Pick<HiddenThing, 'kind' | 'cannotSay'>;
const OF_NAMES: Record<Holders, OfNames> = {
    user: { kind: 'person-names', cannotSay: ['person-name'] },
    group: { kind: 'queue-names', cannotSay: ['queue-name'] }
};

const HOLDER_LOOKUP = 'FlowOrchestrationWorkItem.Assignee';

/** Neither users nor groups can be read: then the lookup is left out, and holders of each kind stand there by Id. */
const lacksObject = (of: Holders, object: string, data: RunsData): boolean =>
    data.nameless.some(({ subject }) => subject === object) ||
    (isHidden(data, HOLDER_LOOKUP) && data.items.some(({ assignee }) => assignee?.kind === of));

/** Nothing but the Id came. A name alone can be blank. */
const isUnseen = ({ name, username, isActive, groupType }: AssigneeRecord): boolean =>
    [name, username, isActive, groupType].every((value) => value === null);

/** Holders of whom nothing but the Id came. A user cannot be deleted, a group can. */
function emptyNames(of: Holders, data: RunsData): HiddenThing | null {
    const holders = data.items.flatMap(({ assignee }) => (assignee?.kind === of ? [assignee] : []));
    const count = new Set(holders.filter(isUnseen).map(({ id }) => idKey(id))).size;
    if (count === 0) return null;
    const isUser = of === 'user';
    return thing({
        ...OF_NAMES[of],
        subjects: [NAME_FIELDS[of]],
        sign: 'empty',
        rule: 'sharing',
        certain: isUser,
        count,
        opens: isUser ? { all: [], oneOf: USER_GRANTS } : NO_GRANT
    });
}

/** @param of whose names */
export function hiddenNames(of: Holders, data: RunsData): HiddenThing | null {
    const field = NAME_FIELDS[of];
    const object = field.split('.')[0] ?? '';
    if (lacksObject(of, object, data)) {
        return thing({
            ...OF_NAMES[of],
            subjects: [object],
            sign: 'no-object',
            rule: 'object-permission',
            certain: true,
            opens: { all: [readObject(object)], oneOf: [] }
        });
    }
    if (!isHidden(data, field)) return data.failed.items ? null : emptyNames(of, data);
    return thing({
        ...OF_NAMES[of],
        subjects: [field],
        sign: 'no-field',
        rule: 'field-permission',
        certain: true,
        opens: { all: [readField(field)], oneOf: [] }
    });
}

/** Why a run failed stands in its interview, which takes Run Flows; the interview of a failed run may also be gone. */
export function hiddenMessage(data: RunsData): HiddenThing | null {
    const fields = MESSAGE_FIELDS.filter((api) => isHidden(data, api)).map(fieldOf);
    if (fields.length > 0) {
        return thing({
            kind: 'message',
            subjects: fields,
            sign: 'no-field',
            rule: 'field-permission',
            certain: true,
            cannotSay: ['why-failed'],
            opens: { all: [RUN_FLOWS_GRANT, ...fields.map(readField)], oneOf: [] }
        });
    }
    if (!data.runs.some(({ status, interview }) => status === 'Error' && !interview)) return null;
    return thing({
        kind: 'message',
        subjects: ['FlowInterview'],
        sign: 'empty',
        rule: 'user-permission',
        certain: false,
        cannotSay: ['why-failed'],
        opens: { all: [RUN_FLOWS_GRANT], oneOf: [] }
    });
}

/** Fields of the log without which nothing may be concluded from its rows. */
export const hiddenEssentials = ({ hidden }: RunsData): string[] =>
    hidden
        .filter(({ object, field }) => object === 'FlowOrchestrationLog' && LOG_ESSENTIALS.includes(field))
        .map(apiOf);

/** Fields that no other thing tells of, one thing for each object. */
export function hiddenFieldsOf(data: RunsData): HiddenThing[] {
    const told = new Set([...Object.values(NAME_FIELDS), ...MESSAGE_FIELDS, HOLDER_LOOKUP, ...hiddenEssentials(data)]);
    const rest = data.hidden.filter((field) => !told.has(apiOf(field)));
    return [...new Set(rest.map(({ object }) => object))].map((object) => {
        const apis = rest.filter((field) => field.object === object).map(apiOf);
        const fields = [...new Set(apis.map(fieldOf))];
        return thing({
            kind: 'fields',
            subjects: fields,
            sign: 'no-field',
            rule: 'field-permission',
            certain: true,
            cannotSay: unsaidOfFields(apis),
            opens: { all: fields.map(readField), oneOf: [] }
        });
    });
}
