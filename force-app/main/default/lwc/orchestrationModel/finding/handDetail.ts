import type { SlowStep } from '../usual/slowSteps';
import type { Bound, Holder, ItemStory, RunStory, StepStory } from '../story/story';
import { itemsOfInactive, leftOpen } from './handReasons';
import type { HandReason } from './handReasons';

/** What a row says of a run that needs a hand for a reason. */
export interface HandDetail {
    /** Label, else API name, of the step that it is about. */
    step: string | null;
    /** The machine does it: nobody has to. */
    automated: boolean;
    holder: Holder | null;
    /** Since when the holder has it; null: nobody holds it, or nobody knows. */
    heldSince: Bound | null;
    /** How often the work item was handed on. */
    handovers: number;
    /** Id of the work item that it is about. */
    itemId: string | null;
    /** Since when. */
    since: Bound | null;
    /** How long the step usually takes (median, ms); of `slow` only. */
    usualMs: number | null;
}

const NOT_HELD = { holder: null, heldSince: null, handovers: 0, itemId: null };
const NOTHING: HandDetail = { step: null, automated: false, ...NOT_HELD, since: null, usualMs: null };

const stepsOf = ({ stages }: RunStory): StepStory[] => stages.flatMap(({ steps }) => steps);
const nameOf = (step: StepStory | undefined): string | null => step?.record?.label || step?.record?.name || null;

const ofStep = (step: StepStory | undefined): Pick<HandDetail, 'step' | 'automated'> => ({
    step: nameOf(step),
    automated: step?.interactive === false
});

const ofItem = ({ id, holder, heldSince, handovers }: ItemStory): Omit<HandDetail, 'since' | 'usualMs' | 'step'> => ({
    automated: false,
    holder,
    heldSince,
    handovers: handovers.length,
    itemId: id
});

function ofFocus(story: RunStory): HandDetail {
    const { stepId, holder, itemId, since } = story.focus;
    const step = stepsOf(story).find(({ id }) => id !== null && id === stepId);
    const item = step?.items.find(({ id }) => id === itemId);
    const held = item ? ofItem(item) : { ...NOT_HELD, itemId };
    return { ...held, ...ofStep(step), holder, since: story.failure?.at ?? since, usualMs: null };
}

/** The first of them, in the order of the story. */
function ofLeftOpen(story: RunStory): HandDetail {
    const [first] = leftOpen(story);
    if (!first) return NOTHING;
    const { step, item } = first;
    return {
        ...(item ? ofItem(item) : { ...NOT_HELD, holder: step.holder }),
        step: nameOf(step) ?? item?.record.label ?? null,
        automated: !step.interactive,
        since: (story.ended ? story.span.end : step.span.end) ?? null,
        usualMs: null
    };
}

/** The one that has been held for longest. */
function ofInactive(story: RunStory): HandDetail {
    const [first] = itemsOfInactive(story).sort((a, b) => (a.heldSince?.at ?? 0) - (b.heldSince?.at ?? 0));
    const step = stepsOf(story).find(({ items }) => items.some(({ id }) => id === first?.id));
    if (!first) return NOTHING;
    return { ...ofItem(first), ...ofStep(step), since: first.heldSince, usualMs: null };
}

/** The step that is beyond its usual by most. */
export function slowDetail(story: RunStory, slow: readonly SlowStep[]): HandDetail {
    const [first] = [...slow].sort((a, b) => b.overMedianMs - a.overMedianMs);
    const step = stepsOf(story).find(({ id }) => id !== null && id === first?.stepId);
    if (!first || !step) return NOTHING;
    const open = step.items.find(({ state }) => state === 'open');
    return {
        ...(open ? ofItem(open) : { ...NOT_HELD, holder: step.holder }),
        ...ofStep(step),
        since: step.span.start,
        usualMs: first.medianMs
    };
}

/** @param slow what is slower than usual, where that is known */
export function handDetail(story: RunStory, reason: HandReason, slow: readonly SlowStep[] = []): HandDetail {
    switch (reason) {
        case 'left-open':
            return ofLeftOpen(story);
        case 'inactive-holder':
            return ofInactive(story);
        case 'slow':
            return slowDetail(story, slow);
        default:
            return ofFocus(story);
    }
}
