/** The business records that start runs: names first, everything else follows from them. */
import { ACCOUNTS } from './accounts.ts';
import { recordId } from './ids.ts';
import type { Row } from './ledger.ts';
import { party } from './people.ts';
import type { Party } from './people.ts';
import { DAY, isoDate, isoTime, MINUTE } from './time.ts';

export interface BusinessRecord {
    id: string;
    object: 'Opportunity' | 'Case' | 'Account' | 'Onboarding__c';
    name: string;
    owner: Party;
    account: string | null;
    fields: Row;
}

export function accountId(name: string): string {
    const index = ACCOUNTS.findIndex((account) => account.name === name);
    if (index < 0) {
        throw new Error(`The sample has no account "${name}".`);
    }
    return recordId('Account', index + 1);
}

/** `closesIn`: days from now to the close date. */
export function opportunity(
    n: number,
    name: string,
    account: string,
    amount: number,
    options: { owner?: string; stage?: string; closesIn?: number } = {}
): BusinessRecord {
    const { owner = 'Anna Kovacs', stage = 'Negotiation/Review', closesIn = 22 } = options;
    const probability = stage === 'Closed Won' ? 100 : stage === 'Closed Lost' ? 0 : 75;
    return {
        id: recordId('Opportunity', n),
        object: 'Opportunity',
        name,
        owner: party(owner),
        account,
        fields: { Name: name, StageName: stage, Amount: amount, Probability: probability, closesIn }
    };
}

export function claimCase(
    n: number,
    caseNumber: string,
    subject: string,
    account: string,
    options: { owner?: string; status?: string; priority?: string; origin?: string; description?: string } = {}
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
            Priority: priority,
            Origin: origin,
            Description: options.description ?? `${subject}: reported by the policy holder.`
        }
    };
}

export function onboarding(n: number, employee: string, startsIn: number, status = 'In Progress'): BusinessRecord {
    return {
        id: recordId('Onboarding__c', n),
        object: 'Onboarding__c',
        name: `${employee} onboarding`,
        owner: party('Ingrid Larsen'),
        account: null,
        fields: { Name: `${employee} onboarding`, Employee__c: employee, Status__c: status, startsIn }
    };
}

export function accountRecord(name: string): BusinessRecord {
    return { id: accountId(name), object: 'Account', name, owner: party('Noor Haddad'), account: name, fields: {} };
}

/** The record as a row; it was made shortly before its run started. */
export function businessRow(record: BusinessRecord, runStart: number, now: number): Row {
    const { closesIn, startsIn, ...fields } = record.fields;
    const created = isoTime(runStart - 40 * MINUTE);
    const modified = isoTime(runStart);
    return {
        Id: record.id,
        ...fields,
        ...(record.account === null ? {} : { AccountId: accountId(record.account) }),
        ...(closesIn === undefined ? {} : { CloseDate: isoDate(now + Number(closesIn) * DAY) }),
        ...(startsIn === undefined ? {} : { Start_Date__c: isoDate(now + Number(startsIn) * DAY) }),
        OwnerId: record.owner.id,
        CreatedById: record.owner.id,
        CreatedDate: created,
        LastModifiedById: record.owner.id,
        LastModifiedDate: modified,
        SystemModstamp: modified,
        IsDeleted: false
    };
}

export function accountRows(now: number): Row[] {
    return ACCOUNTS.map(({ name, industry, city, revenue, phone }, index) => {
        const created = isoTime(now - (900 - index * 7) * DAY);
        return {
            Id: recordId('Account', index + 1),
            Name: name,
            Industry: industry,
            Phone: phone,
            Website: `https://www.${name
                .normalize('NFD')
                .toLowerCase()
                .replace(/[^a-z]/g, '')}.example`,
            BillingCity: city,
            AnnualRevenue: revenue,
            OwnerId: party(index % 3 === 1 ? 'Noor Haddad' : 'Anna Kovacs').id,
            CreatedById: party('Mira Lindholm').id,
            CreatedDate: created,
            LastModifiedById: party('Mira Lindholm').id,
            LastModifiedDate: created,
            SystemModstamp: created,
            IsDeleted: false
        };
    });
}
