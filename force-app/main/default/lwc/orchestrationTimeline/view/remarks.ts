import { isPermission, lostRoutes } from 'c/orchestrationData';
import type { Finding, Route, WireFailure } from 'c/orchestrationData';
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

/** What would open the way, or what went wrong. */
function reasonOf(failure: WireFailure): string {
    if (!isPermission(failure)) return failureText(failure).text;
    return fill(failure.code === 'no-field' ? labels.grantField : labels.grantObject, failure.subject ?? '');
}

/** Which ways to a run could not be taken, and why; empty when all could. */
export function lostRemark(finding: Finding): string {
    return lostRoutes(finding)
        .map(({ route, failure }) => fill(LOST[route], reasonOf(failure)))
        .join(' ');
}
