import { idKey } from 'c/orchestrationModel';
import type { Course } from './course';

/** In another order than the last time: the same Ids in the same order would be answered from what is known. */
function rotated(ids: readonly string[], by: number): string[] {
    const from = by % Math.max(1, ids.length);
    return [...ids.slice(from), ...ids.slice(0, from)];
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
        reading: { key, ids: rotated(ids, key) },
        data: null,
        summaries: new Map()
    };
}
