import { compareNullsFirst, compareText, idKey, nameKey } from '../records/ids';
import type { UsualRow } from './usual';

/** A stage that earlier runs reached next. */
export interface ExpectedStage {
    /** API name. */
    stageName: string;
    /** How many earlier runs reached it right after the current one. */
    n: number;
    /** How many earlier runs reached the current stage. */
    runs: number;
    /** n / runs, 0 to 1. A run may go on differently each time that it passes the stage: shares may add up to more. */
    share: number;
}

/**
 * What earlier runs reached next after a stage, the most frequent first, by their StartStage rows. A second row of the
 * same stage in succession is a resumption. Leave out debug runs and the run itself.
 * @param limit how many the view asks for
 */
export function expectedStages(
    rows: readonly UsualRow[],
    currentStageName: string | null,
    limit = Infinity
): ExpectedStage[] {
    const current = nameKey(currentStageName);
    const counts = new Map<string, { stageName: string; n: number }>();
    let runs = 0;
    for (const names of startsByRun(rows)) {
        const next = nextOf(names, current);
        runs += next ? 1 : 0;
        for (const [key, stageName] of next ?? []) {
            const known = counts.get(key);
            const spelled = known && known.stageName <= stageName ? known.stageName : stageName;
            counts.set(key, { stageName: spelled, n: (known?.n ?? 0) + 1 });
        }
    }
    return [...counts.values()]
        .sort((a, b) => b.n - a.n || compareText(a.stageName, b.stageName))
        .slice(0, limit)
        .map(({ stageName, n }) => ({ stageName, n, runs, share: n / runs }));
}

/** The stages that each run started, in time order. */
function startsByRun(rows: readonly UsualRow[]): string[][] {
    const starts = new Map<string, string[]>();
    const sorted = rows
        .filter(({ kind }) => kind === 'StartStage')
        .sort((a, b) => compareNullsFirst(a.at, b.at) || compareText(a.stageName ?? '', b.stageName ?? ''));
    for (const { runId, stageName, at } of sorted) {
        if (!runId || !stageName || at === null) {
            continue;
        }
        const names = starts.get(idKey(runId));
        if (!names) {
            starts.set(idKey(runId), [stageName]);
        } else if (nameKey(names[names.length - 1]) !== nameKey(stageName)) {
            names.push(stageName);
        }
    }
    return [...starts.values()];
}

/** The stages right after the current one, each once; null if the run never reached it. */
function nextOf(names: readonly string[], current: string | null): Map<string, string> | null {
    const keys = names.map((name) => name.toLowerCase());
    if (current === null || !keys.includes(current)) {
        return null;
    }
    const next = new Map<string, string>();
    keys.forEach((key, index) => {
        if (key === current && index + 1 < keys.length) {
            next.set(keys[index + 1], names[index + 1]);
        }
    });
    return next;
}
