const SHORT = 15;
const CHUNK = 5;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The three characters that make an Id of 15 safe where case is ignored: one for each five characters, whose bits say
 * which of them are capitals (Salesforce help: 15-character and 18-character record Ids).
 */
function suffix(id: string): string {
    return [0, CHUNK, 2 * CHUNK]
        .map((from) => {
            const letters = [...id.slice(from, from + CHUNK)];
            return ALPHABET[letters.reduce((bits, letter, index) => bits + (/[A-Z]/.test(letter) ? 2 ** index : 0), 0)];
        })
        .join('');
}

/** Both forms in which a text field may hold an Id: 18 and 15 characters. What is no Id stands alone. */
export function idForms(id: string): string[] {
    if (id.length !== SHORT && id.length !== SHORT + 3) return [id];
    const short = id.slice(0, SHORT);
    return [short + suffix(short), short];
}
