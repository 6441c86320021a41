import type { Holder } from 'c/orchestrationModel';
import { labels } from '../labels';

/** Name of who holds or held a work item; "Holder not known" where no name can be read. */
export function holderText(holder: Holder | null): string {
    return holder?.name || labels.holderNotKnown;
}
