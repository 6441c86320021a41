import { HAND_REASONS } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';
import { asksNothing, fill } from 'c/orchestrationText';
import { asks } from '../fields/field';
import type { Field } from '../fields/field';
import { labels } from '../labels';

export interface Pill {
    name: string;
    label: string;
    value: string;
    /** The whole, where there is no room for it. */
    title: string;
    removeLabel: string;
}

export const allReasons = ({ hand }: RunCriteria): boolean => HAND_REASONS.every((reason) => hand.includes(reason));

/** A field of the panel that asks for something. */
const isSet = (field: Field, criteria: RunCriteria): boolean => field.group !== null && asks(field, criteria);

/** "Filters (3)" */
export function filtersText(fields: readonly Field[], criteria: RunCriteria): string {
    const count = fields.filter((field) => isSet(field, criteria)).length;
    return count > 0 ? fill(labels.filtersCount, count) : labels.filters;
}

/** aria-pressed of the switch that sets all reasons. */
export function handPressed(criteria: RunCriteria): string {
    if (allReasons(criteria)) return 'true';
    return criteria.hand.length > 0 ? 'mixed' : 'false';
}

/** All reasons together are what the switch says already. */
export function pillsOf(fields: readonly Field[], criteria: RunCriteria): Pill[] {
    return fields
        .filter((field) => isSet(field, criteria) && !(field.name === 'hand' && allReasons(criteria)))
        .map((field) => {
            const { name, label } = field;
            const value = field.tell(criteria);
            return { name, label, value, title: `${label} ${value}`, removeLabel: fill(labels.remove, label, value) };
        });
}

/** What runs these are, by what is asked for. */
export function viewName(criteria: RunCriteria): string {
    if (asksNothing(criteria)) return labels.allRuns;
    return asksNothing({ ...criteria, hand: [] }) ? labels.needyRuns : labels.foundRuns;
}
