/** Record ids: 15 characters, case-sensitive, with the platform's 3-character suffix that tells upper from lower case. */

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const BODY_LENGTH = 7;
/** Instance and reserved characters between prefix and number. */
const INSTANCE = 'Qy000';

export const PREFIX = {
    FlowOrchestration: '0jB',
    FlowOrchestrationVersion: '0jC',
    FlowOrchestrationInstance: '0jE',
    FlowOrchestrationStageInstance: '0jF',
    FlowOrchestrationStepInstance: '0jL',
    FlowOrchestrationWorkItem: '0jf',
    FlowOrchestrationLog: '0je',
    FlowInterview: '0Fo',
    User: '005',
    Group: '00G',
    Account: '001',
    Opportunity: '006',
    Case: '500',
    Onboarding__c: 'a01'
} as const;
export type ObjectName = keyof typeof PREFIX;

/** The three characters that follow the 15: one bit per upper-case letter, five characters each. */
export function idSuffix(id15: string): string {
    let suffix = '';
    for (let block = 0; block < 3; block++) {
        let bits = 0;
        for (let index = 0; index < 5; index++) {
            if (/[A-Z]/.test(id15[block * 5 + index])) {
                bits |= 1 << index;
            }
        }
        suffix += SUFFIX[bits];
    }
    return suffix;
}

/** The id of the n-th record of an object; ids of one object sort as their numbers do. */
export const recordId = (object: ObjectName, n: number): string => prefixedId(PREFIX[object], n);

/** The n-th id with this key prefix. */
export function prefixedId(prefix: string, n: number): string {
    let body = '';
    for (let rest = n; body.length < BODY_LENGTH; rest = Math.floor(rest / DIGITS.length)) {
        body = DIGITS[rest % DIGITS.length] + body;
    }
    const id15 = prefix + INSTANCE + body;
    return id15 + idSuffix(id15);
}
