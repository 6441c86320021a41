import { lostRoutes } from 'c/orchestrationData';
import type { Finding, Route } from 'c/orchestrationData';
import { failureText, fill } from 'c/orchestrationText';
import { labels } from '../labels';

const LOST: Record<Route, string> = {
    all: '',
    part: labels.lostPart,
    trigger: labels.lostTrigger,
    item: labels.lostItem,
    log: labels.lostLog,
    context: labels.lostContext
};

/** Which ways to a run could not be taken, and why; empty when all could. */
export function lostRemark(finding: Finding): string {
    return lostRoutes(finding)
        .map(({ route, failure }) => fill(LOST[route], failureText(failure).text))
        .join(' ');
}
