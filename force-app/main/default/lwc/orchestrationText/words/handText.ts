import { FAILED_DAYS, SUSPENDED_DAYS } from 'c/orchestrationModel';
import type { HandReason } from 'c/orchestrationModel';
import { handLabels as labels } from '../handLabels';
import { lengthText } from '../time/lengths';
import { fill } from './fill';

const TEXTS: Record<HandReason, readonly [text: string, why: string]> = {
    resumable: [labels.resumable, labels.resumableWhy],
    failed: [labels.failed, labels.failedWhy],
    stalled: [labels.stalled, labels.stalledWhy],
    'left-open': [labels.leftOpen, labels.leftOpenWhy],
    'inactive-holder': [labels.inactiveHolder, labels.inactiveHolderWhy],
    slow: [labels.slow, labels.slowWhy],
    suspended: [labels.suspended, labels.suspendedWhy]
};

/** Why a run needs a hand, in a word or two: "May be resumable". */
export const handText = (reason: HandReason): string => TEXTS[reason][0];

/**
 * What the reason means: "Running, held by nobody".
 * @param days that count for this reason, where the page is set up otherwise
 */
export const handWhy = (reason: HandReason, days = reason === 'failed' ? FAILED_DAYS : SUSPENDED_DAYS): string =>
    fill(TEXTS[reason][1], lengthText({ amount: days, unit: 'd' }));
