import { storyInputs } from 'c/orchestrationData';
import type { RunsData } from 'c/orchestrationData';
import { buildRunStory, HAND_REASONS, isSought, runSummary, slowOf } from 'c/orchestrationModel';
import type { LogState, RunCriteria, RunStory, RunSummary, Usual } from 'c/orchestrationModel';

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
export function judgedOf(data: RunsData, now: number, userId: string | null): Judged[] {
    const inputs = new Map(storyInputs(data, now, userId).map((input) => [input.run.id, input]));
    return [...inputs.values()].map((input) => {
        const story = buildRunStory(input);
        const summary = runSummary(story);
        return { summary, sketch: sketchOf(story, summary) };
    });
}

export const isSlow = ({ story }: Sketch, usual: Usual): boolean => slowOf(story, usual).length > 0;

/** With one more reason, in the order of their urgency. */
const slower = (summary: RunSummary): RunSummary => ({
    ...summary,
    hand: HAND_REASONS.filter((reason) => reason === 'slow' || summary.hand.includes(reason))
});

/** Runs that turned out to be slower than usual join those sought; one that is there already gets the reason. */
export function withSlow(
    matches: readonly RunSummary[],
    sketches: readonly Sketch[],
    criteria: RunCriteria
): RunSummary[] {
    const slow = new Map(sketches.map(({ summary }) => [summary.id, slower(summary)]));
    const kept = matches.filter(({ id }) => !slow.has(id));
    return [...kept, ...[...slow.values()].filter((summary) => isSought(summary, criteria))];
}
