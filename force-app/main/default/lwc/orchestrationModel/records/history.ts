/**
 * Tracked field changes and feed posts of a run's records, where the org exposes them (…History and …Feed objects are
 * documented as associated objects of the run objects, yet absent from the orgs seen so far).
 * All times are epoch milliseconds (UTC); `null` stands for a value that is null or could not be read.
 */

/** Which of the run's records it belongs to. */
export type HistoryOf = 'run' | 'stage' | 'step' | 'item';

/** One row of a …History object. `field` is the API name, or what the platform writes ("created"). */
export interface TrackedChange {
    id: string;
    of: HistoryOf;
    recordId: string | null;
    at: number | null;
    field: string | null;
    oldValue: string | null;
    newValue: string | null;
    by: string | null;
}

/** One row of a …Feed object: a post on one of the run's records, as plain text. */
export interface FeedPost {
    id: string;
    of: HistoryOf;
    recordId: string | null;
    at: number | null;
    body: string | null;
    by: string | null;
}

/** What the org's own history tells of a run; empty lists where it exposes none. */
export interface RecordHistory {
    changes: readonly TrackedChange[];
    posts: readonly FeedPost[];
}
