/** The business records that start runs: names first, everything else follows from them. */
import { accountId } from './accounts.ts';
import { recordId } from './ids.ts';
import type { Row } from './ledger.ts';
import { party } from './people.ts';
import type { Party } from './people.ts';

export interface BusinessRecord {
    id: string;
    object: 'Opportunity' | 'Case' | 'Account' | 'Onboarding__c';
    name: string;
    owner: Party;
    account: string | null;
    /** Plain values by API name. */
    fields: Row;
    /** Dates by API name, in days from now. */
    dates: Record<string, number>;
    /** The new colleague of an onboarding. */
    employee: { id: string; name: string; department: string } | null;
}

const NUMBER_OF_FIRST_EMPLOYEE = 1000;

interface OpportunityOptions {
    owner?: string;
    stage?: string;
    closesIn?: number;
    type?: string;
}

/** `n` numbers the record: its id follows from it. `closesIn`: days from now to the close date. */
export function opportunity(
    n: number,
    name: string,
    account: string,
    amount: number,
    options: OpportunityOptions = {}
): BusinessRecord {
    const { owner = 'Anna Kovacs', stage = 'Negotiation/Review', closesIn = 22, type = 'New Business' } = options;
    const isWon = stage === 'Closed Won';
    const isClosed = isWon || stage === 'Closed Lost';
    return {
        id: recordId('Opportunity', n),
        object: 'Opportunity',
        name,
        owner: party(owner),
        account,
        fields: {
            Name: name,
            StageName: stage,
            Type: type,
            Amount: amount,
            Probability: isWon ? 100 : isClosed ? 0 : 75,
            IsClosed: isClosed,
            IsWon: isWon
        },
        dates: { CloseDate: closesIn },
        employee: null
    };
}

interface CaseOptions {
    owner?: string;
    status?: string;
    priority?: string;
    origin?: string;
}

export function claimCase(
    n: number,
    caseNumber: string,
    subject: string,
    account: string,
    options: CaseOptions = {}
): BusinessRecord {
    const { owner = 'Samuel Osei', status = 'Working', priority = 'Medium', origin = 'Web' } = options;
    return {
        id: recordId('Case', n),
        object: 'Case',
        name: caseNumber,
        owner: party(owner),
        account,
        fields: {
            CaseNumber: caseNumber,
            Subject: subject,
            Status: status,
            Type: 'Claim',
            Priority: priority,
            Origin: origin,
            IsClosed: status === 'Closed',
            Description: `${subject}: reported by the policy holder.`
        },
        dates: {},
        employee: null
    };
}

/** `startsIn`: days from now to the first day at work. */
export function onboarding(
    n: number,
    name: string,
    department: string,
    startsIn: number,
    status = 'In Progress'
): BusinessRecord {
    const employee = { id: recordId('User', NUMBER_OF_FIRST_EMPLOYEE + n), name, department };
    return {
        id: recordId('Onboarding__c', n),
        object: 'Onboarding__c',
        name: `${name} onboarding`,
        owner: party('Ingrid Larsen'),
        account: null,
        fields: {
            Name: `${name} onboarding`,
            Employee__c: employee.id,
            Department__c: department,
            Manager__c: party(department === 'Claims' ? 'Samuel Osei' : 'Anna Kovacs').id,
            Status__c: status
        },
        dates: { Start_Date__c: startsIn },
        employee
    };
}

export function accountRecord(name: string): BusinessRecord {
    return {
        id: accountId(name),
        object: 'Account',
        name,
        owner: party('Noor Haddad'),
        account: null,
        fields: {},
        dates: {},
        employee: null
    };
}
