import { idKey } from 'c/orchestrationModel';
import type { Course } from './course';

/** The same Ids, asked for in so many more ways than one. */
const MOST_REPEATS = 50;

/**
 * The same Ids in another order, or one of them more than once: a question that is asked as it was before is answered
 * from what was known then.
 */
function askedAnew(ids: readonly string[], key: number): string[] {
    const from = key % ids.length;
    const repeats = Math.floor(key / ids.length) % MOST_REPEATS;
    const turned = [...ids.slice(from), ...ids.slice(0, from)];
    return [...turned, ...Array.from({ length: repeats }, () => turned[0] ?? '')];
}

const setOf = (ids: readonly string[]): string => ids.map(idKey).sort().join();

export const withoutReading = (course: Course): Course =>
    course.reading ? { ...course, reading: null, data: null, summaries: new Map() } : course;

/** Has runs read with all that is theirs; those that are being read go on. */
export function read(course: Course, ids: readonly string[]): Course {
    if (ids.length === 0) return withoutReading(course);
    if (course.reading && setOf(course.reading.ids) === setOf(ids)) return course;
    const key = course.readings;
    return {
        ...course,
        readings: key + 1,
        reading: { key, ids: [...ids], asked: askedAnew(ids, key) },
        data: null,
        summaries: new Map()
    };
}
