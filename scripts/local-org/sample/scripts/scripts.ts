/** All situations, the most telling ones first. Their place in this list numbers them: append, do not reorder. */
import type { Script } from '../script.ts';
import { batch } from './batch.ts';
import { coldStore } from './coldStore.ts';
import * as ended from './ended.ts';
import * as failed from './failed.ts';
import { harbourMills } from './harbourMills.ts';
import * as hidden from './hidden.ts';
import * as moving from './moving.ts';
import * as odd from './odd.ts';
import * as passes from './passes.ts';
import * as resumable from './resumable.ts';
import * as running from './running.ts';
import * as suspended from './suspended.ts';
import * as waiting from './waiting.ts';

export const SCRIPTS: Script[] = [
    harbourMills,
    coldStore,
    waiting.waitingYou,
    waiting.waitingGroup,
    waiting.inactiveHolder,
    waiting.inactiveAdjuster,
    waiting.noVisibleHolder,
    waiting.reassignedTwice,
    waiting.twoItems,
    running.running,
    running.betweenStages,
    running.justStarted,
    running.stalled,
    running.stalledScreen,
    running.stalledAtFault,
    suspended.suspended,
    suspended.suspendedLine,
    suspended.suspendedStage,
    suspended.resumedWork,
    resumable.lastHours,
    resumable.inactiveAssignee,
    resumable.failedAgain,
    resumable.noMessage,
    resumable.resumed,
    failed.failed,
    failed.failedMuleSoft,
    failed.failedOutside,
    failed.failedBefore,
    failed.failedLongAgo,
    ended.completed,
    ended.canceled,
    ended.ghost,
    ended.abandoned,
    ended.closedEarly,
    passes.handledFault,
    passes.secondPass,
    passes.laterRun,
    passes.earlierRun,
    passes.approval,
    passes.recalled,
    odd.unknown,
    odd.noStatus,
    odd.unknownParts,
    odd.debugRun,
    hidden.noLog,
    hidden.partialLog,
    hidden.lostStage,
    hidden.noRecord,
    hidden.recordGone,
    odd.hardNames,
    odd.secondsOnly,
    batch,
    moving.movesOn,
    moving.movesOnToFailure,
    moving.movesOnAllDay
];
