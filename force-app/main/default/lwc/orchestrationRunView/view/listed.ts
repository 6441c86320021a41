import { fill } from 'c/orchestrationText';
import { labels } from '../labels';

const MOST_NAMED = 8;

/** "A, B and 3 more" */
export function listed(names: string[]): string {
    const list = names.slice(0, MOST_NAMED).reduce((text, name) => fill(labels.listAnd, text, name));
    const left = names.length - MOST_NAMED;
    return left > 0 ? fill(labels.andMore, list, left) : list;
}
