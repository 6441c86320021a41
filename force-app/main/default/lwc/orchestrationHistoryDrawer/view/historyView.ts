import type { HistoryContent, HistoryEntry, LogScope } from 'c/orchestrationHistoryList';
import type { RecordHistory, RunStory, State, Usual } from 'c/orchestrationModel';
import { fill, stageName, stepName } from 'c/orchestrationText';
import { labels } from '../labels';
import { nowEntries } from '../milestones/nowEntries';
import { recordHistoryEntries } from '../milestones/recordHistory';
import { runNow, runPast } from '../milestones/runPast';
import { isToldByLog, stepPast } from '../milestones/stepPast';
import { placesOf } from '../place/runPlaces';
import { findStep } from '../place/stepPlace';
import type { StepPlace } from '../place/stepPlace';
import { namesOf } from '../words/names';

/** Whose history is shown: the step's own or the whole run's. */
export type Scope = 'step' | 'run';

/** A history, and where it comes from if not from the log: "Checking the log …" while that is read. */
export interface HistoryView {
    content: HistoryContent;
    notice: string;
}

/** All that a history is told from. */
interface Source {
    story: RunStory;
    place: StepPlace;
    scope: Scope;
    history: RecordHistory | null;
    usual: Usual | null;
    fieldLabels: Readonly<Record<string, string>> | null;
}

/**
 * @param history tracked changes and posts, where the org exposes them
 * @param usual how long steps of this process took before
 * @param fieldLabels labels of the step's fields by their API names, where the org's are known
 * @returns null where there is no such step
 */
export function buildHistoryView(
    story: RunStory | null | undefined,
    stepId: string | null | undefined,
    scope: Scope = 'step',
    history: RecordHistory | null = null,
    usual: Usual | null = null,
    fieldLabels: Readonly<Record<string, string>> | null = null
): HistoryView | null {
    const place = story && stepId ? findStep(story, stepId) : null;
    if (!story || !place) {
        return null;
    }
    const source = { story, place, scope, history, usual, fieldLabels };
    return {
        content: {
            key: scope === 'step' ? `step-${stepId}` : `run-${story.id}`,
            entries: entriesOf(source),
            now: story.now,
            subject: subjectOf(source),
            scope: logScopeOf(source),
            empty: emptyText(scope, place.step.state)
        },
        notice: noticeOf(source)
    };
}

/** Milestones, then changes, then posts: where times are equal, that order holds. */
function entriesOf({ story, place, scope, history, usual, fieldLabels }: Source): HistoryEntry[] {
    const [places, nameOf, isStep] = [placesOf(story), namesOf(story), scope === 'step'];
    const stepId = isStep ? place.step.id : null;
    return [
        ...(isStep ? stepPast(place, story, places, nameOf) : runPast(story, places, nameOf)),
        ...recordHistoryEntries(history, { places, stepId, fieldLabels }),
        ...(isStep ? nowEntries(place.step, place.stage, story, usual) : runNow(story, usual))
    ];
}

function subjectOf({ story, place, scope }: Source): string {
    const { label, developerName, name } = story.record;
    const run = fill(labels.runSubject, label || developerName || story.id, name || story.id);
    return scope === 'run' ? run : fill(labels.stepSubject, stepName(place.step), stageName(place.stage), run);
}

/** Log rows carry API names, no Ids. */
function logScopeOf({ story, place: { step, stage }, scope }: Source): LogScope {
    const [stageApiName, stepApiName] = [stage.record?.name ?? null, step.record?.name ?? null];
    return scope === 'run'
        ? { runId: story.id, stageName: null, stepName: null, isNamed: true }
        : {
              runId: story.id,
              stageName: stageApiName,
              stepName: stepApiName,
              isNamed: stageApiName !== null && stepApiName !== null && step.passes === 1
          };
}

function noticeOf({ story, place: { step }, scope }: Source): string {
    switch (story.logState) {
        case 'pending':
            return labels.checkingLog;
        case 'none':
            return labels.noLog;
        case 'error':
            return labels.logError;
        default:
            return scope === 'run' || isToldByLog(step, story) || step.state === 'not-started' ? '' : labels.noRows;
    }
}

function emptyText(scope: Scope, state: State | null): string {
    if (scope === 'run') {
        return labels.runEmpty;
    }
    return state === 'not-started' ? labels.nothingYet : labels.nothingRecorded;
}
