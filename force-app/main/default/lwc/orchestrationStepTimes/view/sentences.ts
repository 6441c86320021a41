import { timeShares } from 'c/orchestrationModel';
import type { Length, StepTime, UsualRun } from 'c/orchestrationModel';
import { fill, formatDuration, formatNumber, formatShare, lengthText, pieces } from 'c/orchestrationText';
import { labels } from '../labels';

/** A part of a sentence; what counts stands out. */
export interface PieceView {
    key: string;
    text: string;
    className: string;
}

const BLANK: PieceView = { key: 'blank', text: ' ', className: '' };
/** The most that one question answers. */
const MOST_READ = 2000;

function viewsOf(name: string, template: string, ...values: string[]): PieceView[] {
    return pieces(template, ...values).map(({ key, text, look }) => ({
        key: `${name}-${key}`,
        text,
        className: look === 'strong' ? 'strong' : ''
    }));
}

function sharesOf(times: readonly StepTime[]): PieceView[] {
    const shares = timeShares(times);
    if (!shares) return [];
    const { person, machine, unknown } = shares;
    const texts = [person, machine, unknown].map((percent) => formatShare(percent / 100));
    if (unknown === 100) return viewsOf('shares', labels.kindsUnread);
    return viewsOf('shares', unknown > 0 ? labels.sharesSome : labels.shares, ...texts);
}

/** How long runs and steps take, sentence by sentence. @param run null: not known yet */
export function sentencesOf(run: UsualRun | null, times: readonly StepTime[], window: Length): PieceView[][] {
    const half =
        run?.medianMs === null
            ? viewsOf('half', labels.halfTooFew, lengthText(window)).map((piece) => ({ ...piece, className: '' }))
            : run
              ? viewsOf('half', labels.half, formatDuration(run.medianMs))
              : [];
    const said = [half, sharesOf(times)].filter((sentence) => sentence.length > 0);
    // A template drops blanks between its elements.
    return said.map((sentence, index) => (index === 0 ? sentence : [BLANK, ...sentence]));
}

/** What log rows keep back, so that records tell instead; `ends`: none of those that can be seen ended a step. */
export type Unsaid = 'durations' | 'names' | 'ends';

interface Rests {
    run: UsualRun | null;
    estimated: boolean;
    unsaid: Unsaid | null;
}
const UNSAID: Record<Unsaid, string> = {
    durations: labels.restOnDurations,
    names: labels.restOnNames,
    ends: labels.restOnEnds
};

function restOf({ estimated, unsaid }: Rests): string {
    if (!estimated) return labels.restOnLog;
    return unsaid ? UNSAID[unsaid] : labels.restOnSteps;
}

/** What the numbers rest on, and why that is not the log. */
export function remarkOf(shown: Rests, window: Length): string {
    const { run } = shown;
    const length = lengthText(window);
    const times = fill(restOf(shown), formatNumber(MOST_READ), length);
    return run ? `${times} ${fill(labels.restRuns, formatNumber(run.n), length)}` : times;
}
