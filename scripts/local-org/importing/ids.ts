/** Record ids: 15 characters, case-sensitive; the 18-character form adds an ending that tells upper from lower case. */

const ENDING = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const ID = /^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$/;

/**
 * Objects whose ids are documented to begin so. The prefixes of run objects are not, so nothing is said about them.
 * Source: Salesforce Help, "Standard Field Record ID Prefix Decoder".
 */
const KEY_PREFIXES = new Map([
    ['001', 'Account'],
    ['005', 'User'],
    ['006', 'Opportunity'],
    ['00G', 'Group'],
    ['500', 'Case']
]);

/** The 18-character form of an id of 15 or 18 characters; null when the text is no id. */
export function longId(id: string): string | null {
    if (!ID.test(id)) return null;
    let ending = '';
    for (const block of [id.slice(0, 5), id.slice(5, 10), id.slice(10, 15)]) {
        const bits = [...block].reduce((sum, letter, index) => sum + (/[A-Z]/.test(letter) ? 1 << index : 0), 0);
        ending += ENDING[bits];
    }
    return id.slice(0, 15) + ending;
}

/** Whether an id of 18 characters ends in what its first 15 ask for: a changed letter case shows here. */
export const hasWrongEnding = (id: string): boolean => id.length === 18 && longId(id) !== id;

/** The object that an id of this prefix belongs to and that `object` is not; null when nothing speaks against it. */
export function foreignOwner(id: string, object: string): string | null {
    const owner = KEY_PREFIXES.get(id.slice(0, 3));
    return owner === undefined || owner === object ? null : owner;
}

/** The documented prefix of an object's ids that this id lacks; null when it has it or none is documented. */
export function missingPrefix(id: string, object: string): string | null {
    for (const [prefix, owner] of KEY_PREFIXES) if (owner === object && !id.startsWith(prefix)) return prefix;
    return null;
}
