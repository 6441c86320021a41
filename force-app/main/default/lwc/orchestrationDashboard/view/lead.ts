import type { FiguresRead } from 'c/orchestrationFigureReader';
import { HAND_REASONS } from 'c/orchestrationModel';
import { fill, pieces } from 'c/orchestrationText';
import { labels } from '../labels';
import type { Needy } from './attention';
import { isWhole } from './certain';
import { isUnread } from './counts';
import { untilText } from './rows';

/** From here on it is said until when a run may be resumed. */
const SOON_MS = 3 * 24 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface Lead {
    text: string;
    /** Second sentence, in pieces: the time stands out. */
    until: { key: string; text: string; jumps: boolean; className: string; label: string }[];
    /** Id of the run that it is about. */
    runId: string | null;
}

export const countOf = (needy: Needy): number => HAND_REASONS.reduce((sum, reason) => sum + needy[reason].length, 0);

function firstSentence(read: FiguresRead, count: number): string {
    const { found } = read;
    const isCertain = isWhole(read);
    const isOver = [found.now, found.hand, found.slow].every((search) => search?.done || search?.failure);
    if (count === 0 && isUnread(found.now)) return labels.leadUnread;
    if (count === 0) return isCertain ? labels.leadNone : isOver ? labels.leadUnsure : labels.leadLooking;
    const text = count === 1 ? labels.leadOne : fill(labels.leadMany, count);
    return isCertain ? text : fill(count === 1 ? labels.leadOneSoFar : labels.leadSoFar, count);
}

/** What counts most, in two sentences at most. @param now epoch ms */
export function leadOf(read: FiguresRead, needy: Needy, now: number): Lead {
    const text = firstSentence(read, countOf(needy));
    const [first, second] = needy.resumable;
    const until = first?.resumableUntil ?? null;
    if (!until || until.at - now > SOON_MS) return { text, until: [], runId: null };
    const template = second ? labels.leadFirstUntil : labels.leadOneUntil;
    const urgent = until.at - now < DAY_MS;
    return {
        text,
        until: pieces(template, untilText(until, now)).map(({ key, text: part, look }, index) => ({
            key: String(key),
            // A template drops blanks between its elements.
            text: index === 0 ? ` ${part}` : part,
            jumps: look === 'strong',
            className: urgent ? 'jump urgent' : 'jump',
            label: fill(labels.leadJump, part)
        })),
        runId: first?.id ?? null
    };
}
