import type { AccessRule, HiddenKind, HiddenThing } from 'c/orchestrationModel';
import { fill } from 'c/orchestrationText';
import { unsaidLabels } from '../unsaidLabels';
import { wordLabels as labels } from '../wordLabels';
import { all, fieldOf, objectLabel, subjectNames } from './objects';

const KINDS: Record<HiddenKind, string> = {
    runs: labels.kindRuns,
    stages: labels.kindStages,
    steps: labels.kindSteps,
    items: labels.kindItems,
    milestones: labels.kindMilestones,
    message: labels.kindMessage,
    'person-names': labels.kindPersonNames,
    'queue-names': labels.kindQueueNames,
    fields: labels.kindFields,
    changes: labels.kindChanges,
    posts: labels.kindPosts,
    'other-runs': labels.kindOtherRuns,
    shares: labels.kindShares
};
const RULES: Record<AccessRule, string> = {
    'object-permission': labels.ruleObject,
    'field-permission': labels.ruleField,
    'user-permission': labels.ruleUser,
    sharing: labels.ruleSharing,
    'log-rule': labels.ruleLog,
    org: labels.ruleOrg
};
const ASSOCIATED: Partial<Record<HiddenKind, { suffix: RegExp; label: string }>> = {
    changes: { suffix: /History$/, label: labels.signHistory },
    posts: { suffix: /Feed$/, label: labels.signFeed },
    shares: { suffix: /Share$/, label: labels.signShare }
};
/** Run, stage, step and work item have such objects; where all lack them, they need not be named. */
const ALL_OWNERS = 4;

export const kindText = ({ kind, subjects }: HiddenThing): string => fill(KINDS[kind], objectLabel(subjects[0] ?? ''));

function notExposedText({ kind, subjects }: HiddenThing): string {
    const { suffix, label } = ASSOCIATED[kind] ?? { suffix: /$/, label: '' };
    if (subjects.length === ALL_OWNERS) return label;
    return fill(labels.signOf, label, subjectNames(subjects.map((api) => api.replace(suffix, ''))));
}

function missingText({ kind, count, certain }: HiddenThing): string {
    const lost = { runs: labels.signRunsLost, items: labels.signItemsLost }[kind as string];
    return fill(lost ?? (certain ? labels.signRowsLost : labels.signRowsNamed), count ?? '');
}

function emptyText({ kind, count }: HiddenThing): string {
    const names = { 'person-names': labels.signNames, 'queue-names': labels.signQueueNames }[kind as string];
    return names ? fill(names, count ?? '') : labels.signMessage;
}

function noFieldText({ kind, subjects }: HiddenThing): string {
    // The title names the object already.
    const names = kind === 'fields' ? all(subjects.map(fieldOf)) : subjectNames(subjects);
    return fill(labels.signNoAccess, names);
}

function signText(thing: HiddenThing, runs: number | null): string {
    switch (thing.sign) {
        case 'no-object':
            return fill(labels.signNoAccess, subjectNames(thing.subjects));
        case 'no-field':
            return noFieldText(thing);
        case 'no-rows':
            return labels.signNoRows;
        case 'missing-rows':
            return missingText(thing);
        case 'empty':
            return emptyText(thing);
        case 'uncounted':
            return runs === null ? labels.signSharedOnly : fill(labels.signVisible, runs);
        case 'not-exposed':
            return notExposedText(thing);
        default:
            return labels.signNotAsked;
    }
}

/** "sharing: visible: 12" @param runs how many runs are visible; null: not known */
export const ruleText = (thing: HiddenThing, runs: number | null): string =>
    fill(labels.ruleSign, RULES[thing.rule], signText(thing, runs));

/** "who finished what, exact times" */
export const unsaidText = ({ cannotSay }: HiddenThing): string => all(cannotSay.map((code) => unsaidLabels[code]));
