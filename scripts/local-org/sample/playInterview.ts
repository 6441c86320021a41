/** The flow interview behind a run: it waits while the run is in progress and keeps the message of one that failed. */
import { stamps } from './ledger.ts';
import { AUTOMATED } from './people.ts';
import type { Playing } from './playing.ts';

/** Returns the id to which the run points: null once the interview is over, or where a failed run kept none. */
export function playInterview(playing: Playing, runStatus: string, element: string | null, at: number): string | null {
    const { plan, ledger, now } = playing;
    const failed = runStatus === 'Error';
    if (runStatus === 'Completed' || runStatus === 'Canceled' || (failed && !plan.interview)) {
        return null;
    }
    const id = ledger.nextId('FlowInterview', plan.key);
    if (plan.interview?.missing) {
        return id;
    }
    const label = plan.interview?.label ?? plan.process.label;
    ledger.add('FlowInterview', {
        Id: id,
        Name: label,
        InterviewLabel: label,
        InterviewStatus: failed ? 'Error' : 'Paused',
        CurrentElement: plan.interview?.element ?? element,
        Error: plan.interview?.error ?? null,
        Guid: `${id.slice(3, 15).toLowerCase()}-0000-4000-8000-${String(plan.key).padStart(12, '0')}`,
        PauseLabel: failed ? null : `${plan.process.label} waits`,
        OwnerId: AUTOMATED.id,
        ...stamps(plan.start, at, plan.startedBy.id, AUTOMATED.id, now)
    });
    return id;
}
