import { emptyRunsData, storyInput } from 'c/orchestrationData';
import type { RunsData, WireFailure } from 'c/orchestrationData';
import { buildRunStory } from 'c/orchestrationModel';
import type { RunStory } from 'c/orchestrationModel';
import type { UsualTold } from 'c/orchestrationUsualReader';

/** What is known of one run, and since when. Each function tells what is known afterwards. */
export interface Picture {
    runId: string | null;
    data: RunsData;
    /** null: not there, or not yet. */
    story: RunStory | null;
    /** What is usual, once it has been asked. */
    told: UsualTold | null;
    /** Epoch ms at which the server last said that the picture stands; 0: only the first reading. */
    checkedAt: number;
    pulseFailure: WireFailure | null;
}

/** @param runId 15 or 18 characters; null: no run */
export function blank(runId: string | null): Picture {
    return {
        runId,
        data: emptyRunsData(runId ? [runId] : []),
        story: null,
        told: null,
        checkedAt: 0,
        pulseFailure: null
    };
}

/** Judges what is known at this moment. @param now epoch ms @param userId of the reader */
export function judged(picture: Picture, now: number, userId: string | null): Picture {
    const input = picture.runId && storyInput(picture.data, picture.runId, now, userId);
    return { ...picture, story: input ? buildRunStory(input) : null };
}

/** The run has been read; a reader may still speak of the run before, which is not heard. Not yet judged. */
export function withData(picture: Picture, data: RunsData): Picture {
    if (!picture.runId || data.ids[0] !== picture.runId) return picture;
    const checkedAt = data.failure ? picture.checkedAt : Math.max(picture.checkedAt, data.readAt);
    return { ...picture, data, pulseFailure: null, checkedAt };
}

/** The server has been asked whether anything changed. @param at epoch ms of its answer */
export function checked(picture: Picture, at: number, failure: WireFailure | null): Picture {
    return { ...picture, pulseFailure: failure, checkedAt: failure ? picture.checkedAt : at };
}

/** Heard only of the run itself. */
export const withUsual = (picture: Picture, told: UsualTold): Picture =>
    told.runId === picture.runId ? { ...picture, told } : picture;
