import { isRecordId } from 'c/orchestrationModel';
import { idForms } from '../mapping/idForms';

/** NUL and halves of surrogate pairs: no record can hold them. */
// eslint-disable-next-line no-control-regex -- it is what is meant
const UNSTORABLE = /[\u0000\p{Surrogate}]/gu;

/** The text that is looked for; empty: nothing is. */
export const soughtText = (text: string): string => text.replace(UNSTORABLE, '').trim();

/** Pattern of `like` for a text that holds this one; % _ and \ stand for themselves (SOQL Reference, quoted string escape sequences). */
export const patternOf = (text: string): string => `%${soughtText(text).replace(/[\\%_]/g, '\\$&')}%`;

/**
 * The text as an Id; null where it is none. A word of 15 letters is none, and neither is one of 18 characters whose last
 * three do not belong to the others: the platform refuses a filter with an Id that cannot be one.
 */
export function soughtId(text: string): string | null {
    const id = soughtText(text);
    const isId = isRecordId(id) && /\d/.test(id) && (id.length === 15 || idForms(id)[0] === id);
    return isId ? id : null;
}
