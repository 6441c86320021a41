import { plainText } from 'c/orchestrationText';
import type { Day } from '../days/days';
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
export function estimatedRem(days: readonly Day[], { day, row }: Line): number {
    if (row === null) {
        return HEADING;
    }
    const { sentence, second, comment, gap } = days[day].rows[row];
    return (
        PADDING +
        linesIn(plainText(sentence)) * SENTENCE +
        (second ? linesIn(second) * SECOND : 0) +
        (comment ? linesIn(comment) * SENTENCE + COMMENT_BOX : 0) +
        (gap ? GAP : 0)
    );
}
