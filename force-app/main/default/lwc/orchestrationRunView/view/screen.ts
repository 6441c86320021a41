import { isComplete } from 'c/orchestrationData';
import type { RunsData, WireFailure } from 'c/orchestrationData';
import type { RunStory } from 'c/orchestrationModel';
import { badgeText, failureText } from 'c/orchestrationText';
import { noticesOf } from './notices';
import type { Notice } from './notices';

/** What is known of the run and of its reading. */
export interface Known {
    data: RunsData;
    /** null: not there, or not yet. */
    story: RunStory | null;
    pulseFailure: WireFailure | null;
    usualFailure: WireFailure | null;
    /** Epoch ms of the picture. */
    asOf: number;
    /** The page explains the run. */
    explains: boolean;
}

/** What of it stands on the page. */
export interface Screen {
    badge: { text: string; state: RunStory['state']; raw: string | null; id: string } | null;
    badgeFailure: string;
    /** What leaves nothing to show. */
    blocking: WireFailure | null;
    hasNoRun: boolean;
    isLoading: boolean;
    busy: 'true' | 'false';
    /** An older picture stands. */
    stale: 'true' | null;
    warnings: Notice[];
    remarks: Notice[];
}

function screenOf({ data, story, pulseFailure, usualFailure, asOf, explains }: Known): Screen {
    const { failure, answered } = data;
    const blocking = story ? null : failure;
    // Why the picture is older than it could be.
    const older = failure ?? pulseFailure;
    const notices = story ? noticesOf(data, story, older, asOf, usualFailure) : [];
    return {
        badge: story && { text: badgeText(story), state: story.state, raw: story.record.status, id: story.id },
        badgeFailure: blocking ? failureText(blocking).text : '',
        blocking,
        hasNoRun: !story && !failure && answered,
        isLoading: !story && !failure && !answered,
        busy: isComplete(data) || failure ? 'false' : 'true',
        stale: story && older ? 'true' : null,
        warnings: notices.filter(({ warns }) => warns),
        remarks: notices.filter(({ warns, isAccess }) => !warns && !(explains && isAccess))
    };
}

/** A template reads a getter many times: what came of the same facts is kept. */
export function screening(): (known: Known) => Screen {
    let last: { facts: unknown[]; screen: Screen } | null = null;
    return (known) => {
        const facts = Object.values(known);
        if (!last || facts.some((fact, place) => fact !== last?.facts[place]))
            last = { facts, screen: screenOf(known) };
        return last.screen;
    };
}
