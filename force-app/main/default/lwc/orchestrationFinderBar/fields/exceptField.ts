import { isRecordId, MOST_EXCEPT } from 'c/orchestrationModel';
import { fill, formatNumber } from 'c/orchestrationText';
import { labels } from '../labels';
import type { Basics, Field } from './field';

/** Ids of runs that are left out, with commas between them. */
export function exceptField(basics: Basics): Field {
    return {
        ...basics,
        name: 'except',
        kind: 'text',
        options: [],
        write: ({ except }) => [except.join(', ')],
        read([text = '']) {
            const ids = [...new Set(text.split(/[\s,]+/).filter(Boolean))];
            const bad = ids.find((id) => !isRecordId(id));
            if (bad) return { message: fill(labels.badId, bad) };
            if (ids.length > MOST_EXCEPT) return { message: fill(labels.exceptMany, formatNumber(MOST_EXCEPT)) };
            return { changes: { except: ids } };
        },
        tell: ({ except }) => fill(labels.exceptCount, formatNumber(except.length))
    };
}
