import dir from '@salesforce/i18n/dir';
import { fill } from 'c/orchestrationText';
import { keyLabels as labels } from './keyLabels';
import { PAGE } from './moves';

/** Which keys the grid knows, by the names that stand on them, for `c-orchestration-key-help`. */
export function keyList(): { keys: string[]; does: string }[] {
    const { left, right } = labels;
    return [
        { keys: [labels.up, labels.down], does: labels.rows },
        { keys: [labels.home, labels.end], does: labels.ends },
        { keys: [labels.pageUp, labels.pageDown], does: fill(labels.pages, PAGE) },
        { keys: [labels.enter, labels.space], does: labels.opens },
        { keys: dir === 'rtl' ? [left, right] : [right, left], does: labels.folds },
        { keys: [labels.up], does: labels.quiet },
        { keys: ['?'], does: labels.help }
    ];
}
