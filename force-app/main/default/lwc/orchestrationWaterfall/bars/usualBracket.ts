import { usualStep, type StageStory, type StepStory } from 'c/orchestrationModel';
import type { Picture } from '../view/picture';

/** How long a step usually takes, from its start on; shares of the lane, beyond 1 after now. */
export interface UsualBracket {
    from: number;
    median: number;
    /** The 90th percentile, or as far as there is room. */
    to: number;
    /** There is no room for the whole of it. */
    cut: boolean;
}

/** The bracket of a step that goes on; null where nobody can say what is usual. */
export function usualBracket(step: StepStory, stage: StageStory, picture: Picture): UsualBracket | null {
    const { usual, scale, laneRem, ahead } = picture;
    const { start, end } = step.span;
    const known = usual && usualStep(usual, stage.record, step.record);
    if (!known || known.medianMs === null || known.p90Ms === null || laneRem === null) return null;
    if (!start || end || step.state === 'suspended' || step.state === 'abandoned') return null;
    const most = 1 + ahead.rem / laneRem;
    const to = scale.shareBeyond(start.at + known.p90Ms);
    const median = scale.shareBeyond(start.at + known.medianMs);
    return { from: scale.share(start.at), median: Math.min(median, most), to: Math.min(to, most), cut: to > most };
}
