import { nameLabels as labels } from '../nameLabels';
import { fill } from './fill';

const MOST_NAMED = 8;

/** "A, B and 3 more"; empty where there is none. @param most how many are named; the others are counted */
export function listed(names: readonly string[], most = MOST_NAMED): string {
    const [first = '', ...others] = names.slice(0, most);
    const list = others.reduce((text, name) => fill(labels.listAnd, text, name), first);
    const left = names.length - most;
    return left > 0 ? fill(labels.andMore, list, left) : list;
}
