import {
    HAND_REASONS,
    isRecordId,
    MOST_EXCEPT,
    NO_CRITERIA,
    RUN_SORTS,
    RUN_STATES,
    USUAL_SORT
} from 'c/orchestrationModel';
import type { HolderKind, Length, RunCriteria, RunSort, StepName } from 'c/orchestrationModel';
import type { Parameters } from './pages';

const HOLDER_KINDS: readonly HolderKind[] = ['user', 'group', 'queue', 'inactive'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LENGTH = /^(\d{1,4})([hd])$/;
const STEP = /^([^.,\s]{1,80})\.([^.,\s]{1,80})$/;
const NUMBER = /^\d{1,6}$/;
/** As long as the longest field that is compared. */
const MOST_CHARACTERS = 255;
/** A list of Ids is longer. */
const MOST_OF_IDS = 4000;

/** What is usual is not written, yet may stand there. */
const USUAL_VALUES: Parameters = { debug: '0', handFirst: '0', mine: '0', sort: USUAL_SORT.key };

const isIn = <Known extends string>(known: readonly Known[], value: string): value is Known =>
    (known as readonly string[]).includes(value);
const textOf = (value: string | undefined, most = MOST_CHARACTERS): string => (value ?? '').trim().slice(0, most);
const listOf = (value: string | undefined, most?: number): string[] => [
    ...new Set(
        textOf(value, most)
            .split(',')
            .map((one) => one.trim())
            .filter(Boolean)
    )
];
/** A day that the calendar has. */
const dayOf = (value: string | undefined): string => {
    const text = textOf(value);
    const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : '';
};

/** "4h", "7d"; null for anything else, and for nothing at all. */
export function readLength(value: string | undefined): Length | null {
    const [, digits, unit] = LENGTH.exec(textOf(value)) ?? [];
    const amount = Number(digits);
    return digits && amount > 0 ? { amount, unit: unit as Length['unit'] } : null;
}
export const writeLength = (length: Length | null): string | undefined =>
    length ? `${length.amount}${length.unit}` : undefined;

/** "Underwriting.Review_contract": API names of stage and step, which hold no point; null for anything else. */
export function readStepName(value: string | undefined): StepName | null {
    const [, stageName, stepName] = STEP.exec((value ?? '').trim()) ?? [];
    return stageName && stepName ? { stageName, stepName } : null;
}
export const writeStepName = (step: StepName | null): string | undefined =>
    step ? `${step.stageName}.${step.stepName}` : undefined;

/** What an address asks for; a value that means nothing asks for nothing. */
export function readCriteria(from: Parameters): RunCriteria {
    const kind = textOf(from['holderKind']);
    const version = textOf(from['version']);
    return {
        text: textOf(from['text']),
        process: textOf(from['process']),
        version: NUMBER.test(version) ? Number(version) : null,
        statuses: listOf(from['status']),
        states: listOf(from['state']).filter((state) => isIn(RUN_STATES, state)),
        hand: listOf(from['hand']).filter((reason) => isIn(HAND_REASONS, reason)),
        handFirst: from['handFirst'] === '1',
        suspendedFor: readLength(from['suspended']),
        failedWithin: readLength(from['failed']),
        mine: from['mine'] === '1',
        except: listOf(from['except'], MOST_OF_IDS).filter(isRecordId).slice(0, MOST_EXCEPT),
        stage: textOf(from['stage']),
        step: textOf(from['stepName']),
        stepType: textOf(from['stepType']),
        slowStep: readStepName(from['slowStep']),
        holder: textOf(from['holder']),
        holderKind: isIn(HOLDER_KINDS, kind) ? kind : null,
        object: textOf(from['object']),
        recordId: textOf(from['record']),
        createdFrom: dayOf(from['createdFrom']),
        createdTo: dayOf(from['createdTo']),
        changedFrom: dayOf(from['changedFrom']),
        changedTo: dayOf(from['changedTo']),
        olderThan: readLength(from['older']),
        youngerThan: readLength(from['younger']),
        unchangedFor: readLength(from['unchanged']),
        endedFrom: dayOf(from['endedFrom']),
        endedTo: dayOf(from['endedTo']),
        endedWithin: readLength(from['ended']),
        debug: from['debug'] === '1'
    };
}

/** As an address holds them; what asks for nothing is undefined, so that it leaves the address. */
export function writeCriteria(criteria: RunCriteria): Parameters {
    const { version, statuses, states, hand, olderThan, youngerThan, unchangedFor } = criteria;
    return {
        text: criteria.text.trim() || undefined,
        process: criteria.process || undefined,
        version: version === null ? undefined : String(version),
        status: statuses.join() || undefined,
        state: states.join() || undefined,
        hand: hand.join() || undefined,
        handFirst: criteria.handFirst ? '1' : undefined,
        suspended: writeLength(criteria.suspendedFor),
        failed: writeLength(criteria.failedWithin),
        mine: criteria.mine ? '1' : undefined,
        except: criteria.except.join() || undefined,
        stage: criteria.stage || undefined,
        stepName: criteria.step || undefined,
        stepType: criteria.stepType || undefined,
        slowStep: writeStepName(criteria.slowStep),
        holder: criteria.holder || undefined,
        holderKind: criteria.holderKind ?? undefined,
        object: criteria.object || undefined,
        record: criteria.recordId || undefined,
        createdFrom: criteria.createdFrom || undefined,
        createdTo: criteria.createdTo || undefined,
        changedFrom: criteria.changedFrom || undefined,
        changedTo: criteria.changedTo || undefined,
        older: writeLength(olderThan),
        younger: writeLength(youngerThan),
        unchanged: writeLength(unchangedFor),
        endedFrom: criteria.endedFrom || undefined,
        endedTo: criteria.endedTo || undefined,
        ended: writeLength(criteria.endedWithin),
        debug: criteria.debug ? '1' : undefined
    };
}

/** What an address asks for and cannot be: each value, as it stands there. */
export function misreadValues(from: Parameters): string[] {
    const read = { ...writeCriteria(readCriteria(from)), ...writeSort(readSort(from)) };
    return [...Object.keys(writeCriteria(NO_CRITERIA)), 'sort'].flatMap((name) => {
        const [asked, taken] = [listOf(from[name], MOST_OF_IDS), new Set(listOf(read[name], MOST_OF_IDS))];
        return from[name] === USUAL_VALUES[name] ? [] : asked.filter((value) => !taken.has(value));
    });
}

/** "age-desc", "left"; without one, the usual order. */
export function readSort(from: Parameters): RunSort {
    const [key, direction] = textOf(from['sort']).split('-');
    return isIn(RUN_SORTS, key ?? '') ? { key: key as RunSort['key'], descending: direction === 'desc' } : USUAL_SORT;
}
export function writeSort({ key, descending }: RunSort): Parameters {
    const isUsual = key === USUAL_SORT.key && descending === USUAL_SORT.descending;
    return { sort: isUsual ? undefined : `${key}${descending ? '-desc' : ''}` };
}

/** Page of a list, from 1. */
export function readPageNumber(from: Parameters): number {
    const text = textOf(from['page']);
    return NUMBER.test(text) ? Math.max(1, Number(text)) : 1;
}

/** Whether nothing is asked for. */
export const asksNothing = (criteria: RunCriteria): boolean =>
    Object.values(writeCriteria(criteria)).every((value) => value === undefined);
