/** Users and groups as rows. */
import { idSuffix, recordId } from './ids.ts';
import type { Row } from './ledger.ts';
import { ADMIN, GROUPS, USERS } from './people.ts';
import { DAY, isoTime } from './time.ts';

const COMPANY = 'Northlight Bank';
const DOMAIN = 'northlight.example';
const PROFILE = '00eQy000000000A';
const PROFILE_ID = PROFILE + idSuffix(PROFILE);

interface Person {
    id: string;
    name: string;
    title: string | null;
    department: string | null;
    isActive: boolean;
    isPerson: boolean;
    created: number;
}

/** Letters and digits without accents and marks, in lower case. */
function plain(text: string): string {
    return text
        .normalize('NFD')
        .replace(/[^A-Za-z0-9 ]/g, '')
        .toLowerCase();
}

function userRow({ id, name, title, department, isActive, isPerson, created }: Person): Row {
    const space = name.indexOf(' ');
    const [firstName, lastName] = [name.slice(0, space), name.slice(space + 1)];
    const handle = `${plain(firstName)}.${plain(lastName).replace(/ /g, '')}`;
    const address = isPerson ? `${handle}@${DOMAIN}` : `autoproc@${DOMAIN}`;
    const time = isoTime(created);
    return {
        Id: id,
        Name: name,
        FirstName: firstName,
        LastName: lastName,
        Username: address,
        Email: address,
        Alias: (plain(firstName)[0] + plain(lastName)).slice(0, 8),
        CommunityNickname: handle,
        CompanyName: COMPANY,
        Title: title,
        Department: department,
        IsActive: isActive,
        UserType: isPerson ? 'Standard' : 'AutomatedProcess',
        ProfileId: PROFILE_ID,
        TimeZoneSidKey: 'Europe/London',
        LocaleSidKey: 'en_GB',
        LanguageLocaleKey: 'en_US',
        CreatedDate: time,
        LastModifiedDate: time,
        SystemModstamp: time
    };
}

export function userRows(now: number): Row[] {
    return USERS.map(([name, title, department, isActive], index) =>
        userRow({
            id: recordId('User', index + 1),
            name,
            title: title || null,
            department: department || null,
            isActive,
            isPerson: index > 0,
            created: now - (700 - index) * DAY
        })
    );
}

/** A new colleague: the account was made before the first day. */
export function employeeRow(id: string, name: string, department: string, created: number): Row {
    return userRow({ id, name, title: null, department, isActive: true, isPerson: true, created });
}

export function groupRows(now: number): Row[] {
    return GROUPS.map(([name, developerName, type], index) => {
        const time = isoTime(now - (600 - index) * DAY);
        const isQueue = type === 'Queue';
        return {
            Id: recordId('Group', index + 1),
            Name: name,
            DeveloperName: developerName,
            Type: isQueue ? 'Queue' : 'Regular',
            DoesIncludeBosses: false,
            DoesSendEmailToMembers: isQueue,
            Email: isQueue ? `${developerName.toLowerCase()}@${DOMAIN}` : null,
            OwnerId: ADMIN.id,
            CreatedById: ADMIN.id,
            CreatedDate: time,
            LastModifiedById: ADMIN.id,
            LastModifiedDate: time,
            SystemModstamp: time
        };
    });
}
