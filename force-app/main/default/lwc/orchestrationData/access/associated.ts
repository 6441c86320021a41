/** Objects that belong to the run objects and that most orgs do not expose: tracked history, feed, share rows. */
import type { HiddenThing, Unsaid } from 'c/orchestrationModel';
import type { ObjectInfos } from 'lightning/uiObjectInfoApi';
import { HISTORY_SOURCES } from '../history/sources';
import { NO_GRANT, OBJECT_OF, thing } from './grants';
import type { RunPart } from './grants';

/** The parts of a run that have such objects; the log has none. */
const OWNERS: readonly RunPart[] = ['runs', 'stages', 'steps', 'items'];
const SHARES = OWNERS.map((part) => `${OBJECT_OF[part]}Share`);

/** API names of the one object info batch that tells which of them there are. */
export const ACCESS_PROBE: readonly string[] = [...HISTORY_SOURCES.map(({ object }) => object), ...SHARES];

const OK = 200;
/** Not there, or not supported; other errors say nothing about the object. */
const NOT_THERE = new Set([400, 403, 404]);

/** API name -> the org exposes it to the reader; an object of which that is not known stands not in it. */
export function readAccessProbe({ results }: ObjectInfos): Map<string, boolean> {
    const known = ACCESS_PROBE.flatMap((name, index): [string, boolean][] => {
        const status = results[index]?.statusCode ?? 0;
        if (status === OK) return [[name, true]];
        return NOT_THERE.has(status) ? [[name, false]] : [];
    });
    return new Map(known);
}

const KINDS: readonly { kind: HiddenThing['kind']; suffix: string; cannotSay: Unsaid }[] = [
    { kind: 'changes', suffix: 'History', cannotSay: 'field-history' },
    { kind: 'posts', suffix: 'Feed', cannotSay: 'posts' },
    { kind: 'shares', suffix: 'Share', cannotSay: 'who-has-access' }
];

/**
 * What the org does not expose. No permission of their own opens them: they follow the objects that they belong to.
 * @param associated as {@link readAccessProbe} tells
 * @param closed API names of objects that the reader may not read: of what belongs to these nothing is known
 */
export function notExposed(associated: ReadonlyMap<string, boolean>, closed: ReadonlySet<string>): HiddenThing[] {
    return KINDS.flatMap(({ kind, suffix, cannotSay }) => {
        const owners = OWNERS.map((part) => OBJECT_OF[part]).filter((object) => !closed.has(object));
        const subjects = owners.map((object) => object + suffix).filter((name) => associated.get(name) === false);
        if (subjects.length === 0) return [];
        const facts = { kind, subjects, cannotSay: [cannotSay], sign: 'not-exposed', rule: 'org' } as const;
        return [thing({ ...facts, certain: true, opens: NO_GRANT })];
    });
}
