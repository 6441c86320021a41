/** Names and figures of the business records behind ordinary runs. */
import { ACCOUNTS } from './accounts.ts';
import { chance, pick } from './random.ts';
import { accountRecord, claimCase, onboarding, opportunity } from './records.ts';
import type { BusinessRecord } from './records.ts';
import type { Process } from './process.ts';

/** None of these kinds is that of a situation: names of loans do not repeat. */
const LOANS = [
    ...[
        'storage loan',
        'vehicle loan',
        'renovation loan',
        'inventory loan',
        'interim loan',
        'overdraft',
        'machine loan'
    ],
    ...['energy loan', 'annex loan', 'working capital loan', 'building loan', 'seasonal loan', 'export loan']
];
const DAMAGES = [
    ...['Water damage', 'Hail', 'Theft', 'Storm', 'Fire in the kitchen', 'Broken glass', 'Burst pipe', 'Collision'],
    ...['Machine breakdown', 'Lightning']
];
const FIRST_NAMES = [
    ...['Amara', 'Bruno', 'Carla', 'Dmitri', 'Esther', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Keiko', 'Liam'],
    ...['Mina', 'Nils', 'Olga', 'Pavel', 'Rosa', 'Selim', 'Tara', 'Yusuf']
];
const LAST_NAMES = [
    ...['Adler', 'Bianchi', 'Chen', 'Dubois', 'Eriksen', 'Ferreira', 'Gruber', 'Hussain', 'Iyer', 'Jansen', 'Kaya'],
    ...['Lopez', 'Meier', 'Nowak', 'Okonkwo', 'Papadakis', 'Quinn', 'Rahman', 'Schmidt']
];
const DEPARTMENTS = ['Corporate Lending', 'Claims', 'Risk', 'Customer Success', 'IT'];
const OWNERS = ['Anna Kovacs', 'Maria Santos', 'Karl Brandt'];

/** Numbers of ordinary records start here: lower ones belong to situations. */
const FIRST = 1000;
const FIRST_CASE = 11000;

/** How far the run has come: decides the stage or status of its record. */
export type Progress = 'done' | 'dropped' | 'under way';

const STAGES = { done: 'Closed Won', dropped: 'Closed Lost', 'under way': 'Negotiation/Review' };

/** The n-th of all combinations; later rounds carry a number of their own. */
function combined(first: readonly string[], second: readonly string[], n: number, join: string): string {
    const round = Math.floor(n / (first.length * second.length));
    const name = first[n % first.length] + join + second[(n + Math.floor(n / first.length)) % second.length];
    return round > 0 ? `${name} ${round + 1}` : name;
}

const ACCOUNT_NAMES = ACCOUNTS.map(({ name }) => name);
const SHORT_NAMES = ACCOUNT_NAMES.map((name) => name.replace(/ Ltd$/, ''));

function money(process: Process, n: number, seed: number): number {
    return Math.round(40 + 2400 * chance(process.name, 'amount', n, seed) ** 2) * 1000;
}

/** `began` and `closesIn`: days from now to the start and, as far as it is known, the end of the run. */
export function historyRecord(
    process: Process,
    n: number,
    seed: number,
    progress: Progress,
    began: number,
    closesIn: number
): BusinessRecord {
    const id = FIRST + n;
    const account = ACCOUNT_NAMES[(n * 17) % ACCOUNT_NAMES.length];
    const stage = STAGES[progress];
    const owner = pick(OWNERS, chance(process.name, 'owner', n, seed));
    switch (process.name) {
        case 'Employee_Onboarding': {
            const name = combined(FIRST_NAMES, LAST_NAMES, n, ' ');
            const department = pick(DEPARTMENTS, chance('department', n, seed));
            const status = { done: 'Done', dropped: 'Withdrawn', 'under way': 'In Progress' }[progress];
            return onboarding(id, name, department, began + 3, status);
        }
        case 'Claim_Handling': {
            const who = `${pick(DAMAGES, chance('damage', n, seed))}, ${pick(LAST_NAMES, chance('holder', n, seed))}`;
            const status = progress === 'under way' ? 'Working' : 'Closed';
            const priority = pick(['High', 'Medium', 'Medium', 'Low'], chance('priority', n, seed));
            const origin = pick(['Email', 'Phone', 'Web'], chance('origin', n, seed));
            return claimCase(id, String(FIRST_CASE + n).padStart(8, '0'), who, account, { status, priority, origin });
        }
        case 'Contract_Renewal': {
            if (n % 3 === 0) {
                return accountRecord(account);
            }
            const round = Math.floor(n / ACCOUNT_NAMES.length);
            const name = `${SHORT_NAMES[ACCOUNT_NAMES.indexOf(account)]} renewal 2025${round > 0 ? ` (${round + 1})` : ''}`;
            const options = { owner: 'Noor Haddad', stage, closesIn, type: 'Renewal' };
            return opportunity(2 * FIRST * FIRST + n, name, account, money(process, n, seed), options);
        }
        default: {
            const name = combined(SHORT_NAMES, LOANS, n, ' ');
            const amount = money(process, n, seed);
            return opportunity(id, name, ACCOUNT_NAMES[n % ACCOUNT_NAMES.length], amount, { owner, stage, closesIn });
        }
    }
}
