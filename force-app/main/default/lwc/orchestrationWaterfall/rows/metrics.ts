/** Heights of a form of the picture, in rem, so that they grow with the reader's text size. */
export interface Metrics {
    stage: number;
    step: number;
    /** A step without a bar of its own. */
    quietStep: number;
    /** The tallest that all rows together may be before they scroll. */
    viewport: number;
}

/** The axis stands inside the same 44rem. */
export const AXIS_REM = 1.75;

export const CHART: Metrics = { stage: 2, step: 1.75, quietStep: 1.75, viewport: 44 - AXIS_REM };

export const NARROW: Metrics = { stage: 2.75, step: 3.25, quietStep: 2.875, viewport: 44 };
