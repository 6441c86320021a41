import { idKey, MOST_EXCEPT } from 'c/orchestrationModel';
import type { RunSummary } from 'c/orchestrationModel';
import type { Needy } from './attention';

/** Failures that a reader has dismissed: epoch ms of the failure by the run's Id. One that fails again is another one. */
export type Dismissed = Readonly<Record<string, number>>;

export const NONE_DISMISSED: Dismissed = {};

const DAY_MS = 24 * 60 * 60 * 1000;
/** A failure for good stands for so long, unless the page is set up for longer. */
const KEPT_DAYS = 7;

const failureOf = ({ failedAt }: RunSummary): number | null => failedAt?.at ?? null;

const isDismissed = (run: RunSummary, dismissed: Dismissed): boolean =>
    failureOf(run) !== null && dismissed[idKey(run.id)] === failureOf(run);

/**
 * Of what was kept, whatever it is, the failures that can still be shown.
 * @param days for so long a failure is shown
 * @param now epoch ms
 */
export function dismissedOf(kept: unknown, days: number, now: number): Dismissed {
    if (typeof kept !== 'object' || kept === null) return NONE_DISMISSED;
    const since = now - Math.max(days, KEPT_DAYS) * DAY_MS;
    return Object.fromEntries(
        Object.entries(kept as Record<string, unknown>).filter(
            (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= since
        )
    );
}

/** Runs that need a hand, and those of them that the reader does not want to see. */
export interface Attended {
    needy: Needy;
    dismissed: readonly RunSummary[];
}

/** A dismissed run stands nowhere, not under another reason either: it comes back when it fails again. */
export function attended(needy: Needy, dismissed: Dismissed): Attended {
    const away = needy.failed.filter((run) => isDismissed(run, dismissed)).slice(0, MOST_EXCEPT);
    return {
        needy: { ...needy, failed: needy.failed.filter((run) => !away.includes(run)) },
        dismissed: away
    };
}

/** How many of the runs can be dismissed: lists that leave them out take only so many. */
export const dismissable = ({ needy, dismissed }: Attended): RunSummary[] =>
    needy.failed.filter((run) => failureOf(run) !== null).slice(0, Math.max(0, MOST_EXCEPT - dismissed.length));

/** Dismisses what is shown now. */
export function withDismissed(dismissed: Dismissed, runs: readonly RunSummary[]): Dismissed {
    const added = runs.map((run): [string, number | null] => [idKey(run.id), failureOf(run)]);
    return { ...dismissed, ...(Object.fromEntries(added.filter(([, at]) => at !== null)) as Dismissed) };
}

/** Takes it back. */
export function withoutDismissed(dismissed: Dismissed, runs: readonly RunSummary[]): Dismissed {
    const back = new Set(runs.map(({ id }) => idKey(id)));
    return Object.fromEntries(Object.entries(dismissed).filter(([id]) => !back.has(id)));
}
