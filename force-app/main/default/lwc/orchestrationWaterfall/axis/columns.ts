/** Widths of the columns of the chart, in rem. */
export interface Columns {
    /** Container of 48 to 64rem: a narrower label, names of holders on live rows only. */
    medium: boolean;
    /** The column before the lane: who has a step. */
    who: number;
    /** The lane without what is kept after the span. */
    lane: number;
}

/** As in the stylesheet. */
const LABEL_REM = 20;
const MEDIUM_LABEL_REM = 18;
const WHO_REM = 7.75;
const MEDIUM_WHO_REM = 6.5;
const DURATION_REM = 5;
const INSETS_REM = 2;
const MEDIUM_UNTIL_REM = 64;

/** @param rowRem width of a row's content, the insets at its sides left out */
export function columnsOf(rowRem: number, aheadRem: number): Columns {
    const medium = rowRem + INSETS_REM <= MEDIUM_UNTIL_REM;
    const label = medium ? MEDIUM_LABEL_REM : LABEL_REM;
    const who = medium ? MEDIUM_WHO_REM : WHO_REM;
    return { medium, who, lane: Math.max(1, rowRem - label - DURATION_REM - aheadRem) };
}
