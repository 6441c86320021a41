import type { RunCriteria } from 'c/orchestrationModel';
import { NO_CRITERIA } from 'c/orchestrationModel';
import type { IconName } from 'c/orchestrationLook';

/** The template has a branch for each. */
export type FieldKind = 'text' | 'choice' | 'choices' | 'days' | 'length';

export type FieldGroup = 'what' | 'stands' | 'part' | 'holder' | 'time';

export interface Option {
    value: string;
    label: string;
    /** In a pill, where that is not the label. */
    name?: string;
    /** What it means, below the label. */
    hint?: string;
    icon?: IconName;
    /** Class of the icon's colour family. */
    family?: string;
}

/** What the inputs of a field say: changes of the criteria, or why they cannot be applied. */
export type Reading = { changes: Partial<RunCriteria> } | { message: string };

/** One criterion, or two that are one to the reader (the days from and to), as inputs and as a pill. */
export interface Field {
    name: string;
    kind: FieldKind;
    /** null: it stands outside of the panel. */
    group: FieldGroup | null;
    label: string;
    placeholder?: string;
    /** The text is a number: phones show digits. */
    isNumber?: boolean;
    options: readonly Option[];
    /** Texts of its inputs in their order, or values of the boxes that are ticked. */
    write(criteria: RunCriteria): string[];
    read(parts: readonly string[]): Reading;
    /** What is asked for, in words. */
    tell(criteria: RunCriteria): string;
}

/** What the builders of fields are given. */
export type Basics = Pick<Field, 'group' | 'label' | 'placeholder'>;

/** Whether a field asks for the same in both. */
export const asksSame = (field: Field, a: RunCriteria, b: RunCriteria): boolean =>
    JSON.stringify(field.write(a)) === JSON.stringify(field.write(b));

/** Whether a field asks for anything. */
export const asks = (field: Field, criteria: RunCriteria): boolean => !asksSame(field, criteria, NO_CRITERIA);

/** The criteria without what the field asks for. */
export function without(field: Field, criteria: RunCriteria): RunCriteria {
    const reading = field.read(field.write(NO_CRITERIA));
    return 'changes' in reading ? { ...criteria, ...reading.changes } : criteria;
}
