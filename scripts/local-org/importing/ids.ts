/** Record ids: 15 characters, case-sensitive; the 18-character form adds a suffix that tells upper from lower case. */

const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const ID = /^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$/;

/** The 18-character form of an id of 15 or 18 characters; null when the text is no id. */
export function longId(id: string): string | null {
    if (!ID.test(id)) return null;
    let suffix = '';
    for (const block of [id.slice(0, 5), id.slice(5, 10), id.slice(10, 15)]) {
        const bits = [...block].reduce((sum, letter, index) => sum + (/[A-Z]/.test(letter) ? 1 << index : 0), 0);
        suffix += SUFFIX[bits];
    }
    return id.slice(0, 15) + suffix;
}
