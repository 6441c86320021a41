import type { Statement, StatementCode } from 'c/orchestrationModel';
import { fill, holderText } from 'c/orchestrationText';
import type { Piece } from 'c/orchestrationText';
import { doLabels as labels } from '../doLabels';
import { oneAfterOther, plain, strong } from './compose';

interface Words {
    /** {0} holder, or the recorded status. */
    text: string;
    /** The permission that it takes; '' where it takes none that has a name. */
    takes?: string;
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
    'resume-fix': { text: labels.resumeFix, takes: resume },
    'resume-find': { text: labels.resumeFind, takes: resume },
    'resume-checking': { text: labels.resumeChecking },
    'start-again': { text: labels.startAgain, takes: start },
    'start-again-assignee': { text: labels.startAssignee, takes: start },
    'start-again-over': { text: labels.startAgain, takes: start },
    'look-failed': { text: labels.lookFailed, takes: cancel },
    'look-nobody': { text: labels.lookNobody, takes: cancel },
    'look-stage': { text: labels.lookFailed, takes: cancel },
    'resume-suspended': { text: labels.resumeSuspended, takes: resume },
    'look-suspended': { text: labels.lookSuspended },
    'nothing-runs-alone': { text: labels.nothingRuns },
    'nothing-between': { text: labels.nothingBetween },
    'look-odd': { text: labels.lookOdd },
    'nothing-over': { text: labels.nothingOver },
    'look-unknown': { text: labels.lookUnlisted }
};

/** What to do now, and which permission that takes. Whether the reader has it is never claimed. */
export function doNowText({ code, holder, value }: Statement): Piece[] {
    if (code === 'look-unknown' && !value) return strong(labels.lookNoStatus);
    const { text = '', takes = '' } = WORDS[code] ?? {};
    return oneAfterOther(strong(fill(text, holder ? holderText(holder) : (value ?? ''))), plain(takes));
}
