import { isRecordId } from 'c/orchestrationModel';
import { fill } from 'c/orchestrationText';
import { labels } from '../labels';
import { exceptField } from './exceptField';
import type { Field } from './field';
import {
    choiceField,
    choicesField,
    daysField,
    flagField,
    lengthField,
    slowStepField,
    textField,
    versionField
} from './kinds';
import { HOLDERS, processOptions, REASONS, STATES, STATUSES, STEP_TYPES } from './options';
import type { Process } from './options';

const badId = (text: string): string => (isRecordId(text) ? '' : fill(labels.badId, text));

/**
 * All criteria of runs, in the order in which they stand in the panel and as pills.
 * @param processes null: not known, so that the process is typed
 */
export function fieldsOf(processes: readonly Process[] | null): Field[] {
    const process = { group: 'what', label: labels.process, placeholder: labels.apiName } as const;
    return [
        textField('text', { group: null, label: labels.search }),
        processes ? choiceField('process', process, processOptions(processes)) : textField('process', process),
        versionField({ group: 'what', label: labels.version }),
        textField('object', { group: 'what', label: labels.object, placeholder: labels.apiName }),
        textField('recordId', { group: 'what', label: labels.recordId, placeholder: labels.idForm }, badId),
        exceptField({ group: 'what', label: labels.except, placeholder: labels.exceptForm }),
        flagField('debug', { group: 'what', label: labels.debug }, labels.debugIncluded),
        choicesField('hand', { group: 'stands', label: labels.needsHand }, REASONS),
        flagField('handFirst', { group: 'stands', label: labels.urgency }, labels.handFirst),
        lengthField('failedWithin', { group: 'stands', label: labels.failedWithin }),
        lengthField('suspendedFor', { group: 'stands', label: labels.suspendedFor }),
        choicesField('states', { group: 'stands', label: labels.state }, STATES),
        choicesField('statuses', { group: 'stands', label: labels.status }, STATUSES),
        textField('stage', { group: 'part', label: labels.stage }),
        textField('step', { group: 'part', label: labels.step }),
        choiceField('stepType', { group: 'part', label: labels.stepType }, STEP_TYPES),
        slowStepField({ group: 'part', label: labels.slowStep, placeholder: labels.stepForm }),
        flagField('mine', { group: 'holder', label: labels.mine }, labels.mineOnly),
        choiceField('holderKind', { group: 'holder', label: labels.holderKind }, HOLDERS),
        textField('holder', { group: 'holder', label: labels.holder }),
        daysField('created', { group: 'time', label: labels.created }),
        daysField('changed', { group: 'time', label: labels.changed }),
        lengthField('olderThan', { group: 'time', label: labels.older }),
        lengthField('youngerThan', { group: 'time', label: labels.younger }),
        lengthField('unchangedFor', { group: 'time', label: labels.unchanged }),
        daysField('ended', { group: 'time', label: labels.endedOn }),
        lengthField('endedWithin', { group: 'time', label: labels.ended })
    ];
}

export function fieldNamed(fields: readonly Field[], name: string): Field {
    const field = fields.find((one) => one.name === name);
    if (!field) throw new TypeError(`There is no field ${name}`);
    return field;
}
