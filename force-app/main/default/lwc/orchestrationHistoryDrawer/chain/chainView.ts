import type { ChainSegment, ChainView } from 'c/orchestrationHolderChain';
import { lookOf } from 'c/orchestrationLook';
import { usualStep } from 'c/orchestrationModel';
import type { RunStory, Usual } from 'c/orchestrationModel';
import { fill, formatDuration, formatMoment, marked, pieces } from 'c/orchestrationText';
import type { Piece } from 'c/orchestrationText';
import { labels } from '../labels';
import type { NameOf } from '../words/names';
import type { StepPlace } from '../place/stepPlace';
import { heldParts } from './heldParts';
import type { HeldPart } from './heldParts';
import { heldMs, stretchesOf } from './stretches';
import type { Stretch } from './stretches';

const NARROWEST_NAMED_SHARE = 0.24;
const MOST_LISTED = 6;

/** "Held for …" and the holders one after the other; null for a step whose work items have no visible time. */
export function chainView(
    place: Pick<StepPlace, 'step' | 'stage'>,
    story: RunStory,
    nameOf: NameOf,
    usual: Usual | null = null
): ChainView | null {
    const { step } = place;
    const parts = heldParts(step, story.now, nameOf);
    const stretches = stretchesOf(parts);
    if (stretches.length === 0) {
        return null;
    }
    const total = stretches[stretches.length - 1].to - stretches[0].from;
    const shares = stretches.map(({ from, to }) => (to - from) / total);
    return {
        sentence: sentenceOf(parts, heldMs(stretches), usualWords(place, usual)),
        segments: stretches.map((stretch, index) => segmentOf(stretch, shares[index], story.now)),
        names: stretches.length <= MOST_LISTED,
        namesClass: shares.every((share) => share >= NARROWEST_NAMED_SHARE) ? 'names below' : 'names listed'
    };
}

function sentenceOf(parts: readonly HeldPart[], ms: number, usual: string): Piece[] {
    const held = marked(
        formatDuration(ms),
        parts.every(({ exact }) => exact)
    );
    const isHeld = parts.some(({ current }) => current);
    if (!usual) {
        return pieces(isHeld ? labels.heldSoFar : labels.held, held);
    }
    return pieces(isHeld ? labels.heldSoFarUsual : labels.heldUsual, held, { plain: usual });
}

/** "3d 2h", "about 3d 2h"; empty where too few earlier runs tell. */
function usualWords({ stage, step }: Pick<StepPlace, 'step' | 'stage'>, usual: Usual | null): string {
    const median = usual && usualStep(usual, stage.record, step.record)?.medianMs;
    if (median === null || median === undefined) {
        return '';
    }
    const words = formatDuration(median);
    return usual?.estimated ? fill(labels.about, words) : words;
}

/** The parts of one stretch are of one step: the one that is open, else the first, gives colour and form. */
function classOf(parts: readonly HeldPart[], current: boolean): string {
    const part = parts.find((one) => one.current) ?? parts[0];
    if (!part) {
        return 'segment nobody';
    }
    const { family, form } = lookOf(part.state);
    return `segment c-${family} ${form}${current ? ' live' : ''}`;
}

function segmentOf({ from, to, parts, handedOver }: Stretch, share: number, now: number): ChainSegment {
    const length = marked(
        formatDuration(to - from),
        parts.every(({ exact }) => exact)
    );
    const current = parts.some((part) => part.current) && to >= now;
    const since = fill(labels.since, formatMoment(from, now));
    return {
        key: String(from),
        segmentClass: classOf(parts, current),
        nameClass: current ? 'holder current' : 'holder',
        style: `flex-grow: ${share.toFixed(4)}`,
        handedOver,
        name: parts.length > 0 ? [...new Set(parts.map(({ holder }) => holder))].join(', ') : labels.heldByNobody,
        detail: current ? fill(labels.holdsSince, length, since) : length
    };
}
