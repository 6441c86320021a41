import { isWholeDay } from '../fields/days';

type Control = HTMLInputElement | HTMLSelectElement;

/** A field, and what its inputs hold. */
export interface Written {
    name: string;
    parts: string[];
}

/** A field that an event came from. */
export interface Touched extends Written {
    /** A day that is written in part. */
    isUnfinished: boolean;
}

const valuesOf = (control: Control): string[] =>
    control.type === 'checkbox' && !(control as HTMLInputElement).checked ? [] : [control.value];

function isHalfDay(control: Control): boolean {
    if (control.type !== 'date') return false;
    return control.validity.badInput || (control.value !== '' && !isWholeDay(control.value));
}

/** null: the event came from no input of a field. */
export function touchedBy(event: Event): Touched | null {
    const box = (event.target as HTMLElement).closest<HTMLElement>('[data-field]');
    if (!box) return null;
    const controls = [...box.querySelectorAll<Control>('[data-part]')];
    return {
        name: box.dataset['field'] ?? '',
        parts: controls.flatMap(valuesOf),
        isUnfinished: controls.some(isHalfDay)
    };
}
