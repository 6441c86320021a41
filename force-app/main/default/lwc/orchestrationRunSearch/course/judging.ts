import { storyInputs } from 'c/orchestrationData';
import type { RunsData } from 'c/orchestrationData';
import {
    buildRunStory,
    HAND_REASONS,
    handOptions,
    nearness,
    runSummary,
    slowDetail,
    slowOf
} from 'c/orchestrationModel';
import type {
    HandDetail,
    LogState,
    NearestStep,
    RunCriteria,
    RunStory,
    RunSummary,
    StepName,
    Usual
} from 'c/orchestrationModel';

/** What is needed of a run to tell later whether it is slower than usual: its steps that go on. */
export interface Sketch {
    summary: RunSummary;
    process: string;
    logState: LogState;
    story: RunStory;
    /** It passed such a step before: its own rows must not count as usual. */
    hasPassed: boolean;
}

export interface Judged {
    summary: RunSummary;
    sketch: Sketch | null;
}

/** A run that turned out to be slower than usual, and by what. */
export interface Slow {
    summary: RunSummary;
    detail: HandDetail;
    steps: StepName[];
}

/** A run that is within what is usual, by its step that is closest to that limit. */
export interface WithinUsual extends NearestStep {
    summary: RunSummary;
}

const LIVE = new Set<string | null>(['waiting', 'running', 'stalled']);

function sketchOf(story: RunStory, summary: RunSummary): Sketch | null {
    const process = story.record.developerName;
    const stages = story.stages
        .map((stage) => ({ ...stage, milestones: [], steps: stage.steps.filter(({ state }) => LIVE.has(state)) }))
        .filter(({ steps }) => steps.length > 0);
    if (!process || story.ended || stages.length === 0) return null;
    const hasPassed = stages.some(({ steps }) => steps.some(({ passes }) => passes > 1));
    return { summary, process, logState: story.logState, story: { ...story, stages, milestones: [] }, hasPassed };
}

/** Each run that is there, once. @param now epoch ms */
export function judgedOf(data: RunsData, now: number, userId: string | null, criteria: RunCriteria): Judged[] {
    const inputs = new Map(storyInputs(data, now, userId).map((input) => [input.run.id, input]));
    return [...inputs.values()].map((input) => {
        const story = buildRunStory(input);
        const summary = runSummary(story, handOptions(criteria));
        return { summary, sketch: sketchOf(story, summary) };
    });
}

export function slowBy({ story, summary }: Sketch, usual: Usual): Slow[] {
    const slow = slowOf(story, usual);
    return slow.length > 0 ? [{ summary, detail: slowDetail(story, slow), steps: slow }] : [];
}

/** With one more reason, in the order of their urgency. */
const slower = ({ summary, detail, steps }: Slow): RunSummary => ({
    ...summary,
    slowSteps: steps.map(({ stageName, stepName }) => ({ stageName, stepName })),
    hands: { ...summary.hands, slow: detail },
    hand: HAND_REASONS.filter((reason) => reason === 'slow' || summary.hand.includes(reason))
});

/** Runs that turned out to be slower than usual join those sought; one that is there already gets the reason. */
export function withSlow(
    matches: readonly RunSummary[],
    found: readonly Slow[],
    isMeant: (run: RunSummary) => boolean
): RunSummary[] {
    const slow = new Map(found.map((one) => [one.summary.id, slower(one)]));
    const kept = matches.filter(({ id }) => !slow.has(id));
    return [...kept, ...[...slow.values()].filter(isMeant)];
}

/** What is not slower than usual: how close that is, and whether somebody can say what is usual at all. */
export function withinBy({ summary, story }: Sketch, usual: Usual): { nearest: WithinUsual | null; unsaid: boolean } {
    const { nearest, unsaid } = nearness(story, usual);
    return { nearest: nearest && { ...nearest, summary }, unsaid };
}
