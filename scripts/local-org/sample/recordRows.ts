/** Business records as rows, each made before the first run that it started. */
import { accountId, ACCOUNTS } from './accounts.ts';
import { recordId } from './ids.ts';
import type { Ledger, Row } from './ledger.ts';
import { party } from './people.ts';
import { employeeRow } from './peopleRows.ts';
import type { RunPlan } from './plan.ts';
import type { BusinessRecord } from './records.ts';
import { DAY, isoDate, isoTime, MINUTE } from './time.ts';

const HEAD_START = 40 * MINUTE;

function audited(created: number, modified: number, authorId: string): Row {
    return {
        OwnerId: authorId,
        CreatedById: authorId,
        CreatedDate: isoTime(created),
        LastModifiedById: authorId,
        LastModifiedDate: isoTime(modified),
        SystemModstamp: isoTime(modified),
        IsDeleted: false
    };
}

function businessRow(record: BusinessRecord, runStart: number, now: number): Row {
    const dates = Object.entries(record.dates).map(([field, days]) => [field, isoDate(now + days * DAY)]);
    return {
        Id: record.id,
        ...record.fields,
        ...Object.fromEntries(dates),
        ...(record.account === null ? {} : { AccountId: accountId(record.account) }),
        ...audited(runStart - HEAD_START, runStart, record.owner.id)
    };
}

function accountRows(now: number): Row[] {
    return ACCOUNTS.map(({ name, industry, city, revenue, phone }, index) => {
        const created = now - (900 - index * 7) * DAY;
        const site = name
            .normalize('NFD')
            .toLowerCase()
            .replace(/[^a-z]/g, '');
        return {
            Id: recordId('Account', index + 1),
            Name: name,
            AccountNumber: String(100200 + index),
            Type: 'Customer',
            Industry: industry,
            Phone: phone,
            Website: `https://www.${site}.example`,
            BillingCity: city,
            AnnualRevenue: revenue,
            NumberOfEmployees: Math.max(12, Math.round(revenue / 160000)),
            ...audited(created, created, party(index % 3 === 1 ? 'Noor Haddad' : 'Anna Kovacs').id)
        };
    });
}

/** Accounts, and each record of the plans once. */
export function addBusinessRecords(plans: RunPlan[], ledger: Ledger, now: number): void {
    accountRows(now).forEach((row) => ledger.add('Account', row));
    const known = new Set<string>();
    for (const { record, start } of [...plans].sort((a, b) => a.start - b.start)) {
        if (!record || record.object === 'Account' || known.has(record.id)) {
            continue;
        }
        known.add(record.id);
        ledger.add(record.object, businessRow(record, start, now));
        if (record.employee) {
            const { id, name, department } = record.employee;
            ledger.add('User', employeeRow(id, name, department, start - HEAD_START));
        }
    }
}
