/** Who works at Northlight Bank: users, public groups and queues. */
import { recordId } from './ids.ts';

/** Whom a work item can be given to. `type` as in the log's AssigneeType. */
export interface Party {
    id: string;
    name: string;
    type: 'User' | 'Group' | 'Queue';
}

// Name, title, department, active
export const USERS: Array<[string, string, string, boolean]> = [
    ['Automated Process', '', '', true],
    ['Mira Lindholm', 'Salesforce Administrator', 'IT', true],
    ['Anna Kovacs', 'Relationship Manager', 'Corporate Lending', true],
    ['Priya Nair', 'Counsel', 'Legal', true],
    ['Tom Becker', 'Senior Underwriter', 'Risk', true],
    ['Elena Petrova', 'Appraisal Lead', 'Valuation', true],
    ['Hana Kim', 'Head of Underwriting', 'Risk', true],
    ['Maria Santos', 'Loan Officer', 'Corporate Lending', true],
    ['Noor Haddad', 'Contract Manager', 'Customer Success', true],
    ['Tom Vega', 'Claims Adjuster', 'Claims', false],
    ['Karl Brandt', 'Loan Officer', 'Corporate Lending', true],
    ['Lucia Moretti', 'Claims Adjuster', 'Claims', true],
    ['Samuel Osei', 'Claims Manager', 'Claims', true],
    ['Ingrid Larsen', 'HR Partner', 'People', true],
    ['David Novak', 'IT Engineer', 'IT', true],
    ['Chiara Fontana', 'Contract Manager', 'Customer Success', true],
    ["Sinéad O'Rourke", 'Compliance Officer', 'Risk', true]
];

// Name, developer name, type
export const GROUPS: Array<[string, string, 'Group' | 'Queue']> = [
    ['Appraisers', 'Appraisers', 'Group'],
    ['Legal Queue', 'Legal_Queue', 'Queue'],
    ['Risk Desk', 'Risk_Desk', 'Queue'],
    ['Claims Desk', 'Claims_Desk', 'Queue'],
    ['HR Partners', 'HR_Partners', 'Group'],
    ['IT Service', 'IT_Service', 'Queue'],
    ['Renewals Desk', 'Renewals_Desk', 'Queue'],
    ['Treasury', 'Treasury', 'Group']
];

const PARTIES = new Map<string, Party>();
USERS.forEach(([name], index) => PARTIES.set(name, { id: recordId('User', index + 1), name, type: 'User' }));
GROUPS.forEach(([name, , type], index) => PARTIES.set(name, { id: recordId('Group', index + 1), name, type }));

/** The user, group or queue of this name. */
export function party(name: string): Party {
    const found = PARTIES.get(name);
    if (!found) {
        throw new Error(`Nobody in the sample is called "${name}".`);
    }
    return found;
}

/** Owner of runs, stages, steps and of work items that a group or queue holds. */
export const AUTOMATED = party('Automated Process');
export const ADMIN = party('Mira Lindholm');
/** The user that the preview signs in: nobody else holds as many open work items. */
export const SIGNED_IN = party('Anna Kovacs');

/** Who does the work of a group or queue. */
const MEMBERS: Record<string, string[]> = {
    Appraisers: ["Sinéad O'Rourke", 'Karl Brandt'],
    'Legal Queue': ['Priya Nair', "Sinéad O'Rourke"],
    'Risk Desk': ['Hana Kim', 'Tom Becker'],
    'Claims Desk': ['Lucia Moretti', 'Samuel Osei'],
    'HR Partners': ['Ingrid Larsen'],
    'IT Service': ['David Novak'],
    'Renewals Desk': ['Chiara Fontana', 'Noor Haddad'],
    Treasury: ['Maria Santos', 'Karl Brandt']
};

/** The person who finishes what a user, group or queue holds. */
export function memberOf(holder: Party, n: number): Party {
    const members = MEMBERS[holder.name];
    return members ? party(members[n % members.length]) : holder;
}
