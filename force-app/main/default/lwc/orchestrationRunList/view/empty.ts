import { soughtId } from 'c/orchestrationData';
import type { WireFailure } from 'c/orchestrationData';
import type { RunCriteria } from 'c/orchestrationModel';
import type { RunsFound } from 'c/orchestrationRunSearch';
import { asksNothing, fill } from 'c/orchestrationText';
import { labels } from '../labels';

/** A filter names an object or field that the reader may not read. */
export const closedText = ({ subject }: WireFailure): string =>
    subject ? fill(labels.closedFilter, subject) : labels.closedFilterPlain;

/** Why a page has no rows. */
export function emptyText({ total, limit }: RunsFound, criteria: RunCriteria, page: number, pageSize: number): string {
    const pages = Math.ceil((total ?? 0) / pageSize);
    if (pages > 0 && page > pages) return fill(labels.noSuchPage, page, pages);
    if (limit === 'beyond-paging' && total !== 0) return labels.beyond;
    if (asksNothing(criteria)) return labels.noRuns;
    return [
        labels.noMatch,
        criteria.holder ? labels.holderClosed : '',
        criteria.text && !soughtId(criteria.text) ? labels.namesAside : '',
        criteria.text && !criteria.debug ? labels.debugLeftOut : ''
    ]
        .filter(Boolean)
        .join(' ');
}
