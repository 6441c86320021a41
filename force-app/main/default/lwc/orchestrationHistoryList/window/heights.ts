import { plainText } from 'c/orchestrationText';
import { gapOf } from '../days/rows';
import { secondLine } from '../entries/entry';
import type { HistoryEntry } from '../entries/entry';
import type { Line } from './lines';

/** Letters in a line of 28rem; heights in rem as the stylesheet gives them. */
const LETTERS = 44;
const HEADING = 2;
const PADDING = 0.75;
const SENTENCE = 1.25;
const SECOND = 1.125;
const COMMENT_BOX = 1.125;
const GAP = 2;

const linesIn = (text: string): number =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 0);

/** About how tall a line is, until it has been rendered once and measured. In rem. */
export function estimatedRem({ entry: index }: Line, entries: readonly HistoryEntry[]): number {
    if (index === null) {
        return HEADING;
    }
    const [entry, below] = [entries[index], entries[index + 1]];
    const second = secondLine(entry);
    return (
        PADDING +
        linesIn(plainText(entry.sentence)) * SENTENCE +
        (second ? linesIn(second) * SECOND : 0) +
        (entry.comment ? linesIn(entry.comment) * SENTENCE + COMMENT_BOX : 0) +
        (below && gapOf(entry, below) ? GAP : 0)
    );
}
