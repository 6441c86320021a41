import { fill, timeZoneName } from 'c/orchestrationText';
import { labels } from '../labels';
import type { Picture } from './picture';
import { reassignments } from './who';
import { isEstimated } from './words';

/** The key: only what is on the picture. */
export interface KeyView {
    className: string;
    text: string;
}

export const timesIn = fill(labels.timesIn, timeZoneName);

/** Key of the chart; the narrow form has no marks and no time axis. */
export function keysOf({ story, upcoming }: Picture, narrow: boolean): KeyView[] {
    const steps = story.stages.flatMap((stage) => stage.steps);
    const keys: [string, string, boolean][] = [
        ['person', labels.keyPerson, steps.some((step) => step.interactive)],
        ['machine', labels.keyAutomated, steps.some((step) => !step.interactive)],
        ['reassigned', labels.keyReassigned, !narrow && steps.some((step) => reassignments(step).length > 0)],
        ['estimated est-end', labels.keyEstimated, !narrow && steps.some((step) => isEstimated(step.span))],
        ['next', labels.keyNotStarted, !narrow && upcoming.size > 0]
    ];
    return keys.filter(([, , shown]) => shown).map(([name, text]) => ({ className: `key ${name}`, text }));
}
