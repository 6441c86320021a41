import type { FoldChoices } from '../rows/foldRule';
import { stageKey } from '../rows/keys';
import type { Wishes } from './drawing';

/** The wishes with some of them changed; the same object where nothing changes, so that nothing is drawn anew. */
export function wished(wishes: Wishes, changes: Partial<Wishes>): Wishes {
    const changed = Object.entries(changes).some(([name, value]) => wishes[name as keyof Wishes] !== value);
    return changed ? { ...wishes, ...changes } : wishes;
}

/** A quiet stretch opened, or folded again. */
export function foldTurned(opened: Wishes['opened'], start: number): Wishes['opened'] {
    const turned = new Set(opened);
    if (!turned.delete(start)) turned.add(start);
    return turned;
}

/** A stage opened or closed by the reader. @param key of its row */
export function stageTurned(choices: FoldChoices, key: string, open: boolean): FoldChoices {
    return new Map(choices).set(key, open);
}

/** The choices with the stage of a step open; null where the run has no such step. */
export function stageOpened({ story, choices }: Wishes, stepId: string): FoldChoices | null {
    const stage = story?.stages.find(({ steps }) => steps.some(({ id }) => id === stepId));
    return stage ? stageTurned(choices, stageKey(stage), true) : null;
}
