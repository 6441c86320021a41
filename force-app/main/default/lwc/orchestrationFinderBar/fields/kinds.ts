import { NO_CRITERIA } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';
import {
    joined,
    lengthText,
    listed,
    fill,
    formatNumber,
    readLength,
    readStepName,
    writeStepName
} from 'c/orchestrationText';
import { labels } from '../labels';
import type { Basics, Field, Option, Reading } from './field';
import { dayRangeText, isWholeDay } from './days';

/** Names of the criteria whose values are of a type. */
type Named<Value> = {
    [Name in keyof RunCriteria]-?: RunCriteria[Name] extends Value ? Name : never;
}[keyof RunCriteria];
type TextName = Named<string>;
type LengthName = 'suspendedFor' | 'failedWithin' | 'olderThan' | 'youngerThan' | 'unchangedFor' | 'endedWithin';
type ListName = 'statuses' | 'states' | 'hand';

const GREATEST_VERSION = 999_999;
const GREATEST_LENGTH = 9999;

const changed = (name: keyof RunCriteria, value: unknown): Reading => ({ changes: { [name]: value } });
const badNumber = (most: number): Reading => ({ message: fill(labels.badNumber, 1, formatNumber(most)) });

/** @param check message about a text that cannot be; empty where it can */
export function textField(name: TextName, basics: Basics, check?: (text: string) => string): Field {
    return {
        ...basics,
        name,
        kind: 'text',
        options: [],
        write: (criteria) => [criteria[name]],
        read([text = '']) {
            const value = text.trim();
            const message = value && check ? check(value) : '';
            return message ? { message } : changed(name, value);
        },
        tell: (criteria) => criteria[name]
    };
}

export function versionField(basics: Basics): Field {
    return {
        ...basics,
        name: 'version',
        kind: 'text',
        isNumber: true,
        options: [],
        write: ({ version }) => [version === null ? '' : String(version)],
        read([text = '']) {
            const digits = text.trim();
            if (!digits) return changed('version', null);
            const isVersion = /^\d{1,6}$/.test(digits) && Number(digits) > 0;
            return isVersion ? changed('version', Number(digits)) : badNumber(GREATEST_VERSION);
        },
        tell: ({ version }) => String(version ?? '')
    };
}

function nameOf(options: readonly Option[], value: string): string {
    const option = options.find((one) => one.value === value);
    return option?.name ?? option?.label ?? value;
}

/** One of several; a value that is none of them stays, and stands as it is. */
export function choiceField(name: 'process' | 'stepType' | 'holderKind', basics: Basics, options: Option[]): Field {
    return {
        ...basics,
        name,
        kind: 'choice',
        options,
        write: (criteria) => [criteria[name] ?? ''],
        read: ([value = '']) => changed(name, value || NO_CRITERIA[name]),
        tell: (criteria) => nameOf(options, criteria[name] ?? '')
    };
}

/** A comma between names that have one themselves would not part them. */
const namesText = (names: string[]): string =>
    names.some((name) => name.includes(',')) ? joined(names) : listed(names);

/** Any of several. */
export function choicesField(name: ListName, basics: Basics, options: Option[]): Field {
    const known = options.map(({ value }) => value);
    return {
        ...basics,
        name,
        kind: 'choices',
        options,
        write: (criteria) => [...criteria[name]],
        read: (parts) =>
            changed(name, [
                ...known.filter((value) => parts.includes(value)),
                ...parts.filter((value) => !known.includes(value))
            ]),
        tell: (criteria) => namesText(criteria[name].map((value) => nameOf(options, value)))
    };
}

/** A box to tick. @param text beside the box, and in the pill */
export function flagField(name: 'debug' | 'handFirst' | 'mine', basics: Basics, text: string): Field {
    return {
        ...basics,
        name,
        kind: 'choices',
        options: [{ value: name, label: text }],
        write: (criteria) => (criteria[name] ? [name] : []),
        read: (parts) => changed(name, parts.includes(name)),
        tell: () => text
    };
}

/** A step that is slower than usual, by the API names of stage and step with a point between them. */
export function slowStepField(basics: Basics): Field {
    return {
        ...basics,
        name: 'slowStep',
        kind: 'text',
        options: [],
        write: ({ slowStep }) => [writeStepName(slowStep) ?? ''],
        read([text = '']) {
            const step = readStepName(text);
            return text.trim() && !step ? { message: labels.badStep } : changed('slowStep', step);
        },
        tell: ({ slowStep }) => writeStepName(slowStep) ?? ''
    };
}

/** Two days, both included; each may be empty. */
export function daysField(name: 'created' | 'changed' | 'ended', basics: Basics): Field {
    return {
        ...basics,
        name,
        kind: 'days',
        options: [],
        write: (criteria) => [criteria[`${name}From`], criteria[`${name}To`]],
        read([from = '', to = '']) {
            if (![from, to].every((day) => day === '' || isWholeDay(day))) return { message: labels.badDay };
            if (from && to && from > to) return { message: labels.badOrder };
            return { changes: { [`${name}From`]: from, [`${name}To`]: to } };
        },
        tell: (criteria) => dayRangeText(criteria[`${name}From`], criteria[`${name}To`])
    };
}

/** A number and its unit. */
export function lengthField(name: LengthName, basics: Basics): Field {
    return {
        ...basics,
        name,
        kind: 'length',
        options: [
            { value: 'd', label: labels.days },
            { value: 'h', label: labels.hours }
        ],
        write(criteria) {
            const length = criteria[name];
            return length ? [String(length.amount), length.unit] : ['', 'd'];
        },
        read([amount = '', unit = 'd']) {
            if (!amount.trim()) return changed(name, null);
            const length = readLength(amount.trim() + unit);
            return length ? changed(name, length) : badNumber(GREATEST_LENGTH);
        },
        tell(criteria) {
            const length = criteria[name];
            return length ? lengthText(length) : '';
        }
    };
}
