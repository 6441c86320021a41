import type { State } from 'c/orchestrationModel';
import type { IconName } from '../icons/iconPath';

/** Colour families, one class `c-<family>` each in `c/orchestrationStyles`. */
export const FAMILIES = ['done', 'wait', 'work', 'fail', 'off', 'lost'] as const;
export type Family = (typeof FAMILIES)[number];

/** How a bar is filled. */
export const FORMS = ['solid', 'outline', 'dashed', 'hatch'] as const;
export type Form = (typeof FORMS)[number];

export interface Look {
    icon: IconName;
    family: Family;
    form: Form;
}

const LOOKS: Record<State, Look> = {
    completed: { icon: 'success', family: 'done', form: 'solid' },
    done: { icon: 'success', family: 'done', form: 'solid' },
    waiting: { icon: 'clock', family: 'wait', form: 'solid' },
    open: { icon: 'clock', family: 'wait', form: 'solid' },
    running: { icon: 'sync', family: 'work', form: 'solid' },
    'not-started': { icon: 'circle', family: 'off', form: 'dashed' },
    stalled: { icon: 'warning', family: 'fail', form: 'hatch' },
    failed: { icon: 'error', family: 'fail', form: 'solid' },
    'failed-resumable': { icon: 'redo', family: 'fail', form: 'solid' },
    suspended: { icon: 'pause', family: 'off', form: 'solid' },
    discontinued: { icon: 'ban', family: 'off', form: 'hatch' },
    canceled: { icon: 'ban', family: 'off', form: 'hatch' },
    abandoned: { icon: 'warning', family: 'lost', form: 'dashed' },
    ghost: { icon: 'warning', family: 'lost', form: 'dashed' },
    'closed-by-system': { icon: 'dash', family: 'off', form: 'outline' },
    closed: { icon: 'dash', family: 'off', form: 'solid' },
    unknown: { icon: 'question', family: 'off', form: 'outline' }
};

/** Icon, colour family and bar form of a state of any level; a state that is not in the tables looks `unknown`. */
export function lookOf(state: State): Look {
    return LOOKS[state] ?? LOOKS.unknown;
}
