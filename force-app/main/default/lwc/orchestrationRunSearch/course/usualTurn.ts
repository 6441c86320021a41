import { nearer } from 'c/orchestrationModel';
import type { LogState, RunSummary, Usual } from 'c/orchestrationModel';
import { slowBy, withinBy, withSlow } from './judging';
import type { Sketch, WithinUsual } from './judging';

/** No run's Id: what is usual is then asked for without leaving out any run. */
export const NO_RUN = '000000000000000AAA';

/** Runs of one process that may be slower than usual. */
export interface Process {
    name: string;
    sketches: readonly Sketch[];
}

/** One process at a time, the busiest first. Never changed in place. */
export interface UsualTurn {
    begun: boolean;
    waiting: readonly Process[];
    /** Whose usual is asked for now. `rest`: runs whose own rows have to be left out, one after the other. */
    current: { process: Process; runId: string; rest: readonly Sketch[] } | null;
    looked: number;
    of: number;
    /** What could not be read. */
    failed: readonly Process[];
    /** Of all that is within its usual the closest to that limit. */
    nearest: WithinUsual | null;
    /** Runs of whose live steps earlier ones tell what is usual; the others are too few to say. */
    said: number;
}

export const NO_USUAL: UsualTurn = {
    begun: false,
    waiting: [],
    current: null,
    looked: 0,
    of: 0,
    failed: [],
    nearest: null,
    said: 0
};

function processesOf(sketches: readonly Sketch[]): Process[] {
    const groups = new Map<string, Sketch[]>();
    for (const sketch of sketches) {
        const group = groups.get(sketch.process);
        if (group) group.push(sketch);
        else groups.set(sketch.process, [sketch]);
    }
    return [...groups]
        .map(([name, of]): Process => ({ name, sketches: of }))
        .sort((a, b) => b.sketches.length - a.sketches.length || (a.name < b.name ? -1 : 1));
}

/** The next process, where none is asked for. */
function onward(turn: UsualTurn): UsualTurn {
    const [process, ...waiting] = turn.waiting;
    if (turn.current || !process) return turn;
    const rest = process.sketches.filter(({ hasPassed }) => hasPassed);
    return { ...turn, waiting, current: { process, runId: NO_RUN, rest } };
}

export function beginUsual(sketches: readonly Sketch[]): UsualTurn {
    const waiting = processesOf(sketches);
    return onward({ ...NO_USUAL, begun: true, waiting, of: waiting.length });
}

/** What could not be read is asked for again. */
export const retriedUsual = (turn: UsualTurn): UsualTurn =>
    onward({
        ...turn,
        waiting: [...turn.waiting, ...turn.failed],
        looked: turn.looked - turn.failed.length,
        failed: []
    });

export const isUsualDone = ({ begun, current, waiting }: UsualTurn): boolean =>
    begun && current === null && waiting.length === 0;

/** By the log where any of the process's runs shows one. */
export function logStateOf({ sketches }: Process): LogState {
    return sketches.find(({ logState }) => logState === 'readable')?.logState ?? sketches[0]?.logState ?? 'none';
}

/** Of which process it is asked what is usual. */
export interface UsualAsk {
    name: string;
    runId: string;
    logState: LogState;
}

export const usualAsk = ({ current }: UsualTurn): UsualAsk | null =>
    current && { name: current.process.name, runId: current.runId, logState: logStateOf(current.process) };

/** @param isMeant whether a run is sought. @param usual null: it could not be read */
export function toldUsual(
    turn: UsualTurn,
    matches: readonly RunSummary[],
    isMeant: (run: RunSummary) => boolean,
    usual: Usual | null
): { turn: UsualTurn; matches: readonly RunSummary[] } {
    const { current } = turn;
    if (!current) return { turn, matches };
    const { process, runId, rest } = current;
    const ended = { ...turn, current: null, looked: turn.looked + 1 };
    if (!usual) return { turn: onward({ ...ended, failed: [...turn.failed, process] }), matches };
    const meant = process.sketches.filter(({ summary, hasPassed }) =>
        runId === NO_RUN ? !hasPassed : summary.id === runId
    );
    const slow = meant.flatMap((sketch) => slowBy(sketch, usual));
    const within = meant.map((sketch) => withinBy(sketch, usual));
    const told = {
        nearest: within.reduce((nearest, one) => nearer(nearest, one.nearest), turn.nearest),
        said: turn.said + within.filter(({ unsaid }) => !unsaid).length
    };
    const [next, ...others] = rest;
    const after = next
        ? { ...turn, ...told, current: { process, runId: next.summary.id, rest: others } }
        : onward({ ...ended, ...told });
    return { turn: after, matches: withSlow(matches, slow, isMeant) };
}
