/** Who may see a run and its parts, and why. */
import type { AssociatedRun, Owned, Parent } from './associatedRun.ts';
import { party } from './people.ts';

const GROUP_OF_RULE = party('Treasury').id;

function share(parent: Parent, toId: unknown, level: string, cause: string): Owned {
    const { LastModifiedDate, LastModifiedById } = parent.row;
    const system = { LastModifiedDate, LastModifiedById, IsDeleted: false };
    return { parent, values: { UserOrGroupId: toId, AccessLevel: level, RowCause: cause, ...system } };
}

/** The owner of each record, and a sharing rule for the run. */
export function sharesOf({ run, stages, steps, items }: AssociatedRun): Owned[] {
    const owners = [run, ...stages, ...steps, ...items].map((parent) =>
        share(parent, parent.row.OwnerId, 'All', 'Owner')
    );
    return [...owners, share(run, GROUP_OF_RULE, 'Read', 'Rule')];
}
