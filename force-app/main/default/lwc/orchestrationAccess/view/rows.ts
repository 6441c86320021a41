import type { HiddenThing } from 'c/orchestrationModel';
import { fill, joined } from 'c/orchestrationText';
import type { Piece } from 'c/orchestrationText';
import { labels } from '../labels';
import { openingPieces } from '../words/grantText';
import { kindText, ruleText, unsaidText } from '../words/hiddenText';
import { fieldOf, all, objectLabel } from '../words/objects';

/** One thing in the table. */
export interface HiddenRow {
    key: string;
    kind: string;
    sign: string;
    certain: string;
    title: string;
    rule: string;
    unsaid: string;
    opens: Piece[];
}

export const hiddenRows = (things: readonly HiddenThing[], runs: number | null): HiddenRow[] =>
    things.map((thing) => ({
        key: `${thing.kind} ${thing.subjects[0] ?? ''}`,
        kind: thing.kind,
        sign: thing.sign,
        certain: String(thing.certain),
        title: kindText(thing),
        rule: ruleText(thing, runs),
        unsaid: unsaidText(thing),
        opens: openingPieces(thing)
    }));

/** Never more certain than what came: what may not be there at all, and what the whole org lacks, are counted apart. */
export function countsText(things: readonly HiddenThing[]): string {
    const inOrg = things.filter(({ rule }) => rule !== 'org');
    const certain = inOrg.filter((thing) => thing.certain).length;
    const counts: [string, number][] = [
        [labels.hidden, certain],
        [labels.perhaps, inOrg.length - certain],
        [labels.notInOrg, things.length - inOrg.length]
    ];
    return joined(counts.map(([label, count]) => (count > 0 ? fill(label, count) : null)));
}

/** One line of the page that stands in place of everything. */
export interface NeededRow {
    key: string;
    kind: string;
    sign: string;
    isClosed: boolean;
    title: string;
    detail: string;
}

function neededDetail(thing: HiddenThing): string {
    const { sign, subjects, cannotSay } = thing;
    const isEverything = cannotSay.includes('anything');
    const why = isEverything ? labels.wholeNothing : unsaidText(thing);
    if (sign === 'not-asked') return fill(labels.wholeNotAsked, why);
    const fields = subjects.map(fieldOf).filter((field) => field !== '');
    return fields.length > 0 ? fill(labels.wholeFields, all(fields), why) : fill(labels.wholeClosed, why);
}

/** What leaves the same unsaid stands in one line: stages and steps both tell where a run stands. */
export function neededRows(things: readonly HiddenThing[]): NeededRow[] {
    const rows = new Map<string, NeededRow>();
    for (const thing of things) {
        const key = `${thing.sign} ${thing.cannotSay.join()} ${thing.sign === 'no-field' ? thing.kind : ''}`;
        const title = objectLabel(thing.subjects[0] ?? '');
        const before = rows.get(key);
        rows.set(key, {
            key,
            kind: before?.kind ?? thing.kind,
            sign: thing.sign,
            isClosed: thing.sign !== 'not-asked',
            title: before ? all([before.title, title]) : title,
            detail: neededDetail(thing)
        });
    }
    return [...rows.values()];
}
