import { iconPath, lookOf } from 'c/orchestrationLook';
import type { RunStory, StageStory, State, StepStory, Usual } from 'c/orchestrationModel';
import {
    countedStates,
    fill,
    pieces,
    stageName,
    stateContext,
    stateText,
    stepName,
    type Piece
} from 'c/orchestrationText';
import { labels } from '../labels';
import { beforeLines } from './before';
import { factsOf, type Fact } from './facts';
import { compare, type GaugeView } from './gauge';
import { alsoLine, holderName, itemInFocus, leadOf } from './lead';
import { whyLines } from './why';

/** What the card says of a step or stage. */
export interface CardView {
    id: string;
    heading: string;
    state: State | null;
    /** The long text of the state. */
    stateText: string;
    raw: string | null;
    lead: Piece[];
    lines: string[];
    /** Of a stage: its steps by state, beside the completed ones. */
    counts: { key: string; className: string; icon: string; words: string }[];
    gauge: GaugeView | null;
    /** In place of the gauge: why there is none. */
    note: string;
    facts: Fact[];
    why: string[];
}

/** Which step, else which stage. */
export interface Place {
    stepId: string | null;
    stageId: string | null;
}

/** The card of a step or stage; null where there is none of this id. */
export function cardView(story: RunStory, { stepId, stageId }: Place, usual: Usual | null): CardView | null {
    if (stepId) {
        for (const stage of story.stages) {
            const step = stage.steps.find(({ id }) => id === stepId);
            if (step) {
                return stepCard(stepId, step, stage, story, usual);
            }
        }
        return null;
    }
    const stage = stageId && story.stages.find(({ id }) => id === stageId);
    return stage ? stageCard(stageId, stage, story) : null;
}

function stepCard(id: string, step: StepStory, stage: StageStory, story: RunStory, usual: Usual | null): CardView {
    const item = itemInFocus(step);
    const { gauge, note, compared } = compare(step, stage, usual);
    const who = step.state === 'waiting' && step.holder?.name ? holderName(step.holder) : undefined;
    return {
        ...common(id, step, story, who),
        heading: stepName(step),
        lead: leadOf(step, item, story),
        counts: [],
        lines: [alsoLine(step, item), ...beforeLines(item, story)].filter(Boolean),
        gauge,
        note,
        facts: factsOf(step, story, compared)
    };
}

function stageCard(id: string, stage: StageStory, story: RunStory): CardView {
    const { steps } = stage;
    const done = steps.filter(({ state }) => state === 'completed').length;
    return {
        ...common(id, stage, story),
        heading: stageName(stage),
        lead: steps.length > 0 ? pieces(fill(labels.tally, done, steps.length)) : [],
        lines: [],
        counts: countedStates(steps, { without: ['completed'] }).map(({ state, words }) => {
            const { family, icon } = lookOf(state);
            return { key: state, className: `counted c-${family}`, icon: iconPath(icon), words };
        }),
        gauge: null,
        note: '',
        facts: factsOf(stage, story, null)
    };
}

function common(
    id: string,
    place: StepStory | StageStory,
    story: RunStory,
    who?: string
): Pick<CardView, 'id' | 'state' | 'stateText' | 'raw' | 'why'> {
    const { state, record } = place;
    const raw = record?.status ?? null;
    return {
        id,
        state,
        raw,
        stateText: state ? stateText(state, stateContext(story, { raw, ...(who ? { who } : {}) })) : '',
        why: whyLines(place, story)
    };
}
