import { iconPath } from 'c/orchestrationLook';
import type { RunCriteria } from 'c/orchestrationModel';
import type { Field, FieldGroup, FieldKind, Option } from '../fields/field';
import { labels } from '../labels';
import type { Drafts } from './drafts';

interface OptionView {
    value: string;
    label: string;
    hint?: string;
    /** Path data. */
    icon?: string;
    iconClass: string;
    isOn: boolean;
}

export interface FieldView {
    name: string;
    label: string;
    isText: boolean;
    isChoice: boolean;
    isChoices: boolean;
    isDays: boolean;
    isLength: boolean;
    placeholder?: string;
    inputMode: string;
    value: string;
    days: { part: string; label: string; value: string }[];
    options: OptionView[];
    message: string;
    messageId: string;
    invalid: 'true' | null;
}

interface GroupView {
    name: FieldGroup;
    title: string;
    fields: FieldView[];
}

export interface ColumnView {
    name: string;
    columnClass: string;
    groups: GroupView[];
}

/** Columns of the panel, where there is room for them. */
const COLUMNS: [name: string, groups: FieldGroup[]][] = [
    ['what', ['what']],
    ['where', ['stands', 'part', 'holder']],
    ['when', ['time']]
];

const TITLES: Record<FieldGroup, string> = {
    what: labels.groupWhat,
    stands: labels.groupStands,
    part: labels.groupPart,
    holder: labels.groupHolder,
    time: labels.groupTime
};

function optionViews({ kind, options }: Field, parts: readonly string[]): OptionView[] {
    // The unit of a length is its second part; the number before it is no option.
    const values = kind === 'length' ? parts.slice(1) : parts;
    const known = options.map(({ value }) => value);
    const others: Option[] =
        kind === 'choice' || kind === 'choices'
            ? values.filter((value) => value && !known.includes(value)).map((value) => ({ value, label: value }))
            : [];
    return [...options, ...others].map(({ value, label, hint, icon, family }) => ({
        value,
        label,
        hint,
        icon: icon && iconPath(icon),
        iconClass: family ? `icon ${family}` : 'icon',
        isOn: values.includes(value)
    }));
}

function fieldView(field: Field, criteria: RunCriteria, drafts: Drafts): FieldView {
    const { name, kind, label, placeholder, isNumber } = field;
    const draft = drafts[name];
    const parts = draft?.parts ?? field.write(criteria);
    const is = (one: FieldKind): boolean => one === kind;
    return {
        name,
        label,
        placeholder,
        isText: is('text'),
        isChoice: is('choice'),
        isChoices: is('choices'),
        isDays: is('days'),
        isLength: is('length'),
        inputMode: isNumber || is('length') ? 'numeric' : 'text',
        value: parts[0] ?? '',
        days: [labels.from, labels.to].map((text, index) => ({
            part: String(index),
            label: text,
            value: parts[index] ?? ''
        })),
        options: optionViews(field, parts),
        message: draft?.message ?? '',
        messageId: `message-${name}`,
        invalid: draft?.message ? 'true' : null
    };
}

/** The panel: all fields in their groups, as criteria and drafts fill them. */
export function columnViews(fields: readonly Field[], criteria: RunCriteria, drafts: Drafts): ColumnView[] {
    const groupView = (name: FieldGroup): GroupView => ({
        name,
        title: TITLES[name],
        fields: fields.filter(({ group }) => group === name).map((field) => fieldView(field, criteria, drafts))
    });
    return COLUMNS.map(([name, groups]) => ({
        name,
        columnClass: `column column_${name}`,
        groups: groups.map(groupView)
    }));
}
