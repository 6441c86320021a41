import { fill, timeZoneName } from 'c/orchestrationText';
import { usualBracket } from '../bars/usualBracket';
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
export function keysOf(picture: Picture, narrow: boolean): KeyView[] {
    const { story, upcoming, path, expected } = picture;
    const steps = story.stages.flatMap((stage) => stage.steps);
    const keys: [string, string, boolean][] = [
        ['person', labels.keyPerson, steps.some((step) => step.interactive)],
        ['machine', labels.keyAutomated, steps.some((step) => !step.interactive)],
        ['reassigned', labels.keyReassigned, !narrow && steps.some((step) => reassignments(step).length > 0)],
        ['estimated est-end', labels.keyEstimated, !narrow && steps.some((step) => isEstimated(step.span))],
        ['usual', labels.keyUsual, !narrow && hasBracket(picture)],
        ['path', labels.keyPath, !narrow && path.size > 0],
        ['next', labels.keyNotStarted, !narrow && upcoming.size + expected.length > 0]
    ];
    return keys.filter(([, , shown]) => shown).map(([name, text]) => ({ className: `key ${name}`, text }));
}

function hasBracket(picture: Picture): boolean {
    const { story, usual } = picture;
    return (
        usual !== null && story.stages.some((stage) => stage.steps.some((step) => usualBracket(step, stage, picture)))
    );
}
