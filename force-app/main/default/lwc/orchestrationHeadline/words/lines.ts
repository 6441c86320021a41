import { slowerThanUsual } from 'c/orchestrationModel';
import type { ExpectedStage, RunStory, StageStory, StepStory, Usual } from 'c/orchestrationModel';
import {
    ageText,
    fill,
    focusPlace,
    formatDayTime,
    formatDuration,
    formatTime,
    holderText,
    momentText,
    placeName,
    stateText
} from 'c/orchestrationText';
import type { IconName } from 'c/orchestrationLook';
import { labels } from '../labels';
import { aheadText } from './ahead';

/** One piece of a line; `warns` pieces stand out. */
export interface Piece {
    key: string;
    text: string;
    warns: boolean;
    /** Stands before the text. */
    icon?: IconName;
    /** Id of the step that it names, if that can be shown. */
    stepId?: string;
}

const MORE: Partial<Record<RunStory['state'], string>> = {
    waiting: labels.moreWaiting,
    running: labels.moreRunning,
    failed: labels.moreFailed,
    'failed-resumable': labels.moreFailed,
    stalled: labels.moreStalled
};

const plain = (key: string, text: string): Piece => ({ key, text, warns: false });
const warning = (key: string, text: string): Piece => ({ key, text, warns: true });

function counts({ stages, ended }: RunStory): Piece[] {
    if (!ended) return [];
    const steps = stages.flatMap((stage) => stage.steps);
    const items = steps.flatMap((step) => step.items);
    const stopped = steps.filter(({ state }) => state === 'discontinued').length;
    const leftOpen = steps.filter(({ state }) => state === 'abandoned').length;
    const ghosts = items.filter(({ state }) => state === 'ghost').length;
    const closed = items.filter(({ state }) => state === 'closed-by-system').length;
    return [
        ...(stopped > 0 ? [plain('stopped', fill(labels.countStopped, stopped))] : []),
        ...(closed > 0 ? [plain('closed', fill(labels.countClosedBySystem, closed))] : []),
        ...(leftOpen > 0 ? [warning('left-open', fill(labels.countLeftOpen, leftOpen))] : []),
        ...(ghosts > 0 ? [warning('ghosts', fill(labels.countCannotFinish, ghosts))] : [])
    ];
}

/** Counted from the median; the platform's own steps are told as well as people's. */
function slower(story: RunStory, usual: Usual | null): Piece[] {
    const { stage, step } = focusPlace(story);
    const slow = usual && stage && step && slowerThanUsual(step, stage, usual);
    if (!slow) return [];
    const text = slow.estimated ? labels.longerThanUsualAbout : labels.longerThanUsual;
    return [{ ...warning('slower', fill(text, formatDuration(slow.overMedianMs))), icon: 'flag' }];
}

/** The place; with the step that it is, or that it is about. */
function placePiece(place: StageStory | StepStory, step: StepStory | null): Piece {
    const piece = plain('place', placeName(place));
    return step?.id ? { ...piece, stepId: step.id } : piece;
}

/** Who has it and since when, where the sentence does not say so. */
function whoAndWhen(story: RunStory): Piece[] {
    const { focus, state, now } = story;
    const { holder, since } = focus;
    const { step } = focusPlace(story);
    const who = holder?.isYou ? labels.you : holder?.name;
    return [
        ...(state === 'running' && step && !step.interactive ? [plain('machine', labels.doneByMachine)] : []),
        ...(state === 'suspended' && who ? [plain('on-hold', stateText('waiting', { who, onHold: true }))] : []),
        ...(state === 'stalled' && since
            ? [plain('since', fill(labels.sinceMoment, momentText(since, now), ageText(since, now)))]
            : [])
    ];
}

/**
 * Second line: which step, how often it was handed on, how much slower than usual, what else stands so, what the end left
 * behind, what is ahead.
 */
export function whyLine(story: RunStory, usual: Usual | null, expected: readonly ExpectedStage[]): Piece[] {
    const { focus, state } = story;
    const { stage, step } = focusPlace(story);
    const ahead = aheadText(story, expected);
    const moves = step?.milestones.filter(({ record }) => record.kind === 'ReassignWorkItem').length ?? 0;
    const place = state === 'waiting' || state === 'suspended' ? (step ?? stage) : stage;
    const more = MORE[state];
    return [
        ...(place ? [placePiece(place, step)] : []),
        ...whoAndWhen(story),
        ...(moves > 0
            ? [plain('moves', moves === 1 ? labels.reassignedOnce : fill(labels.reassignedTimes, moves))]
            : []),
        ...slower(story, usual),
        ...(more && focus.others > 0 ? [plain('others', fill(more, focus.others))] : []),
        ...(focus.holder?.kind === 'user' && focus.holder.isActive === false && !story.ended
            ? [warning('inactive', fill(labels.holderInactive, holderText(focus.holder)))]
            : []),
        ...counts(story),
        ...(ahead ? [plain('ahead', ahead)] : [])
    ];
}

/** Approval processes built with Flow are orchestrations of these types (Object Reference, FlowType). */
const isApproval = (flowType: string | null): boolean =>
    Boolean(flowType?.startsWith('ApprovalOrch')) || flowType === 'ExtSysChgFlowAppvl';

export interface MetaLine {
    process: string;
    run: string;
    pieces: Piece[];
}

/**
 * Whether people's time can be told from the machine's: not without the log, by whose times alone steps are exact; nor
 * without work items, where the log speaks of some.
 */
function knowsWho({ logState, milestones, stages }: RunStory): boolean {
    const hasItems = stages.some(({ steps }) => steps.some(({ items }) => items.length > 0));
    const speaksOfItems = milestones.some(({ record }) => record.kind?.endsWith('WorkItem'));
    return logState === 'readable' && (hasItems || !speaksOfItems);
}

/** Third line: process, run number, times. @param asOf epoch ms of the picture */
export function metaLine(story: RunStory, asOf: number, paused: boolean): MetaLine {
    const { record, version, span, ended, failure, now } = story;
    const process = record.label || record.developerName || '';
    const estimated = (exact: boolean, text: string): string => (exact ? text : fill(labels.about, text));
    const { start, durationMs } = span;
    const whole = durationMs === null ? '' : formatDuration(durationMs);
    const automated = knowsWho(story) ? (story.times?.workingMs ?? 0) : 0;
    const duration = whole && automated > 0 ? fill(labels.ofWhichAutomated, whole, formatDuration(automated)) : whole;
    const failedAt = failure?.at ?? null;
    return {
        process: version === null || !process ? process : fill(labels.processVersion, process, version),
        run: record.name ? fill(labels.runNumber, record.name) : record.id,
        pieces: [
            ...(isApproval(record.flowType) ? [plain('approval', labels.approvalRun)] : []),
            ...(record.isDebugRun ? [warning('debug', labels.debugRun)] : []),
            ...(start
                ? [plain('started', fill(labels.started, estimated(start.exact, formatDayTime(start.at, now))))]
                : []),
            ...(duration
                ? [
                      plain(
                          'duration',
                          ended
                              ? fill(labels.ranFor, duration)
                              : automated > 0
                                ? duration
                                : fill(labels.soFar, duration)
                      )
                  ]
                : []),
            ...(failedAt
                ? [plain('failed', fill(labels.failedTime, estimated(failedAt.exact, formatDayTime(failedAt.at, now))))]
                : []),
            plain('as-of', fill(labels.asOf, formatTime(asOf))),
            ...(paused ? [plain('paused', labels.paused)] : [])
        ]
    };
}
