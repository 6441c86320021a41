import { fill, holderText } from 'c/orchestrationText';
import type { Holder } from 'c/orchestrationModel';
import { labels } from '../labels';

export { namesOf } from 'c/orchestrationText';
export type { NameOf } from 'c/orchestrationText';

/** The holder's name, "you" for the reader's own work, marked where the user is not active any more. */
export function holderName(holder: Holder | null): string {
    if (holder?.isYou) {
        return labels.you;
    }
    const name = holderText(holder);
    return holder?.isActive === false ? fill(labels.inactive, name) : name;
}
