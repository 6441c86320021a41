import type { Statement, StatementCode } from 'c/orchestrationModel';
import { fill, formatDuration, headlineSentence, holderText, pieces, reasonText, stageName } from 'c/orchestrationText';
import type { Piece } from 'c/orchestrationText';
import { saidLabels as labels } from '../saidLabels';
import { oneAfterOther, plain } from './compose';
import { stageNameOf, stepNameOf } from './places';
import type { Places } from './places';
import { moment, sinceText } from './timeText';

type Says = (statement: Statement, places: Places) => Piece[];

/** A sentence of nothing but a step and its holder. */
const ofStep =
    (template: string): Says =>
    (statement, places) =>
        pieces(template, stepNameOf(statement, places), { plain: holderName(statement) });

const ofStage =
    (template: string): Says =>
    (statement, places) =>
        pieces(template, stageNameOf(statement, places));

/** A sentence without a name. */
const alone =
    (text: string): Says =>
    () =>
        plain(text);

function holderName({ holder }: Statement): string {
    return holder?.isYou ? labels.you : holderText(holder);
}

/** After how long it failed, or on which day and at what time, as its row tells. */
function failedWhen({ durationMs, at }: Statement, { story }: Places): Piece[] {
    if (durationMs !== null) return plain(fill(labels.failedAfter, formatDuration(durationMs)));
    return at ? plain(fill(labels.failedAt, moment(at, story))) : [];
}

function stepFailed(statement: Statement, places: Places): Piece[] {
    const { step, stage } = places.stepOf(statement) ?? {};
    const name = stepNameOf(statement, places);
    const alone = step?.interactive ? labels.stepPerson : labels.stepAutomated;
    const within = step?.interactive ? labels.stepPersonOf : labels.stepAutomatedOf;
    const what = stage?.record ? pieces(within, name, { plain: stageName(stage) }) : pieces(alone, name);
    return oneAfterOther(what, failedWhen(statement, places));
}

function stageFailed(statement: Statement, places: Places): Piece[] {
    return oneAfterOther(ofStage(labels.failedStage)(statement, places), failedWhen(statement, places));
}

function waitsOn(statement: Statement, places: Places): Piece[] {
    const { holder } = statement;
    const step = stepNameOf(statement, places);
    if (holder?.isYou) return pieces(labels.waitsOnYou, step);
    if (!holder?.name) return pieces(labels.waitsOnSomebody, step);
    const isOne = holder.kind === 'user' || holder.kind === 'unknown';
    return pieces(isOne ? labels.waitsOn : labels.waitsOnGroup, holderText(holder), step);
}

function perhaps({ code, at }: Statement, { story }: Places): Piece[] {
    const withLog = code === 'perhaps';
    if (!at) return plain(withLog ? labels.perhapsAnyTime : labels.perhapsNoLogAnyTime);
    return pieces(withLog ? labels.perhaps : labels.perhapsNoLog, moment(at, story));
}

function lastGood(statement: Statement, places: Places): Piece[] {
    const { who, at } = statement;
    const step = stepNameOf(statement, places);
    const when = { plain: at ? moment(at, places.story) : '' };
    const by = places.nameOf(who);
    return by ? pieces(labels.finishedBy, step, by, when) : pieces(labels.finished, step, when);
}

const ghost: Says = (statement, places) =>
    ofStep(places.story.state === 'failed-resumable' ? labels.ghostUnless : labels.ghost)(statement, places);

const closed: Says = (statement, places) =>
    ofStep(places.story.logState === 'readable' ? labels.closedNoRow : labels.closed)(statement, places);

const headline: Says = (_statement, { story }) => plain(headlineSentence(story));

const assigneeNotFound: Says = (statement, places) => {
    const step = stepNameOf(statement, places);
    const who = places.nameOf(statement.who);
    return who ? pieces(labels.assigneeNotFound, step, { plain: who }) : pieces(labels.assigneeNotFoundUnnamed, step);
};

const no: Says = (_statement, { story }) =>
    plain(fill(labels.no, reasonText(story.failure?.reason ?? story.reason, story.record.status)));

const startedBy: Says = ({ value }, { recordName }) => {
    const record = recordName || value;
    return record ? pieces(labels.startedBy, record) : plain(labels.startedByUnknown);
};

const since: Says = (statement, { story }) => sinceText(statement, story);

const SAYS: Partial<Record<StatementCode, Says>> = {
    'assignee-not-found': assigneeNotFound,
    'step-failed': stepFailed,
    'stage-failed': stageFailed,
    'failed-outside': alone(labels.failedOutside),
    'run-failed': alone(labels.failedRun),
    'holder-inactive': (statement) => pieces(labels.holderInactive, holderName(statement)),
    'waits-on': waitsOn,
    'holder-hidden': ofStep(labels.holderHidden),
    'holder-unknown': ofStep(labels.holderUnknown),
    'held-by-nobody': ofStep(labels.heldByNobody),
    'still-in-progress': alone(labels.stillInProgress),
    runs: ofStep(labels.runs),
    'between-steps': alone(labels.betweenSteps),
    'odd-status': headline,
    'run-suspended': alone(labels.suspendedRun),
    'stage-suspended': ofStage(labels.stageSuspended),
    'on-hold': ofStep(labels.onHold),
    completed: headline,
    canceled: headline,
    unlisted: headline,
    'since-failed': since,
    'since-waiting': since,
    'since-running': since,
    'since-idle': since,
    'since-step-failed': since,
    'since-held-by-nobody': since,
    'since-suspended': since,
    ended: since,
    perhaps,
    'perhaps-without-log': perhaps,
    checking: alone(labels.checking),
    'no-assignee-not-found': no,
    'no-mulesoft': no,
    'no-outside': no,
    'no-window-over': no,
    'finished-by': lastGood,
    finished: lastGood,
    open: ofStep(labels.open),
    ghost,
    'closed-by-system': ofStep(labels.closedBySystem),
    'item-canceled': ofStep(labels.itemCanceled),
    closed,
    stopped: ofStep(labels.stopped),
    'left-open': ofStep(labels.leftOpen),
    'step-canceled': ofStep(labels.canceledStep),
    handled: (statement, places) =>
        pieces(labels.handled, stepNameOf(statement, places) || stageNameOf(statement, places)),
    'started-by': startedBy,
    'work-on': alone(labels.workOn)
};

/** What a statement says; the names in it stand out. Not of what to do now, and not the message itself. */
export function saidText(statement: Statement, places: Places): Piece[] {
    return SAYS[statement.code]?.(statement, places) ?? [];
}
