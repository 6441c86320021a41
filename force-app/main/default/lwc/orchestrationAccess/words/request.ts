/** The text for an admin: who asks, from which page, for which grants, and why each is needed. */
import type { Grant, HiddenThing } from 'c/orchestrationModel';
import { fill } from 'c/orchestrationText';
import { requestLabels as labels } from '../requestLabels';
import { grantText } from './grantText';
import { kindText, ruleText, unsaidText } from './hiddenText';

/** The permission set that opens the app itself. */
const APP_PERMISSION_SET = 'Orchestration_Timeline_Reader';

export interface Asker {
    /** null: not known. */
    name: string | null;
    /** Id of the user; null: not known. */
    id: string | null;
    /** Address of the page. */
    address: string;
    /** Page or run; empty: the address says enough. */
    subject: string;
    /** How many runs are visible; null: not known. */
    runs: number | null;
}

export const isGrantable = ({ opens }: HiddenThing): boolean => opens.all.length + opens.oneOf.length > 0;

function fromLine({ name, id }: Asker): string[] {
    const who = name && id ? fill(labels.reqUser, name, id) : (name ?? (id && fill(labels.reqUserId, id)));
    return who ? [fill(labels.reqFrom, who)] : [];
}

const grantLines = (heading: string, grants: readonly Grant[]): string[] =>
    grants.length === 0
        ? []
        : [heading, ...grants.map((grant) => fill(labels.reqGrant, grantText(grant), grant.api))].map(
              (line) => `   ${line}`
          );

function entryLines(thing: HiddenThing, index: number, runs: number | null): string[] {
    const { all, oneOf } = thing.opens;
    const choice = oneOf.length === 1 ? labels.reqAll : labels.reqOneOf;
    const facts = [
        fill(labels.reqRule, ruleText(thing, runs)),
        ...(thing.certain ? [] : [labels.reqPerhaps]),
        fill(labels.reqNeeded, unsaidText(thing))
    ];
    return [
        '',
        fill(labels.reqEntry, index + 1, kindText(thing)),
        ...facts.map((line) => `   ${line}`),
        ...grantLines(labels.reqAll, all),
        ...grantLines(all.length > 0 ? labels.reqAndOneOf : choice, oneOf)
    ];
}

/** Plain text, one line each. What no grant opens is left out. */
export function requestText(things: readonly HiddenThing[], asker: Asker): string {
    const asked = things.filter(isGrantable);
    const set = asked.find(({ heldBy }) => heldBy)?.heldBy;
    return [
        labels.reqTitle,
        ...fromLine(asker),
        fill(labels.reqPage, asker.address),
        ...(asker.subject ? [fill(labels.reqAbout, asker.subject)] : []),
        '',
        labels.reqIntro,
        ...asked.flatMap((thing, index) => entryLines(thing, index, asker.runs)),
        '',
        ...(set ? [fill(labels.reqSets, APP_PERMISSION_SET, set)] : []),
        labels.reqNote
    ].join('\n');
}
