import { labels } from '../labels';
import type { Scope } from './historyView';

/** Half of the switch between the step's own history and the run's. */
export interface ScopeHalf {
    scope: Scope;
    text: string;
    className: string;
    pressed: string;
}

export function scopeHalves(chosen: Scope): ScopeHalf[] {
    const half = (scope: Scope, text: string): ScopeHalf => ({
        scope,
        text,
        className: scope === chosen ? 'half half_on' : 'half',
        pressed: String(scope === chosen)
    });
    return [half('step', labels.thisStep), half('run', labels.wholeRun)];
}
