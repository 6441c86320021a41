/** What the associated objects of runs hold, where an org has them: tracked changes, posts, shares. */
import type { Associated } from '../declaration/associated.ts';
import { objectsWith } from '../declaration/objects.ts';
import { associatedRunsOf } from './associatedRun.ts';
import type { Owned, World } from './associatedRun.ts';
import { changesOf } from './changes.ts';
import type { Row } from './ledger.ts';
import { postsOf } from './posts.ts';
import { sharesOf } from './shares.ts';
import { prefixedId } from './ids.ts';

const ROWS_OF: Record<Associated, typeof changesOf> = { history: changesOf, feed: postsOf, share: sharesOf };

/** Ids of one kind share a prefix: they are numbered within blocks of a run, and these within its objects. */
const BLOCK = 16384;

/** Adds the rows of these kinds to records that already hold the runs. A tracked change of a live record is its last change. */
export function addAssociated(world: World, kinds: readonly Associated[]): void {
    const { records } = world.ledger;
    for (const kind of kinds) {
        const objects = objectsWith([kind]).filter(({ associatedTo }) => associatedTo);
        objects.forEach(({ name }) => (records[name] = []));
        for (const run of associatedRunsOf(world)) {
            const rows: Owned[] = ROWS_OF[kind](run, world);
            rows.forEach(({ parent, values }, index) => {
                const target = objects.find(({ associatedTo }) => associatedTo?.object === parent.object);
                if (!target?.associatedTo) return;
                const row: Row = { Id: prefixedId(target.keyPrefix, run.key * BLOCK + index) };
                records[target.name].push({ ...row, [target.associatedTo.field]: parent.row.Id, ...values });
            });
        }
    }
}
