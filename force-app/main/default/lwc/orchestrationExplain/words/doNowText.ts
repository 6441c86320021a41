import type { Statement, StatementCode } from 'c/orchestrationModel';
import { fill, holderText, pieces } from 'c/orchestrationText';
import type { Piece } from 'c/orchestrationText';
import { doLabels as labels } from '../doLabels';
import { oneAfterOther, plain, strong } from './compose';
import type { Places } from './places';

interface Words {
    /** {0} holder, or the recorded status. */
    text: string;
    /** The permission that it takes; '' where it takes none that has a name. */
    takes?: string;
    /** It says on which record: what is to be mended may be there, and what starts again does so from it. */
    named?: boolean;
}

const { startPermission: start, resumePermission: resume, cancelPermission: cancel } = labels;
const { reassignPermission: reassign, workPermission: work } = labels;

const WORDS: Partial<Record<StatementCode, Words>> = {
    'do-step': { text: labels.doOnRecord, takes: work },
    'open-own': { text: labels.openOwn, takes: work },
    'ask-holder': { text: labels.askHolder, takes: reassign },
    'ask-group': { text: labels.askGroup, takes: reassign },
    reassign: { text: labels.reassign, takes: reassign },
    'open-item': { text: labels.openItem },
    'item-hidden': { text: labels.itemHidden, takes: labels.itemPermission },
    'wait-for-next': { text: labels.waitForNext },
    'resume-fix': { text: labels.resumeFix, takes: resume, named: true },
    'resume-find': { text: labels.resumeFind, takes: resume, named: true },
    'resume-checking': { text: labels.resumeChecking },
    'start-again': { text: labels.startAgain, takes: start, named: true },
    'start-again-assignee': { text: labels.startAssignee, takes: start, named: true },
    'start-again-over': { text: labels.startAgain, takes: start, named: true },
    'look-failed': { text: labels.lookFailed, takes: cancel },
    'look-nobody': { text: labels.lookNobody, takes: cancel },
    'look-stage': { text: labels.lookFailed, takes: cancel },
    'resume-suspended': { text: labels.resumeSuspended, takes: resume },
    'look-suspended': { text: labels.lookSuspended },
    'nothing-runs-alone': { text: labels.nothingRuns },
    'nothing-between': { text: labels.nothingBetween },
    'look-odd': { text: labels.lookOdd },
    'nothing-over': { text: labels.nothingOver },
    'over-left-open': { text: labels.overLeftOpen },
    'look-unknown': { text: labels.lookUnlisted }
};

/** The record that started the run, by name. */
function recordText({ recordId }: Statement, { story, recordName }: Places): Piece[] {
    return recordId ? pieces(labels.itsRecord, recordName || story.record.triggeringRecordType || recordId) : [];
}

/** What to do now, on which record, and which permission that takes. Whether the reader has it is never claimed. */
export function doNowText(statement: Statement, places: Places): Piece[] {
    const { code, holder, value } = statement;
    if (code === 'look-unknown' && !value) return strong(labels.lookNoStatus);
    const { text = '', takes = '', named = false } = WORDS[code] ?? {};
    const what = strong(fill(text, holder ? holderText(holder) : (value ?? '')));
    return oneAfterOther(what, named ? recordText(statement, places) : [], plain(takes));
}
