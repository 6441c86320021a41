/** What an admin can give, and what it opens. Rules: Object Reference, "Special Access Rules" of each object. */
import type { Grant, HiddenThing, Opening } from 'c/orchestrationModel';
import { ROOT_OF } from '../paging/roots';
import type { PagedObject } from '../paging/roots';

export type RunPart = 'runs' | PagedObject;

/** API name of the object in which each part of a run stands. */
export const OBJECT_OF: Record<RunPart, string> = { runs: 'FlowOrchestrationInstance', ...ROOT_OF };

/** The permission set that holds Read on the run objects and on their fields (force-app/examples). */
export const READ_PERMISSION_SET = 'Orchestration_Timeline_Reader_Objects';

/** API names as in metadata; "Manage Flow", "View All Data", "View All Users" and "Run Flows" in Setup. */
const MANAGE_FLOW = 'ManageInteraction';
const VIEW_ALL_DATA = 'ViewAllData';
const VIEW_ALL_USERS = 'ViewAllUsers';
const RUN_FLOWS = 'RunFlow';

export const readObject = (api: string): Grant => ({ code: 'read-object', api });
export const readField = (api: string): Grant => ({ code: 'read-field', api });
const userPermission = (api: string): Grant => ({ code: 'user-permission', api });
const sharingRule = (api: string): Grant => ({ code: 'sharing-rule', api });

export const RUN_FLOWS_GRANT = userPermission(RUN_FLOWS);

/** Rows of the log follow the runs only where a setting says so; else they have a rule of their own. */
export const LOG_GRANTS: readonly Grant[] = [
    userPermission(MANAGE_FLOW),
    userPermission(VIEW_ALL_DATA),
    { code: 'log-sharing', api: OBJECT_OF.runs }
];
export const USER_GRANTS: readonly Grant[] = [sharingRule('User'), userPermission(VIEW_ALL_USERS)];
export const sharingGrants = (object: string): Grant[] => [sharingRule(object), userPermission(VIEW_ALL_DATA)];

export const NO_GRANT: Opening = { all: [], oneOf: [] };

const RUN_OBJECTS = new Set(Object.values(OBJECT_OF));
const objectOf = ({ api }: Grant): string => api.split('.')[0] ?? '';

/** A thing whose permission set follows from what it takes. */
export function thing(facts: Omit<HiddenThing, 'heldBy' | 'count'> & { count?: number }): HiddenThing {
    const isHeld = facts.opens.all.some((grant) => grant.code.startsWith('read-') && RUN_OBJECTS.has(objectOf(grant)));
    return { ...facts, count: facts.count ?? null, heldBy: isHeld ? READ_PERMISSION_SET : null };
}
