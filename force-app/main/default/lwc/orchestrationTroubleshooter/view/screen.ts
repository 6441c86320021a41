import { placeOf } from 'c/orchestrationBackBar';
import type { Place } from 'c/orchestrationBackBar';
import { hiddenOfFailure } from 'c/orchestrationData';
import { sameId } from 'c/orchestrationModel';
import type { HiddenThing } from 'c/orchestrationModel';
import type { RecordNames } from 'c/orchestrationRecordNames';
import type { RunsFound } from 'c/orchestrationRunSearch';
import type { ViewState } from './viewState';

const RUN_OBJECT = 'FlowOrchestrationInstance';

/** From here on list and run stand beside each other. */
export const BESIDE_REM = 56;
/** Below, one of them is seen at a time. */
const NARROW_REM = 48;

/** What a screen is made of. `rem`: width of the component; `found`: the list, null before its first answer. */
export interface Sources {
    state: ViewState;
    found: RunsFound | null;
    rem: number;
    names: RecordNames;
}

/** What stands on the page, and where. */
export interface Screen {
    narrow: boolean;
    stacked: boolean;
    /** The one of the two panes that is seen; null: both. */
    alone: 'first' | 'second' | null;
    showsBack: boolean;
    showsBar: boolean;
    rootClass: string;
    frameClass: string;
    runId: string | null;
    /** Of the business record that started the run, where it is known. */
    recordName: string | null;
    /** The first run of the list will be shown, once there is one. */
    awaitsRun: boolean;
    showsHint: boolean;
    place: Place | null;
    total: number | null;
    /** The list is an older picture. */
    stale: 'true' | null;
    /** The object itself is closed: nothing can be shown. */
    closedThings: HiddenThing[];
    isClosed: boolean;
}

/** Without a choice the first run is shown, where there is room beside the list. */
function runIdOf({ state, found, rem }: Sources): string | null {
    if (state.runId || rem < BESIDE_REM) return state.runId;
    return found?.runs.find(({ summary }) => summary)?.id ?? null;
}

function closedThingsOf({ failure, runs }: RunsFound): HiddenThing[] {
    const isOfRuns = failure?.code === 'no-object' && failure.subject === RUN_OBJECT;
    return failure && isOfRuns && runs.length === 0 ? hiddenOfFailure(failure) : [];
}

const isUnderWay = (found: RunsFound | null): boolean => !found || !(found.done || found.stopped || found.failure);

export function screenOf(sources: Sources): Screen {
    const { state, found, rem, names } = sources;
    const [narrow, stacked] = [rem < NARROW_REM, rem < BESIDE_REM];
    const alone = narrow ? (state.runId ? 'second' : 'first') : null;
    const runId = runIdOf(sources);
    const runs = found?.runs ?? [];
    const record = runs.find(({ id }) => sameId(id, runId))?.record;
    const closedThings = found ? closedThingsOf(found) : [];
    const isClosed = closedThings.length > 0;
    return {
        narrow,
        stacked,
        alone,
        showsBack: alone === 'second',
        showsBar: alone !== 'second',
        rootClass: stacked ? 'root root_stacked' : 'root',
        frameClass: isClosed ? 'frame frame_closed' : 'frame',
        runId,
        recordName: names[record?.triggeringRecord ?? ''] ?? null,
        awaitsRun: !runId && !stacked && isUnderWay(found),
        showsHint: !runId && !narrow && runs.length > 0,
        place: placeOf(runs, state.runId),
        total: found?.total ?? null,
        stale: found?.stale ? 'true' : null,
        closedThings,
        isClosed
    };
}
