import { formatDuration } from 'c/orchestrationText';
import { textRem } from './textRem';
import { note, nothingSaid, tickTexts } from './tickTexts';
import type { Tick } from './ticks';

/** A label of the axis; `x` in rem from its start. A label without a tick names the time at which the picture begins. */
export interface TickLabel {
    x: number;
    text: string;
    tick: Tick | null;
    /** It stands before the start of the axis and ends there. */
    before: boolean;
}

/** A place of the axis that is taken, from and to in rem: by the pill of "now", by a fold. */
export interface Taken {
    from: number;
    to: number;
}

/** The room for labels, in rem. */
export interface LabelRoom {
    taken: readonly Taken[];
    width: number;
    /** Before the start of the axis. */
    before: number;
}

/** `x` in rem from the start of the axis. `fresh`: time was left out before it. */
export interface PlacedTick extends Tick {
    x: number;
    fresh?: boolean;
}

interface Candidate {
    x: number;
    tick: PlacedTick | null;
    at: number;
}

/** What a candidate may say, longest first. */
type TextsOf = (candidate: Candidate) => string[];

/** Room between a line and its label. */
const PADDING_REM = 0.375;
const GAP_REM = 0.25;

/**
 * Labels stand right of their line, each in its longest form that has room: the first with room says the month. One
 * that would touch the next line, what is taken or the edge is left out; not so that of the start, which names the day
 * and, where hours are shown, the time: others make room for it.
 */
export function tickLabels(
    { from, to }: { from: number; to: number },
    ticks: readonly PlacedTick[],
    unit: number,
    room: LabelRoom
): TickLabel[] {
    const start: Candidate[] = ticks[0]?.at === from ? [] : [{ x: 0, tick: null, at: from }];
    const candidates = [...start, ...ticks.map((tick) => ({ x: tick.x, tick, at: tick.at }))];
    const attempt = (terse: boolean) => {
        const said = nothingSaid(to);
        const textsOf: TextsOf = ({ tick, at }) => tickTexts(tick, at, unit, said, terse);
        const labels = placed(candidates, room, textsOf, (text, { at }) => note(text, at, said));
        return { labels, said };
    };
    const { labels, said } = attempt(false);
    return said.month === null ? attempt(true).labels : labels;
}

/** Labels of an axis that counts from the start: how long the run had lasted at each tick. */
export function elapsedLabels(from: number, ticks: readonly PlacedTick[], room: LabelRoom): TickLabel[] {
    const candidates = ticks.map((tick) => ({ x: tick.x, tick, at: tick.at }));
    return placed(candidates, room, ({ at }) => [formatDuration(at - from)]);
}

/** The label that must stand, and around it each candidate with the text that it finds room for. */
function placed(
    candidates: readonly Candidate[],
    room: LabelRoom,
    textsOf: TextsOf,
    say?: (text: string, candidate: Candidate) => void
): TickLabel[] {
    const first = firstLabel(candidates, room, textsOf);
    if (first) say?.(first.text, first.candidate);
    const taken = first && !first.before ? [...room.taken, extent(first)] : room.taken;
    const rest = candidates.flatMap((candidate, index) => {
        if (candidate === first?.candidate) return [];
        const width = roomAt(candidates, index, index + 1, { ...room, taken });
        const text = textsOf(candidate).find((option) => textRem(option) <= width);
        if (text === undefined) return [];
        say?.(text, candidate);
        return [{ x: candidate.x, tick: candidate.tick, text, before: false }];
    });
    const own = first ? [{ x: first.x, tick: first.candidate.tick, text: first.text, before: first.before }] : [];
    return [...own, ...rest].sort((a, b) => a.x - b.x);
}

interface FirstLabel {
    candidate: Candidate;
    x: number;
    text: string;
    before: boolean;
}

/** That of the start, over the lines that follow or before the start; where there is room for neither, a later one. */
function firstLabel(candidates: readonly Candidate[], room: LabelRoom, textsOf: TextsOf): FirstLabel | null {
    for (const [index, candidate] of candidates.entries()) {
        const texts = textsOf(candidate);
        for (let next = index + 1; next <= candidates.length; next += 1) {
            const width = roomAt(candidates, index, next, room);
            const text = texts.find((option) => textRem(option) <= width);
            if (text !== undefined) return { candidate, x: candidate.x, text, before: false };
        }
        const text = texts.find((option) => index === 0 && candidate.x === 0 && textRem(option) <= room.before);
        if (text !== undefined) return { candidate, x: 0, text, before: true };
    }
    return null;
}

/** From a candidate to the line of another, or to what is taken before that. */
function roomAt(candidates: readonly Candidate[], index: number, next: number, { taken, width }: LabelRoom): number {
    const { x, tick } = candidates[index];
    if (taken.some((place) => x > place.from && x < place.to)) return 0;
    const ends = [candidates[next]?.x ?? width, ...taken.map((place) => place.from).filter((at) => at >= x)];
    return Math.min(...ends) - x - (tick ? PADDING_REM : GAP_REM);
}

function extent({ candidate: { x, tick }, text }: FirstLabel): Taken {
    return { from: x, to: x + textRem(text) + (tick ? PADDING_REM : 0) + GAP_REM };
}
